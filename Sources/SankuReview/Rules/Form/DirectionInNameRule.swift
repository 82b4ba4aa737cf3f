import SankuDiagnostics
import SankuModel

/// Notes a name that holds the direction of change: `道路景观提升情况`, `生态修复功能提高`.
struct DirectionInNameRule: Rule {
  let documentation = RuleDocumentation(
    id: "form/direction-in-name",
    title: .init("名称里带有变化方向", "Direction of change in the name"),
    summary: .init(
      "名称以“提升情况”“减少情况”“提高”等结尾，名称里已经说了变好，没有要统计的量。",
      "A name ends in a direction of change and names nothing that can be counted."),
    rationale: .init(
      "这样的名称只能配“提升”“减少”这样的值，年底无法衡量。", "Only “提升” can be its value, and nobody can measure that."),
    advice: .init(
      "改成要统计的量，如“道路安全隐患数量”“平均车速”，方向由符号表示。", "Name what is counted; the sign gives the direction."),
    basis: Basis.values, severity: .info, defects: ["D27", "D11"],
    bad: [.rows("- {二级指标: 社会效益指标, 三级指标: ⟦居民文化素养提升情况⟧, 指标值: ≥60%}")],
    good: [.rows("- {一级指标: 效益指标, 二级指标: 社会效益指标, 三级指标: 借阅量较上年增长率, 指标值: ≥10%}")])

  private static let directions: WordList = [
    "提升", "提高", "增强", "改善", "优化", "增长", "减少", "降低", "下降", "发展", "促进", "缓解", "完善",
  ]
  private static let endings: WordList = ["情况", "程度", "状况", "效果", "作用"]
  /// Nouns that end like a direction: 可持续发展 is what a row may be about, 年度增长 a rate.
  private static let nouns: WordList = ["同比增长", "年均增长", "较上年增长", "比上年增长"]

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows(with: .named, without: .figured).compactMap { row in
      let core = row.name.core
      guard core.count >= 4 else { return nil }
      let ending = Self.endings.suffixLength(of: core)
      let rest = core.dropping(suffix: ending)
      guard let direction = Self.directions.suffix(of: rest), !Self.nouns.closes(rest),
        rest.count > direction.unicodeScalars.count, TaskName.verb(of: row) == nil
      else { return nil }
      return finding(
        .init(
          "名称里的“\(direction)”是变化方向，没有写出要统计的量", "“\(direction)” is a direction; what is counted?"),
        at: row, .name, in: context)
    }
  }
}
