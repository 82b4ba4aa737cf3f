package import SankuDiagnostics
package import SankuModel
package import SankuQuantity
package import SankuRegistry

/// A rule that a pack declares (包内规则), run beside the built-in ones with the same outcomes.
///
/// Its id is `pack/slug`. What a demand asks for is in ``DeclaredRule/check(_:)`` and its parts.
package struct DeclaredRule: Rule {
  package let documentation: RuleDocumentation
  let rule: PackRule
  let condition: DeclaredCondition
  let rows: RowMatcher
  /// The units of a demand on values, read once.
  let units: [UnitExpression]
  /// The words of the demand.
  let words: WordList

  package init(_ rule: PackRule, registry: Registry, reader: QuantityReader) {
    self.rule = rule
    documentation = RuleDocumentation(rule, registry: registry)
    condition = DeclaredCondition(rule.condition, registry: registry, reader: reader)
    switch rule.demand {
    case .value(let demand):
      rows = RowMatcher(demand.rows, registry: registry)
      units = demand.units.compactMap { reader.unit($0)?.unit }
    case .rows(let filter, _, _), .weight(let filter, _, _):
      rows = RowMatcher(filter, registry: registry)
      units = []
    case .all, .any, .forbiddenWords, .requiredWords:
      rows = RowMatcher(PackRule.RowFilter(), registry: registry)
      units = []
    }
    switch rule.demand {
    case .forbiddenWords(let list, _), .requiredWords(let list, _, _): words = WordList(list)
    default: words = []
    }
  }

  package func relevance(to context: ReviewContext) -> Relevance {
    let relevance = condition.relevance(to: context)
    guard relevance == .applicable else { return relevance }
    switch rule.demand {
    case .value:
      return context.rows.contains { $0.hasValue && rows.takes($0) } ? .applicable : .notApplicable
    case .weight:
      let meant = context.rows.filter(rows.takes)
      if meant.contains(where: { $0.weight != nil }) || meant.isEmpty { return .applicable }
      return .cannotJudge(.init("没有填权重", "no weights are given"))
    case .all, .any, .rows:
      return context.rows.contains { $0.hasName || $0.hasValue } || !asksForRows
        ? .applicable : .notApplicable
    case .forbiddenWords, .requiredWords: return .applicable
    }
  }

  /// Whether the demand can only be met by rows of the table.
  private var asksForRows: Bool {
    switch rule.demand {
    case .all(let things), .any(let things):
      things.allSatisfy { thing in
        switch thing {
        case .indicator, .dimension: true
        case .attachment, .field: false
        }
      }
    default: true
    }
  }

  package func check(_ context: ReviewContext) -> [Finding] {
    switch rule.demand {
    case .all(let things):
      return things.filter { !isThere($0, in: context) }.map { missing([$0], context) }
    case .any(let things):
      return things.contains { isThere($0, in: context) } ? [] : [missing(things, context)]
    case .forbiddenWords(_, let fields): return forbidden(in: fields, context)
    case .requiredWords(let list, let every, let fields):
      return required(list, every: every, in: fields, context)
    case .value(let demand): return values(demand, context)
    case .rows(_, let minimum, let maximum): return count(minimum, maximum, context)
    case .weight(_, let minimum, let maximum): return weight(minimum, maximum, context)
    }
  }
}

extension DeclaredRule {
  /// What a message is filled with.
  struct Facts {
    var name = ""
    var value = ""
    var unit = ""
  }

  /// The rule's own message with its slots filled; else its title with what was found.
  func message(
    _ found: LocalizedText, _ facts: Facts, _ context: ReviewContext
  ) -> LocalizedText {
    guard let message = rule.message else {
      return LocalizedText("\(rule.title.zh)：\(found.zh)", "\(rule.title.en): \(found.en)")
    }
    let project = context.goal.name
    let fill: @Sendable (String) -> String = { slot in
      switch slot {
      case "name": facts.name
      case "value": facts.value
      case "unit": facts.unit
      case "project": project
      default: ""
      }
    }
    return LocalizedText(
      zh: MessageSlots.filled(message.zh, fill), en: MessageSlots.filled(message.en, fill))
  }
}
