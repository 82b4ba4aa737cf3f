import SankuModel
import SankuRegistry

/// The values of all cases by indicator (案例取值表), so that a review never walks the cases.
struct UsualValueTable: Sendable {
  private let cases: EntryList<CaseStudy>
  private var byId: [String: [UsualValues.Result]] = [:]
  private var byName: [FoldedText: [UsualValues.Result]] = [:]

  init(registry: Registry) {
    cases = registry.cases
    for (number, study) in cases.enumerated() {
      for result in study.results {
        guard let text = result.target ?? result.actual else { continue }
        let value = UsualValues.Result(study: number, text: text)
        if let id = result.indicator {
          byId[id, default: []].append(value)
        } else if let name = result.name {
          byName[FoldedText(name), default: []].append(value)
        }
      }
    }
  }

  /// What cases give for an indicator; nil where none does.
  func values(of indicator: Indicator) -> UsualValues? {
    let own = byId[indicator.id] ?? []
    let named = byName.isEmpty ? [] : byName[FoldedText(indicator.name)] ?? []
    guard !own.isEmpty || !named.isEmpty else { return nil }
    return UsualValues(of: indicator, results: own + named, cases: cases)
  }
}
