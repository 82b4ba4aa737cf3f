import Sanku

/// Labelled lines, wrapped at the display width (卡片排版).
struct CardText {
  let style: Style
  let width: Int
  private(set) var text = ""

  private static let labelWidth = 10

  init(style: Style, width: Int) {
    self.style = style
    self.width = width
  }

  mutating func title(_ name: String, id: String, kind: String) {
    text += style.bold(SafeText.visible(name)) + "  " + style.dim("\(id) · \(kind)") + "\n"
  }

  mutating func heading(_ label: String) {
    text += "  " + label + "\n"
  }

  mutating func add(_ block: String) {
    for line in block.split(separator: "\n") { text += "    " + line + "\n" }
  }

  /// A label and a text; nothing for nil or blank.
  mutating func row(_ label: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    let indent = String(repeating: " ", count: Self.labelWidth + 4)
    let lines = wrap(value, to: max(20, width - Self.labelWidth - 4))
    text += "  " + style.dim(DisplayWidth.pad(label, to: Self.labelWidth)) + "  "
    text += lines.joined(separator: "\n" + indent) + "\n"
  }

  /// A label and texts in one line.
  mutating func row(_ label: String, _ values: [String]) {
    row(label, values.joined(separator: say("；", "; ")))
  }

  /// A label and texts, a line each.
  mutating func list(_ label: String, _ values: [String]) {
    for (index, value) in values.enumerated() { row(index == 0 ? label : "", "· " + value) }
  }

  private func wrap(_ value: String, to limit: Int) -> [String] {
    var lines: [String] = []
    for paragraph in value.split(separator: "\n", omittingEmptySubsequences: true) {
      var line = String.UnicodeScalarView()
      var cells = 0
      for scalar in paragraph.unicodeScalars.map(SafeText.visible) {
        let step = DisplayWidth.of(scalar)
        if cells + step > limit && !Self.staysOnLine.contains(scalar) {
          lines.append(String(line))
          line = String.UnicodeScalarView()
          cells = 0
        }
        line.append(scalar)
        cells += step
      }
      lines.append(String(line))
    }
    return lines
  }

  /// Marks that may not begin a line.
  private static let staysOnLine: Set<Unicode.Scalar> = [
    "，", "。", "、", "；", "：", "）", "》", "”", "％", "%",
  ]
}
