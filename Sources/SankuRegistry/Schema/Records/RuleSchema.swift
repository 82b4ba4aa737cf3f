internal import SankuDiagnostics
internal import SankuModel

/// The keys of a rule that a pack declares (包内规则).
extension RecordSchema {
  package static let rule = RecordSchema(
    "rule", zh: "规则", en: "rule",
    [
      .entryId,
      FieldSpec(
        "title", bilingual, required: true, chinese: ["标题", "名称"],
        zh: "问题的短名", en: "short name of the fault"),
      FieldSpec(
        "message", bilingual, chinese: ["提示"],
        zh: "告诉填报人的话，可用 {name}、{value}、{unit}、{project}",
        en: "what the author is told, with {name}, {value}, {unit}, {project}"),
      FieldSpec(
        "severity", .word(Severity.allCases.map(\.rawValue)), chinese: ["严重程度", "级别"],
        zh: "级别，默认 warning", en: "how grave; warning when left out"),
      FieldSpec("basis", .text, chinese: ["依据"], zh: "依据文件", en: "document and article"),
      FieldSpec("reason", bilingual, chinese: ["理由", "原因"], zh: "为什么要查", en: "why it matters"),
      FieldSpec("advice", bilingual, chinese: ["建议", "怎么改"], zh: "怎么改", en: "what to do"),
      FieldSpec(
        "when", .record(.ruleCondition), chinese: ["条件"], zh: "适用哪些目标", en: "which goals"),
      FieldSpec(
        "require", .record(.ruleRequire), chinese: ["必须有"],
        zh: "必须有的指标、类别、附件或栏目", en: "what a goal must have"),
      FieldSpec(
        "forbid", .record(.ruleForbid), chinese: ["禁用词"],
        zh: "不得出现的词", en: "words that may not occur"),
      FieldSpec(
        "require_words", .record(.ruleWords), chinese: ["必有词"],
        zh: "必须出现的词", en: "words that must occur"),
      FieldSpec(
        "value", .record(.ruleValue), chinese: ["取值"], zh: "对指标值的要求", en: "what values must be"),
      FieldSpec(
        "rows", .record(.ruleRows), chinese: ["行数"], zh: "对指标条数的要求", en: "how many rows"),
      FieldSpec(
        "weight", .record(.ruleWeight), chinese: ["权重", "分值"],
        zh: "对权重合计的要求", en: "how many points together"),
    ])

  package static let ruleCondition = RecordSchema(
    "ruleCondition", zh: "适用条件", en: "condition of a rule",
    [
      FieldSpec(
        "sectors", .list(.reference(.sector)), chinese: ["行业领域"],
        zh: "支出功能分类代码，类包括其下各款", en: "sector codes; a class takes in its sub-classes"),
      FieldSpec(
        "categories", .list(.reference(.category)), chinese: ["项目类别"],
        zh: "只对这些项目类别", en: "only these categories"),
      FieldSpec(
        "without_categories", .list(.reference(.category)), chinese: ["除外类别"],
        zh: "不对这些项目类别", en: "not these categories"),
      FieldSpec(
        "amount", .record(.amount), chinese: ["金额"], zh: "项目总额的范围", en: "total of the money"),
      FieldSpec("nature", .list(.text), chinese: ["项目属性"], zh: "项目属性", en: "new or continued"),
      FieldSpec(
        "guidance", .list(.reference(.guidance)), chinese: ["指引"],
        zh: "只在这些指引（及继承它们的指引）下", en: "only under these guidances and those built on them"),
      FieldSpec(
        "words", .list(.text), chinese: ["项目含"],
        zh: "项目名称、概况里有其中一个词", en: "any of these words in the project's text"),
      FieldSpec(
        "without_words", .list(.text), chinese: ["项目不含"],
        zh: "项目名称、概况里没有这些词", en: "none of these words there"),
    ])

  package static let ruleRequire = RecordSchema(
    "ruleRequire", zh: "必备事项", en: "requirement of a rule",
    thingFields + [
      FieldSpec(
        "any", .list(.record(.ruleThing)), chinese: ["任一"], zh: "有其一即可", en: "at least one"),
      FieldSpec("all", .list(.record(.ruleThing)), chinese: ["全部"], zh: "全部都要有", en: "every one"),
    ])

  package static let ruleThing = RecordSchema(
    "ruleThing", zh: "必备事项", en: "thing", thingFields)

  package static let ruleForbid = RecordSchema(
    "ruleForbid", zh: "禁用词", en: "forbidden words",
    [
      FieldSpec("words", .list(.text), required: true, chinese: ["词"], zh: "词", en: "the words"),
      FieldSpec("in", .list(.word(textFields)), chinese: ["栏目"], zh: "在哪些栏目里找", en: "where"),
    ])

  package static let ruleWords = RecordSchema(
    "ruleWords", zh: "必有词", en: "required words",
    [
      FieldSpec("any", .list(.text), chinese: ["任一"], zh: "有其一即可", en: "at least one"),
      FieldSpec("all", .list(.text), chinese: ["全部"], zh: "全部都要有", en: "every one"),
      FieldSpec("in", .list(.word(textFields)), chinese: ["栏目"], zh: "在哪些栏目里找", en: "where"),
    ])

  package static let ruleValue = RecordSchema(
    "ruleValue", zh: "取值要求", en: "demand on values",
    filterFields + [
      FieldSpec("min", .number, chinese: ["下限"], zh: "最小值", en: "least number"),
      FieldSpec("max", .number, chinese: ["上限"], zh: "最大值", en: "greatest number"),
      FieldSpec(
        "unit", .list(.text), chinese: ["计量单位"],
        zh: "可用的计量单位；上下限以第一个为准", en: "units that fit; the bounds are in the first"),
      FieldSpec(
        "sign", .list(.word([">=", "<=", ">", "<", "=", "~"])), chinese: ["计算符号"],
        zh: "可用的计算符号", en: "signs that fit"),
    ])

  package static let ruleRows = RecordSchema(
    "ruleRows", zh: "行数要求", en: "demand on rows",
    filterFields + [
      FieldSpec("min", .integer, chinese: ["至少"], zh: "至少几条", en: "at least"),
      FieldSpec("max", .integer, chinese: ["至多"], zh: "至多几条", en: "at most"),
    ])

  package static let ruleWeight = RecordSchema(
    "ruleWeight", zh: "权重要求", en: "demand on points",
    filterFields + [
      FieldSpec("min", .number, chinese: ["至少"], zh: "合计至少", en: "together at least"),
      FieldSpec("max", .number, chinese: ["至多"], zh: "合计至多", en: "together at most"),
    ])

  private static let thingFields = [
    FieldSpec(
      "indicator", .reference(.indicator), chinese: ["指标"], zh: "指标编号", en: "id of an indicator"),
    FieldSpec(
      "dimension", .list(dimension), chinese: ["维度"], zh: "维度，写几个则有其一即可",
      en: "dimension; of several, one will do"),
    FieldSpec(
      "attachment", .list(.text), chinese: ["附件"],
      zh: "附件名称里的词，写几个则有其一即可", en: "words in an attachment's name; one will do"),
    FieldSpec("field", goalFieldName, chinese: ["栏目"], zh: "要填的栏目", en: "field to be filled"),
  ]

  private static let filterFields = [
    FieldSpec(
      "indicator", .list(.reference(.indicator)), chinese: ["指标"],
      zh: "哪些指标", en: "which indicators"),
    FieldSpec("name", .list(.text), chinese: ["名称含"], zh: "指标名称里的词", en: "words in the name"),
    FieldSpec("dimension", .list(dimension), chinese: ["维度"], zh: "哪些维度", en: "which dimensions"),
    FieldSpec(
      "quantified", .flag, chinese: ["可衡量"],
      zh: "rows、weight：只算可衡量的；value：必须可衡量",
      en: "rows, weight: only measurable ones; value: must be measurable"),
  ]

  /// The fields in which words are looked for, as they are written.
  static let textFields =
    GoalField.allCases.filter { $0 != .indicators && $0 != .budget }.map(\.rawValue)
    + RowField.allCases.map { "indicators.\($0.rawValue)" }

  private static let bilingual = ValueShape.either(.text, .record(.message))
  private static let dimension = ValueShape.word(Dimension.allCases.map(\.rawValue))
}
