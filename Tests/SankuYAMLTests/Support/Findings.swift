import SankuDiagnostics
import SankuYAML

/// Reads a text as `a.yaml`, or as `a.json`.
func read(_ text: String, json: Bool = false, limits: Limits = .standard) -> YAMLStream {
  YAMLStream.read(SourceText(name: json ? "a.json" : "a.yaml", text), limits: limits)
}

extension YAMLStream {
  /// Each finding as `line:column severity rule`, without the family's name.
  var summary: [String] {
    findings.map { finding in
      let start = finding.place.range.start
      return "\(start.line):\(start.column) \(finding.severity) \(finding.rule.dropFirst(5))"
    }
  }
}

extension Node {
  /// The tree as one line: texts in order, `[…]`, `{key: value}`.
  var outline: String {
    switch kind {
    case .scalar: return text
    case .sequence: return "[" + elements.map(\.outline).joined(separator: ", ") + "]"
    case .mapping:
      let shown = entries.map { "\($0.key.outline): \($0.value.outline)" }
      return "{" + shown.joined(separator: ", ") + "}"
    }
  }

  /// The range as `line:column-line:column`.
  var marks: String {
    "\(range.start.line):\(range.start.column)-\(range.end.line):\(range.end.column)"
  }
}
