public import SankuDiagnostics

extension ReviewSheet {
  /// The sheet as plain lines, for a terminal or a text report.
  public func lines(in language: Language) -> [String] {
    var writer = SheetWriter(language: language)
    writer.write(self)
    return writer.lines
  }
}

/// Prints a sheet in one language (审核表的文字形式).
private struct SheetWriter {
  let language: Language
  var lines: [String] = []

  private func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

  mutating func write(_ sheet: ReviewSheet) {
    let basis = sheet.basis.map { say("（\($0)）", " (\($0))") } ?? ""
    lines.append(sheet.name[language] + basis)
    for gate in sheet.gates {
      lines.append(say("一票否决：\(gate.message.zh)", "gate closed: \(gate.message.en)"))
    }
    for part in sheet.parts { write(part) }
    writeTotal(sheet)
    write(sheet.quantification)
    writeAttachments(sheet.attachments)
  }

  private mutating func write(_ part: ReviewSheet.Part) {
    lines.append(
      say(
        "\(part.name.zh) \(number(part.points))分：\(span(part.least, part.most))",
        "\(part.name.en), \(number(part.points)) points: \(span(part.least, part.most))"))
    for item in part.items { write(item) }
  }

  private mutating func write(_ item: ReviewSheet.Item) {
    let open = number(SheetForm.rounded(item.points - item.judged))
    let state =
      switch item.state {
      case .judged: say("程序判定", "judged by the program")
      case .partly: say("留审核人\(open)分", "\(open) left to the reviewer")
      case .open: say("由审核人判断", "left to the reviewer")
      }
    lines.append(
      "  "
        + say(
          "\(item.name.zh) \(number(item.points))分：\(span(item.least, item.most))（\(state)）",
          "\(item.name.en), \(number(item.points)): \(span(item.least, item.most)) (\(state))"))
    for mark in item.marks {
      lines.append(
        "    - \(mark.title[language]) ×\(mark.count)  \(mark.rule)")
    }
    if item.state != .judged {
      for question in item.questions { lines.append("    ? \(question[language])") }
    }
  }

  private mutating func writeTotal(_ sheet: ReviewSheet) {
    let bounds = span(sheet.least, sheet.most)
    let grades = [sheet.leastGrade, sheet.mostGrade].compactMap { $0?.name }
    let shown = grades.first == grades.last ? grades.prefix(1) : grades[...]
    let names = shown.joined(separator: say("至", " to "))
    lines.append(
      say(
        "合计 \(number(sheet.points))分：\(bounds)，等级\(names)",
        "total, \(number(sheet.points)) points: \(bounds), grade \(names)"))
    guard let score = sheet.score, let grade = sheet.grade else { return }
    lines.append(
      say(
        "程序判定部分折合百分制 \(number(score))分，\(grade.name)：\(grade.meaning.zh)",
        "the part judged by the program, out of a hundred: \(number(score)), \(grade.name): \(grade.meaning.en)"
      ))
  }

  private mutating func write(_ quantification: ReviewSheet.Quantification) {
    func text(_ share: ReviewSheet.Share) -> String {
      guard let value = share.share else { return say("没有", "none") }
      return "\(share.measured)/\(share.total)，\(Int((value * 100).rounded()))%"
    }
    lines.append(
      say(
        "量化程度：共性指标\(text(quantification.common))；个性指标\(text(quantification.own))",
        "measurable: common indicators \(text(quantification.common)); own \(text(quantification.own))"
      ))
  }

  private mutating func writeAttachments(_ attachments: [ReviewSheet.Attachment]) {
    guard !attachments.isEmpty else { return }
    lines.append(say("附件清单", "attachments"))
    for attachment in attachments {
      let mark = attachment.isPresent ? "✓" : "○"
      let found = attachment.found.map { say("：\($0)", ": \($0)") } ?? ""
      let proves = attachment.proves.map { say("（\($0.zh)）", " (\($0.en))") } ?? ""
      lines.append("  \(mark) \(attachment.name[language])\(proves)\(found)")
    }
  }

  private func span(_ least: Double, _ most: Double) -> String {
    least == most
      ? say("\(number(least))分", number(least))
      : say("\(number(least))至\(number(most))分", "\(number(least)) to \(number(most))")
  }

  /// `9`, `8.5`: without an empty decimal.
  private func number(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String(value)
  }
}
