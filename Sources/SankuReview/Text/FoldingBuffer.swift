/// Text after text, folded into one buffer (折叠缓冲), where many are folded at once.
struct FoldingBuffer {
  private var memory = [UInt32](repeating: 0, count: 4096)
  /// How much of it is in use.
  private(set) var count = 0

  /// Folds a text behind the others and gives its place.
  mutating func append(_ text: String) -> Range<Int> {
    // Bytes are no fewer than code points.
    let size = text.utf8.count
    if memory.count - count < size {
      memory += repeatElement(0, count: max(size, memory.count))
    }
    let first = count
    count += memory.withUnsafeMutableBufferPointer {
      Folding.fold(text, into: UnsafeMutableBufferPointer(rebasing: $0[first...]))
    }
    return first..<count
  }

  /// Forgets all texts.
  mutating func clear() { count = 0 }

  subscript(index: Int) -> UInt32 { memory[index] }

  /// All of it.
  var scalars: FoldedText.Scalars { .init(buffer: memory, from: 0, to: count) }
}
