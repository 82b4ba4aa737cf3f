import SankuDiagnostics
import SankuYAML
import Testing

struct EntryCursorTests {
  @Test func walksOverTheEntriesOfAMapping() throws {
    let text = "a: 1\n[b]: [x, {y: z}]\n&c c: {d: e}\nf: |\n  g\n\n*c : ~\n"
    let root = try #require(YAMLStream.read(SourceText(name: "a.yaml", text)).documents.first)
    let keys = KeyTable([(key: "a", names: ["甲"]), (key: "b", names: ["c"])])
    guard var entry = EntryCursor(root) else {
      Issue.record("the document is a mapping")
      return
    }
    for (key, value) in root.entries {
      let isThere = entry.next()
      let (keyRange, range, nodeRange) = (entry.keyRange, entry.range, entry.node.range)
      let (kind, index, text) = (entry.kind, entry.index(in: keys), entry.text)
      #expect(isThere && keyRange == key.range && range == value.range && nodeRange == range)
      #expect(kind == value.kind && index == keys.index(named: key))
      let isText = value.kind == .scalar && (!value.isNull || value.text.isEmpty)
      #expect(text == (isText ? value.trimmedText : nil))
    }
    let isOver = !entry.next()
    #expect(isOver)
  }

  @Test func hasNothingToWalkOverElsewhere() throws {
    let source = SourceText(name: "a.yaml", "[a, {}]\n")
    let root = try #require(YAMLStream.read(source).documents.first)
    #expect(entries(of: root) == nil)
    #expect(root.elements.map(entries) == [nil, 0])
  }

  private func entries(of node: Node) -> Int? {
    guard var entry = EntryCursor(node) else { return nil }
    var count = 0
    while entry.next() { count += 1 }
    return count
  }

  @Test(arguments: ["", "a", "甲", "ab", "abcd", "abcdefgh", "一二三四五六七八", "一二三四五六x七八"])
  func findsKeysByTheirBytes(_ key: String) {
    let names = ["a", "ab", "abc", "abcd", "abcde", "abcdefgh", "abcdefghi", "一二三四五六七八", "甲"]
    let keys = KeyTable(names.map { (key: $0, names: [$0 + "的", "ab"]) })
    #expect(keys.index(key: key) == names.firstIndex(of: key))
    #expect(keys.index(named: key + "的") == names.firstIndex(of: key))
    #expect(keys.index(key: key + "的") == nil)
  }
}
