import SankuDiagnostics

/// Bars as inline SVG (条形图), stacked by severity, with their numbers in words beside them.
struct HTMLChart {
  let language: Language

  struct Bar {
    var label: String
    var errors: Int
    var warnings: Int
    var infos: Int
    var total: Int { errors + warnings + infos }
  }

  private static let labels = 250
  private static let bars = 520
  private static let step = 26
  private static let colors = ["#b3261e", "#d98a1f", "#6f97bf"]

  func figure(_ title: String, _ bars: [Bar]) -> String {
    guard let most = bars.map(\.total).max(), most > 0 else { return "" }
    let height = bars.count * Self.step + 4
    let caption = XMLText.escaped(title)
    var text = "<figure><figcaption>\(caption)</figcaption>\n\(legend)\n"
    text +=
      "<svg viewBox=\"0 0 840 \(height)\" role=\"img\" aria-label=\"\(caption)\">\n"
    for (index, bar) in bars.enumerated() {
      text += row(bar, top: index * Self.step + 2, most: most)
    }
    return text + "</svg></figure>\n"
  }

  private var legend: String {
    let words = [Severity.error, .warning, .info].map(language.name)
    let items = zip(Self.colors, words).map {
      "<span><i style=\"background:\($0)\"></i>\($1)</span>"
    }
    return "<p class=\"legend\">\(items.joined())</p>"
  }

  private func row(_ bar: Bar, top: Int, most: Int) -> String {
    let label = DisplayWidth.clip(bar.label, to: 36)
    let full = language.counts(bar.errors, bar.warnings, bar.infos)
    var text = "<g><title>\(XMLText.escaped(bar.label))：\(full)</title>"
    text +=
      "<text x=\"\(Self.labels - 8)\" y=\"\(top + 16)\" text-anchor=\"end\">\(XMLText.escaped(label))</text>"
    var done = 0
    for (part, color) in zip([bar.errors, bar.warnings, bar.infos], Self.colors) where part > 0 {
      let start = done * Self.bars / most
      done += part
      let end = max(start + 1, done * Self.bars / most)
      text +=
        "<rect x=\"\(Self.labels + start)\" y=\"\(top)\" width=\"\(end - start)\" height=\"20\" fill=\"\(color)\"/>"
    }
    let end = Self.labels + done * Self.bars / most + 6
    return text + "<text x=\"\(end)\" y=\"\(top + 16)\">\(bar.total)</text></g>\n"
  }
}
