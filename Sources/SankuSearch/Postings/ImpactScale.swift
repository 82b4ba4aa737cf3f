#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// What the impact bytes of postings mean (词频分值的刻度).
///
/// An impact is the saturated frequency of a term in a document over all fields (BM25F), from 0
/// to 1. Its byte also tells whether the term occurs in the name: those bytes start at
/// ``firstInName``. In both parts the levels rise by the same factor, so that each is off by the
/// same small share.
struct ImpactScale: Sendable {
  /// The impact of each byte.
  let values: [Float]
  /// Bytes from here on are of terms that occur in the name.
  let firstInName: Int
  init(values: [Float], firstInName: Int) {
    self.values = values
    self.firstInName = firstInName
  }

  /// The place of each byte when they are sorted by impact.
  var ranks: [UInt8] {
    var ranks = [UInt8](repeating: 0, count: 256)
    let order = (0..<256).sorted { (values[$0], $0) < (values[$1], $1) }
    for (rank, byte) in order.enumerated() { ranks[byte] = UInt8(rank) }
    return ranks
  }

  /// The least impact that has a level of its own, as a share of the greatest.
  private static let widest: Float = 0.06

  /// Divides the bytes between both parts, given what impacts occur in each.
  init(elsewhere: ClosedRange<Float>?, inName: ClosedRange<Float>?) {
    func bounds(_ range: ClosedRange<Float>?) -> (low: Float, span: Float) {
      guard let range, range.upperBound > 0 else { return (1, 0) }
      let low = max(range.lowerBound, range.upperBound * Self.widest, 1e-6)
      return (low, logf(max(range.upperBound / low, 1.0001)))
    }
    let (outside, inside) = (bounds(elsewhere), bounds(inName))
    var split = 0
    if elsewhere != nil {
      let share = inName == nil ? 1 : outside.span / max(outside.span + inside.span, 1e-6)
      split = inName == nil ? 256 : min(max(Int(256 * share), 16), 240)
    }
    var values: [Float] = []
    for byte in 0..<256 {
      let (part, place, count) =
        byte < split ? (outside, byte, split) : (inside, byte - split, 256 - split)
      let share = count > 1 ? Float(place) / Float(count - 1) : 1
      values.append(min(1, part.low * expf(part.span * share)))
    }
    self.init(values: values, firstInName: split)
  }

  /// The bytes for impacts in steps of 1/65536, for one part.
  func encoder(inName: Bool) -> [UInt8] {
    let range = inName ? firstInName..<256 : 0..<firstInName
    guard !range.isEmpty else { return [UInt8](repeating: 0, count: Self.encoderSteps + 1) }
    var byte = range.lowerBound
    return (0...Self.encoderSteps).map { step in
      let impact = Float(step) / Float(Self.encoderSteps)
      while byte + 1 < range.upperBound,
        abs(values[byte + 1] - impact) <= abs(values[byte] - impact)
      {
        byte += 1
      }
      return UInt8(byte)
    }
  }

  static let encoderSteps = 65535
}
