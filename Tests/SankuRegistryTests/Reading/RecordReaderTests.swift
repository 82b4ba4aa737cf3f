import SankuDiagnostics
import SankuRegistry
import Testing

/// Departures from the format of packs, each with its whole finding.
struct RecordReaderTests {
  private func faults(_ line: String) -> [String] {
    lines(
      load(
        """
        indicators:
          - id: one
            name: 甲
            dimension: quantity
            definition: 数一数
            \(line)
            unit: 个
        """
      ).findings)
  }

  private func fault(_ columns: String, _ rest: String) -> [String] {
    ["Indicators/a/x.yaml:6:\(columns) error pack/\(rest)"]
  }

  @Test func aSlipInAKey() {
    #expect(
      faults("synonims: [乙]")
        == fault("5-13", "unknown-key 指标没有“synonims”这个键；是不是 `synonyms`？"))
  }

  @Test func aKeyInFullWidthLetters() {
    #expect(
      faults("ｕｎｉｔ: 个")
        == fault("5-9", "unknown-key 指标没有“ｕｎｉｔ”这个键；应写 `unit`：半角小写英文，没有空格"))
  }

  @Test func aChineseKey() {
    #expect(
      faults("计量单位: 个")
        == fault("5-9", "unknown-key 指标没有“计量单位”这个键；包里用英文键，应写 `unit`"))
  }

  @Test func aKeyOfAnotherRecord() {
    #expect(
      faults("lessons: [乙]")
        == fault("5-12", "unknown-key 指标没有“lessons”这个键；这个键属于：案例；请检查缩进和位置"))
  }

  @Test func aKeyNobodyKnows() {
    #expect(
      faults("usual: {大约: 3}")
        == fault(
          "13-15", "unknown-key 常见取值没有“大约”这个键；可写：low, high, note, source；自用的键以 x- 开头"))
  }

  @Test func aMergeKeyIsLeftToTheReaderOfYAML() {
    #expect(faults("<<: {unit: 个}").map { $0.contains("form/merge-key") } == [true])
  }

  @Test func freeKeysHoldAnything() {
    #expect(faults("x-memo: {甲: [乙]}") == [])
  }

  @Test func aListForAText() {
    #expect(
      faults("formula: [个]")
        == fault(
          "14-17",
          "wrong-type `indicators[0].formula`应写一个文本，现在是列表；写在一行里，不用括号；文本以 { 或 [ 开头时加引号"))
  }

  @Test func aTextForARecord() {
    #expect(
      faults("range: 0-100")
        == fault(
          "12-17",
          "wrong-type `indicators[0].range`应写取值范围的各个键，现在是一个文本；写成 `键: 值`，可用的键：min, max"))
  }

  @Test func aRecordForAList() {
    #expect(
      faults("related: {id: two}")
        == fault(
          "14-23",
          "wrong-type `indicators[0].related`应写列表，现在是若干“键: 值”；每一项另起一行，以 - 开头，"
            + "写成 `键: 值`，可用的键：id, type"))
  }

  @Test func aNumberWithUnit() {
    #expect(
      faults("range: {min: 0%}")
        == fault(
          "18-20", "wrong-type “0%”不是数；只写阿拉伯数字，不带单位、逗号和百分号，例如 95 或 0.5"))
  }

  @Test func aWordInChinese() {
    #expect(
      faults("nature: 定性")
        == fault(
          "13-15",
          "unknown-word “定性”不是这里可用的词；是不是 `qualitative`？可写：quantitative, graded, qualitative"))
  }

  @Test func aSlipInAWord() {
    #expect(
      faults("direction: heigher")
        == fault(
          "16-23",
          "unknown-word “heigher”不是这里可用的词；是不是 `higher`？可写：higher, lower, exact"))
  }

  @Test func everythingThatIsMissing() {
    #expect(
      lines(load("indicators:\n  - {name: 甲, id: \"\", unit: 个}\n").findings) == [
        "Indicators/a/x.yaml:2:6-10 error pack/missing-key "
          + "指标缺少必填的 `definition`（计什么、何时计）；补上一行 `definition: …`",
        "Indicators/a/x.yaml:2:6-10 error pack/missing-key "
          + "指标缺少必填的 `dimension`（维度）；补上一行 `dimension: …`",
        "Indicators/a/x.yaml:2:15-17 error pack/missing-key "
          + "指标缺少必填的 `id`（编号：小写英文词和数字，用 - 相连）；补上一行 `id: …`",
      ])
  }

  @Test func aMisspeltKeyIsNotMissingAsWell() {
    let loaded = load(
      "indicators:\n  - {id: one, 名称: 甲, dimension: quantity, definition: 数, unit: 个}\n")
    #expect(loaded.findings.map(\.rule) == ["pack/unknown-key"])
    #expect(loaded.registry.indicators.isEmpty)
  }

  @Test func whatAnotherWordMakesNecessary() {
    let loaded = load(
      """
      indicators:
        - {id: one, name: 甲, dimension: quantity, definition: 数}
        - {id: two, name: 乙, dimension: quantity, definition: 数, nature: graded}
      cases:
        - {id: three, title: 丙, kind: illustrative}
        - {id: four, title: 丁, kind: published}
      """)
    #expect(
      lines(loaded.findings) == [
        "Indicators/a/x.yaml:2:6-8 warning pack/missing-key 指标的 nature 为 quantitative 时缺少 "
          + "`unit`（计量单位；日期类写 日期）；补上一行 `unit: …`",
        "Indicators/a/x.yaml:6:6-8 warning pack/missing-key 案例的 kind 为 published 时缺少 "
          + "`source`（出处）；补上一行 `source: …`",
      ])
    #expect(loaded.registry.indicators.count == 2 && loaded.registry.cases.count == 2)
  }

  @Test func aContentFileThatIsAList() {
    #expect(
      lines(load("- a\n").findings) == [
        "Indicators/a/x.yaml:1:1-4 error pack/wrong-type 这里应写内容文件的各个键，现在是列表；"
          + "写成 `键: 值`，可用的键：indicators, templates, cases, guidances, sectors, categories"
      ])
  }

  @Test func aContentKeyThatIsMisspelt() {
    #expect(
      lines(load("rules: []\noverlays: []\nindicator: []\n").findings) == [
        "Indicators/a/x.yaml:3:1-10 error pack/unknown-key 内容文件没有“indicator”这个键；"
          + "是不是 `indicators`？"
      ])
  }
}
