@testable import SankuSearch

/// A random collection, and what an index over it has to answer, found by looking at every
/// document.
struct RandomCollection {
  struct Document {
    var fields: [[UInt64]]
    var facets: [[Int]]
    var group: Int
  }

  var documents: [Document] = []
  let fields: [PostingIndexBuilder.Field]
  let facetCount = 2
  static let saturation = 1.2

  /// Terms are the more frequent the lower their number; the first are in most documents.
  init(seed: UInt64, documents count: Int, terms: Int, groups: Int, fieldCount: Int) {
    var dice = Dice(seed: seed)
    fields = (0..<fieldCount).map {
      .init(weight: [4, 1, 2][$0 % 3], lengthShare: [0.5, 0.75, 0][$0 % 3])
    }
    var group = 0
    for document in 0..<count {
      // Some groups stay empty.
      while group + 1 < groups, Int.random(in: 0..<count, using: &dice) < groups {
        group += Int.random(in: 1...2, using: &dice)
      }
      group = min(group, groups - 1)
      let values = (0..<fieldCount).map { _ in
        (0..<Int.random(in: 0...12, using: &dice)).map { _ in
          let draw = Double.random(in: 0..<1, using: &dice)
          return UInt64(Double(terms) * draw * draw * draw) << 20 | 0x4E00
        }
      }
      let facets = [
        [0, document % 3 == 0 ? 1 : 2, Int.random(in: 3..<40, using: &dice)],
        document % 5 == 0 ? [] : [Int.random(in: 0..<4, using: &dice)],
      ]
      documents.append(Document(fields: values, facets: facets, group: group))
    }
  }

  func builder() -> PostingIndexBuilder {
    var builder = PostingIndexBuilder(
      fields: fields, saturation: Self.saturation, facetCount: facetCount)
    for document in documents {
      for field in document.fields { builder.addField(field, length: field.count) }
      for (facet, values) in document.facets.enumerated() {
        for value in values { builder.addFacetValue(value, facet: facet) }
      }
      builder.endDocument(group: document.group)
    }
    return builder
  }

  /// The exact impact of a term in a document.
  func impact(_ key: UInt64, _ document: Int, means: [Double]) -> Double {
    var sum = 0.0
    for (place, field) in fields.enumerated() {
      let tokens = documents[document].fields[place]
      let norm =
        1 - field.lengthShare + field.lengthShare * Double(tokens.count) / max(means[place], 1e-9)
      sum += field.weight * Double(tokens.count { $0 == key }) / norm
    }
    return sum / (sum + Self.saturation)
  }

  /// The mean length of each field, where it is not empty.
  var means: [Double] {
    fields.indices.map { field in
      let lengths = documents.map(\.fields[field].count).filter { $0 > 0 }
      return lengths.isEmpty ? 1 : Double(lengths.reduce(0, +)) / Double(lengths.count)
    }
  }

  var keys: [UInt64] { Set(documents.flatMap { $0.fields.joined() }).sorted() }

  func holds(_ key: UInt64, _ document: Int) -> Bool {
    documents[document].fields.contains { $0.contains(key) }
  }
}

extension PostingIndex {
  /// What a search has to find, by scoring every document.
  func exhaustive(_ query: PostingQuery) throws -> PostingResult {
    let scale = ScoreTable.scale(query.terms)
    var scored: [(document: Int, score: UInt32)] = []
    let lists = try query.terms.map { term in
      var table = [UInt32](repeating: 0, count: 256)
      table.withUnsafeMutableBufferPointer { table in
        self.scale.values.withUnsafeBufferPointer { values in
          ScoreTable.fill(
            table.baseAddress!, weight: term.weight, scale: scale, values: values.baseAddress!)
        }
      }
      var scores = [UInt32](repeating: 0, count: documentCount)
      try view(of: term.term).forEach(windowCount: layout.windowCount) { slot, byte in
        scores[layout.document(in: slot)] = table[Int(byte)]
      }
      return scores
    }
    let groups = query.groups.map { groups in groups.map { documents(inGroup: $0) } }
    for document in 0..<documentCount {
      let parts = lists.map { $0[document] }
      let matched = parts.count { $0 > 0 }
      guard matched > 0, query.matching == .any || matched == parts.count else { continue }
      if let groups, !groups.contains(where: { $0.contains(document) }) { continue }
      if let wanted = query.documents, !wanted.contains(document) { continue }
      scored.append((document, parts.reduce(0, +)))
    }
    let best = scored.sorted { ($1.score, $0.document) < ($0.score, $1.document) }
      .prefix(max(query.limit, 0))
    var result = PostingResult(
      hits: best.map { .init(document: $0.document, score: Float($0.score) / scale) })
    if query.counts {
      result.total = scored.count
      result.groupCounts = (0..<groupCount).map { group in
        scored.count { documents(inGroup: group).contains($0.document) }
      }
    }
    return result
  }
}
