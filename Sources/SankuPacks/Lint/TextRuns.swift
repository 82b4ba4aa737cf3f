/// Stretches of a text that are typed oddly (文字片段).
struct TextRuns {
  struct Run: Equatable {
    var bytes: Range<Int>
    var text: String
  }

  /// The longest stretches of code points that fulfil a condition.
  static func runs(in text: String, where isWanted: (Unicode.Scalar) -> Bool) -> [Run] {
    var runs: [Run] = []
    var (offset, start) = (0, -1)
    var current = String.UnicodeScalarView()
    func close() {
      guard start >= 0 else { return }
      runs.append(Run(bytes: start..<offset, text: String(current)))
      current = String.UnicodeScalarView()
      start = -1
    }
    for scalar in text.unicodeScalars {
      if isWanted(scalar) {
        if start < 0 { start = offset }
        current.append(scalar)
      } else {
        close()
      }
      offset += UTF8.width(scalar)
    }
    close()
    return runs
  }

  static func isFullWidthWord(_ scalar: Unicode.Scalar) -> Bool {
    (0xFF10...0xFF19).contains(scalar.value) || (0xFF21...0xFF3A).contains(scalar.value)
      || (0xFF41...0xFF5A).contains(scalar.value)
  }

  static func halfWidth(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { Unicode.Scalar($0.value - 0xFEE0) ?? $0 }))
  }

  /// Controls but line breaks and tabs, zero-width and direction marks, private use.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF,
      0xE000...0xF8FF, 0xFFFD:
      true
    default: false
    }
  }

  /// Blanks at the ends, between Chinese characters, and full-width ones.
  static func blanks(in text: String) -> [Run] {
    let scalars = Array(text.unicodeScalars)
    var offsets = [0]
    for scalar in scalars { offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar)) }
    return runs(in: text, where: { $0 == " " || $0 == "\u{3000}" || $0 == "\u{A0}" }).filter {
      run in
      guard let first = offsets.firstIndex(of: run.bytes.lowerBound),
        let last = offsets.firstIndex(of: run.bytes.upperBound)
      else { return false }
      if run.text.unicodeScalars.contains(where: { $0 != " " }) { return true }
      if first == 0 || last == scalars.count { return text.unicodeScalars.count > run.text.count }
      return scalars[first - 1].isHan && scalars[last].isHan
    }
  }

  static func straightQuotes(in text: String) -> [Run] {
    guard text.utf8.contains(UInt8(ascii: "\"")), text.hanCount > 0 else { return [] }
    return runs(in: text, where: { $0 == "\"" }).filter { $0.bytes.count == 1 }
  }

  private static let marks: Set<Unicode.Scalar> = ["。", "，", "；", "、", "：", "！", "？"]

  static func doubledMarks(in text: String) -> [Run] {
    runs(in: text, where: marks.contains).filter { run in
      guard run.text.unicodeScalars.count > 1 else { return false }
      // Exclamations and questions are doubled on purpose.
      return !run.text.unicodeScalars.allSatisfy { $0 == "！" || $0 == "？" }
    }
  }
}
