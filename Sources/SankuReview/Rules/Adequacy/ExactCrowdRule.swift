import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports = for a number of visitors or beneficiaries that nobody can hit exactly.
struct ExactCrowdRule: Rule {
  let documentation = RuleDocumentation(
    id: "adequacy/exact-crowd",
    title: .init("人次、受益人数写成等于", "= for a number that cannot be exact"),
    summary: .init(
      "参观人次、受益人数等不可能恰好相等的数量写了“=”。", "A number of visitors or beneficiaries is set with “=”."),
    rationale: .init("按“=”计分，多一个人也算没完成。", "By “=” one visitor more would miss the target."),
    advice: .init("改用“≥”。", "Use “≥”."),
    basis: Basis.values, severity: .warning, defects: ["D18"],
    bad: [.rows("- {二级指标: 社会效益指标, 三级指标: 阅读活动参与人次, 指标值: ⟦=3000人次⟧}")],
    good: [.rows("- {一级指标: 效益指标, 二级指标: 社会效益指标, 三级指标: 阅读活动参与人次, 指标值: ≥3000人次}")])

  private static let crowds: WordList = [
    "接待", "参观", "观众", "游客", "受益", "参与", "服务人", "惠及", "到馆", "读者", "客流", "就诊", "培训人次", "浏览",
    "点击", "阅读量", "参训", "覆盖人", "辐射", "带动", "旅客", "参赛", "观赛", "受众", "入园", "访问", "咨询", "入住",
  ]
  private static let openEnded: WordList = [
    "面积", "保有量", "投稿", "宣传", "报道", "天数", "发文", "阅读", "产值", "收入", "增收",
  ]

  /// Thousands of people that profit are an estimate.
  private func isLarge(_ row: ReviewedRow) -> Bool {
    row.value.number.map { $0 >= ExactDecimal(1000) } ?? false
  }

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows(with: [.judgeable, .quantity, .equal], without: .percent).compactMap { row in
      guard row.value.number?.isZero == false else { return nil }
      let core = row.name.core
      let isOfPeople = row.name.kind == .people || row.name.kind == .households
      let isCrowd =
        (Self.crowds.occurs(in: core) && (isOfPeople || row.name.kind == .count))
        || (isOfPeople && row.dimension?.isBenefit == true && isLarge(row))
      guard isCrowd || Self.openEnded.occurs(in: core) else { return nil }
      return finding(
        .init("\(row.label)不可能恰好相等，“=”应改为“≥”", "\(row.label) cannot be exact; use “≥”"), at: row,
        row.source.filled(.comparator) == nil ? .value : .comparator, in: context,
        severity: isCrowd ? .warning : .info, fixes: row.signFix("≥", .unsafe))
    }
  }
}
