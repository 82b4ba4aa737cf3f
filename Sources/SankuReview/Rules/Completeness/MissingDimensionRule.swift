import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports the kinds of indicators that the guidance asks for and that the goal lacks.
///
/// Which kinds, for which category and how grave, is all in the guidance. A printed row that was
/// left blank counts as present unless its absence is an error: ``BlankRowRule`` has it already.
struct MissingDimensionRule: Rule {
  let documentation = RuleDocumentation(
    id: "completeness/missing-dimension",
    title: .init("缺少应设的指标类别", "Required kind of indicator missing"),
    summary: .init(
      "所用指引对这类项目要求的成本、数量、质量、时效、效益、满意度等指标没有设置。",
      "A kind of indicator that the guidance asks of such projects is missing."),
    rationale: .init(
      "指标要覆盖产出、效益等各方面，缺一类就看不到那一面的绩效，分值也无处安排。",
      "Indicators must cover every side of performance; a missing kind hides one."),
    advice: .init(
      "按提示增加相应类别的指标；可参考指标库推荐的指标。",
      "Add an indicator of that kind; the library proposes some."),
    basis: Basis.values, severity: .warning, defects: ["D01", "D02", "D08"],
    bad: [
      .goal(
        """
        项目名称: ⟦青山县社区图书室开放项目⟧
        年度: 2026
        主管部门: 青山县文化和旅游局
        实施单位: 青山县图书馆
        年度目标: 全年开放社区图书室12个，新增图书8000册。
        绩效指标:
          - {一级指标: 成本指标, 二级指标: 经济成本指标, 三级指标: 单册图书采购成本, 指标值: ≤35元/册}
          - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 开放图书室数量, 指标值: ≥12个}
          - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 图书编目合格率, 指标值: ≥98%}
          - {一级指标: 产出指标, 二级指标: 时效指标, 三级指标: 图书上架时间, 指标值: 2026年9月30日前}
          - {一级指标: 效益指标, 二级指标: 社会效益指标, 三级指标: 到馆读者人次, 指标值: ≥3万人次}
        """)
    ],
    good: [
      .rows("- {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 图书架补充数量, 指标值: ≥20个}"),
      .goal(
        """
        项目名称: 青山县社区图书室开放项目
        年度: 2026
        主管部门: 青山县文化和旅游局
        实施单位: 青山县图书馆
        年度目标: 全年开放社区图书室12个，到馆读者3万人次，读者满意度达到90%以上。
        绩效指标:
          - {一级指标: 实施效果指标, 二级指标: 产出指标, 三级指标: 开放图书室数量, 指标值: ≥12个}
          - {一级指标: 实施效果指标, 二级指标: 效益指标, 三级指标: 到馆读者人次, 指标值: ≥3万人次}
          - {一级指标: 实施效果指标, 二级指标: 满意度指标, 三级指标: 读者满意度, 指标值: ≥90%}
        """),
    ])

  func relevance(to context: ReviewContext) -> Relevance {
    guard context.count(with: .named) > 0 || context.count(with: .valued) > 0 else {
      return .notApplicable
    }
    return context.rows(with: []).contains { row in
      (row.level1Text != nil || row.level2Text != nil) && (row.hasName || row.hasValue)
    }
      ? .applicable
      : .cannotJudge(.init("表里没有一级、二级指标栏", "the table has no columns for the levels"))
  }

  func check(_ context: ReviewContext) -> [Finding] {
    let unsplit = unsplitDimensions(context)
    let filled = context.dimensions(with: .named, without: .notApplicable).union(unsplit)
    let printed = context.dimensions().union(unsplit)
    var reported: [DimensionSet] = []
    var findings: [Finding] = []
    for demand in context.prepared.dimensionDemands {
      let present = demand.requirement.severity == .error ? filled : printed
      guard !demand.isMet(by: present), demand.applies(to: context) else { continue }
      if !demand.isAnyMet(by: present), !reported.contains(demand.any) {
        reported.append(demand.any)
        findings.append(missing(demand.requirement.any, demand.requirement, context))
      }
      for dimension in demand.requirement.all
      where !present.contains(dimension) && !reported.contains([dimension]) {
        reported.append([dimension])
        findings.append(missing([dimension], demand.requirement, context))
      }
    }
    return findings
  }

  /// All that rows under a bare first level may measure: 产出指标 without 数量 or 质量 beside it.
  ///
  /// Some forms print 满意度 under 效益, but who asks for opinions says so in the level.
  private func unsplitDimensions(_ context: ReviewContext) -> DimensionSet {
    let bare = context.rows(with: .named).compactMap { row in
      row.dimension == nil && row.level.fit == .blank ? row.level.level1 : nil
    }
    guard !bare.isEmpty else { return [] }
    return DimensionSet(
      context.guidance.levels.filter { bare.contains($0.name) }
        .flatMap { $0.children.map(\.dimension) }.filter { $0 != .satisfaction })
  }

  private func missing(
    _ dimensions: [Dimension], _ requirement: Guidance.Requirement, _ context: ReviewContext
  ) -> Finding {
    let names = dimensions.map(\.chineseName).joined(separator: "、")
    let code =
      if dimensions.contains(where: \.isCost) {
        "D08"
      } else if dimensions.count == 1,
        dimensions[0].isOutput
      { "D02" } else { "D01" }
    let message =
      requirement.message
      ?? .init(
        dimensions.count > 1 ? "\(names)指标至少要有一个" : "缺少\(names)指标",
        "no indicator of \(dimensions.map(\.rawValue).joined(separator: ", "))")
    var finding = make(
      message, range: context.headRange, path: GoalField.indicators.chineseName, in: context,
      severity: requirement.severity,
      // Years of use are asked of works and purchases only.
      defects: !requirement.categories.isEmpty && dimensions.allSatisfy(\.isBenefit)
        ? [code, "D08"] : [code],
      fixes: context.options.proposesIndicators
        ? dimensions.prefix(2).flatMap { context.suggestions(for: $0) } : [])
    finding.basis = requirement.basis ?? documentation.basis
    return finding
  }
}
