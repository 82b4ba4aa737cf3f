/// Text prepared for comparing (归一文本): code points, full-width forms folded, white space dropped.
///
/// Word lists and patterns work on this form, so that `（％）`, `(%)` and `( % )` read the same. A text
/// is a stretch of a buffer, which it may share: what is cut off a text costs no memory.
package struct FoldedText: Sendable, ExpressibleByStringLiteral {
  /// The code points that are left.
  package let scalars: Scalars

  /// Folds a string.
  package init(_ string: String) {
    // Bytes are no fewer than code points.
    let buffer = [UInt32](unsafeUninitializedCapacity: string.utf8.count) { buffer, count in
      count = Folding.fold(string, into: buffer)
    }
    scalars = Scalars(buffer: buffer)
  }

  /// Takes code points that are folded already.
  package init(scalars: some Sequence<UInt32>) {
    self.scalars = Scalars(buffer: Array(scalars))
  }

  /// Takes a part of another text.
  package init(scalars: Slice<Scalars>) {
    self.scalars = scalars.base.part(scalars.startIndex, scalars.endIndex)
  }

  init(_ scalars: Scalars) {
    self.scalars = scalars
  }

  /// Nothing.
  package static var empty: FoldedText { FoldedText(Scalars(buffer: [])) }

  package init(stringLiteral value: String) {
    self.init(value)
  }
}

extension FoldedText {
  /// The number of code points.
  package var count: Int { scalars.count }

  /// Whether nothing is left.
  package var isEmpty: Bool { scalars.isEmpty }

  /// The text as a string again.
  package var string: String { Self.string(scalars) }

  /// Code points as a string.
  package static func string(_ scalars: some Collection<UInt32>) -> String {
    let size = scalars.reduce(0) { $0 + Folding.length($1) }
    return String(unsafeUninitializedCapacity: size) { bytes in
      var count = 0
      for value in scalars { count = Folding.encode(value, into: bytes, at: count) }
      return count
    }
  }

  /// Without the last code points.
  package func dropping(suffix length: Int) -> FoldedText {
    FoldedText(scalars.part(0, Swift.max(0, count - length)))
  }

  /// Without the first code points.
  package func dropping(prefix length: Int) -> FoldedText {
    FoldedText(scalars.part(Swift.min(count, length), count))
  }
}

extension FoldedText {
  /// The code points of a text (码点), numbered from 0.
  package struct Scalars: RandomAccessCollection, Sendable {
    private let buffer: [UInt32]
    private let start: UInt32
    private let size: UInt32

    init(buffer: [UInt32]) {
      self.init(buffer: buffer, from: 0, to: buffer.count)
    }

    /// A stretch of a buffer, which must reach so far.
    init(buffer: [UInt32], from first: Int, to last: Int) {
      precondition(0 <= first && first <= last && last <= buffer.count)
      self.buffer = buffer
      start = UInt32(truncatingIfNeeded: first)
      size = UInt32(truncatingIfNeeded: last - first)
    }

    package var startIndex: Int { 0 }
    package var endIndex: Int { Int(size) }

    package subscript(index: Int) -> UInt32 {
      precondition(index >= 0 && index < Int(size))
      return withBuffer { $0[index] }
    }

    package func withContiguousStorageIfAvailable<Result>(
      _ body: (UnsafeBufferPointer<UInt32>) throws -> Result
    ) rethrows -> Result? {
      try withBuffer(body)
    }

    /// The code points in one piece.
    @inline(__always)
    func withBuffer<Result>(
      _ body: (UnsafeBufferPointer<UInt32>) throws -> Result
    ) rethrows -> Result {
      // The stretch lies within the buffer from the beginning.
      try buffer.withUnsafeBufferPointer {
        try body(
          UnsafeBufferPointer(start: $0.baseAddress.map { $0 + Int(start) }, count: Int(size)))
      }
    }

    /// Where the next digit stands.
    func firstDigit(from start: Int) -> Int? {
      withBuffer { scalars in
        var index = start
        while index < scalars.count {
          if scalars[index].isASCIIDigit { return index }
          index &+= 1
        }
        return nil
      }
    }

    /// A part that shares the buffer.
    func part(_ first: Int, _ last: Int) -> Scalars {
      precondition(first >= 0 && last <= Int(size))
      return Scalars(buffer: buffer, from: Int(start) + first, to: Int(start) + last)
    }
  }
}

extension FoldedText: Hashable {
  package static func == (left: FoldedText, right: FoldedText) -> Bool {
    left.count == right.count && left.hasPrefix(right)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(quickHash)
  }

  /// A hash that is the same in every run; its upper half is the better one.
  var quickHash: UInt64 {
    scalars.withBuffer { scalars in
      var hash = UInt64(scalars.count)
      for scalar in scalars { hash = (hash ^ UInt64(scalar)) &* 0x9E37_79B9_7F4A_7C15 }
      return hash
    }
  }
}
