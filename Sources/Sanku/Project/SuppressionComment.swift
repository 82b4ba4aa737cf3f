import SankuDiagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A comment that passes over findings (忽略注释): `# sanku: ignore quantification/vague-value -- 理由`.
struct SuppressionComment: Sendable {
  /// The rules named.
  var rules: [String]
  /// Why; empty where no reason is given.
  var reason: String
  /// The lines whose findings it is about; nil for the whole file.
  var lines: ClosedRange<Int>?
  /// Where the comment stands.
  var range: SourceRange
}

extension SuppressionComment {
  /// The comments of a text in order. Costs one search for the program's name where there is none.
  static func all(in source: SourceText) -> [SuppressionComment] {
    guard holdsMarker(source.bytes) else { return [] }
    let lines = SourceLines(source)
    return lines.indices.compactMap { comment(on: $0, of: lines) }
  }

  private static let marker = Array("sanku".utf8)

  private static func holdsMarker(_ bytes: [UInt8]) -> Bool {
    var index = 0
    while index + marker.count < bytes.count {
      guard let hash = firstHash(in: bytes, from: index) else { return false }
      var next = hash + 1
      while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x23 { next += 1 }
      if bytes[next...].starts(with: marker) { return true }
      index = hash + 1
    }
    return false
  }

  private static func firstHash(in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, start < bytes.count,
        let hash = memchr(base + start, 0x23, bytes.count - start)
      else { return nil }
      return UnsafeRawPointer(hash) - base
    }
  }

  private static func comment(on number: Int, of lines: SourceLines) -> SuppressionComment? {
    let line = lines[number]
    guard let hash = start(in: line.text) else { return nil }
    var words = Substring.UnicodeScalarView(line.text[hash...]).drop { $0 == "#" || $0 == " " }
    guard words.starts(with: "sanku".unicodeScalars) else { return nil }
    words = words.dropFirst(5).drop { $0 == " " }
    guard let colon = words.first, colon == ":" || colon == "：" else { return nil }
    words = words.dropFirst().drop { $0 == " " }
    guard words.starts(with: "ignore".unicodeScalars) else { return nil }
    words = words.dropFirst(6)
    let isWholeFile = words.starts(with: "-file".unicodeScalars)
    if isWholeFile { words = words.dropFirst(5) }
    let (names, reason) = split(words)
    let column = line.text[..<hash].count
    let isAlone = line.text[..<hash].allSatisfy { $0 == " " || $0 == "\t" }
    return SuppressionComment(
      rules: names, reason: reason,
      lines: isWholeFile ? nil : lines.block(at: isAlone ? lines.next(behind: number) : number),
      range: lines.range(of: number, from: column))
  }

  /// Where the comment of a line begins: at a # in front of which nothing or a space stands.
  private static func start(
    in text: String.UnicodeScalarView
  ) -> String.UnicodeScalarView.Index? {
    var before: Unicode.Scalar = " "
    for index in text.indices {
      if text[index] == "#", before == " " || before == "\t" {
        let rest = text[index...].drop { $0 == "#" || $0 == " " }
        if rest.starts(with: "sanku".unicodeScalars) { return index }
      }
      before = text[index]
    }
    return nil
  }

  /// Rules, and the reason behind `--`.
  private static func split(
    _ words: Substring.UnicodeScalarView
  ) -> (rules: [String], reason: String) {
    var names = words
    var reason = Substring.UnicodeScalarView()
    for index in words.indices {
      let rest = words[index...]
      if rest.starts(with: "--".unicodeScalars) || rest.first == "—" || rest.first == "–" {
        names = words[..<index]
        reason = rest.drop { $0 == "-" || $0 == "—" || $0 == "–" || $0 == " " }
        break
      }
    }
    let rules = names.split { $0 == " " || $0 == "," || $0 == "，" || $0 == "、" || $0 == "\t" }
    return (rules.map { String($0) }, trimmed(String(reason)))
  }

  private static func trimmed(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }
}

/// The lines of a text with their indents (行与缩进).
private struct SourceLines {
  struct Line {
    var text: String.UnicodeScalarView
    var offset: Int
    /// How many spaces stand in front; nil for a line that is blank or a comment.
    var indent: Int?
    var startsWithDash: Bool
  }

  private var lines: [Line] = []
  private let firstLine: Int

  init(_ source: SourceText) {
    firstLine = source.firstLine
    var start = 0
    while start <= source.bytes.count {
      let end = source.bytes[start...].firstIndex(of: 0x0A) ?? source.bytes.count
      var bytes = source.bytes[start..<end]
      if bytes.last == 0x0D { bytes.removeLast() }
      let spaces = bytes.prefix { $0 == 0x20 }.count
      let first = bytes.dropFirst(spaces).first
      lines.append(
        Line(
          text: String(decoding: bytes, as: UTF8.self).unicodeScalars,
          offset: start + source.firstOffset,
          indent: first == nil || first == 0x23 ? nil : spaces,
          startsWithDash: first == 0x2D))
      start = end + 1
    }
  }

  var indices: Range<Int> { lines.indices }

  subscript(index: Int) -> Line { lines[index] }

  /// The next line that holds something.
  func next(behind index: Int) -> Int {
    lines[(index + 1)...].firstIndex { $0.indent != nil } ?? index
  }

  /// The line with all that is indented deeper below it: a row with its cells, a field with its text.
  func block(at index: Int) -> ClosedRange<Int> {
    guard let indent = lines[index].indent else {
      return (index + firstLine)...(index + firstLine)
    }
    var last = index
    for next in lines.indices.dropFirst(index + 1) {
      guard let own = lines[next].indent else { continue }
      // A list may stand at the indent of its key.
      let isListOfKey = own == indent && lines[next].startsWithDash && !lines[index].startsWithDash
      guard own > indent || isListOfKey else { break }
      last = next
    }
    return (index + firstLine)...(last + firstLine)
  }

  /// From a column, counted from 0, to the end of a line.
  func range(of index: Int, from column: Int) -> SourceRange {
    let line = lines[index]
    let number = index + firstLine
    let before = String(String.UnicodeScalarView(line.text.prefix(column))).utf8.count
    let whole = String(line.text).utf8.count
    return SourceRange(
      SourcePosition(offset: line.offset + before, line: number, column: column + 1),
      SourcePosition(offset: line.offset + whole, line: number, column: line.text.count + 1))
  }
}
