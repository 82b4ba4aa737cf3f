/// Letters that may stand for Chinese characters (拼音查询): `manyidu`, `myd`, `manyd`.
///
/// Each character gives its whole syllable, or its first letter (zh, ch and sh also as two); the last
/// one any beginning of its syllable.
struct PinyinQuery {
  /// Where a text reads as the letters.
  struct Match: Equatable {
    /// The characters, from the start of the text.
    var range: Range<Int>
    /// How many of them gave their whole syllable.
    var wholeCount: Int
  }

  /// Lower-case letters, `v` for ü.
  let letters: [UInt8]
  private let table: PinyinTable

  /// Longer runs of letters are words of another language.
  static let lengthLimit = 40

  /// Nil where no characters could read so.
  init?(_ word: ArraySlice<UInt32>, table: PinyinTable = .standard) {
    guard (2...Self.lengthLimit).contains(word.count) else { return nil }
    var letters: [UInt8] = []
    for scalar in word {
      switch scalar {
      case 0x61...0x7A: letters.append(UInt8(scalar))
      case 0xFC: letters.append(UInt8(ascii: "v"))
      default: return nil
      }
    }
    self.letters = letters
    self.table = table
    guard !initials.isEmpty else { return nil }
  }

  /// The first letters of the characters that may be meant: whole syllables in every way they can be
  /// cut, then each letter a character.
  var initials: [[UInt8]] {
    var found: [[UInt8]] = []
    // Whole syllables first, since cuts into single letters are many.
    for allowsInitials in [false, true] {
      let limit = found.count + Self.cutLimit
      cut(from: 0, [], allowsInitials: allowsInitials) { cut in
        if !found.contains(cut) { found.append(cut) }
        return found.count < limit
      }
    }
    if letters.allSatisfy({ isInitial([$0]) }), !found.contains(letters) { found.append(letters) }
    return found
  }

  /// Calls with the first letters of every way to cut the rest, until told to stop.
  @discardableResult
  private func cut(
    from start: Int, _ before: [UInt8], allowsInitials: Bool, _ body: ([UInt8]) -> Bool
  ) -> Bool {
    guard start < letters.count else { return body(before) }
    for length in stride(from: min(6, letters.count - start), through: 1, by: -1) {
      let part = Array(letters[start..<start + length])
      let isLast = start + length == letters.count
      guard
        isWhole(part) || (isLast && isBeginning(part)) || (allowsInitials && isInitial(part))
      else { continue }
      let goesOn = cut(
        from: start + length, before + [letters[start]], allowsInitials: allowsInitials, body)
      if !goesOn { return false }
    }
    return true
  }

  /// More ways to cut the letters than this are not tried.
  private static let cutLimit = 24

  /// Where a text reads as the letters from some character on, the earliest and best.
  func match(_ readings: [[UInt16]]) -> Match? {
    var best: Match?
    for start in readings.indices {
      guard let match = match(readings, from: start) else { continue }
      if best.map({ match.wholeCount > $0.wholeCount }) ?? true { best = match }
    }
    return best
  }

  /// The match that starts at a character.
  func match(_ readings: [[UInt16]], from start: Int) -> Match? {
    guard readings[start].contains(where: { table.initial(of: $0) == letters[0] }) else {
      return nil
    }
    // For each number of letters used: how many characters were whole, at best.
    var reached: [Int?] = Array(repeating: nil, count: letters.count + 1)
    reached[0] = 0
    for place in start..<readings.count {
      var next: [Int?] = Array(repeating: nil, count: letters.count + 1)
      for (used, wholes) in reached.enumerated() where used < letters.count {
        guard let wholes else { continue }
        for syllable in readings[place] {
          for length in lengths(of: table.syllables[Int(syllable)], at: used) {
            let whole = length == table.syllables[Int(syllable)].count ? 1 : 0
            next[used + length] = max(next[used + length] ?? 0, wholes + whole)
          }
        }
      }
      if let wholes = next[letters.count] {
        return Match(range: start..<place + 1, wholeCount: wholes)
      }
      guard next.contains(where: { $0 != nil }) else { return nil }
      reached = next
    }
    return nil
  }

  /// How many letters from a place on a syllable may take.
  private func lengths(of syllable: [UInt8], at place: Int) -> [Int] {
    var common = 0
    while common < syllable.count, place + common < letters.count,
      syllable[common] == letters[place + common]
    {
      common += 1
    }
    guard common > 0 else { return [] }
    var lengths = [1]
    if common >= 2, syllable[1] == UInt8(ascii: "h") { lengths.append(2) }
    if common == syllable.count || place + common == letters.count, !lengths.contains(common) {
      lengths.append(common)
    }
    return lengths
  }

  private func isWhole(_ part: [UInt8]) -> Bool { table.numbers[part] != nil }

  private func isBeginning(_ part: [UInt8]) -> Bool {
    table.syllables.contains { $0.starts(with: part) }
  }

  /// A letter that syllables begin with, or zh, ch, sh.
  private func isInitial(_ part: [UInt8]) -> Bool {
    switch part.count {
    case 1: !Array("iuv".utf8).contains(part[0])
    case 2: part[1] == UInt8(ascii: "h") && Array("zcs".utf8).contains(part[0])
    default: false
    }
  }
}
