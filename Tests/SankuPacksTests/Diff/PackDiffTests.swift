import SankuDiagnostics
import SankuPacks
import Testing

struct PackDiffTests {
  /// What a change of the sample says: the version it demands, then the sentences.
  func diff(_ old: String, _ new: String, in text: String = Samples.indicators) throws -> [String] {
    let folder = try Scratch()
    try folder.write(Samples.files, in: "a")
    try folder.write([(Samples.files[0].name, Samples.manifest)], in: "b")
    try folder.write([(Samples.files[1].name, text.replacing(old, with: new))], in: "b")
    let diffs = try PackDiff.between(folder.path + "/a", folder.path + "/b")
    return diffs.flatMap { diff in
      [diff.demanded?.description ?? "–"]
        + diff.changes.map { "\($0.weight.rawValue) \($0.sentence(.zh))" }
    }
  }

  @Test(arguments: [
    ("年度内", "年度内", ["1.0.0"]),
    (
      "unit: 公里", "unit: 米",
      ["2.0.0", "breaking 指标“供水管网改造长度”（`water/pipe-length`） `unit`: 公里 → 米"]
    ),
    (
      "{min: 0}", "{min: 0, max: 9}",
      [
        "2.0.0",
        "breaking 指标“供水管网改造长度”（`water/pipe-length`） `range`: {min: 0} → {max: 9，min: 0}",
      ]
    ),
    (
      "    range: {min: 0}\n", "",
      ["1.1.0", "addition 指标“供水管网改造长度”（`water/pipe-length`） `range`: {min: 0} → （无）"]
    ),
    (
      "[大幅增加]", "[很多]",
      [
        "1.0.1",
        "correction 指标“供水管网改造长度”（`water/pipe-length`） `examples`: {bad: [大幅增加]，good: [≥12公里]} → {bad: [很多]，good: [≥12公里]}",
      ]
    ),
    (
      "    name: 末梢水质合格率\n", "    name: 末梢水质合格率\n    status: deprecated\n    replaced_by: x-rate\n",
      ["1.1.0", "addition 停用指标“末梢水质合格率”（`water/pass-rate`），由 `x-rate` 代替"]
    ),
    (
      "id: pass-rate", "id: new-rate",
      [
        "2.0.0", "breaking 移除指标“末梢水质合格率”（`water/pass-rate`）",
        "addition 新增指标“末梢水质合格率”（`water/new-rate`）",
      ]
    ),
  ])
  func tellsWhatAChangeWeighs(old: String, new: String, expected: [String]) throws {
    #expect(try diff(old, new) == expected)
  }

  @Test(arguments: [
    ("1.2.3", PackChange.Weight.breaking, "2.0.0"), ("1.2.3", .addition, "1.3.0"),
    ("1.2.3", .correction, "1.2.4"), ("0.2.3", .breaking, "0.3.0"),
  ])
  func raisesVersions(from: String, weight: PackChange.Weight, to: String) throws {
    #expect(try #require(PackVersion(from)).raised(for: weight).description == to)
  }

  @Test func writesAChangelog() throws {
    let folder = try Scratch()
    try folder.write(Samples.files, in: "a")
    try folder.write(
      [
        ("Indicators/water/pack.yaml", Samples.manifest.replacing("1.0.0", with: "1.0.1")),
        (
          "Indicators/water/pipes.yaml",
          Samples.indicators.replacing(
            "direction: higher\n    range", with: "direction: lower\n    range"
          )
          .replacing("unit: \"%\"", with: "unit: \"%\"\n    synonyms: [水好不好]")
        ),
        ("Templates/water/pack.yaml", Samples.manifest),
        (
          "Templates/water/t.yaml",
          "templates:\n  - {id: renewal, name: 管网改造模板, indicators: [{use: pipe-length}]}\n"
        ),
      ], in: "b")
    let diff = try #require(
      try PackDiff.between(folder.path + "/a", folder.path + "/b").first)
    #expect(!diff.isVersionSufficient)
    #expect(
      diff.changelog(.zh) == """
        ## water 2.0.0

        ### 不兼容的变更

        - 指标“供水管网改造长度”（`water/pipe-length`） `direction`: higher → lower；用到它的有：water/renewal

        ### 新增

        - 新增模板“管网改造模板”（`water/renewal`）

        ### 变更

        - 指标“末梢水质合格率”（`water/pass-rate`） `synonyms`: （无） → [水好不好]

        """)
  }
}
