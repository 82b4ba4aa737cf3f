import SankuDiagnostics
import SankuYAML
import Testing

/// libyaml's complaints in an author's words, each at the place where it is to be mended.
struct SyntaxFindingsTests {
  @Test(
    arguments: [
      ("名称: 甲\n年度\n部门: 乙\n", "2:1 error missing-colon"),
      ("名称: 甲: 乙\n", "1:6 error unexpected-colon"),
      ("名称: 甲\n  年度: 2026\n", "2:5 error unexpected-colon"),
      ("a:\n    b: 1\n  c: 2\n", "3:3 error wrong-indentation"),
      ("- a\nb: c\n", "2:1 error missing-dash"),
      ("a: - b\n", "1:4 error unexpected-dash"),
      ("a: ? b\n", "1:4 error reserved-character"),
      ("附件: [甲, 乙\n年度: 2026\n", "2:3 error unclosed-bracket"),
      ("附件: {甲: 1\n年度: 2026\n", "2:3 error unclosed-bracket"),
      ("附件: [甲, 乙\n", "2:1 error unclosed-bracket"),
      ("名称: \"甲\n年度: 2026\n", "1:5 error unclosed-quote"),
      ("名称: '甲\n---\n年度: 2026\n", "1:5 error unclosed-quote"),
      ("名称: \"甲\" 乙\n", "1:9 error text-behind-quote"),
      ("\"甲\" 乙\n", "1:5 error text-behind-quote"),
      ("路径: \"C:\\目录\"\n", "1:8 error wrong-escape"),
      ("a: \"\\u12g4\"\n", "1:7 error wrong-escape"),
      ("a: \"\\ud800\"\n", "1:7 error wrong-escape"),
      ("资金:\n\t总额: 100\n", "2:1 error tab-indentation"),
      ("名称: 甲\n\t年度: 2026\n", "2:1 error tab-indentation"),
      ("内容: |\n\t一\n", "2:1 error tab-indentation"),
      ("指标值: @甲\n", "1:6 error reserved-character"),
      ("指标值: `甲`\n", "1:6 error reserved-character"),
      ("指标值: %5\n", "1:6 error reserved-character"),
      ("a: {b: ,}}\n", "1:10 error wrong-indentation"),
      ("a: ]\n", "1:4 error missing-content"),
      ("说明: |文字\n", "1:6 error wrong-block"),
      ("说明: >0\n  a\n", "1:6 error wrong-block"),
      ("指标值: **%\n", "1:7 error wrong-anchor"),
      ("指标值: &甲 x\n", "1:7 error wrong-anchor"),
      ("a: !<x\n", "1:7 error wrong-tag"),
      ("a: !x!y z\n", "1:4 error wrong-tag"),
      ("%YAML 2.0\n--- a\n", "1:1 error wrong-directive"),
      ("%TAG ! a\n%TAG ! b\n--- a\n", "2:1 error wrong-directive"),
      ("%YAML x\n--- a\n", "1:7 error wrong-directive"),
      ("a: b\n--- |\n x\n%YAML", "4:6 error wrong-directive"),
    ])
  func places(_ text: String, expected: String) {
    #expect(read(text).summary == [expected])
  }

  @Test func bothMarksAreShown() throws {
    let finding = try #require(read("名称: 甲\n附件: [甲, 乙\n年度: 2026\n").findings.first)
    #expect(finding.message.zh == "括号里的内容没有用英文逗号隔开，或者括号没有收尾。")
    #expect(finding.advice?.zh.hasSuffix("本文件从这里起没有再读。") == true)
    #expect(finding.place.range.start == SourcePosition(offset: 36, line: 3, column: 3))
    #expect(finding.notes.map(\.message.zh) == ["这段内容从这里开始。"])
    #expect(finding.notes[0].place?.range.start == SourcePosition(offset: 20, line: 2, column: 5))
  }

  @Test func aMissingColonStandsInItsOwnLine() throws {
    let finding = try #require(read("名称: 甲\n年度 2026\n部门: 乙\n").findings.first)
    #expect(finding.place.range.start.line == 2)
    #expect(finding.notes.map { $0.place?.range.start.line } == [3])
  }

  @Test func aFaultAtTheEndOfALineHasNoWidth() throws {
    let place = try #require(read("附件: [甲").findings.first?.place.range)
    #expect(place.start == place.end)
    #expect(place.start.offset == 12)
  }
}
