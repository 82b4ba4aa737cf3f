internal import SankuDiagnostics
internal import SankuModel

extension Record {
  /// The rule (规则) that the record declares; nil where it asks for nothing.
  func packRule(id: String, file: String) -> PackRule? {
    guard let title = value("title")?.bilingual, let demand else { return nil }
    var rule = PackRule(id: id, title: title, demand: demand, place: place(in: file))
    rule.message = value("message")?.bilingual
    rule.severity = text("severity").flatMap(Severity.init(rawValue:)) ?? .warning
    rule.basis = text("basis")
    rule.reason = value("reason")?.bilingual
    rule.advice = value("advice")?.bilingual
    rule.condition = record("when")?.ruleCondition ?? PackRule.Condition()
    return rule
  }

  /// The keys of the demands that are written.
  var demandKeys: [String] {
    ["require", "forbid", "require_words", "value", "rows", "weight"].filter { record($0) != nil }
  }

  private var demand: PackRule.Demand? {
    guard demandKeys.count == 1, let key = demandKeys.first, let record = record(key) else {
      return nil
    }
    switch key {
    case "require": return record.requirement
    case "forbid":
      return .forbiddenWords(
        record.texts("words"),
        in: record.textFields ?? [
          .head(.annualObjective), .column(.name), .column(.value),
        ])
    case "require_words":
      let every = record.texts("all")
      return .requiredWords(
        every.isEmpty ? record.texts("any") : every, every: !every.isEmpty,
        in: record.textFields ?? [
          .head(.name), .head(.description), .head(.annualObjective), .column(.name),
        ])
    case "value": return .value(record.valueDemand)
    case "rows":
      return .rows(
        record.rowFilter, minimum: record.text("min").flatMap { Int($0) },
        maximum: record.text("max").flatMap { Int($0) })
    default:
      return .weight(
        record.rowFilter, minimum: record.text("min"), maximum: record.text("max"))
    }
  }

  private var requirement: PackRule.Demand? {
    let all = things + records("all").flatMap(\.things)
    let any = records("any").flatMap(\.things)
    if any.isEmpty { return all.isEmpty ? nil : .all(all) }
    return all.isEmpty ? .any(any) : nil
  }

  private var things: [PackRule.Thing] {
    var things: [PackRule.Thing] = []
    if let id = text("indicator") { things.append(.indicator(id)) }
    let dimensions = texts("dimension").compactMap(Dimension.init(rawValue:))
    if !dimensions.isEmpty { things.append(.dimension(dimensions)) }
    if !texts("attachment").isEmpty { things.append(.attachment(texts("attachment"))) }
    if let field = text("field").flatMap(GoalField.init(rawValue:)) { things.append(.field(field)) }
    return things
  }

  private var valueDemand: PackRule.ValueDemand {
    var demand = PackRule.ValueDemand()
    demand.rows = rowFilter
    demand.rows.isQuantified = false
    demand.minimum = text("min")
    demand.maximum = text("max")
    demand.units = texts("unit")
    demand.signs = texts("sign")
    demand.mustBeQuantified = flag("quantified")
    return demand
  }

  private var rowFilter: PackRule.RowFilter {
    var filter = PackRule.RowFilter()
    filter.indicators = texts("indicator")
    filter.nameWords = texts("name")
    filter.dimensions = texts("dimension").compactMap(Dimension.init(rawValue:))
    filter.isQuantified = flag("quantified")
    return filter
  }

  private var textFields: [PackRule.TextField]? {
    let fields = texts("in").compactMap { name -> PackRule.TextField? in
      guard name.hasPrefix("indicators.") else {
        return GoalField(rawValue: name).map { .head($0) }
      }
      return RowField(rawValue: String(name.dropFirst(11))).map { .column($0) }
    }
    return fields.isEmpty ? nil : fields
  }

  private var ruleCondition: PackRule.Condition {
    var condition = PackRule.Condition()
    condition.sectors = texts("sectors")
    condition.categories = texts("categories")
    condition.withoutCategories = texts("without_categories")
    condition.natures = texts("nature")
    condition.guidances = texts("guidance")
    condition.words = texts("words")
    condition.withoutWords = texts("without_words")
    condition.minimumAmount = record("amount")?.text("min")
    condition.maximumAmount = record("amount")?.text("max")
    return condition
  }

  /// How many references stand in the record, to tell whether some were lost.
  var referenceCount: Int {
    schema.referenceFields.reduce(0) { count, field in
      count + (value(of: field)?.textCount ?? 0)
    }
  }
}

extension RecordValue {
  /// The number of texts inside, in fields that hold references.
  fileprivate var textCount: Int {
    switch self {
    case .text: 1
    case .list(let elements, _): elements.reduce(0) { $0 + $1.textCount }
    case .mapping(let entries, _): entries.reduce(0) { $0 + $1.value.textCount }
    case .record(let record): record.referenceCount
    case .node, .row: 0
    }
  }
}
