import SankuDiagnostics
import Testing

@testable import SankuYAML

struct NodeTests {
  @Test func textIsNeverGuessed() {
    let stream = YAMLStream.read(SourceText(name: "a.yaml", "甲: 1.10\n乙: no\n丙: 0650\n"))
    #expect(stream.documents.first?["甲"]?.text == "1.10")
  }
}
