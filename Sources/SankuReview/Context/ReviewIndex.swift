import SankuModel
import SankuQuantity
package import SankuRegistry

/// What is prepared once from the library, whatever guidance a goal is judged under (审核索引).
///
/// A class, since every reviewer of a library shares it.
package final class ReviewIndex: Sendable {
  let registry: Registry
  let reader: QuantityReader
  let suggester: IndicatorSuggester
  let documents: DocumentNumbers
  let usualValues: UsualValueTable
  /// The rules that packs declare, prepared.
  let packRules: [DeclaredRule]
  private let indicatorsByName: [FoldedText: Int]

  package init(registry: Registry) {
    self.registry = registry
    reader = QuantityReader(
      units: .standard.adding(registry.units.compactMap(MeasureUnit.init)), words: .standard)
    packRules = registry.rules.map { [reader] in
      DeclaredRule($0, registry: registry, reader: reader)
    }
    suggester = IndicatorSuggester(registry: registry)
    documents = DocumentNumbers(registry: registry)
    usualValues = UsualValueTable(registry: registry)
    var names: [FoldedText: Int] = [:]
    for (index, indicator) in registry.indicators.enumerated() {
      for name in [indicator.name] + indicator.synonyms + indicator.formerNames {
        let folded = FoldedText(name)
        if names[folded] == nil { names[folded] = index }
      }
    }
    indicatorsByName = names
  }

  /// The library's indicator that a row uses: by reference, name or synonym.
  func indicator(ref: String?, name: FoldedText) -> Indicator? {
    if let ref, let indicator = registry.indicator(ref) {
      // A deprecated one gives way to what took its place.
      return registry.successor(of: ref).flatMap(registry.indicator) ?? indicator
    }
    return indicatorsByName[name].map { registry.indicators[$0] }
  }
}

extension MeasureUnit {
  /// A unit of a pack; nil where its dimension or scale cannot be read.
  fileprivate init?(_ unit: PackUnit) {
    guard let dimension = UnitDimension(rawValue: unit.dimension),
      let scale = unit.scale.map({ ExactDecimal($0) }) ?? .one
    else { return nil }
    self.init(unit.name, dimension, aliases: unit.aliases, scale: scale)
  }
}
