internal import SankuDiagnostics
internal import SankuModel

extension Record {
  /// The indicator (指标) that the record describes; nil where a key it cannot do without is missing.
  func indicator(id: String, file: String) -> Indicator? {
    guard let name = text("name"), let definition = text("definition"),
      let dimension = text("dimension").flatMap(Dimension.init(rawValue:))
    else { return nil }
    var indicator = Indicator(
      id: id, name: name, dimension: dimension, definition: definition, place: place(in: file))
    indicator.status = status
    if let nature = text("nature").flatMap(IndicatorNature.init(rawValue:)) {
      indicator.nature = nature
    }
    indicator.unit = text("unit")
    indicator.direction = text("direction").flatMap(Indicator.Direction.init(rawValue:))
    indicator.synonyms = texts("synonyms")
    indicator.formerNames = texts("former_names")
    indicator.range = record("range").map { .init(min: $0.text("min"), max: $0.text("max")) }
    indicator.usual = record("usual").map { usual in
      .init(
        low: usual.text("low"), high: usual.text("high"), note: usual.text("note"),
        source: usual.text("source"))
    }
    indicator.formula = text("formula")
    indicator.evidence = texts("evidence")
    indicator.scoring = text("scoring")
    readBackground(into: &indicator)
    return indicator
  }

  private func readBackground(into indicator: inout Indicator) {
    if let standards = record("standards") {
      for kind in StandardKind.allCases {
        indicator.standards[kind] = standards.text(kind.rawValue)
      }
    }
    indicator.applies = applicability
    indicator.keywords = texts("keywords")
    indicator.sources = texts("sources")
    indicator.goodExamples = record("examples")?.texts("good") ?? []
    indicator.badExamples = record("examples")?.texts("bad") ?? []
    indicator.related = records("related").compactMap { relation in
      guard let id = relation.text("id"), let type = relation.text("type") else { return nil }
      return .init(id: id, type: type)
    }
    for entry in mapping("codes") { indicator.codes[entry.key.value] = entry.value.text?.value }
    indicator.englishName =
      mapping("i18n").first { $0.key.value == "en" }?.value.record?.text("name")
  }
}
