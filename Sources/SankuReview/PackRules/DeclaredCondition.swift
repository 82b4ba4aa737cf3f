import SankuDiagnostics
import SankuModel
import SankuQuantity
import SankuRegistry

/// Which goals a declared rule is about (规则的适用条件), prepared once.
struct DeclaredCondition: Sendable {
  private let condition: PackRule.Condition
  private let categories: Set<String>
  private let withoutCategories: Set<String>
  private let natures: [FoldedText]
  private let words: WordList
  private let withoutWords: WordList
  private let minimum: ExactDecimal?
  private let maximum: ExactDecimal?

  init(_ condition: PackRule.Condition, registry: Registry, reader: QuantityReader) {
    self.condition = condition
    let official: (String) -> String = { registry.category(named: $0)?.name ?? $0 }
    categories = Set(condition.categories.map(official))
    withoutCategories = Set(condition.withoutCategories.map(official))
    natures = condition.natures.map { FoldedText($0) }
    words = WordList(condition.words)
    withoutWords = WordList(condition.withoutWords)
    let yuan: (String?) -> ExactDecimal? = { text in
      guard let text else { return nil }
      let reading = reader.read(text)
      return reading.value.flatMap { reading.unit?.normalized($0) }
    }
    minimum = yuan(condition.minimumAmount)
    maximum = yuan(condition.maximumAmount)
  }

  func relevance(to context: ReviewContext) -> Relevance {
    guard fitsGuidance(context), fitsCategory(context), fitsNature(context), fitsWords(context)
    else { return .notApplicable }
    if !condition.sectors.isEmpty {
      guard let code = context.sectorCode else {
        return .cannotJudge(
          .init("没有填行业领域，或填的不在库中", "the sector is missing or not in the library"))
      }
      if !condition.sectors.contains(where: code.hasPrefix) { return .notApplicable }
    }
    if minimum != nil || maximum != nil {
      guard let amount = (context.money.total ?? context.money.annual)?.yuan else {
        return .cannotJudge(.init("没有填项目总额，或没有写单位", "the total is missing or has no unit"))
      }
      if let minimum, amount < minimum { return .notApplicable }
      if let maximum, maximum < amount { return .notApplicable }
    }
    return .applicable
  }

  private func fitsGuidance(_ context: ReviewContext) -> Bool {
    if condition.guidances.isEmpty { return true }
    var next: Guidance? = context.guidance
    var seen: Set<String> = []
    while let guidance = next, seen.insert(guidance.id).inserted {
      if condition.guidances.contains(guidance.id) { return true }
      next = guidance.extends.flatMap(context.registry.guidance)
    }
    return false
  }

  private func fitsCategory(_ context: ReviewContext) -> Bool {
    if !categories.isEmpty, categories.isDisjoint(with: context.categories.names) { return false }
    return withoutCategories.isDisjoint(with: context.categories.names)
  }

  private func fitsNature(_ context: ReviewContext) -> Bool {
    if natures.isEmpty { return true }
    let nature = context.folded(.nature)
    return natures.contains { nature.contains($0) }
  }

  private func fitsWords(_ context: ReviewContext) -> Bool {
    if !words.words.isEmpty, !words.occurs(in: context.projectText) { return false }
    return withoutWords.words.isEmpty || !withoutWords.occurs(in: context.projectText)
  }
}

/// Which rows a demand is about (指标行筛选), prepared once.
struct RowMatcher: Sendable {
  private let indicators: Set<String>
  private let words: WordList
  private let dimensions: Set<Dimension>
  private let isQuantified: Bool

  init(_ filter: PackRule.RowFilter, registry: Registry) {
    indicators = Set(filter.indicators + filter.indicators.compactMap(registry.successor))
    words = WordList(filter.nameWords)
    dimensions = Set(filter.dimensions)
    isQuantified = filter.isQuantified
  }

  func takes(_ row: ReviewedRow) -> Bool {
    guard row.hasName || row.hasValue, !row.isNotApplicable else { return false }
    if !indicators.isEmpty {
      guard let indicator = row.indicator, indicators.contains(indicator.id) else { return false }
    }
    if !dimensions.isEmpty {
      guard let dimension = row.dimension, dimensions.contains(dimension) else { return false }
    }
    if !words.words.isEmpty, !words.occurs(in: row.name.folded) { return false }
    return !isQuantified || row.value.isMeasured
  }
}
