internal import SankuModel

/// The keys of a case (案例).
extension RecordSchema {
  package static let caseStudy = RecordSchema(
    "case", zh: "案例", en: "case",
    [
      .entryId,
      FieldSpec("title", .text, required: true, chinese: ["标题", "名称"], zh: "标题", en: "title"),
      FieldSpec(
        "kind", .word(CaseStudy.Kind.allCases.map(\.rawValue)), required: true, chinese: ["类型"],
        zh: "公开案例或构造示例", en: "published or constructed"),
      FieldSpec("year", .integer, chinese: ["年度", "年份"], zh: "预算年度", en: "budget year"),
      FieldSpec("region", .record(.region), chinese: ["地区"], zh: "地区", en: "place"),
      FieldSpec(
        "sector", .reference(.sector), chinese: ["行业领域"],
        zh: "支出功能分类代码；县域管理类为空", en: "sector code; empty for county management"),
      FieldSpec(
        "categories", .list(.reference(.category)), chinese: ["项目类别"],
        zh: "项目类别", en: "spending categories"),
      FieldSpec(
        "template", .reference(.template), chinese: ["模板"], zh: "所合模板", en: "template it fits"),
      FieldSpec("budget", .text, chinese: ["资金", "预算"], zh: "资金", en: "the money"),
      FieldSpec("background", .text, chinese: ["背景"], zh: "做了什么、为什么", en: "what and why"),
      FieldSpec(
        "goal", .either(.text, .record(.goal)), chinese: ["绩效目标", "目标"],
        zh: "绩效目标", en: "the goal: text, or a goal record"),
      FieldSpec(
        "results", .list(.record(.result)), chinese: ["结果", "指标完成情况"],
        zh: "指标完成情况", en: "targets and what was reached"),
      FieldSpec(
        "evaluation", .record(.evaluation), chinese: ["评价"], zh: "评价结论", en: "the verdict"),
      FieldSpec("findings", .list(.text), chinese: ["发现", "问题"], zh: "评价发现", en: "findings"),
      FieldSpec(
        "lessons", .list(.text), chinese: ["经验", "启示"], zh: "可借鉴之处", en: "what to borrow"),
      FieldSpec(
        "use_of_result", .text, chinese: ["结果应用"], zh: "结果应用", en: "what followed"),
      FieldSpec(
        "checks", .list(.text), chinese: ["核对"], zh: "对来源数字的核对", en: "checks of the source"),
      .keywords,
      FieldSpec(
        "source", .record(.source), when: .init("kind", is: "published"), chinese: ["来源"], zh: "出处",
        en: "where published"),
    ])

  package static let region = RecordSchema(
    "region", zh: "地区", en: "region",
    [
      FieldSpec(
        "level", .word(["national", "province", "city", "county", "town"]), chinese: ["层级"],
        zh: "层级", en: "level of government"),
      FieldSpec("name", .text, chinese: ["名称"], zh: "地名", en: "name of the place"),
    ])

  package static let result = RecordSchema(
    "result", zh: "指标完成情况", en: "result",
    [
      FieldSpec(
        "indicator", .reference(.indicator), chinese: ["指标", "指标库"],
        zh: "指标库中的编号", en: "id in the library"),
      FieldSpec("name", .text, chinese: ["名称", "指标名称"], zh: "来源中的名称", en: "name as given"),
      FieldSpec("target", .text, chinese: ["目标值", "指标值"], zh: "目标值", en: "target"),
      FieldSpec("actual", .text, chinese: ["实际完成值", "完成值"], zh: "完成值", en: "reached"),
      FieldSpec("score", .text, chinese: ["得分"], zh: "得分", en: "points given"),
      FieldSpec("weight", .text, chinese: ["权重", "分值"], zh: "分值", en: "full points"),
      FieldSpec("note", .text, chinese: ["备注", "说明"], zh: "备注", en: "remark"),
    ])

  package static let evaluation = RecordSchema(
    "evaluation", zh: "评价结论", en: "evaluation",
    [
      FieldSpec("method", .text, chinese: ["方式", "评价方式"], zh: "方式", en: "who judged and how"),
      FieldSpec("score", .text, chinese: ["得分"], zh: "得分", en: "score"),
      FieldSpec("grade", .text, chinese: ["等级"], zh: "等级", en: "grade"),
    ])
}
