/// A text after folding, every character with its place in the original (归并后的文本).
struct FoldedText: Sendable {
  /// One folded character.
  struct Atom: Sendable, Equatable {
    var scalar: UInt32
    /// UTF-8 offsets in the original; several atoms share those of a form such as ㎡.
    var start: Int32
    var end: Int32
    var kind: CharacterKind
    /// Whether a word boundary lies before it although no gap does.
    var breaks: Bool
  }

  /// Characters that count, and one atom of kind gap for each stretch of those that do not.
  private(set) var atoms: [Atom] = []
  private let table: FoldingTable

  init(table: FoldingTable = .standard) {
    self.table = table
  }

  /// Replaces the content by a stretch of another text's.
  mutating func replaceAtoms(_ atoms: ArraySlice<Atom>) {
    self.atoms = Array(atoms)
  }

  /// Replaces the content by a text's, keeping the room.
  mutating func read(_ text: String) {
    var text = text
    text.withUTF8 { bytes in read(bytes) }
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    atoms.removeAll(keepingCapacity: true)
    var index = 0
    var breaks = false
    while index < bytes.count {
      let (scalar, length) = Self.decode(bytes, at: index)
      let entry = scalar < 0x10000 ? table.entries[Int(scalar)] : 0
      let start = Int32(truncatingIfNeeded: index)
      let end = Int32(truncatingIfNeeded: index + length)
      if entry >= FoldingTable.expansionBase && entry < 0xF900 {
        appendExpansion(Int(entry - FoldingTable.expansionBase), start, end, &breaks)
      } else if scalar == 0x2C, groupsThousands(bytes, at: index) {
        // A comma inside a number is not there.
      } else if scalar == 0x2E || scalar == 0xFF0E, pointsDecimals(bytes, at: index + length) {
        atoms.append(Atom(scalar: 0x2E, start: start, end: end, kind: .digit, breaks: false))
      } else {
        let folded = entry == 0 ? scalar : UInt32(entry)
        let raised = entry != 0 && scalar < 0xFF00 && CharacterKind(folded) == .digit
        append(folded, start, end, breaks: breaks || raised, &breaks)
        if raised { breaks = true }
      }
      index += length
    }
  }

  /// A raised or circled digit is no part of the number beside it: `①2021`.
  private mutating func appendExpansion(
    _ place: Int, _ start: Int32, _ end: Int32, _ breaks: inout Bool
  ) {
    let meaning = table.expanded[place]
    for (offset, scalar) in meaning.enumerated() {
      let isDigit = CharacterKind(scalar) == .digit
      append(scalar, start, end, breaks: breaks || (offset == 0 && isDigit), &breaks)
    }
    if let last = meaning.last, CharacterKind(last) == .digit { breaks = true }
  }

  private mutating func append(
    _ scalar: UInt32, _ start: Int32, _ end: Int32, breaks: Bool, _ pending: inout Bool
  ) {
    let kind = CharacterKind(scalar)
    switch kind {
    case .mark:
      if !atoms.isEmpty, atoms[atoms.count - 1].end == start { atoms[atoms.count - 1].end = end }
    case .quote:
      pending = true
    case .gap:
      pending = false
      if atoms.last?.kind != .gap {
        atoms.append(Atom(scalar: 0, start: start, end: end, kind: .gap, breaks: true))
      }
    case .han, .letter, .digit, .symbol:
      pending = false
      atoms.append(Atom(scalar: scalar, start: start, end: end, kind: kind, breaks: breaks))
    }
  }

  /// Whether an atom goes on the run of the one before: 汉字 after 汉字, a letter after a letter.
  func continues(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let (before, atom) = (atoms[index - 1], atoms[index])
    guard before.kind == atom.kind else { return false }
    switch atom.kind {
    case .han: return true
    case .letter, .digit: return !atom.breaks
    case .symbol, .gap, .quote, .mark: return false
    }
  }

  /// The index behind the run that starts at an index.
  func endOfRun(from index: Int) -> Int {
    var end = index + 1
    while end < atoms.count, continues(end) { end += 1 }
    return end
  }
}

extension FoldedText {
  /// The character at an index of well-formed UTF-8, and its length.
  @inline(__always)
  static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (UInt32, Int) {
    let first = UInt32(bytes[index])
    if first < 0x80 { return (first, 1) }
    func tail(_ offset: Int) -> UInt32 {
      index + offset < bytes.count ? UInt32(bytes[index + offset] & 0x3F) : 0
    }
    if first < 0xE0 { return ((first & 0x1F) << 6 | tail(1), 2) }
    if first < 0xF0 { return ((first & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) }
    return ((first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
  }

  /// Whether the comma at an index parts thousands: one to three digits before, three behind.
  private func groupsThousands(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    func isDigit(_ place: Int) -> Bool {
      bytes.indices.contains(place) && bytes[place] &- 0x30 < 10
    }
    guard isDigit(index - 1), isDigit(index + 1), isDigit(index + 2), isDigit(index + 3)
    else { return false }
    return !isDigit(index + 4)
      && !(isDigit(index - 2) && isDigit(index - 3) && isDigit(index - 4))
  }

  /// Whether a point before an index stands between digits, full-width ones included.
  private func pointsDecimals(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard let before = atoms.last, before.kind == .digit, before.scalar != 0x2E,
      index < bytes.count
    else { return false }
    let next = Self.decode(bytes, at: index).0
    return (0x30...0x39).contains(next) || (0xFF10...0xFF19).contains(next)
  }
}
