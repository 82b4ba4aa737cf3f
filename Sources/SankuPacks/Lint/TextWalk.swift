internal import SankuDiagnostics
internal import SankuYAML

/// Visits every text of the packs (逐个文字), manifests included; addresses on the web left out.
struct TextWalk {
  private let scope: LintScope
  private let skipped: Set<String>

  init(_ scope: LintScope, without skipped: Set<String> = []) {
    self.scope = scope
    self.skipped = skipped.union(["url"])
  }

  func each(_ body: (Node, String) -> Void) {
    for stream in scope.parts.flatMap(\.streams) {
      for document in stream.documents { visit(document, stream.source.name, body) }
    }
  }

  private func visit(_ node: Node, _ file: String, _ body: (Node, String) -> Void) {
    // What an alias stands for is visited where it is written.
    if node.isAlias { return }
    switch node.kind {
    case .scalar: body(node, file)
    case .sequence: for element in node.elements { visit(element, file, body) }
    case .mapping:
      for (key, value) in node.entries {
        if key.kind == .scalar, skipped.contains(key.text) || key.text.hasPrefix("x-") { continue }
        visit(value, file, body)
      }
    }
  }
}

/// Fixes of a few characters inside a text (文字修改).
enum TextFixes {
  static func replace(
    _ bytes: Range<Int>, by text: String, in node: Node, _ file: String, _ scope: LintScope,
    kind: Finding.Fix.Kind = .safe
  ) -> [Finding.Fix] {
    guard let range = scope.range(of: bytes, in: node, file: file) else { return [] }
    let title =
      text.isEmpty
      ? LocalizedText("删去", "remove it") : LocalizedText("改为 \(text)", "write \(text)")
    return [Finding.Fix(kind: kind, title: title, range: range, replacement: text)]
  }
}
