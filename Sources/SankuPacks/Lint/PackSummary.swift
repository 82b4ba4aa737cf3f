public import SankuModel
internal import SankuRegistry
internal import SankuYAML

/// How much the packs hold and how well it is described (包概况).
public struct PackSummary: Hashable, Sendable {
  /// Packs, the parts of one counted once.
  public var packs: Int
  /// Indicators in use.
  public var indicators: Int
  /// Templates in use.
  public var templates: Int
  /// Cases.
  public var cases: Int
  /// Indicators with a formula.
  public var withFormula: Int
  /// Indicators with evidence.
  public var withEvidence: Int
  /// Indicators that cite a source.
  public var withSource: Int
  /// Indicators with synonyms.
  public var withSynonyms: Int
  /// Indicators with a good example.
  public var withExamples: Int
  /// Indicators that a case of the library reports on.
  public var withCase: Int
  /// Indicators by sector and dimension.
  public var coverage: [Row]

  /// The indicators of one sector.
  public struct Row: Hashable, Sendable {
    /// The sector's code, or the pack's id where the manifest names none.
    public var sector: String
    /// What it is called.
    public var name: String
    /// How many indicators of each dimension.
    public var counts: [Dimension: Int]
    /// How many cases.
    public var cases: Int
  }

  init(_ scope: LintScope) {
    let indicators = scope.indicators
    packs = Set(scope.parts.map(\.id)).count
    self.indicators = indicators.count
    templates = scope.templates.count
    cases = scope.cases.count
    withFormula = indicators.count { $0["formula"] != nil }
    withEvidence = indicators.count { !$0.list("evidence").isEmpty }
    withSource = indicators.count { !$0.list("sources").isEmpty }
    withSynonyms = indicators.count { !$0.list("synonyms").isEmpty }
    withExamples = indicators.count { !$0.list("examples", "good").isEmpty }
    let used = Set(scope.registry.cases.flatMap { $0.results.compactMap(\.indicator) })
    withCase = indicators.count { used.contains($0.id) }
    coverage = Self.coverage(scope, indicators)
  }

  private static func coverage(_ scope: LintScope, _ indicators: [PackEntryNode]) -> [Row] {
    var rows: [String: Row] = [:]
    func change(_ sector: String, _ body: (inout Row) -> Void) {
      let name = scope.registry.sector(code: sector)?.displayName ?? sector
      var row = rows[sector] ?? Row(sector: sector, name: name, counts: [:], cases: 0)
      body(&row)
      rows[sector] = row
    }
    for entry in indicators {
      let part = scope.parts[entry.part]
      let sector = part.manifestNode?["sectors"]?.elements.first { _ in true }?.text ?? part.id
      guard let dimension = entry.text("dimension").flatMap(Dimension.init(rawValue:)) else {
        continue
      }
      change(sector) { $0.counts[dimension, default: 0] += 1 }
    }
    for entry in scope.cases {
      let part = scope.parts[entry.part]
      let named = entry.text("sector").map { String($0.prefix(3)) }
      let own = part.manifestNode?["sectors"]?.elements.first { _ in true }?.text ?? part.id
      change(named.flatMap { $0.isEmpty ? nil : $0 } ?? own) { $0.cases += 1 }
    }
    return rows.values.sorted { $0.sector < $1.sector }
  }
}
