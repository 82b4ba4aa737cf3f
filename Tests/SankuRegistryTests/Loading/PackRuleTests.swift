import SankuDiagnostics
import SankuModel
import SankuRegistry
import Testing

/// Rules that packs declare: what is read, and what is told of faulty ones.
struct PackRuleTests {
  @Test func aRuleIsReadWhole() throws {
    let loaded = load(
      """
      indicators:
        - {id: one, name: 甲, dimension: quantity, definition: 数, unit: 个}
      rules:
        - id: cost
          title: {zh: 单价偏高, en: Dear}
          message: "{name}：{value}{unit}（{project}）"
          severity: info
          basis: 甲〔2024〕1号
          reason: 为何
          advice: {zh: 怎么改, en: how}
          when: {nature: [新增], words: [采购], amount: {min: 50万元}}
          value: {indicator: one, name: [单价], dimension: economic-cost, max: 9, unit: [元], sign: "<="}
      """)
    #expect(lines(loaded.findings) == [])
    let rule = try #require(loaded.registry.rules.first)
    #expect(rule.id == "a/cost")
    #expect(rule.title == LocalizedText(zh: "单价偏高", en: "Dear"))
    #expect(rule.severity == .info)
    #expect(rule.basis == "甲〔2024〕1号")
    #expect(rule.reason == LocalizedText(verbatim: "为何"))
    #expect(rule.advice == LocalizedText(zh: "怎么改", en: "how"))
    var condition = PackRule.Condition()
    condition.natures = ["新增"]
    condition.words = ["采购"]
    condition.minimumAmount = "50万元"
    #expect(rule.condition == condition)
    var demand = PackRule.ValueDemand()
    demand.rows.indicators = ["a/one"]
    demand.rows.nameWords = ["单价"]
    demand.rows.dimensions = [.economicCost]
    demand.maximum = "9"
    demand.units = ["元"]
    demand.signs = ["<="]
    #expect(rule.demand == .value(demand))
  }

  @Test func faultyRules() {
    let loaded = load(
      """
      rules:
        - {id: nothing, title: 甲}
        - {id: two, title: 甲, rows: {min: 1}, weight: {min: 1}}
        - {id: none, title: 甲, require: {}}
        - {id: both, title: 甲, require: {field: basis, any: [{field: name}]}}
        - {id: words, title: 甲, forbid: {words: [""]}}
        - {id: any, title: 甲, require_words: {any: [甲], all: [乙]}}
        - {id: value, title: 甲, value: {dimension: quantity}}
        - {id: bounds, title: 甲, rows: {min: 3, max: 2}}
        - {id: slot, title: 甲, message: "{nmae}", rows: {min: 1}}
        - {id: money, title: 甲, when: {amount: {min: 50}}, rows: {min: 1}}
        - {id: where, title: 甲, forbid: {words: [甲], in: [annual_objectiv]}}
        - {id: gone, title: 甲, value: {indicator: nothing, min: 1}}
        - {id: Two, title: 甲, rows: {min: 1}}
        - {id: fine, title: 甲, rows: {min: 1}}
        - {id: fine, title: 乙, rows: {min: 1}}
      """)
    #expect(
      lines(loaded.findings).map { $0.replacing("Indicators/a/x.yaml:", with: "") } == [
        "2:10-17 error pack/bad-rule 规则没有写要求；写其中一个：require, forbid, require_words, value, rows, weight",
        "3:41-47 error pack/bad-rule 一条规则只能有一个要求，这里有 2 个；分成几条规则",
        "4:35-37 error pack/bad-rule `require` 里没有写要什么；"
          + "写 indicator、dimension、attachment、field，或 any、all 其中一个列表",
        "5:35-71 error pack/bad-rule `any` 不能和别的要求写在一起；"
          + "写 indicator、dimension、attachment、field，或 any、all 其中一个列表",
        "6:44-46 error pack/bad-rule 这里有一个空的词；删去它",
        "7:40-60 error pack/bad-rule `any` 和 `all` 只写一个；在 any 或 all 里列出词",
        "8:34-55 error pack/bad-rule `value` 里没有写要求；写 min、max、unit、sign 或 quantified: true",
        "9:48-49 error pack/bad-rule max 小于 min；核对两个数",
        "10:35-43 error pack/bad-rule 提示里的“{nmae}”不知道填什么；"
          + "是不是 {name}？可用：{name} {value} {unit} {project}",
        "11:48-50 error pack/bad-rule “50”不是金额；写成 50万元 这样，要有单位",
        "12:53-68 error pack/unknown-word “annual_objectiv”不是这里可用的词；是不是 `annual_objective`？可写：\(words)",
        "13:45-52 error pack/dangling-reference 库里没有指标“a/nothing”；核对编号；若还没有这个指标，先把它加进库里",
        "14:10-13 error pack/bad-id “Two”不能作编号；编号用小写英文词和数字，以 - 相连，字母开头，如 school-building-area",
        "16:10-14 error pack/duplicate-id 编号“a/fine”已经用过（15）；这一条没有载入；"
          + "另起编号，或删去其中一条 [先用在这里 15]",
      ])
    #expect(loaded.registry.rules.map(\.id) == ["a/fine"])
  }

  @Test func aPackMayNotBeCalledLikeAFamily() {
    let loaded = load(
      "rules: [{id: one, title: 甲, rows: {min: 1}}]", manifest: manifest("completeness"))
    #expect(
      lines(loaded.findings) == [
        "Indicators/a/x.yaml:1:14-17 error pack/bad-rule 包的编号 completeness 和内置规则的家族同名，其中的规则会混淆；"
          + "把规则放到另一个包"
      ])
  }

  private var words: String {
    let heads = GoalField.allCases.filter { $0 != .indicators && $0 != .budget }.map(\.rawValue)
    return (heads + RowField.allCases.map { "indicators.\($0.rawValue)" }).joined(separator: ", ")
  }
}
