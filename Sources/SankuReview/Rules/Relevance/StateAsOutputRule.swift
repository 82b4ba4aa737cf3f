import SankuDiagnostics
import SankuModel

/// Notes a stock that was there before the project among the outputs: 湿地保有量, 现有耕地面积.
struct StateAsOutputRule: Rule {
  let documentation = RuleDocumentation(
    id: "relevance/state-as-output",
    title: .init("把已有存量当产出", "A stock as output"),
    summary: .init("数量指标写的是保有量、存量等本来就有的状态。", "A quantity is a stock that was there already."),
    rationale: .init("存量不是这一年做出来的，完成多少看不出来。", "It was not brought about this year."),
    advice: .init("写本年度新增、维护、管护的数量。", "Count what is added or kept up this year."),
    basis: Basis.values, severity: .info, defects: ["D20"],
    bad: [.rows("- {二级指标: 数量指标, 三级指标: ⟦馆藏图书保有量⟧, 指标值: ≥12万册}")],
    good: [.rows("- {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 新增图书架数量, 指标值: ≥20个}")])

  private static let states: WordList = ["保有量", "存量", "现有量", "拥有量", "总人口", "辖区面积", "防火面积", "在册数"]
  private static let works: WordList = ["新增", "增加", "维护", "管护", "更新", "补充", "巡护"]

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows(with: [.named, .ofQuantity]).compactMap { row in
      guard let state = Self.states.suffix(of: row.name.core),
        !Self.works.occurs(in: row.name.core)
      else { return nil }
      return finding(
        .init("“\(state)”是已有的状态，不是本年度的产出", "“\(state)” is a state, no output of the year"), at: row,
        .name, in: context)
    }
  }
}
