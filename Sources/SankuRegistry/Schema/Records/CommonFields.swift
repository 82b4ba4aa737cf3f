/// Fields that several kinds of entry share (通用字段).
extension FieldSpec {
  static let entryId = FieldSpec(
    "id", .text, required: true, chinese: ["编号", "标识"],
    zh: "编号：小写英文词和数字，用 - 相连", en: "slug: lower-case words and digits joined by -")

  static let status = FieldSpec(
    "status", .word(["draft", "stable", "deprecated"]), chinese: ["状态"],
    zh: "草稿、正式（默认）或已停用", en: "life cycle; stable when left out")

  static func replacedBy(_ kind: ReferenceKind) -> FieldSpec {
    FieldSpec(
      "replaced_by", .reference(kind), chinese: ["替代条目"],
      zh: "停用后改用的条目", en: "what takes its place")
  }

  static let since = FieldSpec(
    "since", .text, chinese: ["停用时间"], zh: "从何时起停用", en: "since when it is deprecated")

  static let reason = FieldSpec(
    "reason", .text, chinese: ["停用原因"], zh: "停用原因", en: "why it is deprecated")

  static let applies = FieldSpec(
    "applies", .record(.applicability), chinese: ["适用范围"],
    zh: "适用范围，空为不限", en: "for whom it is meant; empty: everyone")

  static let keywords = FieldSpec(
    "keywords", .list(.text), chinese: ["关键词"], zh: "关键词", en: "words to find it by")

  static let sources = FieldSpec(
    "sources", .list(.reference(.source)), chinese: ["来源"],
    zh: "清单中来源的编号", en: "ids of sources in the manifest")

  static let aliases = FieldSpec(
    "aliases", .list(.text), chinese: ["别名"], zh: "别名", en: "other names")
}

extension RecordSchema {
  package static let applicability = RecordSchema(
    "applicability", zh: "适用范围", en: "applicability",
    [
      FieldSpec(
        "categories", .list(.reference(.category)), chinese: ["项目类别"],
        zh: "项目类别", en: "spending categories"),
      FieldSpec(
        "sectors", .list(.reference(.sector)), chinese: ["行业领域", "支出功能分类"],
        zh: "支出功能分类代码", en: "sector codes"),
      FieldSpec(
        "functions", .list(.text), chinese: ["用途"], zh: "资金用途", en: "purposes of spending"),
      FieldSpec(
        "amount", .record(.amount), chinese: ["金额"], zh: "金额范围", en: "amounts"),
    ])

  package static let amount = RecordSchema(
    "amount", zh: "金额范围", en: "amounts",
    [
      FieldSpec("min", .text, chinese: ["下限"], zh: "下限，如 50万元", en: "least amount"),
      FieldSpec("max", .text, chinese: ["上限"], zh: "上限", en: "greatest amount"),
    ])
}
