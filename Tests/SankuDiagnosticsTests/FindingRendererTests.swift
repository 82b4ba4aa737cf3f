import SankuDiagnostics
import Testing

struct FindingRendererTests {
  /// Line 2 begins behind 14 bytes.
  private func finding(line: Int, from: Int, to: Int) -> Finding {
    let offset = line == 1 ? 0 : 14
    return Finding(
      rule: "quantification/vague-value", severity: .error,
      message: LocalizedText(zh: "“明显改善”没有数字", en: "“明显改善” holds no number"),
      place: SourcePlace(
        file: "goal.yaml",
        range: SourceRange(
          SourcePosition(offset: offset, line: line, column: from),
          SourcePosition(offset: offset, line: line, column: to))),
      advice: LocalizedText(zh: "写成可以测量的数", en: "write a measurable number"),
      basis: "财预〔2021〕101号")
  }

  @Test func putsTheCaretBelowChineseText() {
    let source = SourceText(name: "goal.yaml", "绩效指标:\n  - 指标值: 明显改善 # 注\n")
    let text = FindingRenderer().render(finding(line: 2, from: 10, to: 14), source: source)
    #expect(
      text == """
        goal.yaml:2:10: 错误[quantification/vague-value] “明显改善”没有数字
        2 |   - 指标值: 明显改善 # 注
          |             ^^^^^^^^
           = 依据: 财预〔2021〕101号
           = 怎么改: 写成可以测量的数

        """)
  }

  @Test func speaksEnglish() {
    let source = SourceText(name: "goal.yaml", "a: b")
    let text = FindingRenderer(language: .en).render(
      finding(line: 1, from: 4, to: 5), source: source,
      reason: LocalizedText(zh: "因为", en: "because"))
    #expect(
      text == """
        goal.yaml:1:4: error[quantification/vague-value] “明显改善” holds no number
        1 | a: b
          |    ^
           = why: because
           = basis: 财预〔2021〕101号
           = fix: write a measurable number

        """)
  }

  @Test func cutsALongLineAroundThePlace() {
    let source = SourceText(
      name: "goal.yaml",
      String(repeating: "甲", count: 500) + "明显改善" + String(repeating: "乙", count: 500))
    let text = FindingRenderer(width: 40).render(
      finding(line: 1, from: 501, to: 505), source: source)
    let lines = text.split(separator: "\n")
    #expect(lines[1] == "1 | …甲甲甲甲甲明显改善乙乙乙乙乙乙乙乙…")
    #expect(lines[2] == "  |            ^^^^^^^^")
  }

  @Test func showsHostileTextHarmlessly() {
    let source = SourceText(name: "goal.yaml", "值: \u{1B}[31m红\u{202E}\t.")
    let text = FindingRenderer().render(finding(line: 1, from: 4, to: 9), source: source)
    #expect(text.contains("1 | 值: ␛[31m红� .\n"))
    #expect(!text.unicodeScalars.contains("\u{1B}"))
  }

  @Test func standsAtTheEndOfAnEmptyFile() {
    let source = SourceText(name: "goal.yaml", "")
    let text = FindingRenderer().render(finding(line: 1, from: 1, to: 1), source: source)
    #expect(text.hasPrefix("goal.yaml:1:1: 错误"))
  }
}
