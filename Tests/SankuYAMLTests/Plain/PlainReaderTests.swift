import SankuDiagnostics
import Testing

@testable import SankuYAML

/// What the plain reader takes, and that it is what libyaml makes of it.
struct PlainReaderTests {
  /// Texts that it reads.
  static let plain: [String] = [
    "a: b", "a: b\n", "a:\n", "a:", "a: \n", "a :   b   \n", "名称: 甲乙\n年度: 2026\n",
    "# 注\n\na: b # 注\n  # 注\n#\nc: d#e\n", "  a: b\n  c: d\n", "a:\n\n  b: c\n  d: e\n",
    "a:\n  b:\n    c:\n      d\ne: f\n", "a:\n- b\n- c\nd: e\n", "a:\n  - b\n  -   c\nd: e\n",
    "- a\n- b\n", "- - a\n  - b\n- - c\n", "- a: b\n  c: d\n-  e: f\n   g: h\n",
    "-\n  a: b\n- # 注\n  c\n", "- a:\n  - b\n  - c\n  d: e\n- f\n", "a:\n  b\nc: 'd'\n",
    "a: 'b: c # d' # e\n'f': \"g\"\n\"h\" : i\n", "a: ''\nb: \"\"\n", "a: \"甲，乙：“丙”—\"\n",
    "a: [b, c]\nd: [ ]\ne: {}\nf: { g: h, i: [j, {k: l}] }\n", "[a, {b: c}]\n", "{a: b}\n",
    "- [甲,乙 , 丙]\n- {甲: 乙, '丙': \"丁\"}\n", "a: http://b/c?d=e&f\ng: -1\nh: .5\ni: b:c\n",
    "a: |\n  甲\n   乙\n\n  丙\nb: c\n", "a: >-\n  甲\n  乙\n\n  丙\n\n   丁\n  戊\n",
    "a: |-\n  甲", "a: |-\n  甲\n  ", "- |+\n  甲\n\n \n- >+\n  乙\n  \n",
    "a: >  # 注\n  b\n# c\nd: e\n",
    "a: |\n  #b\n  c: d\n  - e\n", "a:\n- |\n b\n- c\n", "a: |\n  b\n   \n     \n  c\n",
    "a: b\r\nc:\r\n- d\r\n- [e]\r\nf: |\r\n  g\r\n\r\n  h\r\ni: >-\r\n  j\r\n  k", "\u{FEFF}a: b\n",
    "a: 1\na: 2\n", "<<: a\n", "a:\n  b：c\n", "a: “b”\n　c: d\n", "- a: b\n- c：d\n", "a: [b，c]\n",
    "😀: é\nb: \u{FFFD}\u{E000}\u{D7FF}\u{A0}\n", "a: b \\ \" ' c\n", "~: null\n",
    "\(String(repeating: "k", count: 1024)): v\n",
  ]

  /// Texts that it leaves to libyaml, legal or not.
  static let beyond: [String] = [
    "", "\n", "# 注\n", "a", "'a'", "a\n b\n", "a: b\n  c\n", "a: 'b\n  c'\n", "a: [b,\n  c]\n",
    "--- \na: b\n", "---\n", "...\n", "a: b\n...\n", "a: b\n---\nc: d\n", "--a: b\n", "%TAG ! !\n",
    "a: &b c\n", "a: *b\n", "a: !b c\n", "? a\n", "a: ? b\n", "a: @b\n", "a: `b\n", "a: %b\n",
    "a:\tb\n", "a: b\t\n", "a: b # c\td\n", "a: 'b''c'\n", "a: \"b\\nc\"\n", "a: 'b'#c\n",
    "a: 'b'c\n",
    "a: b: c\n", "a: - b\n", "a: 'b': c\n", "a: [b]: c\n", "a: [b: c]\n", "a: {b}\n", "a: {b:}\n",
    "a: {b: }\n", "a: [b,]\n", "a: [,]\n", "a: [b c]]\n", "a: [b?]\n", "a: [b:,c]\n", "a: [-]\n",
    "a: [b #c]\n", "a: {b: c, d}\n", "a: [b\n", "a: |2\n  b\n", "a: |\n\n  b\n", "a: |\n",
    "a: |b\n",
    "a: |\nb: c\n", "a:\n    b: c\n  d: e\n", "a: b\n c: d\n", "- a\nb: c\n", "a: b\n- c\n",
    "-\n- a\n",
    "- a\n - b\n", " a: b\nc: d\n", "a: b\rc: d\n", "a: b\r", "a: b\u{85}c: d\n", "a: b\u{2028}",
    "a: b\u{2029}", "a: \u{FEFF}b\n", "a: \u{7F}\n", "a: \u{9F}\n", "a: \u{0}\n", "a: \u{FFFE}\n",
    "\(String(repeating: "k", count: 1025)): v\n", String(repeating: "- ", count: 65) + "a\n",
  ]

  @Test(arguments: plain)
  func takes(_ text: String) throws {
    let both = try #require(BothWays(text))
    #expect(both.plain != nil)
    #expect(both.difference == nil)
    #expect(Invariants.fault(in: both.events) == nil)
    // Wherever the text breaks off, in the middle of characters too.
    let bytes = Array(text.utf8)
    for count in bytes.indices where count < 400 {
      let source = SourceText(name: "a.yaml", bytes: Array(bytes[..<count]))
      let difference = BothWays(source)?.difference
      #expect(difference == nil, "\(count) bytes: \(difference ?? "")")
    }
  }

  @Test(arguments: beyond)
  func leaves(_ text: String) throws {
    #expect(try #require(BothWays(text)).plain == nil)
  }

  @Test(
    arguments: [
      [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xE4], [0xE4, 0xB8], [0xE4, 0xB8, 0x41], [0x80], [0xFF],
    ] as [[UInt8]])
  func leavesWhatIsNoText(_ wrong: [UInt8]) throws {
    for (before, after) in [("a: 甲", "乙丙\n"), ("a: \"", "甲乙丙\"\n"), ("a: b # ", "甲乙丙丁\n")] {
      let bytes = Array(before.utf8) + wrong + Array(after.utf8)
      #expect(try #require(BothWays(SourceText(name: "a.yaml", bytes: bytes))).plain == nil)
    }
  }

  @Test func limitsAreThoseOfLibyaml() throws {
    let source = SourceText(name: "a.yaml", "a: [b, {c: d}]\ne: f\n")
    for limit in 1...9 {
      for limits in [Limits(maximumDepth: limit), Limits(maximumNodes: limit)] {
        let both = try #require(BothWays(source, limits: limits))
        #expect((both.plain != nil) == both.events.isComplete)
        #expect(both.difference == nil)
      }
    }
  }

  @Test("many %TAG are refused wherever libyaml's reader would refuse them")
  func directives() throws {
    // 腅 ends in a byte that the end of NEL has too.
    let text = "a: " + String(repeating: "腅%TAG ", count: 40) + "\n"
    #expect(try #require(BothWays(text)).plain == nil)
  }
}
