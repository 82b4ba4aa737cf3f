import SankuDiagnostics

/// All nodes of one file (节点树), immutable and shared by the handles into it.
final class Tree: @unchecked Sendable {
  let source: SourceText
  let records: [Record]
  /// The texts that are not verbatim in the source.
  let arena: [UInt8]
  /// The records, the bytes of the source and those of the arena, where they stand as long as the tree
  /// lives: a handle looks at them many times, and need not count references each time.
  let nodes: UnsafeBufferPointer<Record>
  private let verbatim: UnsafeBufferPointer<UInt8>
  private let rewritten: UnsafeBufferPointer<UInt8>
  let properties: [UInt32: NodeProperties]
  /// Where the source begins, other than 0 and 1 for a line of JSON Lines.
  let base: SourcePosition
  private let isMoved: Bool
  /// Whether line breaks inside the source count; not in a line of JSON Lines.
  let countsLines: Bool
  /// Whether the texts of all scalars have been found to be UTF-8.
  let isUTF8: Bool

  init(
    source: SourceText, records: [Record], arena: [UInt8],
    properties: [UInt32: NodeProperties], base: SourcePosition, countsLines: Bool, isUTF8: Bool
  ) {
    self.source = source
    self.records = records
    self.arena = arena
    self.properties = properties
    self.base = base
    isMoved = base != .start
    self.countsLines = countsLines
    self.isUTF8 = isUTF8
    nodes = records.withUnsafeBufferPointer { $0 }
    verbatim = source.bytes.withUnsafeBufferPointer { $0 }
    rewritten = arena.withUnsafeBufferPointer { $0 }
  }

  /// The same nodes with other marks.
  convenience init(_ tree: Tree, base: SourcePosition) {
    self.init(
      source: tree.source, records: tree.records, arena: tree.arena, properties: tree.properties,
      base: base, countsLines: tree.countsLines, isUTF8: tree.isUTF8)
  }
}

extension Tree {
  /// The text of a scalar, in the source or the arena.
  @inline(__always)
  func bytes(of record: Record) -> UnsafeBufferPointer<UInt8> {
    let text = record.flags.contains(.inArena) ? rewritten : verbatim
    return UnsafeBufferPointer(
      start: text.baseAddress.map { $0 + Int(record.first) }, count: Int(record.second))
  }

  /// The range of a record with both marks.
  func range(of index: Int) -> SourceRange {
    let record = nodes[index]
    let last = index + record.extent - 1
    let end =
      record.endColumn > 0
      ? SourcePosition(
        offset: Int(record.end), line: Int(nodes[last].line), column: Int(record.endColumn))
      : countedEnd(of: record, last: nodes[last])
    let range = SourceRange(record.position, end)
    return isMoved ? range.moved(to: base) : range
  }

  /// The end of a record, counted from where the last record inside begins.
  private func countedEnd(of record: Record, last: Record) -> SourcePosition {
    let known = last.position
    guard Int(record.end) > known.offset else { return max(record.position, known) }
    let end = source.position(from: known, to: Int(record.end), countsLines: countsLines)
    return max(record.position, end)
  }
}

extension Record {
  /// The position of the first byte.
  fileprivate var position: SourcePosition {
    SourcePosition(offset: Int(start), line: Int(line), column: Int(column))
  }
}
