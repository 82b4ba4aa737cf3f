import SankuModel

/// The text of a goal without what makes it one unit's own (可比文本): numbers, places, unit names.
struct ComparableText {
  private(set) var scalars: [UInt32] = []
  private let names: [[UInt32]]

  init(_ goal: Goal) {
    var names: [[UInt32]] = []
    for field in [GoalField.unit, .department] {
      guard let text = goal[field]?.value, text.utf8.count < 200 else { continue }
      let letters = text.unicodeScalars.map(\.value).filter(Self.isLetter)
      names += Self.names(in: letters)
    }
    self.names = names.sorted { $0.count > $1.count }
    scalars.reserveCapacity(1024)
    add(goal[.annualObjective]?.value)
    for row in goal.rows.prefix(200) {
      add(row[.name]?.value)
      add(row[.value]?.value)
      add(row[.unit]?.value)
    }
  }

  /// A unit's name, the place at its front, with and without 县, and what is left behind the place.
  private static func names(in letters: [UInt32]) -> [[UInt32]] {
    guard letters.count >= 2 else { return [] }
    var names = [letters]
    var start = 0
    for index in letters.indices.dropFirst(2) where isPlaceEnding(letters[index]) {
      names.append(Array(letters[start...index]))
      if index - start >= 2 { names.append(Array(letters[start..<index])) }
      start = index + 1
      if start > 0 { names.append(Array(letters[..<start])) }
    }
    if start > 0, letters.count - start >= 2 { names.append(Array(letters[start...])) }
    return names
  }

  /// Adds a part: letters only, without the goal's own names. What comes behind some thousand letters
  /// would not change the verdict, only its cost.
  private mutating func add(_ text: String?) {
    guard let text else { return }
    let letters = text.unicodeScalars.lazy.map(\.value).filter(Self.isLetter).prefix(4000)
    var previous: UInt32 = 0
    for letter in letters {
      // A place without its ending is taken out only where the ending does not follow.
      if previous != 0, !Self.isPlaceEnding(letter) { dropName(previous) }
      scalars.append(letter)
      if Self.isPlaceEnding(letter) { dropName(letter) }
      dropPlace(letter)
      previous = letter
    }
    dropName(previous)
    scalars.append(0)
  }

  private mutating func dropName(_ last: UInt32) {
    for name in names where name.last == last && endsWith(name) {
      scalars.removeLast(name.count)
      return
    }
  }

  private func endsWith(_ name: [UInt32]) -> Bool {
    scalars.count >= name.count && scalars[(scalars.count - name.count)...].elementsEqual(name)
  }

  /// Takes out `××村` and the like: the ending with the two characters before it.
  private mutating func dropPlace(_ scalar: UInt32) {
    guard Self.isPlaceEnding(scalar), scalar != 0x533A, scalar != 0x5E02, scalars.last == scalar
    else { return }
    scalars.removeLast()
    for _ in 0..<2 {
      guard let last = scalars.last, last != 0 else { return }
      scalars.removeLast()
    }
  }

  /// 省 市 县 区 州 旗 镇 乡 村.
  private static func isPlaceEnding(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x7701, 0x5E02, 0x53BF, 0x533A, 0x5DDE, 0x65D7, 0x9547, 0x4E61, 0x6751: true
    default: false
    }
  }

  /// Letters of any script, digits and Chinese numerals left out.
  private static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341: false
    case 0x3400...0x9FFF, 0x41...0x5A, 0x61...0x7A, 0x20000...0x3FFFF: true
    default: false
    }
  }
}
