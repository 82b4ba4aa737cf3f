import SankuYAML

/// Writes a text as a scalar of YAML or JSON (标量写法), quoted and escaped as its style needs.
enum ScalarText {
  /// How a scalar of one line is quoted.
  enum Style {
    /// Without quotes where the text allows it.
    case plain
    /// In `'…'` where the text allows it.
    case single
    /// In `"…"`.
    case double

    /// The style of a scalar that is there; blocks that come down to one line are plain.
    init(_ style: ScalarStyle) {
      switch style {
      case .singleQuoted: self = .single
      case .doubleQuoted: self = .double
      default: self = .plain
      }
    }
  }

  /// A string of JSON.
  static func json(_ text: String) -> String {
    "\"" + escaped(text, isJSON: true) + "\""
  }

  /// A scalar of one line in the style asked for, or in the simplest one that can hold the text.
  static func yaml(_ text: String, like style: Style, isFlow: Bool) -> String {
    switch style {
    case .plain:
      if isPlain(text, isFlow: isFlow) { return text }
      return isPrintable(text) ? single(text) : double(text)
    case .single: return isPrintable(text) ? single(text) : double(text)
    case .double: return double(text)
    }
  }

  private static func single(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }

  private static func double(_ text: String) -> String {
    "\"" + escaped(text, isJSON: false) + "\""
  }

  /// Whether a text reads the same without quotes.
  static func isPlain(_ text: String, isFlow: Bool) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first, let last = scalars.last, isPrintable(text),
      !leading.contains(first), first != " ", last != " ", last != ":",
      !text.hasPrefix("..."), !reserved.contains(text)
    else { return false }
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      if scalar == ":", next == " " || isFlow { return false }
      if scalar == " ", next == "#" { return false }
      if isFlow, flowMarks.contains(scalar) { return false }
    }
    return true
  }

  private static let leading = Set("-?:,[]{}#&*!|>'\"%@`".unicodeScalars)
  private static let flowMarks = Set(",[]{}".unicodeScalars)
  private static let reserved: Set<String> = ["~", "null", "Null", "NULL", "<<", "="]

  /// Whether a text can stand on a line without escapes.
  private static func isPrintable(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD,
        0x10000...0x10FFFF:
        true
      default: false
      }
    }
  }

  private static func escaped(_ text: String, isJSON: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: result += "\\\""
      case 0x5C: result += "\\\\"
      case 0x0A: result += "\\n"
      case 0x0D: result += "\\r"
      case 0x09: result += "\\t"
      case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
