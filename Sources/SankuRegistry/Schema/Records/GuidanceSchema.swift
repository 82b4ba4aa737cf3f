internal import SankuDiagnostics
internal import SankuModel

/// The keys of a guidance (指引): the rule year as data.
extension RecordSchema {
  package static let guidance = RecordSchema(
    "guidance", zh: "指引", en: "guidance",
    [
      .entryId,
      FieldSpec("name", .text, required: true, chinese: ["名称"], zh: "文件名称", en: "title"),
      FieldSpec("short", .text, chinese: ["简称"], zh: "简称", en: "short name"),
      FieldSpec("number", .text, chinese: ["文号"], zh: "文号", en: "document number"),
      FieldSpec("publisher", .text, chinese: ["发布机构"], zh: "发布机构", en: "publisher"),
      FieldSpec("issued", .date, chinese: ["发布日期"], zh: "发布日期", en: "date of issue"),
      FieldSpec(
        "extends", .reference(.guidance), chinese: ["继承"], zh: "所继承的指引", en: "its base"),
      FieldSpec("default", .flag, chinese: ["默认"], zh: "是否默认", en: "used when none is named"),
      FieldSpec(
        "levels", .list(.record(.level1)), chinese: ["指标级次", "级次"],
        zh: "一级、二级指标", en: "level-1 and level-2 names"),
      FieldSpec("fields", .record(.fields), chinese: ["字段"], zh: "填报字段", en: "form fields"),
      FieldSpec(
        "requires", .list(.record(.requirement)), chinese: ["必设指标"],
        zh: "必须设置的维度", en: "dimensions a goal must have"),
      FieldSpec("weights", .record(.weights), chinese: ["权重"], zh: "权重", en: "weights"),
      FieldSpec("grades", .list(.record(.grade)), chinese: ["等级"], zh: "评价等级", en: "grades"),
      FieldSpec("sheet", .record(.sheet), chinese: ["审核表"], zh: "审核表", en: "review sheet"),
      FieldSpec(
        "attachments", .list(.record(.attachmentDemand)), chinese: ["应附材料"],
        zh: "应附材料", en: "documents to attach"),
      .sources,
    ])

  package static let level1 = RecordSchema(
    "level1", zh: "一级指标", en: "level-1 name",
    [
      FieldSpec("name", .text, required: true, chinese: ["名称"], zh: "名称", en: "name"),
      .aliases,
      FieldSpec(
        "children", .list(.record(.level2)), chinese: ["二级指标"], zh: "二级指标", en: "level 2"),
    ])

  package static let level2 = RecordSchema(
    "level2", zh: "二级指标", en: "level-2 name",
    [
      FieldSpec("name", .text, required: true, chinese: ["名称"], zh: "名称", en: "name"),
      .aliases,
      FieldSpec("dimension", dimension, required: true, chinese: ["维度"], zh: "维度", en: "dimension"),
    ])

  package static let fields = RecordSchema(
    "fields", zh: "填报字段", en: "form fields",
    [
      FieldSpec("required", .list(goalField), chinese: ["必填"], zh: "必填", en: "must be filled"),
      FieldSpec(
        "recommended", .list(goalField), chinese: ["建议填"], zh: "建议填", en: "should be filled"),
    ])

  package static let requirement = RecordSchema(
    "requirement", zh: "必设指标", en: "requirement",
    [
      .entryId,
      FieldSpec("any", .list(dimension), chinese: ["任一"], zh: "至少有其一", en: "at least one"),
      FieldSpec("all", .list(dimension), chinese: ["全部"], zh: "全部都要有", en: "every one"),
      FieldSpec(
        "severity", .word(Severity.allCases.map(\.rawValue)), chinese: ["严重程度"],
        zh: "缺了算什么，默认 error", en: "how grave; error when left out"),
      FieldSpec(
        "message", .either(.text, .record(.message)), chinese: ["提示"], zh: "提示", en: "message"),
      FieldSpec("when", .record(.condition), chinese: ["条件"], zh: "适用条件", en: "condition"),
      FieldSpec("basis", .text, chinese: ["依据"], zh: "依据", en: "document and article"),
    ])

  package static let message = RecordSchema(
    "message", zh: "提示", en: "message",
    [
      FieldSpec("zh", .text, required: true, chinese: ["中文"], zh: "中文", en: "Chinese"),
      FieldSpec("en", .text, chinese: ["英文"], zh: "英文", en: "English"),
    ])

  package static let condition = RecordSchema(
    "condition", zh: "适用条件", en: "condition",
    [
      FieldSpec(
        "categories", .list(.reference(.category)), chinese: ["项目类别"],
        zh: "只对这些项目类别", en: "only these categories"),
      FieldSpec(
        "without_categories", .list(.reference(.category)), chinese: ["除外类别"],
        zh: "不对这些项目类别", en: "not these categories"),
      FieldSpec("nature", .list(.text), chinese: ["项目属性"], zh: "项目属性", en: "new or continued"),
    ])

  package static let weights = RecordSchema(
    "weights", zh: "权重", en: "weights",
    [
      FieldSpec("totals", .list(.number), chinese: ["合计"], zh: "可接受的合计", en: "accepted sums"),
      FieldSpec(
        "tables", .list(.record(.weightTable)), chinese: ["权重表"], zh: "权重表", en: "tables"),
      FieldSpec("tolerance", .number, chinese: ["容差"], zh: "容差", en: "tolerance"),
    ])

  package static let weightTable = RecordSchema(
    "weightTable", zh: "权重表", en: "weight table",
    [
      FieldSpec("name", .text, chinese: ["名称"], zh: "名称", en: "name"),
      FieldSpec("with", .list(dimension), chinese: ["含"], zh: "设有这些维度时", en: "with all of"),
      FieldSpec("without", .list(dimension), chinese: ["不含"], zh: "未设这些维度时", en: "none of"),
      FieldSpec(
        "weights", .mapping(.number), required: true, chinese: ["权重"],
        zh: "一级指标和分值", en: "points by level-1 name"),
      FieldSpec("execution", .number, chinese: ["预算执行率"], zh: "预算执行率分值", en: "execution"),
    ])

  package static let grade = RecordSchema(
    "grade", zh: "评价等级", en: "grade",
    [
      FieldSpec("name", .text, required: true, chinese: ["名称"], zh: "名称", en: "name"),
      FieldSpec("min", .number, required: true, chinese: ["下限"], zh: "最低分", en: "least score"),
    ])

  static let goalFieldName = goalField

  private static let dimension = ValueShape.word(Dimension.allCases.map(\.rawValue))
  private static let goalField = ValueShape.word(GoalField.allCases.map(\.rawValue))
}
