import Sanku

/// The argument parser's messages in Chinese (用法错误).
enum UsageMessage {
  /// The text with its headings, and the commonest complaints, in the language in use.
  static func translate(_ text: String) -> String {
    guard Speech.language == .zh else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { translate(line: String($0)) }
      .joined(separator: "\n")
  }

  private static func translate(line: String) -> String {
    for (prefix, words) in headings where line.hasPrefix(prefix) {
      return words + translate(complaint: String(line.dropFirst(prefix.count)))
    }
    guard line.hasPrefix("  ") else { return line }
    return remarks.reduce(line) { replace($1.0, by: $1.1, in: $0) }
  }

  private static let headings = [
    ("OVERVIEW: ", ""), ("ARGUMENTS:", "参数："), ("OPTIONS:", "选项："), ("SUBCOMMANDS:", "命令："),
    ("Error: ", "错误："), ("Usage: ", "用法："), ("USAGE: ", "用法："), ("Help: ", "说明："),
    ("  See '", "  另见 '"),
  ]

  private static func translate(complaint: String) -> String {
    var text = complaint
    for (english, chinese) in complaints {
      text = replace(english, by: chinese, in: text)
    }
    return text
  }

  private static let remarks = [
    ("Show the version.", "显示版本"), ("Show help information.", "显示帮助"),
    ("(values: ", "(可选："), ("; default: ", "；默认："), ("; default:", "；默认："), ("(default: ", "(默认："),
    ("See 'sanku help <subcommand>' for detailed help.", "各命令的用法：sanku help 命令"),
  ]

  private static let complaints = [
    ("Missing expected argument ", "缺少参数 "),
    ("Unknown option ", "不认识的选项 "),
    ("Missing value for ", "选项缺少取值 "),
    (" unexpected arguments: ", " 个多余的参数："),
    ("Unexpected argument ", "多余的参数 "),
    ("Did you mean ", "是不是想写 "),
    ("The value ", "取值 "),
    (" is invalid for ", " 不适用于 "),
    ("Please provide one of ", "请从中选择："),
    (" for more information.", " 查看帮助。"),
  ]

  private static func replace(_ part: String, by new: String, in text: String) -> String {
    guard let range = firstRange(of: part, in: text) else { return text }
    return text.replacingCharacters(range, with: new)
  }

  private static func firstRange(of part: String, in text: String) -> Range<String.Index>? {
    var start = text.startIndex
    while start < text.endIndex {
      if text[start...].hasPrefix(part) {
        return start..<text.index(start, offsetBy: part.count)
      }
      start = text.index(after: start)
    }
    return nil
  }
}

extension String {
  fileprivate func replacingCharacters(_ range: Range<Index>, with new: String) -> String {
    String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
  }
}
