/// What each impact byte of a term adds to a score (得分表), in whole numbers.
///
/// Whole numbers add up to the same whatever their order, so that every way through the lists
/// gives the same scores, ties included.
struct ScoreTable {
  /// Whole units for the greatest weight times an impact of 1.
  static let unit: Float = 4_194_304

  /// How many units one is, for terms of given weights.
  static func scale(_ terms: [PostingQuery.Term]) -> Float {
    let greatest = terms.reduce(Float(0)) { max($0, $1.weight) }
    return greatest > 0 && greatest.isFinite ? unit / greatest : unit
  }

  /// Fills 256 places. A match adds at least 1, so that it is told from none.
  @inline(__always)
  static func fill(
    _ table: UnsafeMutablePointer<UInt32>, weight: Float, scale: Float,
    values: UnsafePointer<Float>
  ) {
    let raw = UnsafeRawPointer(values)
    let room = UnsafeMutableRawPointer(table)
    let factor = weight > 0 && weight.isFinite ? weight * scale : 0
    // Adding 2^23 leaves a whole number in the lower bits of the float. The last of them is set,
    // so that a match of hardly any weight still counts as one.
    let magic = SIMD4<Float>(repeating: 8_388_608)
    let factors = SIMD4<Float>(repeating: factor)
    let lower = SIMD4<UInt32>(repeating: 0x7F_FFFF)
    for place in stride(from: 0, to: 1024, by: 16) {
      let lanes = raw.loadUnaligned(fromByteOffset: place, as: SIMD4<Float>.self)
      let bits = unsafeBitCast(lanes * factors + magic, to: SIMD4<UInt32>.self) & lower
      room.storeBytes(
        of: bits | SIMD4(repeating: 1), toByteOffset: place, as: SIMD4<UInt32>.self)
    }
  }
}
