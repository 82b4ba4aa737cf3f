import SankuDiagnostics
import Testing

@testable import SankuYAML

/// Whatever bytes come: the plain reader gives up, or builds the tree that libyaml builds.
struct PlainMutationTests {
  #if DEBUG
    private static let rounds = 10_000
  #else
    private static let rounds = 400_000
  #endif

  @Test("texts put together from YAML's signs", arguments: 1...4)
  func pieces(_ seed: Int) {
    var pieces = Pieces(numbers: Numbers(seed: UInt64(seed)))
    check { pieces.text() }
  }

  @Test("plain texts, spoilt", arguments: PlainReaderTests.plain.indices)
  func spoilt(_ index: Int) {
    let text = Array(PlainReaderTests.plain[index].utf8)
    var mutations = Mutations(numbers: Numbers(seed: UInt64(index)))
    check(rounds: Self.rounds / PlainReaderTests.plain.count) { mutations.mutate(text) }
  }

  private func check(rounds: Int = Self.rounds, _ next: () -> [UInt8]) {
    for round in 0..<rounds {
      let bytes = next()
      guard let both = BothWays(SourceText(name: "a.yaml", bytes: bytes)), let plain = both.plain,
        let difference = both.difference ?? Invariants.fault(in: plain)
      else { continue }
      let shown = String(decoding: bytes, as: UTF8.self).debugDescription
      Issue.record("round \(round): \(shown): \(difference)")
      return
    }
  }
}

/// Puts texts together from what YAML files are made of, right or wrong.
private struct Pieces {
  var numbers: Numbers

  private static let pieces: [[UInt8]] = [
    "a", "b", "甲", "甲乙丙", "a:", "a: ", "甲: ", ": ", "- ", "-\n", "\n", "\n", "\n", "\n  ", "\n    ",
    " ", "  ", "# c", " # c", "'x'", "\"y\"", "'x': ", "\"y\": ", "[", "]", "{", "}", ",", ", ",
    "[a, b]", "{a: b}", "[]", "{}", "|\n", "|-\n", ">\n", ">-\n", "|+\n", ">+\n", "x y", "：", "“",
    "－",
    "，", "a: b\n", "- a\n", "- a: b\n", "  a: b\n", "  - a\n", "    c\n", "\r\n", "-", ":", "#",
    "?",
    "&a", "*a", "\t", "1", "http://a/b", "~", "..", "--", "a:\n", "a: |\n  x\n",
    "a: >-\n  x\n  y\n",
    "\u{FEFF}", "''", "\"\"", "\"a\\nb\"", "<<: ", "\u{85}", "\u{2028}", "\u{9F}", "%", "@", "!",
  ].map { Array($0.utf8) }

  mutating func text() -> [UInt8] {
    var text: [UInt8] = []
    for _ in 0...numbers.below(14) { text += Self.pieces[numbers.below(Self.pieces.count)] }
    return text
  }
}
