/// Memory that lives as long as someone holds it (内存块): allocated, or a mapped file.
///
/// Written by its maker before anyone else sees it, and never afterwards.
final class FlatMemory: Sendable {
  enum Origin: Sendable {
    case allocated, mapped
  }

  /// Unsafe, since pointers are never `Sendable`: the bytes behind it do not change once shared.
  nonisolated(unsafe) let base: UnsafeMutableRawPointer
  let count: Int
  private let origin: Origin

  /// Where sections and allocated blocks start.
  static let alignment = 64

  /// Takes over a mapping.
  init(mapped base: UnsafeMutableRawPointer, count: Int) {
    self.base = base
    self.count = count
    origin = .mapped
  }

  /// Takes over what was allocated.
  init(adopting base: UnsafeMutableRawPointer, count: Int) {
    self.base = base
    self.count = count
    origin = .allocated
  }

  /// Allocates bytes, whose content is arbitrary.
  init(allocating count: Int) {
    base = .allocate(byteCount: max(count, 1), alignment: Self.alignment)
    self.count = count
    origin = .allocated
  }

  /// Starts to read a stretch that will be needed, if it may still be on disk.
  func prefetch(_ range: Range<Int>) {
    guard origin == .mapped else { return }
    let known = range.clamped(to: 0..<count)
    SnapshotFile.prefetch(base + known.lowerBound, known.count)
  }

  deinit {
    switch origin {
    case .allocated: base.deallocate()
    case .mapped: SnapshotFile.unmap(base, count)
    }
  }
}
