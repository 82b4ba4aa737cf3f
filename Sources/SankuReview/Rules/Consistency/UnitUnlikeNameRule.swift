import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports a unit that cannot belong to what the name measures: 人口数 in 户, 面积 in 米.
struct UnitUnlikeNameRule: Rule {
  let documentation = RuleDocumentation(
    id: "consistency/unit-unlike-name",
    title: .init("单位与名称不符", "Unit does not suit the name"),
    summary: .init(
      "名称量的是人数、面积、长度、比率等，单位却是别的量。",
      "The name measures people, area, length or a rate, but the unit another quantity."),
    rationale: .init(
      "单位和名称对不上，完成值就无法判断填的是什么。", "If unit and name do not agree, nobody knows what was counted."),
    advice: .init("改正单位，或改正名称。", "Correct the unit or the name."),
    basis: Basis.values, severity: .warning, defects: ["D28"],
    bad: [
      .rows("- {二级指标: 社会效益指标, 三级指标: 受益人口数, 指标值: ⟦≥10户⟧}"),
      .rows("- {二级指标: 质量指标, 三级指标: 图书完好率, 指标值: ⟦≥95本⟧}"),
      .rows("- {二级指标: 数量指标, 三级指标: 聘用图书管理员人数, 指标值: ⟦≥12套⟧}"),
      .rows("- {二级指标: 时效指标, 三级指标: 图书室开放天数, 指标值: ⟦≥300个⟧}"),
      .rows("- {二级指标: 数量指标, 三级指标: 图书架补充数量, 指标值: ⟦≥20万元⟧}"),
      .rows("- {二级指标: 数量指标, 三级指标: 在册志愿服务人员, 指标值: ⟦≥286%⟧}"),
    ],
    good: [.rows("- {一级指标: 效益指标, 二级指标: 社会效益指标, 三级指标: 受益户数, 指标值: ≥10户}")])

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows(with: [.judgeable, .numeric, .single, .unit]).compactMap { row in
      if countsInTime(row) {
        return finding(
          .init(
            "\(row.label)用“年”“天”计量，看不出数量", "\(row.label) is counted in time; how many is not said"),
          at: row, row.value.has(.unitFromColumn) ? .unit : .value, in: context,
          severity: .info)
      }
      guard let unit = row.value.unit, !agree(row.name.kind, unit, row),
        !row.value.has(.unitConflict)
      else { return nil }
      let field: RowField = row.value.has(.unitFromColumn) ? .unit : .value
      return finding(
        .init(
          "\(row.label)的单位不应是“\(unit.text)”", "“\(unit.text)” cannot be the unit of \(row.label)"),
        at: row, field, in: context)
    }
  }

  private static let lasting: WordList = [
    "时间", "时长", "年限", "期", "天数", "服务", "运行", "租赁", "租用", "开放", "值守", "运维", "维护", "保险", "托管", "使用",
  ]

  /// 制作横幅 1年: a number of things given in years.
  private func countsInTime(_ row: ReviewedRow) -> Bool {
    row.dimension == .quantity && row.name.kind == nil && row.value.isDuration
      && row.value.unit?.perDimensions.isEmpty == true && row.value.isSingle
      && !Self.lasting.occurs(in: row.name.core)
  }

  /// Only what cannot be: doubtful pairs pass.
  private func agree(_ kind: MeasureKind?, _ unit: UnitExpression, _ row: ReviewedRow) -> Bool {
    let dimension = unit.dimension
    switch kind {
    case .people:
      return dimension != .length && dimension != .area && dimension != .money
        && dimension != .time
        && unit.head.map { !Self.isAny(of: Self.things, $0.entry.unit.name) } ?? true
    case .households: return dimension == .count || dimension == .ratio || dimension == .other
    case .area:
      switch dimension {
      case .area, .other, .ratio, .count: return true
      default: return !unit.isKnown
      }
    case .length:
      switch dimension {
      case .length, .other, .ratio, .count, .time: return true
      default: return false
      }
    case .qualityRate, .completionRate, .satisfaction, .fundsRate, .rate:
      // 成活率 in ‰, 满意度 in 分 and rates such as 容积率 exist; a count of things is wrong.
      switch dimension {
      case .ratio, .points, .score, .other: return true
      default: return !unit.perDimensions.isEmpty || isPhysicalRate(row)
      }
    case .punctuality: return !row.name.core.ends(with: "率") || dimension != .time
    case .time:
      return !Self.spans.closes(row.name.core) || !unit.perDimensions.isEmpty
        || (dimension != .money && !Self.isAny(of: Self.times, unit.text))
    case .count:
      return !unit.isPercent && !isPricedCount(row)
    case nil:
      // 按时发放 1人
      if Self.punctual.opens(row.name.core), dimension == .count || dimension == .money {
        return false
      }
      // 在册读者 286%: nobody's share.
      return
        !(row.dimension == .quantity && row.value.isPercent
        && (row.value.number ?? .zero) > ExactDecimal(100) && Self.persons.closes(row.name.core))
    default: return true
    }
  }

  private static let persons: WordList = [
    "对象", "人员", "人才", "学生", "学员", "老人", "群众", "农户", "企业", "机构", "队伍", "家庭", "儿童", "患者", "党员", "职工",
  ]
  private static let punctual: WordList = ["按时", "按期", "及时", "如期", "准时"]
  private static let tallies: WordList = [
    "数量", "次数", "个数", "件数", "场次", "场数", "批次", "期数", "台数", "套数", "篇数", "份数", "座数", "户数", "株数", "头数",
    "册数", "家数", "总数", "起数", "栋数",
  ]
  private static let sums: WordList = [
    "资金", "金额", "经费", "投资", "贷款", "费", "税", "款", "补助", "补贴", "债", "产值", "收入", "保险", "价值", "采购",
    "拨付",
  ]

  /// 放流苗种数量 300万元: a number of things given in money.
  private func isPricedCount(_ row: ReviewedRow) -> Bool {
    row.value.isMoney && row.value.unit?.perDimensions.isEmpty == true
      && Self.tallies.closes(row.name.core) && !Self.sums.occurs(in: row.name.core)
  }

  /// Units that count no people; 名额 may be given in 个.
  private static let things = ["户", "台", "套", "座", "件", "辆", "栋", "条"]

  /// Units that no length of time is given in.
  private static let times = ["个", "次", "项"]

  private static func isAny(of names: [String], _ name: String) -> Bool {
    names.contains { $0.hasBytes(of: name) }
  }

  /// Lengths of time; 节点 and 期 may be counted.
  private static let spans: WordList = ["天数", "时间", "时限", "工期", "时长", "年限", "期限", "周期"]

  private static let physicalRates: WordList = [
    "频率", "速率", "倍率", "概率", "功率", "汇率", "利率", "税率", "分辨率", "心率", "效率", "产率", "储备", "故障率",
    "死亡率", "发病率", "事故率", "就诊率", "周转率", "投诉率", "覆盖面",
  ]
  private func isPhysicalRate(_ row: ReviewedRow) -> Bool {
    Self.physicalRates.closes(row.name.core)
  }
}
