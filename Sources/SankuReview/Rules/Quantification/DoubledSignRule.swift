import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports a sign that stands twice, or two that contradict each other: `≥98%以上`, `≥90%以下`.
struct DoubledSignRule: Rule {
  let documentation = RuleDocumentation(
    id: "quantification/doubled-sign",
    title: .init("计算符号重复或矛盾", "Sign written twice"),
    summary: .init(
      "指标值前面有≥、≤，后面又写了“以上”“以下”“以内”。", "A value carries a sign in front and another in words behind."
    ),
    rationale: .init(
      "重复的符号多余，方向相反的符号让人不知道要达到多少。", "Once is enough; two that differ leave the target open."),
    advice: .init("只留一个，如“≥98%”或“98%以上”。", "Keep one of them."),
    basis: Basis.values, severity: .warning, defects: ["D18"],
    bad: [
      .rows("- {二级指标: 质量指标, 三级指标: 图书编目正确率, 指标值: ⟦≥98%以上⟧}"),
      .rows("- {二级指标: 经济成本指标, 三级指标: 单场活动成本, 指标值: ⟦≥5000元以内⟧}"),
    ],
    good: [.rows("- {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 图书编目正确率, 指标值: 98%以上}")])

  private static let more: WordList = ["以上", "及以上", "(含)以上", "(含)及以上", "以外"]
  private static let less: WordList = ["以下", "以内", "之内", "及以下", "(含)以下", "内"]
  private static let signs: [(WordList, Bool)] = [
    (["≥", ">", ">=", "不低于", "不少于", "不小于", "大于", "高于", "超过", "至少", "达到"], true),
    (["≤", "<", "<=", "不高于", "不超过", "不大于", "不多于", "小于", "低于", "至多", "控制在"], false),
  ]

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows(with: [.judgeable, .numeric]).compactMap { row in
      let text = row.value.text
      guard let behind = ending(of: text),
        let front = wantsMore(in: text) ?? wantsMore(in: row.folded(.comparator))
      else { return nil }
      // 控制在5%以内 and 达到90%以上 are idioms.
      if front == behind,
        text.begins(with: "控制在") || text.begins(with: "达到") || text.begins(with: "不")
      {
        return nil
      }
      let isSame = front == behind
      return finding(
        isSame
          ? .init("“\(text.string)”里符号重复", "the sign stands twice in “\(text.string)”")
          : .init(
            "“\(text.string)”里两个符号方向相反", "the signs of “\(text.string)” contradict each other"),
        at: row, .value, in: context, severity: isSame ? .info : .warning,
        fixes: isSame ? row.tailFix() : [])
    }
  }

  private func wantsMore(in text: FoldedText) -> Bool? {
    Self.signs.first { $0.0.opens(text) }?.1
  }

  private func ending(of text: FoldedText) -> Bool? {
    if Self.more.closes(text) { return true }
    return Self.less.closes(text) ? false : nil
  }
}
