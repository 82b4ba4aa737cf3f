public import SankuModel
import SankuReview

extension SuggestionRequest {
  /// A request for a goal: its words, its sector and category, and what its rows hold already.
  ///
  /// - Parameters:
  ///   - goal: the goal, however incomplete.
  ///   - library: where its rows are looked up.
  ///   - limit: how many entries of each kind.
  public init(goal: Goal, library: Library, limit: Int = 3) {
    let fields: [GoalField] = [
      .name, .name, .description, .annualObjective, .longTermObjective, .basis, .category, .unit,
    ]
    let rows = goal.rows.compactMap { $0.filled(.name)?.value }
    let text = (fields.compactMap { goal.filled($0)?.value } + rows).joined(separator: "，")
    var request = SuggestionRequest(text: text, limit: limit)
    if let sector = goal.filled(.sector)?.value {
      request.sectors = library.registry.sectors(named: sector).prefix(1).map {
        String($0.code.prefix(3))
      }
    }
    if let guidance = library.registry.defaultGuidance {
      let context = Reviewer(registry: library.registry, guidance: guidance)
        .context(for: goal, in: goal.place.file)
      request.categories = context.categories.names.sorted()
      request.covered = context.dimensions
      request.known = Set(context.rows.compactMap { $0.indicator?.id })
    }
    self = request
  }
}
