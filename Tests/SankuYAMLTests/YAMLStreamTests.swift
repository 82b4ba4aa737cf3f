import SankuDiagnostics
import SankuYAML
import Testing

struct YAMLStreamTests {
  @Test(arguments: ["", "\u{FEFF}", "\n\n", "# 注释\n", "   ", "\u{FEFF}# x"])
  func emptyFilesHoldNoDocument(_ text: String) {
    let stream = read(text)
    #expect(stream.documents.isEmpty)
    #expect(stream.findings.isEmpty)
    #expect(stream.isComplete)
  }

  @Test func severalDocuments() {
    let stream = read("名称: 甲\n---\n名称: 乙\n...\n---\n- 丙\n---\n")
    #expect(stream.documents.map(\.outline) == ["{名称: 甲}", "{名称: 乙}", "[丙]", ""])
    #expect(stream.isComplete)
  }

  @Test func whatCameBeforeAFaultIsKept() {
    let stream = read("名称: 甲\n---\n名称: 乙\n---\n名称: 丙\n\t年度: 2026\n---\n名称: 丁\n")
    #expect(stream.documents.map(\.outline) == ["{名称: 甲}", "{名称: 乙}"])
    #expect(stream.summary == ["6:1 error tab-indentation"])
    #expect(!stream.isComplete)
  }

  @Test func slipsInADocumentThatBrokeOffAreNamedToo() {
    let stream = read("a: 1\na: 2\nb: {c: 1, c: 2, d: [x，y\n")
    #expect(
      stream.summary == [
        "2:1 error duplicate-key", "3:11 error duplicate-key", "3:22 error full-width-comma",
        "4:1 error unclosed-bracket",
      ])
  }

  @Test func jsonIsReadByItsName() {
    #expect(
      YAMLStream.read(SourceText(name: "a.JSON", "[1,]")).summary == ["1:3 error trailing-comma"])
    #expect(YAMLStream.read(SourceText(name: "a.yaml", "[1,]")).summary == [])
  }

  @Test func everyFindingSpeaksBothLanguagesAndSaysWhatToDo() {
    let texts = [
      "名称：甲", "a:\n\tb: 1", "a: [1", "a: *b", "a: &a [*a]", "\u{0}", "a: 'b", "a: b: c",
      "- a\nb: c",
      "a: 1\na: 2", "<<: 1", "[甲，乙]", "“a”: 1", "a: “1”", "　a: 1", "a: ［1］", "a:\n  －1\n  －2",
      "a: |x", "a: !<", "%YAML 3.0\n--- a", "a: @x", "a: \"\\q\"", "a: {b: ,}}", "a: - b",
    ]
    for text in texts {
      let findings = read(text).findings
      #expect(!findings.isEmpty, "\(text)")
      for finding in findings {
        #expect(finding.rule.hasPrefix("form/"))
        #expect(finding.message.zh.hasSuffix("。") && finding.message.en.hasSuffix("."))
        #expect(finding.advice?.zh.hasSuffix("。") == true, "\(finding.rule)")
        #expect(finding.advice?.en.hasSuffix(".") == true, "\(finding.rule)")
      }
    }
  }

  @Test func repetitionsAreCutShortWithACount() {
    let text = (0..<250).map { _ in "a: 1\n" }.joined()
    let findings = read(text).findings
    #expect(findings.count == 100)
    #expect(findings.last?.notes.last?.message.zh == "后面还有 149 处同样的问题，没有一一列出。")
  }
}
