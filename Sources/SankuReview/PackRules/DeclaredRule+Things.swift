import SankuDiagnostics
import SankuModel
import SankuRegistry

extension DeclaredRule {
  /// Whether a goal has a thing.
  func isThere(_ thing: PackRule.Thing, in context: ReviewContext) -> Bool {
    switch thing {
    case .indicator(let id):
      let other = context.registry.successor(of: id)
      return context.rows.contains { row in
        !row.isNotApplicable && row.indicator.map { $0.id == id || $0.id == other } ?? false
      }
    case .dimension(let dimensions):
      return context.rows.contains { row in
        row.hasName && !row.isNotApplicable
          && row.dimension.map(dimensions.contains) ?? false
      }
    case .attachment(let words):
      let list = WordList(words)
      return context.goal.attachments.contains { attachment in
        list.occurs(in: FoldedText(attachment.kind.value + (attachment.file?.value ?? "")))
      }
    case .field(let field): return isFilled(field, in: context)
    }
  }

  private func isFilled(_ field: GoalField, in context: ReviewContext) -> Bool {
    switch field {
    case .budget: context.goal.budget != nil
    case .period: context.goal.period != nil || context.goal.filled(.period) != nil
    case .attachments: !context.goal.attachments.isEmpty
    case .indicators: context.rows.contains { !$0.isEmpty }
    default: context.goal.filled(field) != nil
    }
  }

  /// The finding for things of which none is there.
  func missing(_ things: [PackRule.Thing], _ context: ReviewContext) -> Finding {
    let names = things.map { Self.name(of: $0, registry: context.registry) }
    let zh = names.map(\.zh).joined(separator: "，或")
    let en = names.map(\.en).joined(separator: ", or ")
    let text = message(
      .init("缺少\(zh)", "missing \(en)"), Facts(name: zh, value: "", unit: ""), context)
    var field = GoalField.indicators
    if case .field(let named)? = things.first { field = named }
    if case .attachment? = things.first { field = .attachments }
    let range =
      field != .indicators && context.shows(field) ? context.range(of: field) : context.headRange
    var dimensions: [Dimension] = []
    if things.count == 1, case .dimension(let list) = things[0] { dimensions = list }
    return make(
      text, range: range, path: field.chineseName, in: context,
      fixes: dimensions.prefix(2).flatMap { context.suggestions(for: $0) })
  }

  /// What to call a thing.
  static func name(of thing: PackRule.Thing, registry: Registry) -> LocalizedText {
    switch thing {
    case .indicator(let id):
      let name = registry.indicator(id)?.name ?? id
      return .init("指标“\(name)”", "the indicator “\(name)”")
    case .dimension(let dimensions):
      return .init(
        zh: dimensions.map(\.chineseName).joined(separator: "或") + "指标",
        en: "an indicator of " + dimensions.map(\.rawValue).joined(separator: " or "))
    case .attachment(let words):
      let list = words.joined(separator: "、")
      return .init("附件“\(list)”", "an attachment named “\(list)”")
    case .field(let field):
      return .init("栏目“\(field.chineseName)”", "the field “\(field.rawValue)”")
    }
  }
}
