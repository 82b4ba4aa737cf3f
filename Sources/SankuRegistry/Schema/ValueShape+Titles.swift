internal import SankuDiagnostics
internal import SankuYAML

extension ValueShape {
  /// What to call the shape in a finding.
  var title: LocalizedText {
    switch self {
    case .text, .word: LocalizedText(zh: "一个文本", en: "a text")
    case .number: LocalizedText(zh: "数", en: "a number")
    case .integer: LocalizedText(zh: "整数", en: "a whole number")
    case .date: LocalizedText(zh: "日期", en: "a date")
    case .flag: LocalizedText(zh: "true 或 false", en: "true or false")
    case .reference: LocalizedText(zh: "一个编号", en: "an id")
    case .list: LocalizedText(zh: "列表", en: "a list")
    case .record(let schema): LocalizedText(zh: "\(schema.title.zh)的各个键", en: "keys with values")
    case .mapping: LocalizedText(zh: "若干“键: 值”", en: "keys with values")
    case .any: LocalizedText(zh: "任意值", en: "any value")
    case .either(let scalar, let collection):
      LocalizedText(
        zh: "\(scalar.title.zh)或\(collection.title.zh)",
        en: "\(scalar.title.en) or \(collection.title.en)")
    }
  }

  /// How the shape is written.
  func advice(in dialect: Dialect) -> LocalizedText {
    switch self {
    case .list(let element) where element.isScalar:
      LocalizedText(zh: "写成 [甲, 乙]，或每行以 - 开头", en: "write [a, b], or a line with - for each")
    case .list(.record(let schema)):
      LocalizedText(
        zh: "每一项另起一行，以 - 开头，\(schema.advice(in: dialect).zh)",
        en: "start each item on a line of its own with -; \(schema.advice(in: dialect).en)")
    case .list:
      LocalizedText(
        zh: "每一项另起一行，以 - 开头", en: "start each item on a line of its own with -")
    case .record(let schema):
      schema.advice(in: dialect)
    case .mapping: LocalizedText(zh: "写成 `键: 值`", en: "write `key: value`")
    default:
      LocalizedText(
        zh: "写在一行里，不用括号；文本以 { 或 [ 开头时加引号",
        en: "write it without brackets; put a text that starts with { or [ in quotes")
    }
  }
}

extension RecordSchema {
  fileprivate func advice(in dialect: Dialect) -> LocalizedText {
    let known = fields.prefix(6)
    let keys = known.map(\.key).joined(separator: ", ")
    let names = known.map { $0.chinese.first ?? $0.key }.joined(separator: "、")
    return LocalizedText(
      zh: dialect == .form ? "写成 `栏目: 内容`，可用的栏目：\(names)" : "写成 `键: 值`，可用的键：\(keys)",
      en: "write `key: value` with \(keys)")
  }
}

extension Node.Kind {
  /// What to call a node in a finding.
  var title: LocalizedText {
    switch self {
    case .scalar: LocalizedText(zh: "一个文本", en: "a text")
    case .sequence: LocalizedText(zh: "列表", en: "a list")
    case .mapping: LocalizedText(zh: "若干“键: 值”", en: "keys with values")
    }
  }
}
