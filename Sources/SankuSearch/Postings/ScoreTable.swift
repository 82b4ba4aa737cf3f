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
    // Adding 2^23 leaves a whole number in the lower bits of the float.
    let magic = SIMD8<Float>(repeating: 8_388_608)
    for place in stride(from: 0, to: 1024, by: 32) {
      let lanes = raw.loadUnaligned(fromByteOffset: place, as: SIMD8<Float>.self)
      let sums = lanes * factor + magic
      let bits = unsafeBitCast(sums, to: SIMD8<UInt32>.self) & 0x7F_FFFF
      let least = bits.replacing(with: 1, where: bits .== 0)
      room.storeBytes(of: least, toByteOffset: place, as: SIMD8<UInt32>.self)
    }
  }
}
