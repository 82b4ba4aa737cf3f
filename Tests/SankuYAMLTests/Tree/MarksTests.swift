import SankuDiagnostics
import SankuYAML
import Testing

struct MarksTests {
  private func root(_ text: String) throws -> Node {
    try #require(read(text).documents.first)
  }

  /// The range of a node, cut out of its source.
  private func source(_ node: Node, in text: String) -> String {
    let range = node.range
    return String(decoding: Array(text.utf8)[range.start.offset..<range.end.offset], as: UTF8.self)
  }

  @Test func scalars() throws {
    let text = "名称: 甲😀乙 # 注\n数: \"a\\tb\"\n空:\n末: 'x''y'"
    let node = try root(text)
    #expect(node.entries.map(\.key.marks) == ["1:1-1:3", "2:1-2:2", "3:1-3:2", "4:1-4:2"])
    #expect(node.entries.map(\.value.marks) == ["1:5-1:8", "2:4-2:10", "3:3-3:3", "4:4-4:10"])
    #expect(
      node.entries.map { source($0.value, in: text) } == ["甲😀乙", "\"a\\tb\"", "", "'x''y'"])
    #expect(node.marks == "1:1-4:10")
  }

  @Test func collectionsEndWithTheirLastNode() throws {
    let text = "甲:\n  - 乙\n  - [丙,\n     丁 ]\n\n# 注释\n戊: {己: 庚}  \n"
    let node = try root(text)
    #expect(node["甲"]?.marks == "2:3-4:9")
    #expect(source(try #require(node["甲"]), in: text) == "- 乙\n  - [丙,\n     丁 ]")
    #expect(node["戊"].map { source($0, in: text) } == "{己: 庚}")
    #expect(node.marks == "1:1-7:10")
  }

  @Test func emptyCollections() throws {
    let text = "a: [ ]\nb: {}\n"
    #expect(try root(text).entries.map { source($0.value, in: text) } == ["[ ]", "{}"])
  }

  @Test func blocksEndWithTheirText() throws {
    let text = "甲: |\n  一\n  二\n\n\n乙: >\n  三\n"
    let node = try root(text)
    #expect(node.entries.map { source($0.value, in: text) } == ["|\n  一\n  二", ">\n  三"])
    #expect(node["甲"]?.marks == "1:4-3:4")
  }

  @Test func propertiesBelongToTheNode() throws {
    let text = "a: &x !!str 甲\nb: !t [c]\n"
    #expect(
      try root(text).entries.map { source($0.value, in: text) } == ["&x !!str 甲", "!t [c]"])
  }

  @Test func severalLinesOfAPlainText() throws {
    let text = "a: 甲\n  乙\n\n  丙\nb: c\n"
    let node = try root(text)
    #expect(node["a"]?.text == "甲 乙\n丙")
    #expect(node["a"].map { source($0, in: text) } == "甲\n  乙\n\n  丙")
    #expect(node["b"]?.marks == "5:4-5:5")
  }

  @Test("every kind of line break counts as in SourceText.line")
  func lineBreaks() throws {
    let text = "a: 1\r\nb: 2\rc: 3\u{85}d: 4\u{2028}e: 5\u{2029}f: 6\n"
    let source = SourceText(name: "a.yaml", text)
    let node = try root(text)
    #expect(node.entries.map(\.value.marks) == (1...6).map { "\($0):4-\($0):5" })
    for (key, value) in node.entries {
      let line = String(decoding: source.line(key.range.start.line), as: UTF8.self)
      #expect(line == "\(key.text): \(value.text)")
    }
  }

  @Test func aByteOrderMarkIsNoColumn() throws {
    let node = try root("\u{FEFF}名称: 甲\n年度: 乙\n")
    #expect(node.entries.map(\.key.marks) == ["1:1-1:3", "2:1-2:3"])
    #expect(node["名称"]?.range.start.offset == 11)
    let json = try #require(read("\u{FEFF}{\"名\": 1}", json: true).documents.first)
    #expect(json["名"]?.range.start == SourcePosition(offset: 11, line: 1, column: 7))
  }

  @Test func longLinesAndDistantTokens() throws {
    let pad = String(repeating: "甲", count: 50)
    let text = "a: [\"\(pad)\", '\(pad)'      ,      x\(pad)y]   # \(pad)\nb:       \(pad)\n"
    let node = try root(text)
    let items = try #require(node["a"])
    #expect(
      items.elements.map { source($0, in: text) } == ["\"\(pad)\"", "'\(pad)'", "x\(pad)y"])
    #expect(items.elements.map(\.marks) == ["1:5-1:57", "1:59-1:111", "1:124-1:176"])
    #expect(node["b"]?.marks == "2:10-2:60")
  }
}
