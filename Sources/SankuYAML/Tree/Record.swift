/// One node in the flat tree (节点记录): 32 bytes, no pointers.
///
/// Records stand in reading order, each followed by those inside it, so that `extent` leads to
/// the next sibling.
struct Record: Equatable, Sendable {
  /// The byte offset of the first byte.
  var start: UInt32
  /// The line of the first byte, from 1.
  var line: UInt32
  /// The column of the first byte in code points, from 1.
  var column: UInt32
  /// The byte offset behind the last byte.
  var end: UInt32
  /// The column behind the last byte, if that stands in the line that the last record inside (a
  /// scalar itself) begins in; 0 where it does not, or has not been counted.
  var endColumn: UInt32
  /// Scalar: offset of its text. Collection: number of elements or entries. Alias: its target.
  var first: UInt32
  /// Scalar: length of its text in bytes. Others: number of records from this one to the next
  /// sibling.
  var second: UInt32
  var kind: Kind
  var style: ScalarStyle
  var flags: Flags

  enum Kind: UInt8, Sendable {
    case scalar, sequence, mapping, alias

    /// One bit each, to gather the kinds of siblings.
    var bit: UInt8 { 1 << rawValue }
  }

  struct Flags: OptionSet, Sendable {
    let rawValue: UInt8
    /// The text stands in the arena, because it differs from the bytes of the source.
    static let inArena = Flags(rawValue: 1)
    /// A collection written with brackets.
    static let flow = Flags(rawValue: 2)
    /// Has a tag or an anchor in the tree's table.
    static let hasProperties = Flags(rawValue: 4)
  }

  /// The distance to the next sibling.
  var extent: Int {
    switch kind {
    case .scalar, .alias: 1
    case .sequence, .mapping: Int(second)
    }
  }
}

/// How a scalar is written (标量样式).
package enum ScalarStyle: UInt8, Sendable {
  /// Without any quotes.
  case plain
  /// In `'…'`.
  case singleQuoted
  /// In `"…"`.
  case doubleQuoted
  /// A block behind `|`.
  case literal
  /// A block behind `>`.
  case folded
}

/// What few nodes have, kept beside the records.
struct NodeProperties: Sendable, Hashable {
  var anchor: String?
  var tag: String?
}
