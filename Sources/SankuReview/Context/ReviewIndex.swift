import SankuModel
import SankuQuantity
package import SankuRegistry

/// What is prepared once from the library, whatever guidance a goal is judged under (审核索引).
///
/// A class, since every reviewer of a library shares it.
package final class ReviewIndex: Sendable {
  let registry: Registry
  let reader: QuantityReader
  /// The rules that packs declare, prepared.
  let packRules: [DeclaredRule]
  private let names: IndicatorNames
  // What few goals ask for is prepared for the first of them.
  private let preparedSuggester: Prepared<IndicatorSuggester>
  private let preparedDocuments: Prepared<DocumentNumbers>
  private let preparedUsualValues: Prepared<UsualValueTable>
  private let preparedProposals: PreparedList<IndicatorProposal>
  private let preparedIndicators: PreparedList<LibraryIndicator>

  package init(registry: Registry) {
    self.registry = registry
    registry.indicators.decodeAll()
    reader = QuantityReader(
      units: .standard.adding(registry.units.compactMap(MeasureUnit.init)), words: .standard)
    packRules = registry.rules.map { [reader] in
      DeclaredRule($0, registry: registry, reader: reader)
    }
    names = IndicatorNames(registry)
    preparedSuggester = Prepared { IndicatorSuggester(registry: registry) }
    preparedDocuments = Prepared { DocumentNumbers(registry: registry) }
    preparedIndicators = PreparedList(count: registry.indicators.count) { number in
      LibraryIndicator(registry.indicators[number])
    }
    let usualValues = Prepared { UsualValueTable(registry: registry) }
    preparedUsualValues = usualValues
    preparedProposals = PreparedList(count: registry.indicators.count) { number in
      let indicator = registry.indicators[number]
      return IndicatorProposal(indicator, usual: usualValues.get().values(of: indicator))
    }
  }

  var suggester: IndicatorSuggester { preparedSuggester.get() }
  var documents: DocumentNumbers { preparedDocuments.get() }
  var usualValues: UsualValueTable { preparedUsualValues.get() }

  /// What proposing the indicator with a number takes.
  func proposal(_ number: Int) -> IndicatorProposal { preparedProposals[number] }

  /// The library's indicator that a row uses: by reference, name or synonym.
  func indicator(ref: String?, name: FoldedText) -> LibraryIndicator? {
    if let ref, let indicator = registry.indicator(ref) {
      // A deprecated one gives way to what took its place.
      return LibraryIndicator(
        registry.successor(of: ref).flatMap(registry.indicator) ?? indicator)
    }
    return names.number(of: name).map { preparedIndicators[$0] }
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
