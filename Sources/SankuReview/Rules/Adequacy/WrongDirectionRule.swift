import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports a sign against the meaning of the indicator: cost with ≥, accidents with ≥, a good rate
/// with ≤.
struct WrongDirectionRule: Rule {
  let documentation = RuleDocumentation(
    id: "adequacy/wrong-direction",
    title: .init("计算符号方向错误", "Sign in the wrong direction"),
    summary: .init(
      "越低越好的指标用了≥，或者越高越好的指标用了≤。",
      "A lower-is-better indicator has ≥, or a higher-is-better one has ≤."),
    rationale: .init("方向错了，做得越差得分越高。", "With the wrong sign the worse result scores higher."),
    advice: .init(
      "成本、事故、投诉、时限用≤；数量、合格率、满意度用≥。",
      "Use ≤ for cost, accidents and time limits; ≥ for output, quality and satisfaction."),
    basis: Basis.values, severity: .warning, defects: ["D18"],
    bad: [
      .rows("- {二级指标: 经济成本指标, 三级指标: 单场活动成本, 指标值: ⟦≥5000元/场⟧}"),
      .rows("- {二级指标: 质量指标, 三级指标: 图书完好率, 指标值: ⟦≤95%⟧}"),
      .rows("- {二级指标: 质量指标, 三级指标: 图书编目差错率, 指标值: ⟦≥3‰⟧}"),
      .rows("- {二级指标: 数量指标, 三级指标: 送书上门服务人数, 指标值: ⟦≤600人⟧}"),
      .rows("- {二级指标: 生态效益指标, 三级指标: 阅览室甲醛浓度, 指标值: ⟦≥0.08毫克/立方米⟧}"),
      .rows("- {二级指标: 经济成本指标, 三级指标: 志愿者补助标准, 指标值: ⟦≥50元/人·天⟧}"),
    ],
    good: [.rows("- {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 图书差错率, 指标值: ≤1%}")])

  func check(_ context: ReviewContext) -> [Finding] {
    openCosts(context) + wrongSigns(context)
  }

  /// A standard of cost that only says “at least”.
  private func openCosts(_ context: ReviewContext) -> [Finding] {
    let traits: RowTraits = [.judgeable, .quantity, .single, .ofEconomicCost, .money, .more]
    return context.rows(with: traits).compactMap { row in
      guard row.name.core.holds("标准"), IndicatorDirection.of(row) != .lower else { return nil }
      return finding(
        .init("\(row.label)写成“≥”，看不出成本的上限", "“≥” sets no ceiling to the cost of \(row.label)"),
        at: row, row.source.filled(.comparator) == nil ? .value : .comparator, in: context,
        severity: .info)
    }
  }

  private func wrongSigns(_ context: ReviewContext) -> [Finding] {
    context.rows(with: [.judgeable, .quantity, .single]).compactMap { row in
      guard let sign = row.value.comparator, isWrong(sign, row),
        !row.value.has(.signConflict)
      else { return nil }
      let better = sign.wantsMore ? "越低越好" : "越高越好"
      let proper = sign.wantsMore ? "≤" : "≥"
      return finding(
        .init(
          "\(row.label)\(better)，符号却是“\(sign.symbol)”，应为“\(proper)”",
          "\(row.label) wants “\(proper)”, not “\(sign.symbol)”"),
        at: row, row.source.filled(.comparator) == nil ? .value : .comparator, in: context,
        fixes: row.signFix(proper, .unsafe))
    }
  }

  private func isWrong(_ sign: Comparator, _ row: ReviewedRow) -> Bool {
    if sign.wantsMore { return IndicatorDirection.isLower(row) }
    return sign.wantsLess && IndicatorDirection.isHigher(row)
  }
}

/// Which way an indicator is better, by the library, its class and its name (指标方向).
enum IndicatorDirection {
  private static let bad: WordList = [
    "事故", "死亡", "故障", "投诉", "差错", "违规", "违纪", "违法", "能耗", "损失", "流失", "辍学", "返贫", "逾期", "失误",
    "超标", "举报", "空置", "闲置", "拖欠", "误差", "错误", "发案", "犯罪", "重污染", "病死", "死淘", "发病", "误报",
    "漏报", "结余", "结转", "失业", "贫困发生", "返工", "缺陷", "破损", "浪费", "污染", "上访", "信访", "伤亡", "火灾",
    "受灾", "排放", "响应时间", "处置时间", "办结时限", "处理时限", "完成时限", "等待时间",
  ]
  /// Words that turn the meaning round: 故障排除率, 投诉处理率.
  private static let turned: WordList = [
    "处理", "处置", "排除", "整改", "办结", "回复", "下降", "减少", "降低", "治理", "削减", "监测", "检测", "救助", "防治",
    "控制", "查处", "化解", "预防", "修复", "答复", "达标", "减排", "防控", "调解", "调查", "受理", "宣传", "培训",
    "演练", "应急", "隐患", "治疗", "补偿", "保险", "救援", "抢修", "帮扶", "检查", "监管", "覆盖", "知晓", "压减",
    "节约", "收集", "响应率", "挽回", "解决", "许可", "清运", "普查", "案件", "抢险", "就业率", "办理", "打击",
  ]
  private static let good: WordList = [
    "合格率", "达标率", "优良率", "成活率", "存活率", "准确率", "通过率", "完好率", "满意度", "满意率", "覆盖率", "完成率",
    "及时率", "知晓率", "就业率", "入学率", "巩固率", "利用率", "优秀率", "正常率", "参与率", "处理率", "整改率",
    "按时完成率", "按期完成率", "完工率", "办结率", "验收率", "普及率", "受益人数", "受益人口", "参训人数",
  ]

  /// People whom the money is for.
  private static let served: WordList = [
    "就读人数", "学生人数", "受助人数", "补助人数", "救助人数", "资助人数", "惠及人数", "服务人数", "受益户数", "享受人数", "受益学生数",
    "受益学生人数",
    "保障人数", "受训人数", "受惠人数", "覆盖人数", "带动人数", "受益群众人数", "参与人数", "服务人次", "受益人次", "培训人次",
  ]

  static func of(_ row: ReviewedRow) -> Indicator.Direction? {
    isLower(row) ? .lower : isHigher(row) ? .higher : nil
  }

  /// Whether less is better.
  static func isLower(_ row: ReviewedRow) -> Bool {
    if let direction = row.indicator?.direction { return direction == .lower }
    if isInOddUnit(row) { return false }
    if isCost(row) { return !savings(row.name.core) }
    return isTimeLimit(row) || countsHarm(row) || isPollution(row.name.core)
  }

  /// Whether more is better.
  static func isHigher(_ row: ReviewedRow) -> Bool {
    if let direction = row.indicator?.direction { return direction == .higher }
    let core = row.name.core
    if served.closes(core), !bad.occurs(in: core) { return true }
    return good.closes(core) && (!bad.occurs(in: core) || turned.occurs(in: core))
      && !isCost(row) && !isInOddUnit(row) && !isLower(row)
  }

  /// A rate in days is a time limit; the unit is the fault there.
  private static func isInOddUnit(_ row: ReviewedRow) -> Bool {
    row.name.kind?.isRate == true && row.value.unit != nil && row.value.dimension != .ratio
  }

  private static func isCost(_ row: ReviewedRow) -> Bool {
    row.dimension == .economicCost && row.value.isMoney
  }

  private static let pollutants: WordList = [
    "PM2.5", "PM10", "细颗粒物", "可吸入颗粒物", "二氧化硫", "二氧化氮", "氮氧化物", "氨氮", "COD", "化学需氧量", "总磷", "总氮",
    "臭氧",
    "扬尘", "甲醛", "苯",
  ]
  private static let contents: WordList = ["浓度", "年均浓度", "平均浓度", "含量", "排放量", "排放浓度", "年均值", "均值"]

  /// PM2.5年均浓度
  private static func isPollution(_ core: FoldedText) -> Bool {
    contents.suffixLength(of: core) > 0 && pollutants.occurs(in: core)
  }

  private static let lengths: WordList = ["时间", "时长", "时限", "期限", "天数", "用时", "周期", "工期"]
  private static let awaited: WordList = [
    "响应", "出动", "处置", "处理", "办理", "办结", "到达", "到场", "修复", "抢修", "维修", "审批", "滞留", "等待", "等候",
    "反应", "恢复", "答复", "出具", "送达", "反馈", "报告", "受理", "候诊", "排队", "审核", "交付", "调解",
  ]

  /// How long people wait for something: 故障响应时间, 办结时限.
  private static func isTimeLimit(_ row: ReviewedRow) -> Bool {
    let core = row.name.core
    guard row.value.isDuration else { return false }
    let ending = lengths.suffixLength(of: core)
    return ending > 0 && awaited.closes(core.dropping(suffix: ending))
  }

  /// Endings between a harm and what is counted of it: 事故+发生+起数.
  private static let countings: WordList = [
    "率", "比例", "占比", "比率", "比重", "数量", "数", "量", "总量", "次数", "起数", "件数", "人数", "天数", "户数", "面积",
    "个数",
    "人次", "批次", "宗数", "起", "件", "情况", "发生", "行为", "人员", "事件", "案件", "问题", "人口", "停机", "受害", "物",
    "时间",
  ]

  /// Whether what is counted is the harm itself: 投诉件数 and 事故发生率, but not 投诉处理件数.
  private static func countsHarm(_ row: ReviewedRow) -> Bool {
    guard let kind = row.name.kind, kind.isAmount || kind.isRate, bad.occurs(in: row.name.core)
    else { return false }
    var rest = row.name.core
    while !rest.isEmpty {
      if bad.closes(rest) { return true }
      let ending = countings.suffixLength(of: rest)
      if ending == 0 { return false }
      rest = rest.dropping(suffix: ending)
    }
    return false
  }

  private static func savings(_ core: FoldedText) -> Bool {
    core.holds("节约") || core.holds("节省") || core.holds("降低") || core.holds("减少")
      || core.holds("收入") || core.holds("补助标准") || core.holds("标准")
  }
}
