/// Builds a posting index (建倒排表): documents in their final order, groups ascending.
///
/// Each document is given field by field, then ended with its group:
///
///     builder.addField(termKeys, length: 12)
///     builder.addFacetValue(3, facet: 0)
///     builder.endDocument(group: 2)
package struct PostingIndexBuilder: ~Copyable {
  /// How a field counts (BM25F).
  package struct Field: Sendable {
    package var weight: Double
    /// BM25's b: how much a long field takes off.
    package var lengthShare: Double

    package init(weight: Double, lengthShare: Double) {
      self.weight = weight
      self.lengthShare = lengthShare
    }
  }

  let fields: [Field]
  /// BM25's k1.
  let saturation: Double
  var numbering = TermNumbering()
  var log = OccurrenceLog()
  var facets: FacetBuilder
  private var groupStarts: [UInt32] = []
  private var documentCount = 0
  private var fieldsOfDocument = 0

  /// The first field is the name.
  package init(fields: [Field], saturation: Double, facetCount: Int = 0) {
    self.fields = fields.isEmpty ? [Field(weight: 1, lengthShare: 0)] : fields
    self.saturation = max(saturation, 0)
    facets = FacetBuilder(count: facetCount)
  }

  /// Adds the next field of the document: its terms, repeated as they occur.
  ///
  /// Any key but `UInt64.max` is a term's. Fields that the index does not have are left out.
  package mutating func addField(_ keys: UnsafeBufferPointer<UInt64>, length: Int) {
    guard fieldsOfDocument < fields.count else { return }
    fieldsOfDocument += 1
    numbering.read(keys)
    log.append(numbering, length: length)
  }

  package mutating func addField(_ keys: [UInt64], length: Int) {
    keys.withUnsafeBufferPointer { addField($0, length: length) }
  }

  /// Gives the document a value of a facet; ancestors of hierarchical values are given too.
  package mutating func addFacetValue(_ value: Int, facet: Int) {
    facets.add(value, facet: facet)
  }

  /// Ends the document. A group that is lower than the one before counts as that one.
  package mutating func endDocument(group: Int) {
    while fieldsOfDocument < fields.count {
      log.appendEmpty()
      fieldsOfDocument += 1
    }
    fieldsOfDocument = 0
    facets.endDocument()
    while groupStarts.count <= group || groupStarts.isEmpty {
      groupStarts.append(UInt32(documentCount))
    }
    documentCount += 1
  }

  /// The index over all documents.
  package consuming func finish() -> PostingIndex {
    finish(narrowSlots: 1 << 24)
  }

  /// Postings are placed as 32 bits each in collections of up to so many slots.
  consuming func finish(narrowSlots: Int) -> PostingIndex {
    let layout = DocumentLayout(groupDocuments: groupStarts + [UInt32(documentCount)])
    let norms = LengthNorms(fields: fields, lengths: log.lengths)
    let scale = ImpactScale(log, norms: norms, saturation: Float(saturation))
    let facets = self.facets.finish(layout)
    let inversion = Inversion(
      log: log, keys: numbering.keys, norms: norms, saturation: Float(saturation), scale: scale,
      layout: layout)
    let encoder = PostingEncoder(layout: layout, scale: scale)
    let terms = inversion.terms
    // Most collections have slots of 24 bits, so that a posting fits in 32.
    let dictionary =
      layout.slotCount <= narrowSlots
      ? encoder.encode(inversion.entries(as: UInt32.self), terms)
      : encoder.encode(inversion.entries(as: UInt64.self), terms)
    return PostingIndex(
      layout: layout, scale: scale, dictionary: dictionary, facets: facets)
  }
}

/// By what the counts of a field are multiplied: its weight over its length's share (字段权重).
struct LengthNorms {
  let fieldCount: Int
  private let weights: [Float]
  private let bases: [Float]
  private let slopes: [Float]
  private let lengths: [UInt32]

  init(fields: [PostingIndexBuilder.Field], lengths: [UInt32]) {
    fieldCount = fields.count
    self.lengths = lengths
    weights = fields.map { Float(max($0.weight, 0)) }
    bases = fields.map { Float(1 - min(max($0.lengthShare, 0), 1)) }
    var sums = [Int](repeating: 0, count: fields.count)
    var filled = [Int](repeating: 0, count: fields.count)
    var field = 0
    for length in lengths {
      sums[field] += Int(length)
      filled[field] += length > 0 ? 1 : 0
      field = field + 1 == fields.count ? 0 : field + 1
    }
    slopes = fields.indices.map { field in
      // Fields that are empty do not lower the mean.
      sums[field] == 0
        ? 0
        : Float(min(max(fields[field].lengthShare, 0), 1)) * Float(filled[field])
          / Float(sums[field])
    }
  }

  /// The factor of a field, whose place counts all fields of all documents.
  @inline(__always)
  func factor(place: Int, field: Int) -> Float {
    weights[field] / max(bases[field] + slopes[field] * Float(lengths[place]), 1e-6)
  }
}

extension ImpactScale {
  /// The scale for what occurs, by bounds on what each document can hold.
  init(_ log: borrowing OccurrenceLog, norms: LengthNorms, saturation: Float) {
    var least: [Float] = [.infinity, .infinity]
    var greatest: [Float] = [0, 0]
    let counts = log.greatestCounts
    for document in 0..<counts.count / norms.fieldCount {
      var (sum, rest): (Float, Float) = (0, 0)
      for field in 0..<norms.fieldCount {
        let place = document * norms.fieldCount + field
        guard counts[place] > 0 else { continue }
        let factor = norms.factor(place: place, field: field)
        let part = field == 0 ? 1 : 0
        least[part] = min(least[part], factor)
        sum += factor * Float(counts[place])
        if field > 0 { rest += factor * Float(counts[place]) }
      }
      greatest[0] = max(greatest[0], rest)
      if counts[document * norms.fieldCount] > 0 { greatest[1] = max(greatest[1], sum) }
    }
    func range(_ part: Int) -> ClosedRange<Float>? {
      guard least[part] <= greatest[part] else { return nil }
      return least[part] / max(least[part] + saturation, 1e-9)...greatest[part]
        / max(greatest[part] + saturation, 1e-9)
    }
    self.init(elsewhere: range(0), inName: range(1))
  }
}
