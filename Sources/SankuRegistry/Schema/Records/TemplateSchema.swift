/// The keys of a goal template (绩效目标模板).
extension RecordSchema {
  package static let template = RecordSchema(
    "template", zh: "模板", en: "template",
    [
      .entryId,
      FieldSpec(
        "name", .text, required: true, chinese: ["名称", "模板名称"], zh: "名称", en: "name"),
      FieldSpec(
        "extends", .reference(.template), chinese: ["继承", "上级模板"],
        zh: "所继承的模板", en: "the template it builds on"),
      .status, .replacedBy(.template), .since, .reason,
      FieldSpec(
        "kind", .word(["project", "department", "policy", "purchase"]), chinese: ["类型"],
        zh: "项目、部门整体、政策或购买服务", en: "what the goal is for"),
      FieldSpec(
        "guidance", .reference(.guidance), chinese: ["指引"], zh: "所依指引", en: "its guidance"),
      FieldSpec("summary", .text, chinese: ["摘要", "说明"], zh: "用于什么", en: "what it is for"),
      .applies,
      FieldSpec(
        "objective", .text, chinese: ["年度目标", "目标", "绩效目标"],
        zh: "目标正文，待填处写 {{名称}}", en: "the objective with {{slots}}"),
      FieldSpec(
        "indicators", .list(.record(.use)), chinese: ["绩效指标", "指标"],
        zh: "所用指标", en: "its indicators"),
      FieldSpec(
        "attachments", .list(.text), chinese: ["附件"], zh: "应附材料", en: "what must be attached"),
      FieldSpec(
        "slots", .mapping(.record(.slot)), chinese: ["待填项"],
        zh: "目标正文中的待填项", en: "blanks of the objective"),
      .keywords, .sources,
      FieldSpec(
        "notes", .list(.text), chinese: ["填报提示", "备注"], zh: "填报提示", en: "advice"),
    ])

  package static let use = RecordSchema(
    "use", zh: "模板所用指标", en: "indicator line of a template",
    [
      FieldSpec(
        "use", .reference(.indicator), required: true, chinese: ["指标", "引用"],
        zh: "指标编号", en: "id of the indicator"),
      FieldSpec("required", .flag, chinese: ["必填", "必选"], zh: "是否必选", en: "whether it must be"),
      FieldSpec("weight", .number, chinese: ["权重", "分值"], zh: "分值", en: "points"),
      FieldSpec("value", .text, chinese: ["指标值", "目标值"], zh: "建议值", en: "suggested value"),
      FieldSpec("note", .text, chinese: ["备注", "说明"], zh: "备注", en: "remark"),
    ])

  package static let slot = RecordSchema(
    "slot", zh: "待填项", en: "slot",
    [
      FieldSpec(
        "kind", .word(["text", "number", "money", "date"]), chinese: ["类型"],
        zh: "填什么：文字、数、金额、日期", en: "what belongs there"),
      FieldSpec("hint", .text, chinese: ["提示"], zh: "提示", en: "hint"),
      FieldSpec(
        "within", .word(["year"]), chinese: ["范围"], zh: "日期须在年度内", en: "dates in the goal's year"),
    ])
}
