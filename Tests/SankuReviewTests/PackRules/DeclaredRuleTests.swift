import SankuDiagnostics
import SankuModel
import SankuRegistry
import SankuReview
import Testing

/// Rules that packs declare, on goals.
struct DeclaredRuleTests {
  @Test func thingsThatMustBeThere() {
    #expect(
      review(
        """
        - {id: kinds, title: 缺少类别, require: {all: [{dimension: quantity}, {dimension: quality}]}}
        - {id: any, title: 缺少成本, require: {any: [{indicator: common/unit-cost}, {attachment: [预算]}]}}
        - {id: field, title: 缺少栏目, message: "{project}：{name}", severity: error, require: {field: basis}}
        - {id: paper, title: 缺少附件, basis: 甲〔2024〕1号, require: {attachment: [批复, 立项]}}
        - {id: met, title: 没有, require: {indicator: common/visitor-satisfaction}}
        """) == [
          "2 warning p/kinds 缺少类别：缺少质量指标 (绩效指标)",
          "2 warning p/any 缺少成本：缺少指标“单位面积造价”，或附件“预算” (绩效指标)",
          "2 error p/field 图书室：栏目“立项依据” (立项依据)",
          "9 warning p/paper 缺少附件：缺少附件“批复、立项” (附件) 甲〔2024〕1号",
        ])
  }

  @Test func wordsThatMayNotOrMustOccur() {
    #expect(
      review(
        """
        - {id: vague, title: 空话, forbid: {words: [显著, 大力]}}
        - {id: head, title: 空话, message: "{name}写了{value}", forbid: {words: [开放], in: [name, description, annual_objective]}}
        - {id: need, title: 写明对象, require_words: {any: [读者, 群众], in: [annual_objective]}}
        - {id: all, title: 写明两样, require_words: {all: [图书, 数字]}}
        """) == [
          "8 warning p/vague 空话：写有“显著” (绩效指标[2].指标值)", "4 warning p/head 年度目标写了开放 (年度目标)",
          "4 warning p/need 写明对象：“读者、群众”一个也没有写 (年度目标)", "2 warning p/all 写明两样：没有写“数字” (项目名称)",
        ])
  }

  @Test func valuesUnitsAndSigns() {
    #expect(
      review(
        """
        - {id: low, title: 偏低, value: {name: [满意度], min: 95}}
        - {id: high, title: 偏高, value: {dimension: quantity, max: 10, unit: [个]}}
        - {id: unit, title: 单位, value: {dimension: quantity, unit: [间]}}
        - {id: sign, title: 符号, value: {dimension: [quantity], sign: ["="]}}
        - {id: measured, title: 没有量化, message: "“{name}”写成“{value}”{unit}", value: {dimension: social-benefit, quantified: true}}
        - {id: none, title: 无此行, value: {dimension: quality, min: 1}}
        - {id: converted, title: 换算, value: {indicator: common/visitor-satisfaction, max: 1, unit: ["%"]}}
        """) == [
          "7 warning p/low 偏低：“服务对象问卷满意度”低于 95% (绩效指标[1].指标值)",
          "6 warning p/high 偏高：“图书室数量”高于 10个 (绩效指标[0].指标值)",
          "6 warning p/unit 单位：“图书室数量”的计量单位是 个，应为 间 (绩效指标[0].指标值)",
          "6 warning p/sign 符号：“图书室数量”的计算符号是 >=，应为 = (绩效指标[0].指标值)",
          "8 warning p/measured “到馆情况”写成“显著提升” (绩效指标[2].指标值)",
          "7 warning p/converted 换算：“服务对象问卷满意度”高于 1% (绩效指标[1].指标值)",
        ])
  }

  @Test func countsAndWeights() {
    #expect(
      review(
        """
        - {id: few, title: 太少, rows: {min: 4}}
        - {id: many, title: 太多, rows: {dimension: quantity, max: 0}}
        - {id: measured, title: 可衡量的, rows: {quantified: true, min: 3}}
        - {id: points, title: 分值, weight: {dimension: [quantity], min: 30}}
        - {id: fine, title: 分值, weight: {dimension: [quantity], max: 30}}
        """) == [
          "2 warning p/few 太少：有 3 条，至少要 4 条 (绩效指标)", "2 warning p/many 太多：有 1 条，至多 0 条 (绩效指标)",
          "2 warning p/measured 可衡量的：有 2 条，至少要 3 条 (绩效指标)",
          "6 warning p/points 分值：合计 20 分，至少要 30 分 (绩效指标[0].权重)",
        ])
  }

  @Test func conditions() throws {
    let rules = """
      - {id: sector, title: 甲, when: {sectors: ["205"]}, rows: {min: 9}}
      - {id: amount, title: 甲, when: {amount: {min: 50万元, max: 100万元}}, rows: {min: 9}}
      - {id: small, title: 甲, when: {amount: {max: 50万元}}, rows: {min: 9}}
      - {id: nature, title: 甲, when: {nature: [延续]}, rows: {min: 9}}
      - {id: category, title: 甲, when: {categories: [基础建设类]}, rows: {min: 9}}
      - {id: other, title: 甲, when: {without_categories: [工程类]}, rows: {min: 9}}
      - {id: words, title: 甲, when: {words: [图书]}, rows: {min: 9}}
      - {id: without, title: 甲, when: {without_words: [图书]}, rows: {min: 9}}
      - {id: guidance, title: 甲, when: {guidance: [test-2021]}, rows: {min: 9}}
      - {id: weight, title: 甲, weight: {dimension: social-benefit, min: 1}}
      """
    let review = try #require(result(rules))
    #expect(
      outcomes(review) == [
        "p/amount fail", "p/category not-applicable", "p/guidance fail", "p/nature not-applicable",
        "p/other fail", "p/sector cannot-judge", "p/small not-applicable", "p/weight cannot-judge",
        "p/without not-applicable", "p/words fail",
      ])
    #expect(review.unjudged["p/sector"]?.zh == "没有填行业领域，或填的不在库中")
  }

  @Test func aDeprecatedIndicatorIsFollowed() throws {
    let library = """
      indicators:
        - {id: old, name: 旧满意度, dimension: satisfaction, definition: 甲, unit: "%", status: deprecated, replaced_by: new}
        - {id: new, name: 新满意度, dimension: satisfaction, definition: 甲, unit: "%"}
      rules:
        - {id: ask, title: 缺少, require: {indicator: new}}
      """
    let goal = Self.goal.replacing("指标值: 显著提升", with: "指标值: 显著提升, 指标库: p/old")
    let review = try #require(result(library: library, goal: goal))
    let found = review.findings.filter { $0.rule == "relevance/deprecated-reference" }
    #expect(
      found.map(line) == [
        "8 info relevance/deprecated-reference `p/old` 已停用，按 `p/new` 审核 (绩效指标[2].指标库)"
      ])
    #expect(found.first?.fixes.map(\.replacement) == ["p/new"])
    #expect(review.outcomes["p/ask"] == .pass)
  }

  @Test func explainsItself() {
    let registry = registry(
      """
      rules:
        - {id: kinds, title: {zh: 缺少类别, en: Kind missing}, basis: 甲〔2024〕1号,
           when: {sectors: ["205"], amount: {min: 50万元}}, require: {all: [{dimension: quantity}, {field: basis}]}}
      """)
    let pages = Reviewer.packRuleDocumentation(of: registry)
    #expect(pages.map(\.id) == ["p/kinds"])
    #expect(
      pages.first?.summary.zh == "（行业 教育；总额不低于 50万元）必须有数量指标、栏目“立项依据”。由包“示例”规定。")
    #expect(
      pages.first?.summary.en
        == "(sector 教育; amount from 50万元) must have an indicator of quantity, the field “basis”. Set by the pack “示例”."
    )
  }

  // MARK: Support

  private static let goal = """
    # 目标
    项目名称: 图书室
    年度: 2026
    年度目标: 开放图书室12个
    绩效指标:
      - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 图书室数量, 指标值: ≥12个, 权重: 20}
      - {一级指标: 满意度指标, 二级指标: 服务对象满意度指标, 三级指标: 服务对象问卷满意度, 指标值: ≥90%}
      - {一级指标: 效益指标, 二级指标: 社会效益指标, 三级指标: 到馆情况, 指标值: 显著提升}
    附件: [合同]
    资金: {总额: 60万元}

    """

  private func registry(_ content: String) -> Registry {
    let sources =
      TestLibrary.sources + [
        SourceText(
          name: "Templates/p/pack.yaml",
          "pack: p\nversion: 1.0.0\ntitle: 示例\nlicence: CC0-1.0\n"),
        SourceText(name: "Templates/p/x.yaml", content),
      ]
    let loaded = RegistryLoader.load(sources: sources)
    #expect(loaded.findings.filter { $0.severity == .error }.map(\.message.zh) == [])
    return loaded.registry
  }

  private func result(library content: String, goal: String) -> Review? {
    let registry = registry(content)
    guard let guidance = registry.guidance("test-2021"),
      let read = GoalReader.read(SourceText(name: "goal.yaml", goal)).goals.first
    else { return nil }
    return Reviewer(registry: registry, guidance: guidance).review(read, in: "goal.yaml")
  }

  private func result(_ rules: String) -> Review? {
    result(
      library: "rules:\n" + rules.split(separator: "\n").map { "  \($0)\n" }.joined(),
      goal: Self.goal)
  }

  private func review(_ rules: String) -> [String] {
    guard let review = result(rules) else { return ["no review"] }
    let names = rules.split(separator: "\n").compactMap { line in
      line.split(separator: "id: ").dropFirst().first?.split(separator: ",").first.map { "p/\($0)" }
    }
    return names.flatMap { name in review.findings.filter { $0.rule == name }.map(line) }
  }

  private func line(_ finding: Finding) -> String {
    let basis = finding.basis.map { " \($0)" } ?? ""
    return "\(finding.place.range.start.line) \(finding.severity.rawValue) \(finding.rule) "
      + "\(finding.message.zh) (\(finding.field ?? ""))\(basis)"
  }

  private func outcomes(_ review: Review) -> [String] {
    review.outcomes.filter { $0.key.hasPrefix("p/") }.sorted { $0.key < $1.key }
      .map { "\($0.key) \($0.value.rawValue)" }
  }
}
