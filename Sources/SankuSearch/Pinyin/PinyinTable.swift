/// How Chinese characters are read (拼音表): syllables without tones, by character and by word.
///
/// A word decides where a character has several readings: 长度 is chang du, 增长 zeng zhang. Built
/// once, when a text is indexed or a query has letters.
struct PinyinTable: Sendable {
  /// The table every index shares.
  static let standard = PinyinTable()

  /// A word that fixes the reading of one of its characters.
  private struct Word: Sendable {
    var scalars: [UInt32]
    /// The character's place in it.
    var place: Int
    var syllable: UInt16
  }

  /// The letters of each syllable, by its number.
  let syllables: [[UInt8]]
  /// The numbers of syllables by their letters.
  let numbers: [[UInt8]: UInt16]
  /// By character, from ``base`` on: the number of its usual syllable plus one; 0 where unknown.
  private let usual: [UInt16]
  private let others: [UInt32: UInt16]
  private let words: [UInt32: [Word]]

  private static let base: UInt32 = 0x4E00
  private static let count = 0x5200

  init() {
    var syllables: [[UInt8]] = []
    var numbers: [[UInt8]: UInt16] = [:]
    var usual = [UInt16](repeating: 0, count: Self.count)
    for line in Self.characters.unicodeScalars.split(separator: "\n") {
      guard let space = line.firstIndex(of: " ") else { continue }
      let letters = line[..<space].map { UInt8(truncatingIfNeeded: $0.value) }
      numbers[letters] = UInt16(syllables.count)
      syllables.append(letters)
      for scalar in line[line.index(after: space)...] {
        usual[Int(scalar.value - Self.base)] = UInt16(syllables.count)
      }
    }
    func number(_ letters: some Sequence<Unicode.Scalar>) -> UInt16 {
      let key = letters.map { UInt8(truncatingIfNeeded: $0.value) }
      if let known = numbers[key] { return known }
      numbers[key] = UInt16(syllables.count)
      syllables.append(key)
      return UInt16(syllables.count - 1)
    }
    var others: [UInt32: UInt16] = [:]
    for entry in Self.alternatives.unicodeScalars.split(separator: " ") {
      guard let first = entry.first else { continue }
      others[first.value] = number(entry.dropFirst())
    }
    var words: [UInt32: [Word]] = [:]
    for line in Self.words.unicodeScalars.split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard let character = parts.first?.first?.value, let reading = parts.first else { continue }
      let syllable = number(reading.dropFirst())
      for part in parts.dropFirst() {
        let scalars = part.map(\.value)
        guard let place = scalars.firstIndex(of: character) else { continue }
        words[character, default: []].append(
          Word(scalars: scalars, place: place, syllable: syllable))
      }
    }
    self.syllables = syllables
    self.numbers = numbers
    self.usual = usual
    self.others = others
    // The longest word that stands there decides, and of equal ones the one that begins there.
    self.words = words.mapValues { entries in
      entries.sorted { ($1.scalars.count, $0.place) < ($0.scalars.count, $1.place) }
    }
  }

  /// The readings of each character of a folded text, the likeliest first; none for other signs.
  func readings(of text: [UInt32]) -> [[UInt16]] {
    text.indices.map { place in
      let character = text[place]
      guard character >= Self.base, character - Self.base < Self.count else { return [] }
      let known = usual[Int(character - Self.base)]
      guard known > 0 else { return [] }
      var readings = [known - 1]
      if let word = words[character]?.first(where: { stands($0, in: text, at: place) }) {
        readings = [word.syllable]
      }
      if let other = others[character], !readings.contains(other) { readings.append(other) }
      return readings
    }
  }

  /// The characters that are read as a syllable, in the order of the table.
  func characters(readAs syllable: UInt16) -> [UInt32] {
    usual.indices.filter { usual[$0] == syllable + 1 }.map { Self.base + UInt32($0) }
  }

  /// The first letter of a syllable.
  func initial(of syllable: UInt16) -> UInt8 { syllables[Int(syllable)].first ?? 0 }

  private func stands(_ word: Word, in text: [UInt32], at place: Int) -> Bool {
    let start = place - word.place
    guard start >= 0, start + word.scalars.count <= text.count else { return false }
    return word.scalars.indices.allSatisfy { word.scalars[$0] == text[start + $0] }
  }
}
