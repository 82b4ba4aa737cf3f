/// The keys of the money block (资金).
extension RecordSchema {
  package static let budget = RecordSchema(
    "budget", zh: "资金", en: "budget",
    [
      FieldSpec(
        "total", money,
        chinese: [
          "总额", "资金总额", "项目资金总额", "预算总额", "项目总额", "总投资", "合计", "预算金额", "中期资金总额", "中期",
        ],
        zh: "总额", en: "total"),
      FieldSpec(
        "fiscal", .text,
        chinese: ["财政拨款", "财政资金", "财政拨款金额", "一般公共预算", "一般公共预算拨款"],
        zh: "财政拨款", en: "from the budget"),
      FieldSpec(
        "other", .text, chinese: ["其他资金", "其它资金", "自有资金", "单位资金", "社会资金"],
        zh: "其他资金", en: "other money"),
      FieldSpec(
        "annual", money,
        chinese: [
          "年度", "年度资金总额", "年度资金", "年度预算", "当年预算", "本年度资金", "本年预算", "年度金额", "当年资金",
        ],
        zh: "年度资金", en: "money of the year"),
      FieldSpec(
        "breakdown", .list(.either(.text, .record(.budgetItem))),
        chinese: ["支出测算", "支出明细", "预算明细", "测算明细", "资金测算"],
        zh: "支出测算", en: "the estimate, line by line"),
    ])

  /// The block of one period, where a form prints two (中期资金总额, 年度资金总额).
  package static let budgetPart = RecordSchema(
    "budgetPart", zh: "分期资金", en: "money of a period",
    [
      FieldSpec(
        "total", .text, chinese: ["总额", "资金总额", "合计", "金额"], zh: "总额", en: "total"),
      FieldSpec(
        "fiscal", .text, chinese: ["财政拨款", "财政资金"], zh: "财政拨款", en: "from the budget"),
      FieldSpec(
        "other", .text, chinese: ["其他资金", "其它资金"], zh: "其他资金", en: "other money"),
    ])

  package static let budgetItem = RecordSchema(
    "budgetItem", zh: "支出测算", en: "line of the estimate",
    [
      FieldSpec(
        "item", .text, chinese: ["内容", "支出内容", "支出项目", "明细", "子项目", "名称"],
        zh: "内容", en: "what is bought"),
      FieldSpec(
        "amount", .text, chinese: ["金额", "预算金额", "资金", "测算金额"], zh: "金额", en: "amount"),
      FieldSpec(
        "basis", .text, chinese: ["依据", "测算依据", "测算过程", "公式", "说明"],
        zh: "依据", en: "how it is computed"),
    ])

  private static let money = ValueShape.either(.text, .record(.budgetPart))
}
