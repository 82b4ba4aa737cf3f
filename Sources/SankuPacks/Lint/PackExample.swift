/// A piece of a pack that shows a rule at work (示例), put into a sound pack.
///
/// In a bad example `⟦` and `⟧` enclose each text at which a finding must stand.
package struct PackExample: Sendable {
  /// The part that matters, as YAML, with marks.
  package var source: String
  private let form: Form

  private enum Form: Sendable {
    case manifest, indicator, indicators, template, caseStudy, content, pack
  }

  /// Fields of the manifest that replace those of a sound one.
  static func manifest(_ source: String) -> PackExample { .init(source, .manifest) }
  /// Fields that replace those of a sound indicator.
  static func indicator(_ source: String) -> PackExample { .init(source, .indicator) }
  /// Whole indicators beside a sound one.
  static func indicators(_ source: String) -> PackExample { .init(source, .indicators) }
  /// Fields that replace those of a sound template.
  static func template(_ source: String) -> PackExample { .init(source, .template) }
  /// Fields that replace those of a sound case.
  static func caseStudy(_ source: String) -> PackExample { .init(source, .caseStudy) }
  /// One more content file.
  static func content(_ source: String) -> PackExample { .init(source, .content) }
  /// One more manifest, of a pack without content.
  static func pack(_ source: String) -> PackExample { .init(source, .pack) }

  private init(_ source: String, _ form: Form) {
    self.source = source
    self.form = form
  }

  /// The files of the whole pack, with marks.
  package var files: [(name: String, text: String)] {
    let manifest = form == .manifest ? source : ""
    let others = form == .indicators ? Self.indented(source) : ""
    return [
      ("Indicators/sample/pack.yaml", Self.fields(SoundPack.manifest, manifest)),
      (
        "Indicators/sample/indicators.yaml",
        "indicators:\n" + entry(SoundPack.indicator, .indicator) + SoundPack.otherIndicators
          + others
      ),
      (
        "Indicators/sample/templates.yaml",
        "templates:\n" + entry(SoundPack.template, .template) + "guidances:\n" + SoundPack.guidance
      ),
      ("Indicators/sample/cases.yaml", "cases:\n" + entry(SoundPack.caseStudy, .caseStudy)),
    ] + more
  }

  private var more: [(name: String, text: String)] {
    switch form {
    case .content: [("Indicators/sample/more.yaml", source + "\n")]
    case .pack: [("Indicators/more/pack.yaml", source + "\n")]
    default: []
    }
  }

  private func entry(_ sound: [String], _ form: Form) -> String {
    let text = Self.fields(sound, self.form == form ? source : "")
    let lines = text.split(separator: "\n").map { "    " + $0 }
    return lines.enumerated().map { ($0 == 0 ? "  - " + $1.dropFirst(4) : $1) + "\n" }.joined()
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n").map { "  " + $0 + "\n" }.joined()
  }

  /// Sound fields; those whose keys begin a line of `replacement` give way to it.
  private static func fields(_ sound: [String], _ replacement: String) -> String {
    let keys = replacement.split(separator: "\n").compactMap(key)
    let kept = sound.filter { field in
      !keys.contains { key(field[...]) == $0 }
    }
    // A key with `~` takes the field away.
    let new = replacement.split(separator: "\n").filter { !$0.hasSuffix(": ~") }
    return (kept + [new.joined(separator: "\n")]).filter { !$0.isEmpty }.joined(separator: "\n")
      + "\n"
  }

  private static func key(_ line: Substring) -> String? {
    guard let first = line.first, first != " ", first != "-", let colon = line.firstIndex(of: ":")
    else { return nil }
    return String(line[..<colon].filter { $0 != "⟦" && $0 != "⟧" })
  }
}

/// A small pack without fault that examples are put into (示例包).
private enum SoundPack {
  static let manifest = [
    "pack: sample", "version: 1.0.0", "title: 农村供水指标", "level: county",
    "licence: CC-BY-4.0", "maintainers: [{name: 青禾县财政局}]", "description: 农村供水项目的指标。",
    "sources:\n  - {id: water-2024, title: 农村供水工程运行管理办法, number: 青财〔2024〕8号, publisher: 青禾县财政局, issued: 2024-03-01}",
  ]

  static let indicator = [
    "id: pipe-network-length", "name: 供水管网改造长度", "dimension: quantity", "unit: 公里",
    "direction: higher", "synonyms: [换水管]", "range: {min: 0}",
    "definition: 年度内更换并通水验收合格的供水管道长度，入户管不计。", "evidence: [验收单]",
    "keywords: [供水]", "sources: [water-2024]", "examples: {good: [≥12公里], bad: [大幅增加]}",
  ]

  static let otherIndicators = """
      - id: tap-water-pass-rate
        name: 末梢水质合格率
        dimension: quality
        unit: "%"
        direction: higher
        range: {min: 0, max: 100}
        definition: 年度内按标准检测的末梢水样中，全部项目合格的样品所占比例。
        formula: 合格样品数÷检测样品数×100%
        evidence: [检测报告]
        sources: [water-2024]
        examples: {good: ["≥95%"], bad: [达标]}

    """

  static let template = [
    "id: pipe-renewal", "name: 供水管网改造项目绩效目标模板", "guidance: sample-guidance",
    "objective: 改造{{工程范围}}供水管网{{pipe-network-length}}，末梢水质合格率{{tap-water-pass-rate}}。",
    "indicators:\n  - {use: pipe-network-length, required: true, value: ≥12公里, weight: 50}\n  - {use: tap-water-pass-rate, required: true, value: \"≥95%\", weight: 40}",
    "attachments: [实施方案]", "slots: {工程范围: {kind: text, hint: 村名}}",
  ]

  static let guidance = """
      - id: sample-guidance
        name: 示例指引
        weights: {totals: [100, 90]}
        grades: [{name: 优, min: 90}, {name: 良, min: 80}, {name: 中, min: 60}, {name: 差, min: 0}]

    """

  static let caseStudy = [
    "id: pipe-renewal-2024", "title: 构造示例：青禾县供水管网改造", "kind: illustrative", "year: 2024",
    "region: {level: county, name: 青禾县（虚构）}", "template: pipe-renewal",
    "results:\n  - {indicator: pipe-network-length, name: 管网长度, target: ≥12公里, actual: 12公里, weight: 50, score: 50}\n  - {indicator: tap-water-pass-rate, name: 水质合格率, target: \"≥95%\", actual: \"93%\", weight: 50, score: 45}",
    "evaluation: {method: 部门自评, score: 95, grade: 优}", "lessons: [入户管单独立项。]",
  ]
}
