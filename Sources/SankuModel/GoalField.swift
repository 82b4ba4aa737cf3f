/// A field of the goal form (申报表字段) with its official name and its English key.
public enum GoalField: String, CaseIterable, Sendable {
  case name, code, year, department, unit, manager, phone, sector, category, nature, period
  case budget, basis, description, necessity, feasibility
  case annualObjective = "annual_objective"
  case longTermObjective = "long_term_objective"
  case management, organization, attachments, template, guidance, indicators
  case reviewNote = "review_note"
  case resultSummary = "result_summary"
  case selfScore = "self_score"
  case selfGrade = "self_grade"

  /// The official Chinese name.
  public var chineseName: String { chineseNames.first ?? rawValue }

  /// The Chinese names that forms print for it, the official one first.
  public var chineseNames: [String] { Self.namesInOrder[ordinal] }

  private static let namesInOrder = allCases.map { names[$0, default: []] }

  private static let names: [GoalField: [String]] = [
    .name: ["项目名称", "项目（政策）名称", "专项名称", "预算项目名称", "项目全称"],
    .code: ["项目编码", "项目编号", "项目代码"],
    .year: ["年度", "预算年度", "申报年度", "财政年度", "预算年份", "年份"],
    .department: ["主管部门", "主管部门及代码", "主管部门及编码", "预算部门", "部门名称", "主管单位", "部门"],
    .unit: [
      "实施单位", "项目单位", "预算单位", "项目实施单位", "单位名称", "实施主体", "项目承担单位", "建设单位", "项目建设单位", "资金使用单位",
    ],
    .manager: ["项目负责人", "项目责任人", "负责人"],
    .phone: ["联系电话", "电话"],
    .sector: ["行业领域", "支出功能分类", "功能分类", "行业", "所属领域", "行业分类", "支出功能分类科目"],
    .category: ["项目类别", "支出类别", "项目类型", "项目分类"],
    .nature: ["项目属性", "项目性质"],
    .period: ["实施期", "项目期", "项目周期", "实施周期", "项目实施期", "项目起止时间", "起止时间", "实施期限", "项目期限"],
    .budget: ["资金", "项目资金", "资金情况", "预算资金", "预算"],
    .basis: ["立项依据", "政策依据", "项目立项依据", "依据"],
    .description: ["项目概况", "项目概述", "项目内容", "项目简介", "项目基本情况", "项目基本概况", "主要内容", "项目主要内容"],
    .necessity: ["必要性", "立项必要性", "项目必要性", "项目立项必要性"],
    .feasibility: ["可行性", "项目可行性"],
    .annualObjective: [
      "年度目标", "年度总体目标", "年度绩效目标", "本年度目标", "总体目标", "预期目标", "绩效目标", "年度总目标", "年度绩效总目标", "本年目标",
      "当年目标",
    ],
    .longTermObjective: [
      "中长期目标", "中期目标", "实施期目标", "项目总目标", "实施期总目标", "中长期绩效目标", "长期目标", "中期绩效目标", "中期总体目标", "中长期总体目标",
    ],
    .management: ["管理制度", "保证项目实施的制度措施", "制度措施"],
    .organization: ["组织实施", "项目实施计划", "实施方案", "实施计划", "项目实施方案", "实施进度计划"],
    .attachments: ["附件", "附件材料", "佐证材料", "附件清单"],
    .template: ["模板", "目标模板", "绩效目标模板"],
    .guidance: ["指引", "绩效指引", "适用指引"],
    .indicators: ["绩效指标", "绩效指标表", "指标"],
    .reviewNote: ["审核说明"],
    .resultSummary: [
      "目标完成情况", "实际完成情况", "年度目标完成情况", "目标实际完成情况", "年度总体目标完成情况", "全年实际完成情况",
      "总体目标完成情况", "x-实际完成情况", "x-年度目标完成情况", "x-目标实际完成情况",
    ],
    .selfScore: ["自评总分", "自评得分", "评价得分", "综合得分", "总得分", "自评分数", "x-自评总分", "x-自评得分", "x-总分"],
    .selfGrade: ["自评等级", "评价等级", "自评等次", "评价等次", "等级", "自评结果", "x-自评等级", "x-评价等级"],
  ]
}

/// A column of the indicator table (绩效指标表的栏目).
public enum RowField: String, CaseIterable, Sendable {
  case level1, level2, name, nature, comparator, value, unit, weight, ref
  case valueBasis = "value_basis"
  case definition, scoring, previous, actual, score, deviation, note

  /// The official Chinese name.
  public var chineseName: String { chineseNames.first ?? rawValue }

  /// The Chinese names that forms print for it, the official one first.
  public var chineseNames: [String] { Self.namesInOrder[ordinal] }

  private static let namesInOrder = allCases.map { names[$0, default: []] }

  private static let names: [RowField: [String]] = [
    .level1: ["一级指标", "一级", "一级指标名称"],
    .level2: ["二级指标", "二级", "二级指标名称"],
    .name: ["三级指标", "指标名称", "三级", "三级指标名称"],
    .nature: ["指标性质", "指标值类型", "指标类型"],
    .comparator: ["计算符号", "运算符", "符号", "运算符号", "比较符号", "计算符"],
    .value: ["指标值", "目标值", "年度指标值", "年初目标值", "年度目标值", "指标目标值", "预期指标值", "预期值", "计划值"],
    .unit: ["计量单位", "度量单位", "单位"],
    .weight: ["权重", "分值", "权重（%）", "权重(%)", "指标权重", "权重分", "分值权重"],
    .ref: ["指标库", "指标库编号", "指标编号"],
    .valueBasis: ["取值依据", "绩效标准", "指标值依据", "指标值来源", "指标值确定依据", "标准依据"],
    .definition: ["指标解释", "指标说明", "指标值说明", "指标内容", "指标释义", "指标含义"],
    .scoring: ["评分标准", "评（扣）分标准", "评(扣)分标准", "计分标准", "评分规则", "扣分标准"],
    .previous: ["上年值", "上年完成值", "上年实际值", "上年度值", "上年指标值", "上年实际完成值", "历史值"],
    .actual: ["实际完成值", "完成值", "实际完成", "全年完成值", "实际值", "年度完成值", "全年实际值"],
    .score: ["得分", "自评得分", "指标得分", "自评分", "x-得分", "x-自评得分"],
    .deviation: [
      "偏差原因", "偏差原因分析", "偏差原因分析及改进措施", "未完成原因", "未完成原因分析", "未完成原因和改进措施", "x-偏差原因",
    ],
    .note: ["备注", "备注说明"],
  ]
}
