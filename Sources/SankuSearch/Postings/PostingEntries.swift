/// The postings of all terms before they are packed (待压缩的倒排项).
struct PostingEntries<Entry: FixedWidthInteger & UnsignedInteger & BitwiseCopyable>: ~Copyable {
  let base: UnsafeMutablePointer<Entry>
  let count: Int

  init(count: Int) {
    self.count = count
    base = .allocate(capacity: max(count, 1))
  }

  deinit { base.deallocate() }
}
