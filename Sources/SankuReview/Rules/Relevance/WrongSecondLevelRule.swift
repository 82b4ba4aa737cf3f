import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports an indicator filed under a second level that its name contradicts: 成活率 under 数量.
///
/// Only endings that are sure are judged; process items are left to ``ProcessAsOutputRule``,
/// effects filed as cost to ``BenefitAsCostRule``.
struct WrongSecondLevelRule: Rule {
  let documentation = RuleDocumentation(
    id: "relevance/wrong-second-level",
    title: .init("二级指标归类错误", "Filed under the wrong second level"),
    summary: .init(
      "从名称看，该指标不属于所在的二级指标，例如合格率放在数量、完成率放在质量。",
      "By its name the indicator does not belong to its second level."),
    rationale: .init(
      "归类错误会让数量、质量、时效看似齐全，实际缺项。", "Wrong filing makes a table look complete that is not."),
    advice: .init("移到所属的二级指标下。", "Move it to where it belongs."),
    basis: Basis.values, severity: .warning, defects: ["D20"],
    bad: [
      .rows("- {二级指标: 数量指标, 三级指标: ⟦图书完好率⟧, 指标值: ≥95%}"),
      .rows("- {二级指标: 质量指标, 三级指标: ⟦阅读活动完成率⟧, 指标值: =100%}"),
      .rows("- {二级指标: 质量指标, 三级指标: ⟦图书架巡检⟧, 指标值: ≥4次}"),
      .rows("- {二级指标: 质量指标, 三级指标: ⟦读者投诉响应时间⟧, 指标值: ≤24小时}"),
    ],
    good: [
      .rows(
        """
        - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 图书完好率, 指标值: ≥95%}
        - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 图书室安全事故数, 指标值: ≤0起}
        """)
    ])

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows(with: .named, without: .notApplicable).compactMap { row in
      guard let dimension = row.dimension,
        let proper = SecondLevel.proper(for: row, in: dimension),
        !ProcessWords.isProcess(row), TaskName.verb(of: row) == nil
      else { return nil }
      return finding(
        .init(
          "\(row.label)属于\(proper.chineseName)指标，却放在\(dimension.chineseName)指标",
          "\(row.label) belongs to \(proper.rawValue), not \(dimension.rawValue)"),
        at: row, .name, in: context, severity: isDoubtful(row, proper) ? .info : nil,
        fixes: context.levelFix(row, to: proper))
    }
  }
}

extension WrongSecondLevelRule {
  /// Benefits are a matter of view, and offices count 建档率 and 接种率 as amounts of work done.
  private func isDoubtful(_ row: ReviewedRow, _ proper: Dimension) -> Bool {
    proper.isBenefit || row.name.kind == .rate
      || row.dimension.flatMap { SecondLevel.toldByValue(row, $0) } != nil
  }
}

/// Which second level a name belongs to (二级指标的归属).
private enum SecondLevel {
  /// Counts that tell quality: the fewer the better.
  private static let faults: WordList = [
    "事故", "故障", "投诉", "差错", "缺陷", "违规", "违纪", "死亡", "逾期", "失误", "损毁", "中断", "纠纷", "案件",
    "破损", "漏报", "误报", "返工", "问题", "信访", "上访", "伤亡",
  ]
  private static let ecology: WordList = [
    "生态", "环境", "绿化", "绿地", "污染", "减排", "排放", "能耗", "节能", "节水", "节电", "水质", "空气", "植被",
    "水土", "森林", "林木", "湿地", "草原", "碳", "垃圾", "固废", "废弃", "资源化", "无害化", "噪声", "粉尘", "扬尘",
    "环保", "绿色", "低碳", "清洁", "污水", "粪污", "循环", "回收", "降解", "耕地", "物种", "野生", "人居", "秸秆",
    "农药", "化肥", "地膜", "土壤", "河", "湖", "流域", "卫生", "景观", "美化", "洁", "沙", "PM", "气",
  ]
  private static let incomes: WordList = ["产值", "收入", "税收", "利润", "销售额", "交易额", "营业额", "增收"]
  private static let deadlines: WordList = [
    "完成时间", "完工时间", "开工时间", "竣工时间", "完成时限", "完成期限", "工期", "完成日期", "发放时间", "交付时间", "办结时限",
    "响应时间", "响应时限", "出动时间", "到达时间", "到场时间", "处置时间", "处置时限", "办理时限", "修复时间", "修复时限", "处理时限", "办结时间",
  ]
  private static let beneficiaries: WordList = ["受益", "惠及", "带动", "服务群众", "覆盖群众"]
  private static let economy: WordList = ["成本", "经济", "产值", "税收", "利润", "投资", "招商", "就业"]

  /// The second level that the name asks for; nil where the present one may be right.
  static func proper(for row: ReviewedRow, in dimension: Dimension) -> Dimension? {
    if let proper = toldByValue(row, dimension) { return proper }
    guard let kind = row.name.kind else { return ecological(row, dimension) }
    // A date is about time, whatever the name says is dated.
    if kind == .time, row.value.kind == .deadline, row.value.reading.date != nil,
      dimension.isOutput, dimension != .timeliness
    {
      return .timeliness
    }
    switch dimension {
    case .quantity:
      switch kind {
      case .qualityRate: return .quality
      case .rate where row.name.core.ends(with: "知晓率"): return .socialBenefit
      case .rate:
        // Shares of output that are done count as quantity in practice only by name of completion.
        return row.name.core.ends(with: "率") || row.name.core.ends(with: "比例") ? .quality : nil
      case .punctuality: return .timeliness
      case .satisfaction: return .satisfaction
      case .money:
        return row.value.isMoney && incomes.occurs(in: row.name.core) ? .economicBenefit : nil
      case .time: return deadlines.closes(row.name.core) ? .timeliness : nil
      case .people, .households:
        return beneficiaries.opens(row.name.core) ? .socialBenefit : nil
      default: return nil
      }
    case .quality:
      if row.name.core.ends(with: "知晓率") { return .socialBenefit }
      switch kind {
      case .completionRate: return .quantity
      case .punctuality: return .timeliness
      case .satisfaction: return .satisfaction
      case .people, .households, .area, .length: return .quantity
      case .time: return deadlines.closes(row.name.core) ? .timeliness : nil
      case .count: return tellsQuality(row) ? nil : .quantity
      default: return nil
      }
    case .timeliness:
      switch kind {
      case .qualityRate: return .quality
      case .satisfaction: return .satisfaction
      case .people, .area, .households: return .quantity
      default: return nil
      }
    case .economicBenefit, .socialBenefit, .ecologicalBenefit, .sustainability:
      if kind == .satisfaction { return .satisfaction }
      if dimension == .socialBenefit || dimension == .ecologicalBenefit, kind == .money,
        incomes.occurs(in: row.name.core)
      {
        return .economicBenefit
      }
      return ecological(row, dimension)
    case .satisfaction:
      switch kind {
      case .people, .count, .area, .money, .completionRate: return .socialBenefit
      default: return nil
      }
    default: return nil
    }
  }

  /// A percentage is no number of things, and a number of times no quality; an effect is no date.
  static func toldByValue(_ row: ReviewedRow, _ dimension: Dimension) -> Dimension? {
    guard row.name.kind.map({ $0 == .degree || $0 == .time }) ?? true, row.value.isMeasured,
      row.value.isSingle
    else { return nil }
    switch dimension {
    case .quantity where row.value.isPercent: return .quality
    case .quality where row.value.kind == .quantity && row.value.dimension == .count:
      return row.value.unit?.perDimensions.isEmpty == false || tellsQuality(row) ? nil : .quantity
    case _ where dimension.isBenefit && row.name.kind == .time && row.value.kind == .deadline:
      return row.value.reading.date == nil ? nil : .timeliness
    default: return nil
    }
  }

  private static let recognitions: WordList = [
    "采用", "采纳", "获奖", "录用", "转载", "批示", "命名", "认定", "表彰", "入选", "达标",
  ]

  /// Faults, what should be none, and work that others approved of are counted as quality.
  private static func tellsQuality(_ row: ReviewedRow) -> Bool {
    faults.occurs(in: row.name.core) || recognitions.occurs(in: row.name.core)
      || row.value.number?.isZero == true || row.value.comparator?.wantsLess == true
  }

  /// An ecological benefit that speaks of cost or the economy and of nothing ecological.
  private static func ecological(_ row: ReviewedRow, _ dimension: Dimension) -> Dimension? {
    guard dimension == .ecologicalBenefit, !ecology.occurs(in: row.name.folded),
      economy.occurs(in: row.name.folded)
    else { return nil }
    return .economicBenefit
  }
}
