@testable import SankuSearch

/// Scores documents one by one from their texts, without any index: slow, and easy to believe.
///
/// It knows words between spaces, no quotes, no synonyms.
struct ReferenceSearch {
  let schema: SearchSchema
  let documents: [SearchDocument]
  /// How often each token occurs in each field of each document.
  private let counts: [[[String: Int]]]
  /// How many characters and words each field of each document has.
  private let lengths: [[Double]]

  init(schema: SearchSchema, documents: [SearchDocument]) {
    self.schema = schema
    self.documents = documents
    let tokens = documents.map { $0.fields.map { $0.flatMap(Analyzer().tokens) } }
    counts = tokens.map {
      $0.map { field in Dictionary(field.map { ($0.text, 1) }, uniquingKeysWith: +) }
    }
    lengths = tokens.map {
      $0.map { field in Double(field.count { $0.kind == .character || $0.kind == .word }) }
    }
  }

  private struct Term: Hashable {
    var text: String
    var isWord: Bool
  }

  /// The score of each document that holds all words, or of those that hold enough of them.
  func scores(_ query: String) -> [Int: Double] {
    let groups = query.split(separator: " ").map(String.init)
    var full: [Int: Double] = [:]
    var partial: [Int: Double] = [:]
    var coverages: [Int: Double] = [:]
    let rarities = groups.map { terms($0).map(rarity) }
    for document in documents.indices {
      let frequencies = groups.map { terms($0).map { self.frequency($0, document) } }
      let isFull = frequencies.allSatisfy { $0.allSatisfy { $0 > 0 } }
      let total = rarities.joined().reduce(0, +)
      var (coverage, frequency, phrase) = (0.0, 0.0, 0.0)
      for (group, text) in groups.enumerated() {
        for (rarity, found) in zip(rarities[group], frequencies[group]) where found > 0 {
          coverage += rarity
          frequency += rarity * found
        }
        if frequencies[group].allSatisfy({ $0 > 0 }) {
          phrase += rarities[group].reduce(0, +) * phraseShare(text, document)
        }
      }
      guard total > 0, coverage > 0 else { continue }
      coverages[document] = coverage
      let shares = (0.3 * coverage + 0.4 * frequency + 0.3 * phrase) / total
      if isFull {
        full[document] = base(groups, document) + shares
      } else {
        partial[document] = shares
      }
    }
    guard full.isEmpty else { return full }
    let best = coverages.values.max() ?? 0
    return partial.filter { (coverages[$0.key] ?? 0) >= 0.5 * best }
  }

  private func base(_ groups: [String], _ document: Int) -> Double {
    let names = documents[document].fields[0].map { stream($0).filter { $0 != "|" } }
    let whole = groups.joined()
    if names.contains(whole) { return 5 }
    if names.contains(where: { $0.hasPrefix(whole) }) { return 2.5 }
    if names.contains(where: { $0.contains(whole) }) { return 2 }
    let inName = groups.allSatisfy { group in names.contains { $0.contains(group) } }
    return inName && groups.count > 1 ? 1.5 : 1
  }

  private func phraseShare(_ group: String, _ document: Int) -> Double {
    let fields = documents[document].fields
    if fields[0].contains(where: { stream($0).filter { $0 != "|" }.contains(group) }) { return 1 }
    let isOne = terms(group).count == 1
    return isOne || fields.joined().contains { stream($0).contains(group) } ? 0.5 : 0
  }

  /// Pairs of Chinese characters, words, or a single character that stands alone.
  private func terms(_ group: String) -> [Term] {
    let tokens = Analyzer().tokens(in: group)
    let paired = tokens.filter { $0.kind == .bigram }
    var result: [Term] = []
    for token in tokens {
      let isCovered = token.kind == .character && paired.contains { $0.range.overlaps(token.range) }
      let term = Term(text: token.text, isWord: token.kind == .word)
      if !isCovered && !result.contains(term) { result.append(term) }
    }
    return result
  }

  private func rarity(_ term: Term) -> Double {
    let holding = documents.indices.count { frequency(term, $0) > 0 }
    return holding == 0 ? 0 : Relevance.rarity(documents: holding, of: documents.count)
  }

  /// The best saturated frequency among the document's tokens that fit.
  private func frequency(_ term: Term, _ document: Int) -> Double {
    Set(counts[document].flatMap(\.keys)).compactMap { token -> Double? in
      if token == term.text { return saturated(token, document) }
      guard term.isWord, token.contains(term.text) else { return nil }
      return saturated(token, document) * (token.hasPrefix(term.text) ? 0.8 : 0.5)
    }.max() ?? 0
  }

  private func saturated(_ token: String, _ document: Int) -> Double {
    var sum = 0.0
    for (place, field) in schema.fields.enumerated() {
      let filled = lengths.map { $0[place] }.filter { $0 > 0 }
      let mean = filled.reduce(0, +) / Double(max(1, filled.count))
      guard let count = counts[document][place][token] else { continue }
      sum += field.weight * Double(count) / (0.5 + 0.5 * lengths[document][place] / mean)
    }
    return sum / (sum + 1.2)
  }

  private func stream(_ text: String) -> String {
    String(String(scalars: FoldedText(of: text).stream).map { $0 == "\0" ? "|" : $0 })
  }
}
