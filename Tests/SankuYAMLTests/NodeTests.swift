import SankuDiagnostics
import SankuYAML
import Testing

struct NodeTests {
  private func root(_ text: String) throws -> Node {
    try #require(read(text).documents.first)
  }

  @Test func typesAreNeverGuessed() throws {
    let node = try root("[1.10, no, 0650, 2026-01-01, 0x1F, 1e3, 是, TRUE]")
    #expect(
      node.elements.map(\.text) == [
        "1.10", "no", "0650", "2026-01-01", "0x1F", "1e3", "是", "TRUE",
      ])
  }

  @Test func stylesAndTexts() throws {
    let node = try root("[甲 乙, '它''s', \"a\\n\\u4e2d\", 'x']\n")
    #expect(node.elements.map(\.text) == ["甲 乙", "它's", "a\n中", "x"])
    #expect(
      node.elements.map(\.style) == [.plain, .singleQuoted, .doubleQuoted, .singleQuoted])
    let blocks = try root("a: |\n  一\n  二\nb: >-\n  三\n  四\n")
    #expect(blocks["a"]?.text == "一\n二\n")
    #expect(blocks["a"]?.style == .literal)
    #expect(blocks["b"]?.text == "三 四")
    #expect(blocks["b"]?.style == .folded)
  }

  @Test func nullIsEmptyTildeOrNull() throws {
    let node = try root("[~, null, Null, NULL, '', \"~\", nul, nulls, 无, 'null']")
    #expect(
      node.elements.map(\.isNull) == [
        true, true, true, true, false, false, false, false, false, false,
      ])
    let empty = try root("甲:\n乙: x\n")
    #expect(empty["甲"]?.isNull == true)
    #expect(empty["甲"]?.text == "")
    #expect(empty.isNull == false)
  }

  @Test func kindsAndCounts() throws {
    let node = try root("甲: [1, 2, 3]\n乙: {a: 1}\n丙: x\n丁: []\n")
    #expect(node.kind == .mapping)
    #expect(node.count == 4)
    #expect(node["甲"]?.kind == .sequence)
    #expect(node["甲"]?.count == 3)
    #expect(node["甲"]?.isFlow == true)
    #expect(node["乙"]?.count == 1)
    #expect(node["丙"]?.count == 0)
    #expect(node["丁"]?.count == 0)
    #expect(Array(node["丁"]!.elements.map(\.text)) == [])
    #expect(node["戊"] == nil)
  }

  @Test func childrenOfOtherKindsAreEmpty() throws {
    let node = try root("- a\n- {b: c}\n")
    #expect(node.entries.map(\.key.text) == [])
    #expect(node["b"] == nil)
    let scalar = try #require(node.elements.first { $0.kind == .scalar })
    #expect(scalar.elements.map(\.text) == [])
    #expect(scalar.entries.map(\.key.text) == [])
  }

  @Test func entriesKeepTheirOrderAndTheFirstWins() throws {
    let node = try root("b: 1\na: 2\nb: 3\n")
    #expect(node.entries.map { "\($0.key.text)=\($0.value.text)" } == ["b=1", "a=2", "b=3"])
    #expect(node["b"]?.text == "1")
  }

  @Test func nestedStructure() throws {
    let node = try root("甲:\n  - 乙: {丙: [丁, 戊]}\n    己: 庚\n  - - 辛\n    - 壬\n癸: 子\n")
    #expect(node.outline == "{甲: [{乙: {丙: [丁, 戊]}, 己: 庚}, [辛, 壬]], 癸: 子}")
  }

  @Test func collectionsAsKeys() throws {
    let node = try root("? [a, b]\n: 1\n? {c: d}\n: 2\n")
    #expect(node.outline == "{[a, b]: 1, {c: d}: 2}")
  }

  @Test func tagsAndAnchors() throws {
    let node = try root("a: !!int &x 5\nb: &y [1]\nc: !local {d: e}\nf: g\n")
    #expect(node["a"]?.tag == "tag:yaml.org,2002:int")
    #expect(node["a"]?.anchor == "x")
    #expect(node["a"]?.text == "5")
    #expect(node["b"]?.anchor == "y")
    #expect(node["b"]?.tag == nil)
    #expect(node["c"]?.tag == "!local")
    #expect(node["f"]?.tag == nil)
    #expect(node["f"]?.anchor == nil)
  }

  @Test func bytesWithoutAString() throws {
    let node = try root("甲: 乙\n空: ''\n")
    #expect(node["甲"]?.withUTF8 { Array($0) } == Array("乙".utf8))
    #expect(node["空"]?.withUTF8 { $0.count } == 0)
    #expect(node.withUTF8 { $0.count } == 0)
  }

  @Test func handlesOutliveTheStream() throws {
    let value = try #require(root("甲: \"\\u4e59\"")["甲"])
    #expect(value.text == "乙")
    #expect(value.sourcePlace.file == "a.yaml")
  }
}
