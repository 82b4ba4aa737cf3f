/// Writes a text into a scalar of several lines (多行文本) without touching the other lines.
struct BlockText {
  /// The scalar's bytes as text: header and lines of a block, or quotes and lines.
  let source: String
  /// What the scalar says now.
  let value: String

  /// The source with the text changed only where it differs; nil where that place is not plain.
  ///
  /// The differing part is looked up with the characters around it, which must stand on one line
  /// and only once.
  func replacingInPlace(by text: String) -> String? {
    let old = Array(value.unicodeScalars)
    let new = Array(text.unicodeScalars)
    var first = 0
    while first < old.count, first < new.count, old[first] == new[first] { first += 1 }
    var last = 0
    while last < old.count - first, last < new.count - first,
      old[old.count - 1 - last] == new[new.count - 1 - last]
    { last += 1 }
    let inserted = new[first..<(new.count - last)]
    guard inserted.allSatisfy(Self.isOrdinary) else { return nil }
    for width in 0...12 {
      let start = max(0, first - width)
      let end = min(old.count, old.count - last + width)
      guard start < end, old[start..<end].allSatisfy(Self.isOrdinary) else { return nil }
      let pattern = Array(String(String.UnicodeScalarView(old[start..<end])).utf8)
      let replacement =
        String(String.UnicodeScalarView(old[start..<first] + inserted))
        + String(String.UnicodeScalarView(old[(old.count - last)..<end]))
      let places = Self.places(of: pattern, in: Array(source.utf8))
      guard places.count > 1 else {
        guard let place = places.first else { return nil }
        let bytes = Array(source.utf8)
        return String(
          decoding: bytes[..<place] + Array(replacement.utf8) + bytes[(place + pattern.count)...],
          as: UTF8.self)
      }
    }
    return nil
  }

  /// The block with all lines written anew below its header; nil where the text needs quotes.
  func rewritten(as text: String, isFolded: Bool, lineBreak: String) -> String? {
    let lines = source.split(omittingEmptySubsequences: false) { $0.isNewline }
    guard lines.count > 1,
      let sample = lines.dropFirst().first(where: { !$0.allSatisfy(\.isWhitespace) })
    else { return nil }
    let indent = String(sample.prefix { $0 == " " })
    let paragraphs = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    let body = paragraphs.last == "" ? Array(paragraphs.dropLast()) : paragraphs
    guard !indent.isEmpty, !body.isEmpty,
      body.allSatisfy({ !$0.hasPrefix(" ") && !$0.hasPrefix("\t") })
    else { return nil }
    let separator = isFolded ? lineBreak + lineBreak : lineBreak
    return lines[0] + lineBreak
      + body.map { $0.isEmpty ? "" : indent + $0 }.joined(separator: separator)
  }

  /// Neither a line break nor anything that quotes would change.
  private static func isOrdinary(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", "\\", "#", ":": false
    default:
      scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
        && scalar.value != 0x2028 && scalar.value != 0x2029
    }
  }

  private static func places(of pattern: [UInt8], in bytes: [UInt8]) -> [Int] {
    guard !pattern.isEmpty, pattern.count <= bytes.count else { return [] }
    return (0...(bytes.count - pattern.count)).filter { start in
      bytes[start] == pattern[0]
        && bytes[start..<(start + pattern.count)].elementsEqual(pattern)
    }
  }
}
