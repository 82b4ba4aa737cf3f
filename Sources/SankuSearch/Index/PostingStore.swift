/// A document that holds a term (倒排项).
struct Posting: Sendable, Equatable {
  var document: UInt32
  /// The saturated frequency over all fields, from 0 to 1 (BM25F).
  var frequency: Float
}

/// The postings of all terms, documents ascending (倒排表).
struct PostingStore: Sendable {
  private(set) var postings: [Posting] = []
  private var ends: [Int] = []

  /// The postings of a term.
  subscript(term: Int) -> ArraySlice<Posting> {
    postings[(term == 0 ? 0 : ends[term - 1])..<ends[term]]
  }

  /// Turns occurrences by document into postings by term.
  init(_ occurrences: Occurrences, weights: [Float]) {
    let termCount = occurrences.termCount
    var places = occurrences.documentCounts()
    var sum = 0
    for term in 0..<termCount {
      let count = places[term]
      places[term] = sum
      sum += count
    }
    postings = [Posting](repeating: Posting(document: 0, frequency: 0), count: sum)
    let norms = occurrences.lengthNorms()
    var weighted = [Float](repeating: 0, count: termCount)
    var touched: [Int] = []
    for document in 0..<occurrences.documentCount {
      for field in weights.indices {
        let scale = weights[field] / norms[document * weights.count + field]
        for entry in occurrences.entries(document: document, field: field) {
          let term = Int(entry.term)
          if weighted[term] == 0 { touched.append(term) }
          weighted[term] += Float(entry.count) * scale
        }
      }
      for term in touched {
        let frequency = weighted[term] / (weighted[term] + Float(Relevance.saturation))
        postings[places[term]] = Posting(document: UInt32(document), frequency: frequency)
        places[term] += 1
        weighted[term] = 0
      }
      touched.removeAll(keepingCapacity: true)
    }
    ends = places
  }
}

/// What terms occur how often in which field, in the order of the documents (词频记录).
struct Occurrences: Sendable {
  struct Entry: Sendable {
    var term: UInt32
    var count: UInt32
  }

  private var entries: [Entry] = []
  private var ends: [Int] = []
  private var lengths: [Int] = []
  private var counts: [UInt32] = []
  private var touched: [Int] = []
  private let fieldCount: Int

  init(fieldCount: Int) {
    self.fieldCount = fieldCount
  }

  var termCount: Int { counts.count }
  var documentCount: Int { ends.count / max(1, fieldCount) }

  /// Counts a term in the field that is being filled.
  mutating func add(term: Int) {
    while counts.count <= term { counts.append(0) }
    if counts[term] == 0 { touched.append(term) }
    counts[term] += 1
  }

  /// Ends the field that is being filled, which is so many characters and words long.
  mutating func endField(length: Int) {
    for term in touched {
      entries.append(Entry(term: UInt32(truncatingIfNeeded: term), count: counts[term]))
      counts[term] = 0
    }
    touched.removeAll(keepingCapacity: true)
    ends.append(entries.count)
    lengths.append(length)
  }

  func entries(document: Int, field: Int) -> ArraySlice<Entry> {
    let place = document * fieldCount + field
    return entries[(place == 0 ? 0 : ends[place - 1])..<ends[place]]
  }

  /// In how many documents each term occurs.
  func documentCounts() -> [Int] {
    var result = [Int](repeating: 0, count: termCount)
    var last = [Int](repeating: -1, count: termCount)
    for document in 0..<documentCount {
      for field in 0..<fieldCount {
        for entry in entries(document: document, field: field)
        where last[Int(entry.term)] != document {
          last[Int(entry.term)] = document
          result[Int(entry.term)] += 1
        }
      }
    }
    return result
  }

  /// By what long fields are divided, 1 for a field of mean length (BM25's length norm).
  func lengthNorms() -> [Float] {
    var sums = [Int](repeating: 0, count: fieldCount)
    var filled = [Int](repeating: 0, count: fieldCount)
    for (place, length) in lengths.enumerated() where length > 0 {
      sums[place % fieldCount] += length
      filled[place % fieldCount] += 1
    }
    return lengths.enumerated().map { place, length in
      let field = place % fieldCount
      guard sums[field] > 0 else { return 1 }
      let mean = Double(sums[field]) / Double(filled[field])
      return Float(1 - Relevance.lengthShare + Relevance.lengthShare * Double(length) / mean)
    }
  }
}
