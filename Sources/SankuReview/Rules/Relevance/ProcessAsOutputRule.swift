import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports internal process items among the outputs: 资金到位率, 支出合规性.
struct ProcessAsOutputRule: Rule {
  let documentation = RuleDocumentation(
    id: "relevance/process-as-output",
    title: .init("把内部管理事项当产出", "Process item as output"),
    summary: .init(
      "资金到位率、支出合规性、制度健全性等管理过程事项被设成产出指标。",
      "An item of internal process, such as payment or compliance, is set as output."),
    rationale: .init(
      "资金拨付和制度执行是花钱的过程，不是项目做出的成果；预算执行率另有分值。",
      "Paying and complying is process, no result; execution has points of its own."),
    advice: .init("删去该指标，换成项目实际交付的数量或质量。", "Drop it and name what the project delivers."),
    basis: Basis.evaluation, severity: .warning, defects: ["D24"],
    bad: [
      .rows("- {二级指标: 质量指标, 三级指标: ⟦购书资金使用合规性⟧, 指标值: =100%}"),
      .rows("- {二级指标: 经济效益指标, 三级指标: ⟦购书经费使用情况⟧, 指标值: =100%}"),
    ],
    good: [.rows("- {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 图书验收合格率, 指标值: =100%}")])

  private static let incomes: WordList = ["产值", "收入", "税收", "利润", "销售", "交易", "营业", "增收", "投资"]

  /// An amount of money as output is input told once more.
  private func isMoneySpent(_ row: ReviewedRow) -> Bool {
    row.dimension == .quantity && row.value.isMoney && row.name.kind == .money
      && row.value.unit?.perDimensions.isEmpty == true && !Self.incomes.occurs(in: row.name.core)
  }

  func check(_ context: ReviewContext) -> [Finding] {
    let benefits = context.rows(with: [.named, .ofBenefit]).compactMap { row -> Finding? in
      guard let dimension = row.dimension, ProcessWords.isProcess(row) else { return nil }
      return finding(
        .init(
          "\(row.label)是内部管理事项，不是\(dimension.chineseName)",
          "\(row.label) is internal process, no effect"),
        at: row, .name, in: context, severity: .info, defects: ["D24", "D20"])
    }
    return benefits
      + context.rows(with: [.named, .ofOutput]).compactMap { row in
        guard let dimension = row.dimension, ProcessWords.isProcess(row) || isMoneySpent(row)
        else { return nil }
        return finding(
          .init(
            "\(row.label)是内部管理事项，不是\(dimension.chineseName)产出",
            "\(row.label) is internal process, no output"),
          at: row, .name, in: context, defects: ["D24", "D20"])
      }
  }
}
