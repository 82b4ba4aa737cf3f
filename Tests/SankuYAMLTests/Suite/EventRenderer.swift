import SankuYAML

/// Writes a tree as the events of yaml-test-suite.
///
/// A tree does not tell whether a document was begun with `---` or ended with `...`, so these are
/// taken off the expected events too.
enum EventRenderer {
  static func events(of stream: YAMLStream) -> [String] {
    var lines = ["+STR"]
    for document in stream.documents {
      lines.append("+DOC")
      append(document, to: &lines)
      lines.append("-DOC")
    }
    return lines + ["-STR"]
  }

  /// The expected events as far as a tree can tell.
  static func normalized(_ events: String) -> [String] {
    events.split(separator: "\n").map { line in
      line.hasPrefix("+DOC") ? "+DOC" : line.hasPrefix("-DOC") ? "-DOC" : String(line)
    }
  }

  private static func append(_ node: Node, to lines: inout [String]) {
    if node.isAlias {
      lines.append("=ALI *\(node.anchor ?? "")")
      return
    }
    var properties = ""
    if let anchor = node.anchor { properties += " &\(anchor)" }
    if let tag = node.tag { properties += " <\(tag)>" }
    switch node.kind {
    case .scalar:
      lines.append("=VAL\(properties) \(mark(node.style))\(escaped(node.text))")
    case .sequence:
      lines.append("+SEQ\(node.isFlow ? " []" : "")\(properties)")
      for element in node.elements { append(element, to: &lines) }
      lines.append("-SEQ")
    case .mapping:
      lines.append("+MAP\(node.isFlow ? " {}" : "")\(properties)")
      for (key, value) in node.entries {
        append(key, to: &lines)
        append(value, to: &lines)
      }
      lines.append("-MAP")
    }
  }

  private static func mark(_ style: ScalarStyle) -> String {
    switch style {
    case .plain: ":"
    case .singleQuoted: "'"
    case .doubleQuoted: "\""
    case .literal: "|"
    case .folded: ">"
    }
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case "\u{8}": result += "\\b"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
