/// Writes findings for people (文本输出): place, message, source line with a caret, what to do.
public struct FindingRenderer: Sendable {
  /// The language of the labels and messages.
  public var language: Language
  /// Whether ANSI colours are written; words carry the meaning all the same.
  public var usesColor: Bool
  /// The width that quoted lines are cut to, in terminal cells.
  public var width: Int

  /// Creates a renderer.
  public init(language: Language = .zh, usesColor: Bool = false, width: Int = 100) {
    self.language = language
    self.usesColor = usesColor
    self.width = width
  }

  /// The finding as several lines, each ending in a line break.
  ///
  /// - Parameters:
  ///   - finding: what to show.
  ///   - source: the file it stands in; without it no line is quoted.
  ///   - reason: why the rule exists, shown below the line.
  public func render(
    _ finding: Finding, source: SourceText?, reason: LocalizedText? = nil
  ) -> String {
    var lines = [headline(of: finding)]
    if let source { lines += excerpt(of: finding.place.range, in: source) }
    for note in finding.notes {
      lines.append(self.note(note))
      if let source, let place = note.place, place.file == source.name,
        place.range.start.line != finding.place.range.start.line
      {
        lines += excerpt(of: place.range, in: source)
      }
    }
    if let reason { lines.append(remark(label(zh: "为什么", en: "why"), reason[language])) }
    if let basis = finding.basis { lines.append(remark(label(zh: "依据", en: "basis"), basis)) }
    if let advice = finding.advice {
      lines.append(remark(label(zh: "怎么改", en: "fix"), advice[language]))
    }
    for fix in finding.fixes { lines.append(self.fix(fix)) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One line: `file:line:column: 错误[rule] message`.
  public func headline(of finding: Finding) -> String {
    let start = finding.place.range.start
    let place = "\(SafeText.visible(finding.place.file)):\(start.line):\(start.column)"
    let severity = paint(name(of: finding.severity), as: finding.severity)
    let message = SafeText.visible(finding.message[language])
    return "\(place): \(severity)[\(finding.rule)] \(message)"
  }

  /// One line without colour, for tools that read lines: `file:line:column: 错误 rule message`.
  public func compact(_ finding: Finding) -> String {
    let start = finding.place.range.start
    let place = "\(SafeText.visible(finding.place.file)):\(start.line):\(start.column)"
    return "\(place): \(name(of: finding.severity)) \(finding.rule) "
      + SafeText.visible(finding.message[language])
  }

  /// The word for a severity.
  public func name(of severity: Severity) -> String {
    switch severity {
    case .error: label(zh: "错误", en: "error")
    case .warning: label(zh: "警告", en: "warning")
    case .info: label(zh: "提示", en: "info")
    }
  }

  private func label(zh: String, en: String) -> String {
    language == .zh ? zh : en
  }

  private func remark(_ label: String, _ text: String) -> String {
    "   = \(label): \(SafeText.visible(text))"
  }

  private func note(_ note: Finding.Note) -> String {
    guard let place = note.place else {
      return remark(label(zh: "说明", en: "note"), note.message[language])
    }
    let start = place.range.start
    let location = "\(SafeText.visible(place.file)):\(start.line):\(start.column)"
    return "   = \(location): \(SafeText.visible(note.message[language]))"
  }

  private func fix(_ fix: Finding.Fix) -> String {
    let kind: String
    switch fix.kind {
    case .safe: kind = label(zh: "可改为", en: "change to")
    case .unsafe: kind = label(zh: "可考虑", en: "consider")
    case .placeholder: kind = label(zh: "可补充", en: "add")
    }
    let title = fix.title[language]
    let text = fix.replacement.split(separator: "\n").joined(separator: " ")
    let saysMore = text.unicodeScalars.contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    if !saysMore || title.contains(text) { return remark(kind, title) }
    return remark(kind, title.isEmpty ? text : title + label(zh: "：", en: ": ") + text)
  }

  private func paint(_ word: String, as severity: Severity) -> String {
    guard usesColor else { return word }
    let code: String
    switch severity {
    case .error: code = "1;31"
    case .warning: code = "1;33"
    case .info: code = "1;36"
    }
    return "\u{1B}[\(code)m\(word)\u{1B}[0m"
  }
}
