import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports a value that is an order or a sentence of intent: `严格执行有关规定`.
struct InstructionAsValueRule: Rule {
  let documentation = RuleDocumentation(
    id: "quantification/instruction-as-value",
    title: .init("指标值是工作要求", "Instruction instead of a value"),
    summary: .init(
      "指标值写成了“按…”“严格…”“符合…”“确保…”一类的要求，没有数值。",
      "The value is an order or a sentence of intent and holds no number."),
    rationale: .init(
      "工作要求是过程，不是要达到的结果，无法和完成值比较。",
      "An order is about the process; no result can be compared with it."),
    advice: .init(
      "写出做到以后的结果数值，如“合格率=100%”“≤2500元/平方米”“投诉≤2次”。",
      "Give the result as a value, such as “=100%” or “≤2次”."),
    basis: Basis.values, severity: .warning, defects: ["D12"],
    bad: [
      .rows("- {二级指标: 质量指标, 三级指标: 图书采购质量, 指标值: ⟦严格按照采购合同执行⟧}"),
      .rows("- {二级指标: 社会效益指标, 三级指标: 阅读推广效果, 指标值: ⟦通过活动使更多居民参与阅读⟧}"),
      .rows("- {二级指标: 质量指标, 三级指标: 图书架制作质量, 指标值: ⟦达到设计要求⟧}"),
      .rows("- {二级指标: 社会效益指标, 三级指标: 困难读者服务情况, 指标值: ⟦应保尽保⟧}"),
      .rows("- {二级指标: 经济成本指标, 三级指标: 图书采购单价, 指标值: ⟦不高于同期市场价格⟧}"),
    ],
    good: [.rows("- {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 图书验收合格率, 指标值: =100%}")])

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows(with: .judgeable, without: [.ofTime, .ofSatisfaction]).compactMap { row in
      if Vagueness.isSlogan(row) {
        return finding(
          .init(
            "“\(row.value.text.string)”是工作要求，没有写出多少",
            "“\(row.value.text.string)” does not say how many"),
          at: row, .value, in: context, severity: .info, defects: ["D12", "D11"])
      }
      guard Vagueness.isInstruction(row), Vagueness.isVague(row) else { return nil }
      var codes = ["D12"]
      if row.dimension?.isCost == true { codes.append("D21") }
      if Vagueness.intensifiers.occurs(in: row.value.text) || !Vagueness.isOrder(row.value.text) {
        codes.append("D11")
      }
      if Vagueness.directions.occurs(in: row.value.text) { codes.append("D17") }
      return finding(
        .init(
          "\(row.label)的指标值“\(row.value.text.string)”是要求，不是目标值",
          "“\(row.value.text.string)” is an instruction, not a value"),
        at: row, .value, in: context, defects: codes, fixes: row.blankFix(context))
    }
  }
}
