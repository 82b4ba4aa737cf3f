internal import SankuDiagnostics
internal import SankuYAML

extension RecordReader {
  mutating func reportCollectionAsKey(_ key: Node) {
    losses += 1
    report(
      "wrong-type", .error, at: key.range,
      LocalizedText(
        zh: "键应是一个词，现在是\(key.kind.title.zh)", en: "a key is a word, not \(key.kind.title.en)"),
      advice: LocalizedText(
        zh: "写成 `键: 值`；文本里有 { [ 等符号时加引号",
        en: "write `key: value`, and put texts that hold { or [ in quotes"))
  }

  /// Answers the key that was probably meant.
  @discardableResult
  mutating func reportUnknownKey(
    _ key: String, at node: Node, in schema: RecordSchema
  ) -> String? {
    let word = quoted(key)
    let title = schema.title
    let dialect = dialect
    suggestionsLeft -= 1
    let hint = dialect == .form ? formHint(key, schema) : packHint(key, schema)
    let fixes =
      hint.replacement.map { [replacement(of: node.range, by: $0, kind: .unsafe)] } ?? []
    report(
      "unknown-key", FormKeys.isLocalExtra(key, in: schema) ? .info : dialect.unknownKeySeverity,
      at: node.range,
      LocalizedText(
        zh: "\(title.zh)没有\(word.zh)这\(dialect == .form ? "一栏" : "个键")",
        en: "\(word.en) is not a \(dialect == .form ? "field" : "key") of the \(title.en)"),
      advice: hint.advice, fixes: fixes)
    return hint.replacement
  }

  private func packHint(
    _ key: String, _ schema: RecordSchema
  ) -> (advice: LocalizedText, replacement: String?) {
    switch suggestionsLeft > 0 ? KeySuggestion(for: key, in: schema) : nil {
    case .lookAlike(let known):
      return (
        LocalizedText(
          zh: "应写 `\(known)`：半角小写英文，没有空格",
          en: "write `\(known)`: plain lower-case letters without spaces"), known
      )
    case .chineseName(let known):
      return (
        LocalizedText(zh: "包里用英文键，应写 `\(known)`", en: "packs use English keys: write `\(known)`"),
        known
      )
    case .near(let known):
      return (
        LocalizedText(zh: "是不是 `\(known)`？", en: "did you mean `\(known)`?"), known
      )
    case .elsewhere(let owners):
      let zh = owners.prefix(3).map(\.title.zh).joined(separator: "、")
      let en = owners.prefix(3).map(\.title.en).joined(separator: ", ")
      return (
        LocalizedText(
          zh: "这个键属于：\(zh)；请检查缩进和位置",
          en: "the key belongs to: \(en); check indentation and place"), nil
      )
    case nil:
      let known = schema.fields.map(\.key).joined(separator: ", ")
      return (
        LocalizedText(
          zh: "可写：\(known)；自用的键以 x- 开头", en: "known keys: \(known); keys of your own start with x-"),
        nil
      )
    }
  }

  private func formHint(
    _ key: String, _ schema: RecordSchema
  ) -> (advice: LocalizedText, replacement: String?) {
    if FormKeys.isLocalExtra(key, in: schema) {
      return (
        LocalizedText(
          zh: "这一栏不参加审核，可以保留", en: "this field takes no part in the review; it may stay"), nil
      )
    }
    if suggestionsLeft > 0, let known = FormKeys.table(of: schema).nearest(to: key) {
      return (LocalizedText(zh: "是不是“\(known)”？", en: "did you mean “\(known)”?"), known)
    }
    return (
      LocalizedText(
        zh: "这一栏没有读取；改用申报表的栏目名，或以 x- 开头表示自用",
        en: "the field is not read; use the form's name, or start it with x- to keep it"), nil
    )
  }
}
