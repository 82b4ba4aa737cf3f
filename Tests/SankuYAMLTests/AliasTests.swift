import SankuDiagnostics
import SankuYAML
import Testing

struct AliasTests {
  @Test func anAliasShowsTheContentAndKeepsItsOwnMark() throws {
    let root = try #require(read("甲: &a [1, 2]\n乙: *a\n").documents.first)
    let alias = try #require(root["乙"])
    #expect(alias.isAlias)
    #expect(alias.outline == "[1, 2]")
    #expect(alias.marks == "2:4-2:6")
    #expect(alias.elements.map(\.marks) == ["1:8-1:9", "1:11-1:12"])
    #expect(root["甲"]?.isAlias == false)
  }

  @Test func anAliasMayBeAKey() throws {
    let root = try #require(read("- &k 名称\n- *k : 甲\n").documents.first)
    #expect(root.outline == "[名称, {名称: 甲}]")
  }

  @Test func theLatestAnchorOfANameCounts() throws {
    let root = try #require(read("- &a 1\n- *a\n- &a 2\n- *a\n").documents.first)
    #expect(root.outline == "[1, 1, 2, 2]")
  }

  @Test func anAnchorInsideAnotherOfTheSameNameCountsFromThere() throws {
    let root = try #require(read("- &a [&a x]\n- *a\n").documents.first)
    #expect(root.outline == "[[x], x]")
  }

  @Test func anchorsEndWithTheirDocument() {
    let stream = read("&a x\n---\n*a\n")
    #expect(stream.summary == ["3:1 error unknown-alias"])
    #expect(stream.documents.map(\.text) == ["x"])
  }

  @Test func aliasesInsideTheirAnchorAreRefused() {
    #expect(read("a: &x [1, *x]\n").summary == ["1:11 error recursive-alias"])
    #expect(read("&x {a: {b: *x}}\n").summary == ["1:12 error recursive-alias"])
  }

  @Test func mergeKeysMergeNothing() throws {
    let stream = read("a: &a {b: 1}\nc:\n  <<: *a\n  d: 2\n")
    #expect(stream.summary == ["3:3 warning merge-key"])
    #expect(stream.documents.first?["c"]?["b"] == nil)
    #expect(stream.documents.first?["c"]?["<<"]?["b"]?.text == "1")
    #expect(read("'<<': 1\n").summary == [])
  }

  @Test func aliasesOfAliasesAreBounded() {
    var text = "a: &a [x,x,x,x,x,x,x,x,x]\n"
    for (last, next) in zip("abcdefgh", "bcdefghi") {
      let items = Array(repeating: "*\(last)", count: 9).joined(separator: ",")
      text += "\(next): &\(next) [\(items)]\n"
    }
    let stream = read(text)
    #expect(stream.summary == ["7:8 error alias-expansion"])
    #expect(!stream.isComplete)
    #expect(stream.documents.isEmpty)
  }

  @Test func theBoundCountsEveryNodeOnce() {
    let limits = Limits(maximumAliasNodes: 9)
    let text = "a: &a [1, 2]\nb: [*a, *a, *a]\n"
    #expect(read(text, limits: limits).summary == [])
    #expect(read(text + "c: *a\n", limits: limits).summary == ["3:4 error alias-expansion"])
  }

  @Test func aliasesCountAsDeepAsWhatTheyShow() {
    var text = "a0: &a0 [x]\n"
    for level in 1...9 { text += "a\(level): &a\(level) [*a\(level - 1)]\n" }
    #expect(read(text, limits: Limits(maximumDepth: 11)).summary == [])
    #expect(read(text, limits: Limits(maximumDepth: 10)).summary == ["10:10 error too-deep"])
  }
}
