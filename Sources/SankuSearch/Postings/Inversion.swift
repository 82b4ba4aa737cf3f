/// All terms of an index being built (词项次序).
struct TermOrder {
  /// The keys by number.
  var keys: [UInt64]
  /// The numbers in the order of the keys.
  var order: [UInt32]
  /// In how many documents each term occurs, by number.
  var documentFrequencies: [UInt32]
}

/// Turns terms by document into documents by term (倒排), in two passes: count, then place.
struct Inversion: ~Copyable {
  let terms: TermOrder
  private let log: OccurrenceLog
  private let norms: LengthNorms
  private let saturation: Float
  private let scale: ImpactScale
  private let layout: DocumentLayout

  init(
    log: consuming OccurrenceLog, keys: [UInt64], norms: LengthNorms, saturation: Float,
    scale: ImpactScale, layout: DocumentLayout
  ) {
    terms = TermOrder(
      keys: keys, order: (0..<UInt32(keys.count)).sorted { keys[Int($0)] < keys[Int($1)] },
      documentFrequencies: Self.count(log, terms: keys.count, fields: norms.fieldCount))
    self.log = log
    self.norms = norms
    self.saturation = saturation
    self.scale = scale
    self.layout = layout
  }

  private static func count(
    _ log: borrowing OccurrenceLog, terms: Int, fields: Int
  ) -> [UInt32] {
    var result = [UInt32](repeating: 0, count: terms)
    // A term in several fields of a document counts once.
    var last = [UInt32](repeating: 0, count: fields > 1 ? terms : 0)
    result.withUnsafeMutableBufferPointer { result in
      last.withUnsafeMutableBufferPointer { last in
        log.forEachField { place, terms, _ in
          if fields == 1 {
            for term in terms { result[Int(term)] &+= 1 }
          } else {
            let mark = UInt32(place / fields + 1)
            for term in terms {
              result[Int(term)] &+= last[Int(term)] == mark ? 0 : 1
              last[Int(term)] = mark
            }
          }
        }
      }
    }
    return result
  }

  /// The postings of all terms in the order of their keys: slot in the upper bits, impact byte
  /// in the lowest eight.
  consuming func entries<Entry: FixedWidthInteger & UnsignedInteger & BitwiseCopyable>(
    as type: Entry.Type
  ) -> PostingEntries<Entry> {
    var cursors = [Int](repeating: 0, count: terms.keys.count)
    var sum = 0
    for term in terms.order {
      cursors[Int(term)] = sum
      sum += Int(terms.documentFrequencies[Int(term)])
    }
    let result = PostingEntries<Entry>(count: sum)
    cursors.withUnsafeMutableBufferPointer { cursors in
      if norms.fieldCount == 1 {
        placeSingle(result.base, cursors)
      } else {
        placeWeighted(result.base, cursors)
      }
    }
    return result
  }

  /// With a single field all impacts of a document come from a table by count.
  private borrowing func placeSingle<Entry: FixedWidthInteger & UnsignedInteger>(
    _ entries: UnsafeMutablePointer<Entry>, _ cursors: UnsafeMutableBufferPointer<Int>
  ) {
    let encoder = scale.encoder(inName: true)
    var bytes = [UInt8](repeating: 0, count: 256)
    let slots = SlotWalk(layout)
    bytes.withUnsafeMutableBufferPointer { bytes in
      encoder.withUnsafeBufferPointer { encoder in
        log.forEachField { document, terms, counts in
          let factor = norms.factor(place: document, field: 0)
          for count in 0...Int(log.greatestCounts[document]) {
            bytes[count] = encode(factor * Float(count), encoder)
          }
          let slot = Entry(truncatingIfNeeded: slots.slot(of: document)) << 8
          for place in 0..<terms.count {
            let term = Int(terms[place])
            let cursor = cursors[term]
            cursors[term] = cursor &+ 1
            entries[cursor] = slot | Entry(truncatingIfNeeded: bytes[Int(counts[place])])
          }
        }
      }
    }
  }

  private borrowing func placeWeighted<Entry: FixedWidthInteger & UnsignedInteger>(
    _ entries: UnsafeMutablePointer<Entry>, _ cursors: UnsafeMutableBufferPointer<Int>
  ) {
    let named = scale.encoder(inName: true)
    let plain = scale.encoder(inName: false)
    let slots = SlotWalk(layout)
    var weighted = [Float](repeating: 0, count: terms.keys.count)
    var isTouched = [Bool](repeating: false, count: terms.keys.count)
    var touched: [UInt32] = []
    var nameCount = 0
    log.forEachField { place, terms, counts in
      let field = place % norms.fieldCount
      let factor = norms.factor(place: place, field: field)
      for (term, count) in zip(terms, counts) {
        if !isTouched[Int(term)] {
          isTouched[Int(term)] = true
          touched.append(term)
        }
        weighted[Int(term)] += factor * Float(count)
      }
      if field == 0 { nameCount = touched.count }
      guard field == norms.fieldCount - 1 else { return }
      let slot = Entry(truncatingIfNeeded: slots.slot(of: place / norms.fieldCount)) << 8
      for (order, term) in touched.enumerated() {
        let byte = (order < nameCount ? named : plain).withUnsafeBufferPointer {
          encode(weighted[Int(term)], $0)
        }
        entries[cursors[Int(term)]] = slot | Entry(truncatingIfNeeded: byte)
        cursors[Int(term)] += 1
        weighted[Int(term)] = 0
        isTouched[Int(term)] = false
      }
      touched.removeAll(keepingCapacity: true)
    }
  }

  @inline(__always)
  private borrowing func encode(_ sum: Float, _ encoder: UnsafeBufferPointer<UInt8>) -> UInt8 {
    let impact = sum / max(sum + saturation, 1e-9)
    let step = Int(impact * Float(ImpactScale.encoderSteps) + 0.5)
    return encoder[min(max(step, 0), ImpactScale.encoderSteps)]
  }
}
