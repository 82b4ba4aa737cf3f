package import SankuDiagnostics
package import SankuModel
package import SankuRegistry

/// Proposes indicators of the library for a dimension that a goal lacks (指标建议).
///
/// Ranks by how well sector, category and words fit; without any fit the common ones of the
/// dimension come first. Keywords of all indicators are looked for in one pass over the text.
package struct IndicatorSuggester: Sendable {
  private struct Candidate: Sendable {
    /// The number of the indicator in the registry.
    var number: Int
    var sectors: [String]
    var categories: [String]
  }

  private let registry: Registry
  private let byDimension: [[Candidate]]
  private let keywords: KeywordIndex

  package init(registry: Registry) {
    self.registry = registry
    var byDimension = [[Candidate]](repeating: [], count: Dimension.allCases.count)
    var words: [(word: String, number: Int)] = []
    for (number, indicator) in registry.indicators.enumerated() {
      if case .deprecated = indicator.status { continue }
      guard let dimension = Dimension.allCases.firstIndex(of: indicator.dimension) else { continue }
      byDimension[dimension].append(
        Candidate(
          number: number, sectors: indicator.applies.sectors,
          categories: indicator.applies.categories))
      words += indicator.keywords.map { ($0, number) }
    }
    self.byDimension = byDimension
    keywords = KeywordIndex(words)
  }

  /// The numbers of the indicators whose keywords a text holds.
  func hits(in text: FoldedText) -> Set<Int> { keywords.hits(in: text) }

  /// The fitting indicators of a dimension, best first.
  func indicators(
    for dimension: Dimension, sector: String?, categories: Set<String>, hits: Set<Int>,
    limit: Int = 3
  ) -> [Indicator] {
    guard let index = Dimension.allCases.firstIndex(of: dimension) else { return [] }
    var best: [(score: Int, number: Int)] = []
    for candidate in byDimension[index] {
      guard
        let score = score(
          candidate, sector: sector, categories: categories, isHit: hits.contains(candidate.number))
      else { continue }
      // Candidates come in the order of the library, so an equal one never goes in front.
      let place = best.firstIndex { $0.score < score } ?? best.count
      if place < limit {
        best.insert((score, candidate.number), at: place)
        if best.count > limit { best.removeLast() }
      }
    }
    return best.map { registry.indicators[$0.number] }
  }

  /// Nil for an indicator that is meant for others.
  private func score(
    _ candidate: Candidate, sector: String?, categories: Set<String>, isHit: Bool
  ) -> Int? {
    var score = isHit ? 2 : 0
    if !candidate.sectors.isEmpty {
      guard let sector,
        candidate.sectors.contains(where: { Self.belong($0, sector) })
      else { return nil }
      score += 4
    }
    if !candidate.categories.isEmpty {
      guard candidate.categories.contains(where: categories.contains) else { return nil }
      score += 3
    }
    return score
  }

  /// Whether one code is the other's class or the same.
  private static func belong(_ first: String, _ second: String) -> Bool {
    first.utf8.starts(with: second.utf8) || second.utf8.starts(with: first.utf8)
  }
}

extension Indicator {
  /// The row that a person may start from: `垃圾清运及时率 ≥××%（如 ≥95%）`.
  package var rowSuggestion: String {
    let sign =
      switch direction {
      case .lower: "≤"
      case .exact: "="
      default: "≥"
      }
    let unit = unit == "日期" ? "××日前" : sign + "××" + (self.unit ?? "")
    let value = nature == .quantitative ? unit : "××"
    let example = goodExamples.first.map { "（如 \($0)）" } ?? ""
    return "\(name) \(value)\(example)"
  }
}

extension ReviewContext {
  /// Fixes that propose indicators of the library for a dimension.
  package func suggestions(for dimension: Dimension) -> [Finding.Fix] {
    index.suggester.indicators(
      for: dimension, sector: sectorCode, categories: categories, hits: keywordHits
    ).enumerated().map { number, indicator in
      Finding.Fix(
        kind: .placeholder,
        title: .init(
          "增加\(dimension.chineseName)指标：\(indicator.rowSuggestion)",
          "add a \(dimension.rawValue) indicator: \(indicator.rowSuggestion)"),
        range: nil, replacement: indicator.rowSuggestion,
        edits: number == 0 ? rowProposal(indicator) : [])
    }
  }
}
