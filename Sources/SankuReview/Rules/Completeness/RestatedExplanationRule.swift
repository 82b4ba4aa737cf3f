import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Notes explanations that only say the name once more.
struct RestatedExplanationRule: Rule {
  let documentation = RuleDocumentation(
    id: "completeness/restated-explanation",
    title: .init("指标解释重复名称", "Explanation restates the name"),
    summary: .init("指标解释只是把名称换个说法，没有口径和公式。", "The explanation only restates the name."),
    rationale: .init("解释要说明统计什么、怎么算。", "It should tell what is counted and how."),
    advice: .init("写明统计范围、计算公式和数据来源。", "State scope, formula and source."),
    basis: Basis.values, severity: .info, defects: ["D19", "D25"],
    bad: [
      .rows("- {二级指标: 数量指标, 三级指标: 图书架补充数量, 指标值: ≥20个, 指标解释: ⟦该指标主要考察图书架补充数量情况⟧}"),
      .rows("- {二级指标: 数量指标, 三级指标: 图书架补充数量, 指标值: ≥20个, 指标解释: ⟦20个(计划标准)⟧}"),
    ],
    good: [
      .rows("- {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 图书架补充数量, 指标值: ≥20个, 指标解释: 年度内安装到位并验收的图书架}")
    ])

  private static let filler: WordList = [
    "该指标", "本指标", "主要", "考察", "考核", "反映", "反应", "体现", "情况", "项目", "指标", "用以", "用于", "是否", "的",
    "和", "程度", "完成", "数据", "合理", "值", "实际", "工作", "安排", "需要", "保障",
  ]

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows(with: .named).compactMap { row in
      guard Self.saysNothing(row.folded(.definition), about: row.name.core),
        let cell = row.source.filled(.definition)
      else { return nil }
      return finding(
        .init("指标解释“\(cell.value)”没有说明口径", "“\(cell.value)” explains nothing"), at: row,
        .definition, in: context)
    }
  }

  private static let sources: WordList = [
    "历史标准", "计划标准", "行业标准", "预算支出标准", "其他标准", "国家标准", "地方标准", "标准", "年", "月", "日", "前", "底", "个",
    "次", "人",
    "户", "元", "万", "以上", "以内", "不低于",
  ]

  /// Whether a text is only a mark, or holds no figure or formula and no words of its own.
  private static func saysNothing(_ text: FoldedText, about name: FoldedText) -> Bool {
    if text.count <= 2, !text.scalars.contains(where: \.isHan) { return true }
    // 100%(历史标准) repeats the value and where it is from.
    if let first = text.scalars.first, first.isASCIIDigit || first == 0x2265 || first == 0x2264,
      sources.allOthers(in: text, satisfy: { !$0.isHan })
    {
      return true
    }
    return repeats(name, in: text)
      && !text.scalars.contains { $0.isASCIIDigit || $0 == 0xF7 || $0 == 0x2F }
  }

  /// Whether a text has hardly a character beyond filler and the name's own.
  private static func repeats(_ name: FoldedText, in text: FoldedText) -> Bool {
    name.scalars.withBuffer { name in
      var others = 0
      return filler.allOthers(in: text) { scalar in
        if scalar.isHan, !name.contains(scalar) { others += 1 }
        return others <= 3
      }
    }
  }
}
