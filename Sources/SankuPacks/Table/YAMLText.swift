/// Writes scalars so that they read back as they were (YAML 文本).
enum YAMLText {
  /// The text plain where that is safe, else in double quotes.
  static func scalar(_ text: String) -> String {
    isPlain(text) ? text : "\"" + escaped(text) + "\""
  }

  static func list(_ texts: [String]) -> String {
    "[" + texts.map(scalar).joined(separator: ", ") + "]"
  }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
      return false
    }
    guard first.isHan || first.isASCIILetter, last != " ", last != ":" else { return false }
    if ["null", "Null", "NULL", "true", "false", "yes", "no", "on", "off"].contains(text) {
      return false
    }
    return text.unicodeScalars.allSatisfy { scalar in
      scalar.isHan || scalar.isASCIILetter || scalar.isDigit
        || " -_./%·（）“”《》〔〕、，。；；：×÷≥≤+".unicodeScalars.contains(scalar)
    } && !text.holds(" #") && !text.holds(": ")
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if scalar.value < 0x20 || scalar.value == 0x7F || TextRuns.isInvisible(scalar)
          || (0x80..<0xA0).contains(scalar.value) || scalar.value == 0x2028
          || scalar.value == 0x2029
        {
          let code = String(scalar.value, radix: 16)
          result += "\\U" + String(repeating: "0", count: 8 - code.utf8.count) + code
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }
}
