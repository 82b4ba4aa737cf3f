/// What terms occur how often, field by field in the order of the documents (词频记录).
///
/// Kept in pieces, so that growing copies nothing; five bytes a term and field.
struct OccurrenceLog: ~Copyable {
  private struct Piece {
    var terms: UnsafeMutablePointer<UInt32>
    var counts: UnsafeMutablePointer<UInt8>
    var capacity: Int
    var count = 0
  }

  private var pieces: [Piece] = []
  /// Of each field of each document: its number of terms, its length, its greatest count.
  private(set) var termCounts: [UInt32] = []
  private(set) var lengths: [UInt32] = []
  private(set) var greatestCounts: [UInt8] = []

  private static let pieceLength = 1 << 20

  deinit { for piece in pieces { Self.free(piece) } }

  private static func free(_ piece: Piece) {
    piece.terms.deallocate()
    piece.counts.deallocate()
  }

  /// Adds the terms of the next field.
  mutating func append(_ numbering: borrowing TermNumbering, length: Int) {
    let count = numbering.termCount
    if pieces.isEmpty || pieces[pieces.count - 1].capacity - pieces[pieces.count - 1].count < count
    {
      let capacity = max(count, Self.pieceLength)
      pieces.append(
        Piece(
          terms: .allocate(capacity: capacity), counts: .allocate(capacity: capacity),
          capacity: capacity))
    }
    let piece = pieces[pieces.count - 1]
    (piece.terms + piece.count).update(from: numbering.terms, count: count)
    (piece.counts + piece.count).update(from: numbering.counts, count: count)
    pieces[pieces.count - 1].count += count
    var greatest: UInt8 = 0
    for place in 0..<count { greatest = max(greatest, numbering.counts[place]) }
    termCounts.append(UInt32(truncatingIfNeeded: count))
    lengths.append(UInt32(clamping: length))
    greatestCounts.append(greatest)
  }

  /// Adds a field without terms.
  mutating func appendEmpty() {
    termCounts.append(0)
    lengths.append(0)
    greatestCounts.append(0)
  }

  /// Calls with the terms and counts of each field in turn.
  @inline(__always)
  borrowing func forEachField(
    _ body: (Int, UnsafeBufferPointer<UInt32>, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    var (piece, start) = (0, 0)
    termCounts.withUnsafeBufferPointer { termCounts in
      for field in 0..<termCounts.count {
        let count = Int(termCounts[field])
        while piece < pieces.count, start == pieces[piece].count, count > 0 {
          (piece, start) = (piece + 1, 0)
        }
        if count == 0 {
          body(field, .init(start: nil, count: 0), .init(start: nil, count: 0))
        } else {
          body(
            field, .init(start: pieces[piece].terms + start, count: count),
            .init(start: pieces[piece].counts + start, count: count))
        }
        start += count
      }
    }
  }
}
