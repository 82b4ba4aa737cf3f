import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports amounts of the objective that no indicator takes up.
///
/// A number counts as taken up when a value, a name or a sum of values in one unit has it. Money,
/// dates and numbering are not looked at. One of many is only noted: it may be a detail.
struct FigureWithoutIndicatorRule: Rule {
  let documentation = RuleDocumentation(
    id: "relevance/figure-without-indicator",
    title: .init("目标里的任务没有指标", "Figure of the objective without an indicator"),
    summary: .init(
      "年度目标写了数量或比率，指标表里却没有对应的指标值。", "The objective states an amount that no indicator has."),
    rationale: .init(
      "指标是目标的分解；目标里的任务没有指标就不会被考核。",
      "Indicators refine the objective; what has none is not assessed."),
    advice: .init("为该任务增加指标，或改正不一致的数字。", "Add an indicator, or correct the number."),
    basis: Basis.form, severity: .warning, defects: ["D23"],
    bad: [.fields("年度目标: ⟦全年开放社区图书室12个，新增图书8000册，举办阅读活动45场。⟧")],
    good: [
      .fields("年度目标: 全年开放社区图书室12个，新增图书8000册，读者满意度达到90%以上。"),
      .fields("年度目标: 在城关、河口等5个乡镇开放社区图书室12个，新增图书8000册，读者满意度达到90%以上。"),
    ])

  func relevance(to context: ReviewContext) -> Relevance {
    context.objective.isEmpty || context.judgeable.isEmpty ? .notApplicable : .applicable
  }

  func check(_ context: ReviewContext) -> [Finding] {
    let figures = context.objectiveFigures
    let open = context.unknownAmounts.filter { !figures[$0].isIgnorable }
    guard !open.isEmpty else { return [] }
    // A number that a row contradicts has an indicator; ``ObjectiveAgainstValueRule`` has it.
    let contradicted = context.objectiveConflicts.map(\.figure.start)
    let missing = open.filter {
      !contradicted.contains(figures[$0].start) && !namesPlaces(figures[$0], context.objective)
    }
    guard !missing.isEmpty else { return [] }
    let amounts = figures.indices.count { figures[$0].kind == .amount }
    let texts = quoted(missing.prefix(4).map { figures[$0].shown })
    return [
      finding(
        .init(
          "年度目标里的\(texts)在指标表中没有对应的指标值", "no indicator takes up \(texts) of the objective"),
        at: .annualObjective, in: context,
        severity: missing.count == 1 && amounts >= 5 ? .info : .warning)
    ]
  }
}

extension FigureWithoutIndicatorRule {
  private func quoted(_ texts: [String]) -> String {
    var list = ""
    for text in texts {
      list += list.isEmpty ? "“" : "、“"
      list += text
      list += "”"
    }
    return list
  }

  /// 在东山林场、西山林场2个林场造林: how many places a list of them has is no task.
  private func namesPlaces(_ figure: TextFigure, _ text: FoldedText) -> Bool {
    guard figure.unitText.begins(with: "个"), TextFigureWords.places.occurs(in: figure.unitText)
    else { return false }
    var index = figure.start
    while index > 0, figure.start - index < 200, !isBreak(text.scalars[index - 1]) {
      index -= 1
      if text.scalars[index] == 0x5728 { return true }
    }
    return false
  }

  private func isBreak(_ scalar: UInt32) -> Bool {
    [0x2C, 0xFF0C, 0x3002, 0x3B, 0xFF1B, 0x0A, 0x3A].contains(scalar)
  }
}

extension TextFigure {
  /// Percent signs of 100 and numbers without anything behind them are often no task.
  fileprivate var isIgnorable: Bool {
    unitText.isEmpty || TextFigureWords.conditions.opens(unitText)
  }
}

extension TextFigure {
  /// 3200名农村学 is cut in the middle of a word: 3200名 says enough.
  fileprivate var shown: String {
    guard unitText.count == 4, TextFigureWords.counters.prefix(of: unitText) != nil,
      TextFigureWords.compounds.prefix(of: unitText.dropping(prefix: 1)) == nil
    else { return text }
    return written.dropping(suffix: 3).string
  }
}

private enum TextFigureWords {
  static let counters: WordList = [
    "个", "名", "人", "户", "座", "条", "台", "套", "件", "项", "次", "场", "期", "篇", "份", "册", "亩", "吨", "辆",
    "盏", "株",
    "头", "只", "家", "所", "处", "间", "栋", "口", "眼", "架", "部", "棵", "艘", "片", "块", "支",
  ]
  /// What belongs to the unit still: 个百分点, 人次, 台套.
  static let compounds: WordList = [
    "百分点", "月", "工作日", "次", "套", "以", "及", "左右", "·", "/", "年", "日", "天",
  ]

  static let places: WordList = [
    "林场", "乡镇", "镇", "乡", "村", "社区", "街道", "县", "区", "市", "农场", "牧场", "园区", "地区",
  ]

  /// 80岁以上, 24小时: conditions rather than tasks.
  static let conditions: WordList = [
    "岁", "周岁", "小时", "年内", "年", "级", "号", "届", "+", "度", "类", "大", "个月",
  ]
}
