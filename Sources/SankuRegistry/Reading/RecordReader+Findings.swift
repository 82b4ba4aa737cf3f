internal import SankuDiagnostics
internal import SankuModel
internal import SankuYAML

extension RecordReader {
  /// Notes a departure at a range.
  mutating func report(
    _ rule: String, _ severity: Severity, at range: SourceRange, key: String? = nil,
    _ message: LocalizedText, advice: LocalizedText? = nil, notes: [Finding.Note] = [],
    fixes: [Finding.Fix] = []
  ) {
    var path = path
    if let key { path.steps.append(.key(key)) }
    findings.append(
      Finding(
        rule: dialect.rule(rule), severity: severity, message: message,
        place: SourcePlace(file: file, range: range), field: path.text, advice: advice,
        notes: notes, fixes: fixes))
  }

  mutating func reportMissingKeys(of node: Node, in record: Record) {
    for index in record.schema.neededFields where !record.isFilled(index) {
      let field = record.schema.fields[index]
      let slot = record.slot(of: index)
      let value = slot.flatMap { record.slots[$0].value }
      // A key whose value does not fit has been told already.
      let isMissing = value == nil && (slot == nil || isNull(field, of: node))
      guard isMissing || value?.text?.isBlank == true else { continue }
      if field.isRequired { losses += 1 }
      // The key is there, only misspelt: that has been told.
      if record.misnamed.contains(field.key) { continue }
      let reason: LocalizedText
      if field.isRequired {
        reason = LocalizedText(zh: "缺少必填的", en: "lacks the required key")
      } else if let condition = field.condition, record.fulfils(condition) {
        reason = LocalizedText(
          zh: "的 \(condition.key) 为 \(condition.word) 时缺少",
          en: "with `\(condition.key): \(condition.word)` lacks the key")
      } else {
        continue
      }
      let holder = node.entries.first { _ in true }?.key.range ?? node.range
      let title = record.schema.title
      report(
        "missing-key", field.isRequired ? .error : .warning,
        at: slot.map { record.slots[$0].keyRange } ?? holder, key: field.key,
        LocalizedText(
          zh: "\(title.zh)\(reason.zh) `\(field.key)`（\(field.summary.zh)）",
          en: "the \(title.en) \(reason.en) `\(field.key)` (\(field.summary.en))"),
        advice: LocalizedText(
          zh: "补上一行 `\(field.key): …`", en: "add a line `\(field.key): …`"))
    }
  }

  private func isNull(_ field: FieldSpec, of node: Node) -> Bool {
    node[field.key]?.isNull ?? false
  }

  mutating func reportWrongType(_ node: Node, wanted shape: ValueShape) {
    losses += 1
    // A line with a full-width colon is a text to YAML; its own finding says what to do.
    if isTold(node) { return }
    let wanted = shape.title
    let found = node.kind.title
    let name = path.text.map { "`\($0)`" }
    report(
      "wrong-type", .error, at: node.range,
      LocalizedText(
        zh: "\(name ?? "这里")应写\(wanted.zh)，现在是\(found.zh)",
        en: "\(name ?? "this") should be \(wanted.en), not \(found.en)"),
      advice: Self.fullWidthColon(in: node, shape) ?? shape.advice(in: dialect))
  }

  private static func fullWidthColon(in node: Node, _ shape: ValueShape) -> LocalizedText? {
    guard case .record = shape, node.text.contains("：") else { return nil }
    return LocalizedText(
      zh: "把全角冒号“：”改成英文冒号加空格", en: "write a plain colon and a space for the full-width “：”")
  }

  /// Whether the reader of YAML has told what is wrong with a text.
  func isTold(_ node: Node) -> Bool {
    guard node.kind == .scalar, !told.isEmpty else { return false }
    let range = node.range
    return told.contains { $0 >= range.start && $0 < range.end }
  }

  mutating func reportNoNumber(_ text: Located<String>, wanted shape: ValueShape) {
    losses += 1
    let word = quoted(text.value)
    report(
      "wrong-type", .error, at: text.range,
      LocalizedText(
        zh: "\(word.zh)不是\(shape.title.zh)", en: "\(word.en) is not \(shape.title.en)"),
      advice: LocalizedText(
        zh: "只写阿拉伯数字，不带单位、逗号和百分号，例如 95 或 0.5",
        en: "write digits only, without unit, comma or percent sign, such as 95 or 0.5"))
  }

  mutating func reportBadDate(_ text: Located<String>) {
    let word = quoted(text.value)
    report(
      "bad-date", .warning, at: text.range,
      LocalizedText(zh: "\(word.zh)不是日期", en: "\(word.en) is not a date"),
      advice: LocalizedText(
        zh: "写成 2021-08-18、2021-08 或 2021", en: "write 2021-08-18, 2021-08 or 2021"))
  }

  mutating func reportUnknownWord(_ text: Located<String>, words: [String]) {
    losses += 1
    let word = quoted(text.value)
    let list = words.joined(separator: ", ")
    suggestionsLeft -= 1
    let meant =
      suggestionsLeft > 0 ? WordSuggestion.meant(by: text.value, among: words) : nil
    let fixes = meant.map { [replacement(of: text.range, by: $0, kind: .safe)] } ?? []
    report(
      "unknown-word", .error, at: text.range,
      LocalizedText(zh: "\(word.zh)不是这里可用的词", en: "\(word.en) is not a word that fits here"),
      advice: LocalizedText(
        zh: (meant.map { "是不是 `\($0)`？" } ?? "") + "可写：\(list)",
        en: (meant.map { "did you mean `\($0)`? " } ?? "") + "choose one of \(list)"),
      fixes: fixes)
  }

  mutating func reportDuplicateField(
    _ name: String, _ field: FieldSpec, at range: SourceRange, first: SourceRange, isSame: Bool
  ) {
    let official = field.chinese.first ?? field.key
    report(
      "duplicate-field", isSame ? .warning : .error, at: range, key: official,
      LocalizedText(
        zh: "\(quoted(name).zh)和前面的一栏都是“\(official)”",
        en: "\(quoted(name).en) is the field `\(field.key)`, which stands above already"),
      advice: LocalizedText(
        zh: "只留一栏；现在以先写的为准", en: "keep one of the two; now the first one counts"),
      notes: [
        Finding.Note(
          message: LocalizedText(zh: "先写在这里", en: "first written here"),
          place: SourcePlace(file: file, range: first))
      ])
  }

  /// A change of one stretch of text.
  func replacement(
    of range: SourceRange, by text: String, kind: Finding.Fix.Kind
  ) -> Finding.Fix {
    Finding.Fix(
      kind: kind, title: LocalizedText(zh: "改成 \(text)", en: "write \(text)"), range: range,
      replacement: text)
  }
}
