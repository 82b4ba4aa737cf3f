import SankuDiagnostics
import SankuYAML
import Testing

struct KeyFindingTests {
  @Test func repeatedKeysNameBothPlaces() {
    let stream = read("名称: 甲\n年度: 2026\n名称: 乙\n名称: 丙\n")
    #expect(stream.summary == ["3:1 error duplicate-key", "4:1 error duplicate-key"])
    let notes = stream.findings.map { $0.notes.compactMap { $0.place?.range.start.line } }
    #expect(notes == [[1], [1]])
    #expect(
      stream.findings[0].message
        == LocalizedText(
          zh: "“名称”写了两次，第 1 行已经有了，这里的内容不会被读取。",
          en: "“名称” stands here twice; line 1 has it already, and this one is not read."))
  }

  @Test func quotesDoNotMakeAnotherKey() {
    #expect(read("a: 1\n'a': 2\n\"\\x61\": 3\n").summary.count == 2)
    #expect(read("{\"a\": 1, \"\\u0061\": 2}", json: true).summary == ["1:10 error duplicate-key"])
  }

  @Test func keysOfDifferentMappingsMayBeAlike() {
    #expect(read("- {a: 1}\n- {a: 2}\n- a: {a: {a: 1}}\n").summary == [])
    #expect(read("a: 1\nb: {a: 1}\nA: 2\n'a ': 3\n").summary == [])
    #expect(read("? [a]\n: 1\n? [a]\n: 2\n").summary == [])
  }

  @Test func anAliasIsTheKeyItShows() {
    #expect(read("a: &k b\nb: 1\n*k : 2\n").summary == ["3:1 error duplicate-key"])
  }

  @Test(
    "sizes around the change from comparing to hashing", arguments: [2, 60, 63, 64, 65, 66, 500])
  func manyKeys(_ count: Int) {
    let keys = (0..<count).map { "键\($0): x\n" }.joined()
    #expect(read(keys).summary == [])
    #expect(read(keys + "键0: y\n键\(count - 1): y\n").summary.count == 2)
  }
}
