import SankuDiagnostics
import SankuModel
public import SankuRegistry

extension RuleDocumentation {
  /// What a declared rule says about itself.
  convenience init(_ rule: PackRule, registry: Registry) {
    let owner = rule.id.prefix { $0 != "/" }
    let pack = registry.packs.first { $0.id == owner }?.title ?? String(owner)
    let demand = rule.demand.summary(registry)
    let scope = rule.condition.summary(registry)
    self.init(
      id: rule.id, title: rule.title,
      summary: LocalizedText(
        "\(scope.zh)\(demand.zh)。由包“\(pack)”规定。",
        "\(scope.en)\(demand.en). Set by the pack “\(pack)”."),
      rationale: rule.reason ?? .init("“\(pack)”的要求。", "Asked for by “\(pack)”."),
      advice: rule.advice ?? .init("按要求补充或修改：\(demand.zh)。", "Mend it: \(demand.en)."),
      basis: rule.basis, severity: rule.severity, defects: [], bad: [], good: [])
  }
}

extension Reviewer {
  /// What the rules that packs declare say about themselves, in the order of the packs.
  public static func packRuleDocumentation(of registry: Registry) -> [RuleDocumentation] {
    registry.rules.map { RuleDocumentation($0, registry: registry) }
  }
}

extension PackRule.Condition {
  /// The condition in words, ready to stand in front of the demand.
  fileprivate func summary(_ registry: Registry) -> LocalizedText {
    var zh: [String] = []
    var en: [String] = []
    let add: (String, String, [String]) -> Void = { chinese, english, values in
      guard !values.isEmpty else { return }
      zh.append(chinese + values.joined(separator: "、"))
      en.append("\(english) \(values.joined(separator: ", "))")
    }
    add("行业 ", "sector", sectors.map { registry.sector(code: $0)?.displayName ?? $0 })
    add("项目类别 ", "category", categories)
    add("除外类别 ", "not category", withoutCategories)
    add("项目属性 ", "nature", natures)
    add("指引 ", "guidance", guidances)
    add("项目写有 ", "with the words", words)
    add("项目不写 ", "without the words", withoutWords)
    add("总额不低于 ", "amount from", [minimumAmount].compactMap(\.self))
    add("总额不超过 ", "amount up to", [maximumAmount].compactMap(\.self))
    if zh.isEmpty { return .init("", "") }
    let english = en.joined(separator: "; ")
    return .init("（\(zh.joined(separator: "；"))）", "(\(english)) ")
  }
}

extension PackRule.Demand {
  /// The demand in words.
  fileprivate func summary(_ registry: Registry) -> LocalizedText {
    switch self {
    case .all(let things):
      let names = things.map { DeclaredRule.name(of: $0, registry: registry) }
      return .init(
        zh: "必须有" + names.map(\.zh).joined(separator: "、"),
        en: "must have " + names.map(\.en).joined(separator: ", "))
    case .any(let things):
      let names = things.map { DeclaredRule.name(of: $0, registry: registry) }
      return .init(
        zh: "至少有" + names.map(\.zh).joined(separator: "、") + "之一",
        en: "must have " + names.map(\.en).joined(separator: " or "))
    case .forbiddenWords(let words, _):
      let list = words.joined(separator: "、")
      return .init("不得写“\(list)”", "may not say “\(list)”")
    case .requiredWords(let words, let every, _):
      let list = words.joined(separator: "、")
      return .init(
        every ? "要写明“\(list)”" : "要写明“\(list)”之一",
        every ? "must say “\(list)”" : "must say one of “\(list)”")
    case .value(let demand): return demand.summary(registry)
    case .rows(let filter, let low, let high):
      let rows = filter.summary(registry)
      return .init(
        "\(rows.zh)\(Self.bounds(low, high, "条", .zh))",
        "\(rows.en) \(Self.bounds(low, high, "", .en))")
    case .weight(let filter, let low, let high):
      let rows = filter.summary(registry)
      return .init(
        "\(rows.zh)权重合计\(Self.bounds(low, high, "分", .zh))",
        "points of \(rows.en) \(Self.bounds(low, high, "", .en))")
    }
  }

  fileprivate static func bounds<Bound>(
    _ low: Bound?, _ high: Bound?, _ unit: String, _ language: Language
  ) -> String {
    let isChinese = language == .zh
    return [
      low.map { isChinese ? "不少于 \($0)\(unit)" : "at least \($0)\(unit)" },
      high.map { isChinese ? "不多于 \($0)\(unit)" : "at most \($0)\(unit)" },
    ].compactMap(\.self).joined(separator: isChinese ? "、" : ", ")
  }
}

extension PackRule.RowFilter {
  fileprivate func summary(_ registry: Registry) -> LocalizedText {
    var zh: [String] = dimensions.map(\.chineseName)
    var en: [String] = dimensions.map(\.rawValue)
    let names = indicators.map { registry.indicator($0)?.name ?? $0 } + nameWords
    zh += names.map { "“\($0)”" }
    en += names.map { "“\($0)”" }
    let chinese = zh.joined(separator: "、") + "指标"
    let english = (en + ["indicators"]).joined(separator: ", ")
    return isQuantified
      ? .init("可衡量的\(chinese)", "measurable \(english)") : .init(zh: chinese, en: english)
  }
}

extension PackRule.ValueDemand {
  fileprivate func summary(_ registry: Registry) -> LocalizedText {
    let filter = rows.summary(registry)
    var zh: [String] = []
    var en: [String] = []
    if mustBeQuantified {
      zh.append("要量化")
      en.append("measurable")
    }
    if minimum != nil || maximum != nil {
      let unit = units.first ?? ""
      zh.append(PackRule.Demand.bounds(minimum, maximum, unit, .zh))
      en.append(PackRule.Demand.bounds(minimum, maximum, unit, .en))
    }
    if !units.isEmpty {
      zh.append("单位用" + units.joined(separator: "、"))
      en.append("in " + units.joined(separator: ", "))
    }
    if !signs.isEmpty {
      zh.append("符号用" + signs.joined(separator: "、"))
      en.append("with " + signs.joined(separator: ", "))
    }
    let english = en.joined(separator: "; ")
    return .init(
      zh: "\(filter.zh)的值" + zh.joined(separator: "，"), en: "values of \(filter.en): \(english)")
  }
}
