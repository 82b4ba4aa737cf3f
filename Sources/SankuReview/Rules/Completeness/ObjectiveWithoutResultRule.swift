import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports an annual objective that names neither output nor effect: a slogan, a list of duties, a
/// split of the money.
///
/// The test is plain: no number of things done, no share, no measure. Years, numbering and sums of
/// money do not count, since they say nothing about a result.
struct ObjectiveWithoutResultRule: Rule {
  let documentation = RuleDocumentation(
    id: "completeness/objective-without-result",
    title: .init("年度目标没有具体产出和效果", "Objective without a result"),
    summary: .init(
      "年度目标里没有任何产出数量或效果数值，只有口号、职责或资金分配。",
      "The objective holds no amount of output or effect, only a slogan, duties or a split of money."
    ),
    rationale: .init(
      "绩效目标要指向明确、细化量化，说清花这笔钱要做成什么；看不出产出和效果就无法评价。",
      "It must say what the money is to bring about; otherwise nothing can be evaluated."),
    advice: .init(
      "写明年度内完成的数量、质量要求、时间和预期效果，如“新建…12座，12月底前交付，惠及…3200人”。",
      "State amounts, quality, date and expected effect."),
    basis: Basis.form, severity: .warning, defects: ["D06"],
    bad: [
      .fields("年度目标: ⟦进一步提高图书室服务水平，不断满足群众阅读需求。⟧"),
      .fields("年度目标: ⟦本项目预算60万元，其中30万元用于购书，30万元用于运行。⟧"),
      .fields("年度目标: ⟦完成第四次读者普查的资料整理归档。⟧"),
    ],
    good: [.fields("年度目标: 全年开放社区图书室12个，读者满意度达到90%以上。")])

  func relevance(to context: ReviewContext) -> Relevance {
    context.objective.isEmpty ? .notApplicable : .applicable
  }

  func check(_ context: ReviewContext) -> [Finding] {
    let figures = context.objectiveFigures
    guard !figures.contains(where: { $0.kind == .amount }), !countsInWords(context.objective) else {
      return []
    }
    let money = figures.filter { $0.kind == .money }
    return [finding(message(context.objective, money: money), at: .annualObjective, in: context)]
  }

  private static let slogans: WordList = [
    "进一步", "不断", "切实", "有效提升", "有效提高", "显著", "全面提升", "加强", "提升", "提高", "打造", "加快", "推动", "促进",
    "着力", "完善", "健全", "优化", "改善", "增强",
  ]
  private static let duties: WordList = [
    "做好", "负责", "承办", "承担", "组织", "开展", "保障", "保证", "协调", "完成", "落实", "维护", "配合",
  ]

  private func message(_ objective: FoldedText, money: [TextFigure]) -> LocalizedText {
    if money.count >= 2 {
      return .init(
        "年度目标只是资金分配，没有写要完成的产出和效果", "the objective only splits the money, without output or effect")
    }
    if let word = Self.slogans.first(in: objective) {
      return .init(
        "年度目标只有“\(word)…”一类的提法，没有可以衡量的产出和效果",
        "the objective holds wishes such as “\(word)…” and nothing that can be measured")
    }
    if let word = Self.duties.first(in: objective) {
      return .init(
        "年度目标只列了工作职责（“\(word)…”），没有产出数量和效果",
        "the objective lists duties (“\(word)…”) without amounts or effects")
    }
    return .init("年度目标里看不出产出和效果", "the objective shows neither output nor effect")
  }

  private static let counters: WordList = [
    "个", "座", "条", "次", "人", "户", "场", "期", "项", "套", "台", "所", "处", "批", "篇", "部", "家", "辆", "架",
    "成",
  ]
  private static let fixedPhrases: WordList = [
    "一批", "一个", "一次", "一项", "一处", "两个", "一体", "三个", "四个", "一人", "一家", "一场", "一期", "一部",
    "一套", "一条", "百家", "千家", "万户",
  ]

  /// `十二座`, `三十场`; set phrases such as 一批 and 四个 do not count.
  private func countsInWords(_ text: FoldedText) -> Bool {
    var index = 0
    while index < text.count {
      // 第四次经济普查 is a name.
      let before = index > 0 ? text.scalars[index - 1] : 0
      let isOrdinal = before == 0x7B2C || before.isChineseNumeral
      guard text.scalars[index].isChineseNumeral, !isOrdinal else {
        index += 1
        continue
      }
      var end = index
      while end < text.count, text.scalars[end].isChineseNumeral { end += 1 }
      if end < text.count, Self.counters.word(in: text, at: end) != nil,
        Self.fixedPhrases.word(in: text, at: index) == nil, end - index <= 6
      {
        return true
      }
      index = end
    }
    return false
  }
}
