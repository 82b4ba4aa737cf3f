/// The keys of the small tables (小表): sectors, categories, units, synonyms.
extension RecordSchema {
  package static let sector = RecordSchema(
    "sector", zh: "支出功能分类（类）", en: "sector",
    sectorFields + [
      FieldSpec("children", .list(.record(.subsector)), chinese: ["款"], zh: "款", en: "sub-classes")
    ])

  package static let subsector = RecordSchema(
    "subsector", zh: "支出功能分类（款）", en: "sub-class", sectorFields)

  private static let sectorFields = [
    FieldSpec(
      "code", .text, required: true, chinese: ["代码", "编码", "科目编码"],
      zh: "代码：类三位，款五位，加引号", en: "code in quotes: three or five digits"),
    FieldSpec("name", .text, required: true, chinese: ["名称", "科目名称"], zh: "名称", en: "name"),
    FieldSpec("short", .text, chinese: ["简称"], zh: "简称", en: "short name"),
    .aliases,
  ]

  package static let category = RecordSchema(
    "category", zh: "项目类别", en: "category",
    [
      .entryId,
      FieldSpec("name", .text, required: true, chinese: ["名称"], zh: "名称", en: "name"),
      .aliases,
      FieldSpec("definition", .text, chinese: ["定义", "说明"], zh: "范围", en: "what belongs to it"),
    ])

  package static let unit = RecordSchema(
    "unit", zh: "计量单位", en: "unit",
    [
      FieldSpec("name", .text, required: true, chinese: ["名称"], zh: "名称", en: "name"),
      FieldSpec(
        "dimension", .text, required: true, chinese: ["量纲", "维度"],
        zh: "量纲，如 count、length", en: "dimension, such as count"),
      .aliases,
      FieldSpec(
        "scale", .number, chinese: ["换算", "倍数"],
        zh: "合多少个基本单位", en: "how many of the base unit it is"),
    ])

  package static let synonym = RecordSchema(
    "synonym", zh: "同义词", en: "synonym",
    [
      FieldSpec(
        "words", .list(.text), required: true, chinese: ["词", "说法"],
        zh: "查询里的说法", en: "what people type"),
      FieldSpec(
        "means", .list(.text), required: true, chinese: ["含义", "指"],
        zh: "指标库里的说法", en: "what it means in the library"),
    ])
}
