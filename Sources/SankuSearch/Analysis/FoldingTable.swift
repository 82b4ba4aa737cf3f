/// What characters are the same in search (字符归并): width, case, script variants, presentation.
///
/// One table of 65,536 entries, so that folding is one load a character. Characters beyond it
/// stay as they are.
struct FoldingTable: Sendable {
  /// The table every analyzer shares.
  static let standard = FoldingTable()

  /// 0 for itself, another character, or ``expansionBase`` and the place of an expansion.
  let entries: [UInt16]
  let expanded: [[UInt32]]

  /// Private-use characters, which never are the meaning of another, mark the expansions.
  static let expansionBase: UInt16 = 0xE000

  init() {
    var entries = [UInt16](repeating: 0, count: 0x10000)
    for text in [Self.hanPairs, Self.compatibilityPairs] {
      Self.readPairs(text, into: &entries)
    }
    // Full-width ASCII forms are a block of their own, and so are capitals.
    for code in 0xFF01...0xFF5E { entries[code] = UInt16(code - 0xFEE0) }
    for code in 0x41...0x5A {
      entries[code] = UInt16(code + 0x20)
      entries[code + 0xFEE0] = UInt16(code + 0x20)
    }
    var expanded: [[UInt32]] = []
    for word in Self.expansions.unicodeScalars.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      guard let form = word.first, form.value < 0x10000 else { continue }
      entries[Int(form.value)] = Self.expansionBase + UInt16(expanded.count)
      expanded.append(word.dropFirst().map(\.value))
    }
    self.entries = entries
    self.expanded = expanded
  }

  private static func readPairs(_ text: String, into entries: inout [UInt16]) {
    var form: UInt32?
    for scalar in text.unicodeScalars where scalar != "\n" && scalar.value < 0x10000 {
      if let known = form {
        entries[Int(known)] = UInt16(scalar.value)
        form = nil
      } else {
        form = scalar.value
      }
    }
  }
}
