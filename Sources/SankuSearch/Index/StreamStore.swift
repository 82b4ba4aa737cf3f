/// The folded texts of all documents (短语比对用的文本), to look up phrases and names in.
///
/// A document is one string of UTF-8: each value ends with ``valueEnd``, each field with ``fieldEnd``,
/// and ``gap`` stands where signs or spaces part words.
struct StreamStore: Sendable {
  /// How a phrase sits in a name.
  enum Fit: Int, Comparable {
    case none, contains, starts, exact

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  static let gap: UInt8 = 0
  static let valueEnd: UInt8 = 1
  static let fieldEnd: UInt8 = 2

  private let strings: FlatStrings

  init(_ strings: FlatStrings) {
    self.strings = strings
  }

  /// Whether a document holds a phrase in a single value.
  func contains(_ phrase: [UInt8], document: Int) throws(SnapshotError) -> Bool {
    try strings.withBytes(document) { $0.firstOccurrence(of: phrase) != nil }
  }

  /// The best fit of a phrase without gaps in any of a document's names.
  func nameFit(of phrase: [UInt8], document: Int) throws(SnapshotError) -> Fit {
    try strings.withBytes(document) { bytes in
      var best = Fit.none
      var start = 0
      while start < bytes.count, bytes[start] != Self.fieldEnd {
        var end = start
        var hasGap = false
        while end < bytes.count, bytes[end] != Self.valueEnd {
          hasGap = hasGap || bytes[end] == Self.gap
          end += 1
        }
        let value = UnsafeBufferPointer(rebasing: bytes[start..<end])
        if hasGap {
          let plain = value.filter { $0 != Self.gap }
          best = plain.withUnsafeBufferPointer { max(best, Self.fit(of: phrase, in: $0)) }
        } else {
          best = max(best, Self.fit(of: phrase, in: value))
        }
        start = end + 1
      }
      return best
    }
  }

  private static func fit(of phrase: [UInt8], in name: UnsafeBufferPointer<UInt8>) -> Fit {
    guard let place = name.firstOccurrence(of: phrase) else { return .none }
    guard place == 0 else { return .contains }
    return phrase.count == name.count ? .exact : .starts
  }

  /// Calls with the code points of each field of a document for which the caller asks.
  func forEachField(
    of document: Int, where isWanted: (Int) -> Bool, _ body: (Int, [UInt32]) -> Void
  ) throws(SnapshotError) {
    try strings.withBytes(document) { bytes in
      var field = 0
      var start = 0
      while start < bytes.count {
        let end = bytes[start...].firstIndex(of: Self.fieldEnd) ?? bytes.count
        if isWanted(field), end > start { body(field, bytes.scalars(in: start..<end)) }
        field += 1
        start = end + 1
      }
    }
  }

  /// Writes a value to the string that is being filled.
  static func write(_ folded: FoldedText, to builder: inout FlatStringsBuilder) {
    var parted = false
    var isFirst = true
    for atom in folded.atoms {
      if atom.kind == .gap || atom.kind == .symbol {
        parted = true
      } else {
        if parted && !isFirst { builder.append(gap) }
        builder.append(scalar: atom.scalar)
        parted = false
        isFirst = false
      }
    }
    builder.append(valueEnd)
  }
}
