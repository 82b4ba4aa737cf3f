import Sanku

/// Emphasis on a terminal (终端样式); plain text elsewhere.
struct Style {
  var usesColor: Bool

  func bold(_ text: String) -> String { wrap(text, "1") }
  func dim(_ text: String) -> String { wrap(text, "2") }
  func mark(_ text: String) -> String { usesColor ? wrap(text, "1;33") : "【\(text)】" }

  private func wrap(_ text: String, _ code: String) -> String {
    usesColor && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
