internal import SankuDiagnostics
internal import SankuModel

/// The keys of an indicator by their numbers in the schema (指标的键), so that decoding a record takes
/// one pass over what is written; a test compares the two.
package enum IndicatorField: Int, CaseIterable {
  case id, name, dimension
  case status, replacedBy, since, reason
  case nature, unit, direction, synonyms, formerNames, range, usual, definition, formula
  case evidence, scoring, standards, applies, keywords, sources, examples, related, codes, i18n
}

extension Record {
  /// The indicator (指标) that the record describes; nil where a key it cannot do without is missing.
  func indicator(id: String, in pack: String, file: String) -> Indicator? {
    guard let name = value(of: IndicatorField.name.rawValue)?.string,
      let definition = value(of: IndicatorField.definition.rawValue)?.string,
      let dimension = value(of: IndicatorField.dimension.rawValue)?.string
        .flatMap(Dimension.init(rawValue:))
    else { return nil }
    var indicator = Indicator(
      id: id, name: name, dimension: dimension, definition: definition, place: place(in: file))
    slots.withUnsafeBufferPointer { slots in
      for index in slots.indices {
        guard let value = slots[index].value,
          let field = IndicatorField(rawValue: slots[index].field)
        else { continue }
        read(field, value, into: &indicator, in: pack)
      }
    }
    return indicator
  }

  private func read(
    _ field: IndicatorField, _ value: RecordValue, into indicator: inout Indicator, in pack: String
  ) {
    switch field {
    case .id, .name, .dimension, .definition, .replacedBy, .since, .reason: break
    case .status: indicator.status = status(in: pack)
    case .nature:
      indicator.nature = value.string.flatMap(IndicatorNature.init(rawValue:)) ?? .quantitative
    case .unit: indicator.unit = value.string
    case .direction:
      indicator.direction = value.string.flatMap(Indicator.Direction.init(rawValue:))
    case .synonyms: indicator.synonyms = value.strings
    case .formerNames: indicator.formerNames = value.strings
    case .range:
      indicator.range = value.record.map { .init(min: $0.text("min"), max: $0.text("max")) }
    case .usual:
      indicator.usual = value.record.map { usual in
        .init(
          low: usual.text("low"), high: usual.text("high"), note: usual.text("note"),
          source: usual.text("source"))
      }
    case .formula: indicator.formula = value.string
    case .evidence: indicator.evidence = value.strings
    case .scoring: indicator.scoring = value.string
    case .standards:
      for kind in StandardKind.allCases {
        indicator.standards[kind] = value.record?.text(kind.rawValue)
      }
    case .applies:
      if let applies = value.record { indicator.applies = Applicability(applies) }
    case .keywords: indicator.keywords = value.strings
    case .sources: indicator.sources = value.strings
    case .examples:
      indicator.goodExamples = value.record?.value("good")?.strings ?? []
      indicator.badExamples = value.record?.value("bad")?.strings ?? []
    case .related:
      indicator.related = value.elements.compactMap { element in
        guard let relation = element.record, let id = relation.id("id", in: pack),
          let type = relation.text("type")
        else { return nil }
        return .init(id: id, type: type)
      }
    case .codes, .i18n: readOtherNames(field, value, into: &indicator)
    }
  }

  private func readOtherNames(
    _ field: IndicatorField, _ value: RecordValue, into indicator: inout Indicator
  ) {
    guard case .mapping(let entries, _) = value else { return }
    if field == .codes {
      for entry in entries { indicator.codes[entry.key.value] = entry.value.string }
    } else {
      indicator.englishName = entries.first { $0.key.value == "en" }?.value.record?.text("name")
    }
  }
}
