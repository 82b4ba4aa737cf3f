import SankuDiagnostics

/// All nodes of one file (节点树), immutable and shared by the handles into it.
final class Tree: Sendable {
  let source: SourceText
  let records: [Record]
  /// The texts that are not verbatim in the source.
  let arena: [UInt8]
  let properties: [UInt32: NodeProperties]
  /// Where the source begins, other than 0 and 1 for a line of JSON Lines.
  let base: SourcePosition
  /// Whether line breaks inside the source count; not in a line of JSON Lines.
  let countsLines: Bool

  init(
    source: SourceText, records: [Record], arena: [UInt8],
    properties: [UInt32: NodeProperties], base: SourcePosition, countsLines: Bool
  ) {
    self.source = source
    self.records = records
    self.arena = arena
    self.properties = properties
    self.base = base
    self.countsLines = countsLines
  }

  /// The same nodes with other marks.
  convenience init(_ tree: Tree, base: SourcePosition) {
    self.init(
      source: tree.source, records: tree.records, arena: tree.arena, properties: tree.properties,
      base: base, countsLines: tree.countsLines)
  }
}

extension Tree {
  /// The range of a record with both marks.
  func range(of index: Int) -> SourceRange {
    let record = records[index]
    let last = records[index + record.extent - 1]
    var end = SourcePosition(
      offset: Int(last.start), line: Int(last.line), column: Int(last.column))
    if Int(record.end) > Int(last.start) {
      end = source.position(from: end, to: Int(record.end), countsLines: countsLines)
    }
    let start = SourcePosition(
      offset: Int(record.start), line: Int(record.line), column: Int(record.column))
    return SourceRange(start.moved(to: base), max(start, end).moved(to: base))
  }
}
