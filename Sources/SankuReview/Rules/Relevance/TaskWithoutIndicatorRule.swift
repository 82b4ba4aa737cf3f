import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Notes clauses of the objective that share no word with any indicator.
///
/// A guess by pairs of characters, so it is only a remark; amounts are judged by
/// ``FigureWithoutIndicatorRule``.
struct TaskWithoutIndicatorRule: Rule {
  let documentation = RuleDocumentation(
    id: "relevance/task-without-indicator",
    title: .init("目标里的工作没有指标", "Task of the objective without an indicator"),
    summary: .init(
      "年度目标提到的工作，在指标名称里找不到对应的内容。", "A task of the objective is found in no indicator's name."),
    rationale: .init(
      "指标是目标的分解，重点任务都应有指标。", "Indicators refine the objective; each main task should have one."),
    advice: .init(
      "为该项工作增加指标；不是重点的从目标中删去。", "Add an indicator, or drop the task from the objective."),
    basis: Basis.form, severity: .info, defects: ["D23"],
    bad: [.fields("年度目标: ⟦全年开放社区图书室12个，新增图书8000册；完成古籍数字化扫描工作。⟧")],
    good: [.fields("年度目标: 全年开放社区图书室12个，新增图书8000册；图书上架编目合格率98%。")])

  func relevance(to context: ReviewContext) -> Relevance {
    context.objective.isEmpty || context.rows(with: .named).count < 3
      ? .notApplicable : .applicable
  }

  func check(_ context: ReviewContext) -> [Finding] {
    let clauses = Clauses.tasks(in: context.objective).filter { clause in
      let own = Clauses.common.removed(from: clause)
      return own.count >= 2 && !context.rows.contains { Bigrams.shared(own, $0.name.folded) > 0 }
    }
    guard !clauses.isEmpty else { return [] }
    let texts = clauses.prefix(3).map { "“\($0.string)”" }.joined(separator: "、")
    return [
      finding(
        .init("年度目标提到\(texts)，没有对应的指标", "no indicator takes up \(texts)"), at: .annualObjective,
        in: context)
    ]
  }
}

/// Clauses of a text (分句).
private enum Clauses {
  private static let tasks: WordList = [
    "完成", "开展", "组织", "建设", "举办", "实施", "推进", "加强", "做好", "新建", "购置", "制定", "承办", "考核",
    "培训", "维护", "改造", "修缮", "发放", "监测", "检查", "治理", "编制", "减少", "健全", "建立", "普查", "整治", "强化",
  ]

  /// How the work is done, in front of the verb.
  private static let manners: WordList = [
    "积极", "全面", "深入", "年内", "全年", "扎实", "认真", "有序", "稳步", "持续", "大力", "切实", "严格", "及时", "加快", "统筹",
    "有效", "着力",
  ]
  /// Words of any project.
  static let common: WordList = [
    "项目", "工作", "建设", "工程", "服务", "管理", "完成", "开展", "推进", "实施", "组织", "活动", "加强", "做好", "保障", "及时",
    "进行", "相关", "有关",
    "提高", "提升", "任务", "年内", "积极", "全市", "全县", "全区", "情况", "水平", "能力", "推动", "促进",
  ]

  /// Those that begin with a verb of work, numbering taken off.
  static func tasks(in text: FoldedText) -> [FoldedText] {
    var found: [FoldedText] = []
    var start = 0
    while start < text.count {
      while start < text.count, isNumbering(text.scalars[start]) { start += 1 }
      var end = start
      while end < text.count, !isBreak(text.scalars[end]) { end += 1 }
      var verb = start
      while verb < end, let manner = manners.word(in: text, at: verb) { verb += manner.count }
      if end - start >= 6, verb < end, tasks.word(in: text, at: verb) != nil {
        found.append(FoldedText(scalars: text.scalars[start..<end]))
      }
      start = end + 1
    }
    return found
  }

  private static func isNumbering(_ scalar: UInt32) -> Bool {
    scalar.isASCIIDigit || scalar == 0x3001 || scalar == 0x2E
  }

  private static func isBreak(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2C, 0x3002, 0x3B, 0x0A, 0x3A, 0x21: true
    default: false
    }
  }
}
