internal import SankuModel

/// The keys of a goal (绩效目标申报表) with the names that forms print.
extension RecordSchema {
  /// A file of several goals.
  package static let goalList = RecordSchema(
    "goalList", zh: "目标列表", en: "list of goals",
    [
      FieldSpec(
        "goals", .list(.record(.goal)), required: true, chinese: ["目标", "绩效目标列表"],
        zh: "各个绩效目标", en: "the goals")
    ])

  package static let goal = RecordSchema(
    "goal", zh: "绩效目标", en: "goal",
    GoalField.allCases.map { field in
      FieldSpec(
        field.rawValue, shape(of: field),
        chinese: field.chineseNames.filter { !overallObjectiveNames.contains($0) },
        zh: field.chineseName, en: field.rawValue)
    } + liftedFields)

  /// Parts that some forms print at the top of the table rather than inside a block.
  private static let liftedFields = [
    FieldSpec(
      "objective", .either(.list(.text), .record(.objectives)), chinese: overallObjectiveNames,
      zh: "总体目标：单写时为年度目标，与年度目标并列时为中长期目标",
      en: "the objective: of the year, or of the whole term beside that of the year"),
    FieldSpec(
      "budget.total", .text, chinese: ["资金总额", "项目资金总额", "中期资金总额", "预算金额", "预算总额", "总投资"],
      zh: "资金总额", en: "total of the money"),
    FieldSpec(
      "budget.annual", .text, chinese: ["年度资金总额", "年度资金", "年度预算", "年度预算金额", "本年度资金", "当年预算"],
      zh: "年度资金总额", en: "money of the year"),
    FieldSpec(
      "budget.fiscal", .text, chinese: ["财政拨款", "财政资金"], zh: "财政拨款", en: "from the budget"),
    FieldSpec(
      "budget.other", .text, chinese: ["其他资金", "其它资金"], zh: "其他资金", en: "other money"),
    FieldSpec(
      "budget.breakdown", .list(.either(.text, .record(.budgetItem))),
      chinese: ["支出测算", "支出明细", "预算明细", "资金测算"], zh: "支出测算", en: "the estimate"),
    FieldSpec(
      "period.start", .text, chinese: ["开始日期", "开始时间", "计划开始日期", "项目开始日期"],
      zh: "开始日期", en: "first day"),
    FieldSpec(
      "period.end", .text,
      chinese: ["结束日期", "结束时间", "完成日期", "计划完成日期", "项目结束日期"],
      zh: "结束日期", en: "last day"),
  ]

  private static let overallObjectiveNames = ["总体目标", "项目总体目标", "总体绩效目标"]

  package static let objectives = RecordSchema(
    "objectives", zh: "总体目标", en: "objectives",
    [GoalField.annualObjective, .longTermObjective].map { field in
      FieldSpec(
        field.rawValue, .list(.text),
        chinese: field.chineseNames.filter { !overallObjectiveNames.contains($0) },
        zh: field.chineseName, en: field.rawValue)
    })

  package static let goalRow = RecordSchema(
    "goalRow", zh: "绩效指标行", en: "indicator row",
    RowField.allCases.map { field in
      FieldSpec(
        field.rawValue, .text, chinese: field.chineseNames, zh: field.chineseName,
        en: field.rawValue)
    })

  package static let attachment = RecordSchema(
    "attachment", zh: "附件", en: "attachment",
    [
      FieldSpec(
        "kind", .text, required: true, chinese: ["类型", "名称", "附件名称", "附件类型"],
        zh: "类型", en: "kind of document"),
      FieldSpec("file", .text, chinese: ["文件", "文件名", "路径"], zh: "文件", en: "file"),
    ])

  package static let period = RecordSchema(
    "period", zh: "实施期", en: "period",
    [
      FieldSpec(
        "start", .text, chinese: ["开始", "开始日期", "开始时间", "起", "起始", "计划开始日期"],
        zh: "开始日期", en: "first day"),
      FieldSpec(
        "end", .text,
        chinese: ["结束", "结束日期", "结束时间", "止", "终止", "完成日期", "计划完成日期"],
        zh: "结束日期", en: "last day"),
    ])

  private static func shape(of field: GoalField) -> ValueShape {
    switch field {
    case .budget: .either(.text, .record(.budget))
    case .period: .either(.text, .record(.period))
    case .attachments: .list(.either(.text, .record(.attachment)))
    case .indicators: .list(.record(.goalRow))
    case .basis, .description, .necessity, .feasibility, .annualObjective, .longTermObjective,
      .management, .organization, .reviewNote, .resultSummary:
      .list(.text)
    case .name, .code, .year, .department, .unit, .manager, .phone, .sector, .category, .nature,
      .template, .guidance, .selfScore, .selfGrade:
      .text
    }
  }
}
