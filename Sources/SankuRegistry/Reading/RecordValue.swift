package import SankuDiagnostics
package import SankuModel
package import SankuYAML

/// A value that fits its shape (已核对的值), with its place.
package enum RecordValue: Sendable {
  case text(Located<String>)
  case list([RecordValue], SourceRange)
  case record(Record)
  case mapping([(key: Located<String>, value: RecordValue)], SourceRange)
  /// A row of a goal's table, in goal files only.
  case row(GoalRow)
  /// A value that is read once it is known what it must be.
  case node(Node)
}

extension RecordValue {
  /// Where the value stands.
  package var range: SourceRange {
    switch self {
    case .text(let text): text.range
    case .list(_, let range), .mapping(_, let range): range
    case .record(let record): record.range
    case .row(let row): row.range
    case .node(let node): node.range
    }
  }

  /// The text, where it is one.
  package var text: Located<String>? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  /// The record, where it is one.
  package var record: Record? {
    guard case .record(let record) = self else { return nil }
    return record
  }
}
