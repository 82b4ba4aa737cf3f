import Sanku
import Testing

/// What each rule offers, applied: the row as it was and as it is then.
struct RuleFixTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var rule: String
    var kind: Finding.Fix.Kind
    var before: String
    var after: String
    var testDescription: String { "\(rule): \(before)" }

    init(_ rule: String, _ kind: Finding.Fix.Kind, _ before: String, _ after: String) {
      self.rule = rule
      self.kind = kind
      self.before = before
      self.after = after
    }
  }

  static let cases: [Case] = [
    Case(
      "form/full-stop-in-value", .safe,
      "  - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 书架合格率, 指标值: 95%以上。}\n",
      "  - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 书架合格率, 指标值: 95%以上}\n"),
    Case(
      "form/numbering-in-name", .safe,
      "  - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: '指标1.书架补充数', 指标值: ≥20个}\n",
      "  - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: '书架补充数', 指标值: ≥20个}\n"),
    Case(
      "form/value-in-name", .safe,
      "  - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 书架合格率％, 指标值: ≥95}\n",
      "  - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 书架合格率, 指标值: ≥95%}\n"),
    Case(
      "form/value-in-name", .safe,
      "  - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 书架补充数（个）, 指标值: ≥20}\n",
      "  - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 书架补充数, 指标值: ≥20个}\n"),
    Case(
      "form/value-style", .safe,
      "  - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 书架合格率, 指标值: ≥９５％}\n",
      "  - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 书架合格率, 指标值: ≥95%}\n"),
    Case(
      "form/value-style", .safe,
      "  - {一级指标: 产出指标, 二级指标: 时效指标, 三级指标: 书架安装完成时间, 指标值: 2026.10.31前}\n",
      "  - {一级指标: 产出指标, 二级指标: 时效指标, 三级指标: 书架安装完成时间, 指标值: 2026年10月31日前}\n"),
    Case(
      "form/misplaced-level", .unsafe,
      "  - {一级指标: 效益指标, 二级指标: 数量指标, 三级指标: 书架补充数, 指标值: ≥20个}\n",
      "  - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 书架补充数, 指标值: ≥20个}\n"),
    Case(
      "form/other-year-levels", .unsafe,
      "  - {一级指标: 产出指标, 二级指标: 成本指标, 三级指标: 单个书架成本, 指标值: ≤500元/个}\n",
      "  - {一级指标: 成本指标, 二级指标: 经济成本指标, 三级指标: 单个书架成本, 指标值: ≤500元/个}\n"),
    Case(
      "form/unknown-level", .unsafe,
      "  - {一级指标: 效益指标, 二级指标: 社会效宜指标, 三级指标: 志愿者人数, 指标值: ≥20人}\n",
      "  - {一级指标: 效益指标, 二级指标: 社会效益指标, 三级指标: 志愿者人数, 指标值: ≥20人}\n"),
    Case(
      "form/garbled-text", .unsafe,
      "  - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 书架补充数, 指标值: ≥3O个}\n",
      "  - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 书架补充数, 指标值: ≥30个}\n"),
    Case(
      "quantification/vague-value", .placeholder,
      "  - {一级指标: 效益指标, 二级指标: 社会效益指标, 三级指标: 图书借阅册次, 指标值: 明显提升}\n",
      "  - {一级指标: 效益指标, 二级指标: 社会效益指标, 三级指标: 图书借阅册次, 指标值: '≥{{待填}}册次'}\n"),
    Case(
      "quantification/timeliness-without-date", .placeholder,
      "  - {一级指标: 产出指标, 二级指标: 时效指标, 三级指标: 书架安装及时性, 指标值: 及时}\n",
      "  - {一级指标: 产出指标, 二级指标: 时效指标, 三级指标: 书架安装及时性, 指标值: '2026年{{待填}}前'}\n"),
    Case(
      "quantification/unmeasured-satisfaction", .placeholder,
      "  - {一级指标: 满意度指标, 二级指标: 服务对象满意度指标, 三级指标: 学生满意度, 指标值: 满意}\n",
      "  - {一级指标: 满意度指标, 二级指标: 服务对象满意度指标, 三级指标: 学生满意度, 指标值: '≥{{待填}}%'}\n"),
    Case(
      "quantification/instruction-as-value", .placeholder,
      "  - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 书架合格率, 指标值: 严格按照合同执行}\n",
      "  - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 书架合格率, 指标值: '≥{{待填}}%'}\n"),
    Case(
      "quantification/option-list-as-value", .placeholder,
      "  - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 书架完好率, 指标值: 优良中差}\n",
      "  - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 书架完好率, 指标值: '≥{{待填}}%'}\n"),
    Case(
      "quantification/yes-no-value", .unsafe,
      "  - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 书架验收合格率, 指标值: 完成}\n",
      "  - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 书架验收合格率, 指标值: =100%}\n"),
    Case(
      "quantification/missing-unit", .safe,
      "  - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 书架合格率, 指标值: ≥95}\n",
      "  - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 书架合格率, 指标值: ≥95%}\n"),
    Case(
      "quantification/missing-unit", .safe,
      "  - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 书架合格率(≥**%), 指标值: ≥95}\n",
      "  - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 书架合格率(≥**%), 指标值: ≥95%}\n"),
    Case(
      "quantification/missing-unit", .unsafe,
      "  - {一级指标: 效益指标, 二级指标: 社会效益指标, 三级指标: 图书借阅册次, 指标值: ≥5000, 计量单位: ''}\n",
      "  - {一级指标: 效益指标, 二级指标: 社会效益指标, 三级指标: 图书借阅册次, 指标值: ≥5000, 计量单位: '册次'}\n"),
    Case(
      "quantification/change-without-baseline", .unsafe,
      "  - {一级指标: 效益指标, 二级指标: 社会效益指标, 三级指标: 图书流通量, 指标值: 提升10%}\n",
      "  - {一级指标: 效益指标, 二级指标: 社会效益指标, 三级指标: 图书流通量, 指标值: 较上年提升10%}\n"),
    Case(
      "quantification/doubled-sign", .safe,
      "  - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 书架合格率, 指标值: ≥98%以上}\n",
      "  - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 书架合格率, 指标值: ≥98%}\n"),
    Case(
      "adequacy/at-least-full-rate", .safe,
      "  - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 书架验收合格率, 指标值: \"≥100%\"}\n",
      "  - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 书架验收合格率, 指标值: \"=100%\"}\n"),
    Case(
      "adequacy/at-least-full-rate", .safe,
      "  - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 书架验收合格率, 计算符号: ≥, 指标值: 100, 计量单位: '%'}\n",
      "  - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 书架验收合格率, 计算符号: '=', 指标值: 100, 计量单位: '%'}\n"),
    Case(
      "adequacy/wrong-direction", .unsafe,
      "  - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 书架完好率, 指标值: 不高于95%}\n",
      "  - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 书架完好率, 指标值: ≥95%}\n"),
    Case(
      "adequacy/exact-crowd", .unsafe,
      "  - {一级指标: 效益指标, 二级指标: 社会效益指标, 三级指标: 阅读活动参与人次, 指标值: =3000人次}\n",
      "  - {一级指标: 效益指标, 二级指标: 社会效益指标, 三级指标: 阅读活动参与人次, 指标值: ≥3000人次}\n"),
    Case(
      "adequacy/missing-sign", .unsafe,
      "  - {一级指标: 成本指标, 二级指标: 经济成本指标, 三级指标: 单场活动成本, 指标值: 5000元/场}\n",
      "  - {一级指标: 成本指标, 二级指标: 经济成本指标, 三级指标: 单场活动成本, 指标值: ≤5000元/场}\n"),
    Case(
      "adequacy/strict-sign", .unsafe,
      "  - {一级指标: 成本指标, 二级指标: 经济成本指标, 三级指标: 单场活动成本, 指标值: '<5000元/场'}\n",
      "  - {一级指标: 成本指标, 二级指标: 经济成本指标, 三级指标: 单场活动成本, 指标值: '≤5000元/场'}\n"),
    Case(
      "completeness/missing-value", .placeholder,
      "  - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 图书室开放数, 指标值: }\n",
      "  - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 图书室开放数, 指标值: '≥{{待填}}个'}\n"),
    Case(
      "completeness/inapplicable-row", .unsafe,
      "  - {一级指标: 效益指标, 二级指标: 生态效益指标, 三级指标: 本项目不涉及, 指标值: 无}   # 删\n", ""),
    Case(
      "completeness/blank-row", .unsafe,
      "  - {一级指标: 效益指标, 二级指标: 生态效益指标, 三级指标: '', 指标值: ''}\n", ""),
    Case(
      "consistency/unit-conflict", .safe,
      "  - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 书架合格率, 指标值: '%95'}\n",
      "  - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 书架合格率, 指标值: '95%'}\n"),
    Case(
      "consistency/duplicate-indicator", .unsafe,
      "  - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 开放图书室数量, 指标值: ≥12个}\n", ""),
    Case(
      "consistency/money-unit-lost", .unsafe,
      "  - {一级指标: 成本指标, 二级指标: 经济成本指标, 三级指标: 书架补助成本, 指标值: ≤28.40/个}\n",
      "  - {一级指标: 成本指标, 二级指标: 经济成本指标, 三级指标: 书架补助成本, 指标值: ≤28.40元/个}\n"),
    Case(
      "feasibility/date-outside-year", .unsafe,
      "  - {一级指标: 产出指标, 二级指标: 时效指标, 三级指标: 书架安装时间, 指标值: 2025年10月31日前}\n",
      "  - {一级指标: 产出指标, 二级指标: 时效指标, 三级指标: 书架安装时间, 指标值: 2026年10月31日前}\n"),
    Case(
      "relevance/wrong-second-level", .unsafe,
      "  - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 书架完好率, 指标值: ≥95%}\n",
      "  - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 书架完好率, 指标值: ≥95%}\n"),
  ]

  @Test("the finding is gone and nothing else is changed", arguments: cases)
  func applied(_ example: Case) throws {
    let checker = FixingLibrary.checker
    let source = SourceText(name: "goal.yaml", FixingLibrary.goal(example.before))
    let found = checker.check(source)[0].findings.filter { $0.rule == example.rule }
    #expect(found.contains { $0.fixes.contains { $0.kind == example.kind } })
    let fixed = FixPlan(checker: checker, kinds: [example.kind]).fix(source)
    #expect(
      String(decoding: fixed.text.bytes, as: UTF8.self) == FixingLibrary.goal(example.after))
    #expect(fixed.applied.map(\.finding.rule).contains(example.rule))
    #expect(fixed.dropped.map { "\($0.finding.rule) \($0.reason.zh)" } == [])
    #expect(!fixed.checks[0].findings.contains { $0.rule == example.rule })
  }
}
