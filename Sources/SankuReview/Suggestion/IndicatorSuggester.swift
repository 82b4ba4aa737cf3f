package import SankuDiagnostics
package import SankuModel
package import SankuRegistry

/// Proposes indicators of the library for a dimension that a goal lacks (指标建议).
///
/// Ranks by how well sector, category and words fit; without any fit the common ones of the
/// dimension come first. Cheap enough to be asked for a few dimensions a goal.
package struct IndicatorSuggester: Sendable {
  private struct Candidate: Sendable {
    var indicator: Indicator
    var words: WordList
  }

  private let byDimension: [Dimension: [Candidate]]

  package init(registry: Registry) {
    var byDimension: [Dimension: [Candidate]] = [:]
    for indicator in registry.indicators {
      if case .deprecated = indicator.status { continue }
      let words = indicator.keywords.filter { $0.unicodeScalars.count >= 2 }
      byDimension[indicator.dimension, default: []].append(
        Candidate(indicator: indicator, words: WordList(words)))
    }
    self.byDimension = byDimension
  }

  /// The fitting indicators of a dimension, best first.
  package func indicators(
    for dimension: Dimension, sector: String?, categories: Set<String>, text: FoldedText,
    limit: Int = 3
  ) -> [Indicator] {
    let ranked = (byDimension[dimension] ?? []).enumerated().compactMap {
      index, candidate -> (score: Int, index: Int, indicator: Indicator)? in
      guard let score = score(candidate, sector: sector, categories: categories, text: text) else {
        return nil
      }
      return (score, index, candidate.indicator)
    }
    return ranked.sorted { ($1.score, $0.index) < ($0.score, $1.index) }
      .prefix(limit).map(\.indicator)
  }

  /// Nil for an indicator that is meant for others.
  private func score(
    _ candidate: Candidate, sector: String?, categories: Set<String>, text: FoldedText
  ) -> Int? {
    let applies = candidate.indicator.applies
    var score = 0
    if !applies.sectors.isEmpty {
      guard let sector,
        applies.sectors.contains(where: { $0.hasPrefix(sector) || sector.hasPrefix($0) })
      else { return nil }
      score += 4
    }
    if !applies.categories.isEmpty {
      guard applies.categories.contains(where: categories.contains) else { return nil }
      score += 3
    }
    if candidate.words.occurs(in: text) { score += 2 }
    return score
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
    let stated = goal.filled(.sector)?.value ?? ""
    let sector = registry.sectors(named: FoldedText(stated).string).first?.code
    return suggester.indicators(
      for: dimension, sector: sector, categories: categories, text: projectText
    ).map { indicator in
      Finding.Fix(
        kind: .placeholder,
        title: .init(
          "增加\(dimension.chineseName)指标：\(indicator.rowSuggestion)",
          "add a \(dimension.rawValue) indicator: \(indicator.rowSuggestion)"),
        range: nil, replacement: indicator.rowSuggestion)
    }
  }
}
