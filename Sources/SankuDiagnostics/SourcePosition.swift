/// A place (位置) in a text: a byte offset with the line and column that people count.
///
/// Every cell of a goal and every field of a pack has four of these, so that line and column share a
/// word: 32 bits each, which no text that is read goes beyond.
public struct SourcePosition: Hashable, Comparable, Sendable {
  /// The offset in UTF-8 bytes from the start of the file, from 0.
  public var offset: Int
  /// The line in the upper half, the column in the lower one: ordered as people read.
  @usableFromInline var lineAndColumn: UInt64

  /// Creates a position from its three coordinates.
  @inlinable
  public init(offset: Int, line: Int, column: Int) {
    self.offset = offset
    self.lineAndColumn =
      UInt64(UInt32(truncatingIfNeeded: line)) << 32 | UInt64(UInt32(truncatingIfNeeded: column))
  }

  /// The line, from 1.
  @inlinable
  public var line: Int {
    get { Int(lineAndColumn >> 32) }
    set { self = SourcePosition(offset: offset, line: newValue, column: column) }
  }

  /// The column in Unicode code points, from 1.
  @inlinable
  public var column: Int {
    get { Int(UInt32(truncatingIfNeeded: lineAndColumn)) }
    set { self = SourcePosition(offset: offset, line: line, column: newValue) }
  }

  /// The first byte of a file.
  public static let start = SourcePosition(offset: 0, line: 1, column: 1)

  /// Orders positions of one file by line and column.
  @inlinable
  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    left.lineAndColumn < right.lineAndColumn
  }

  /// Whether two positions are the same.
  @inlinable
  public static func == (left: SourcePosition, right: SourcePosition) -> Bool {
    left.offset == right.offset && left.lineAndColumn == right.lineAndColumn
  }
}

/// A stretch of text (区间) from `start` up to, not including, `end`.
public struct SourceRange: Hashable, Sendable {
  /// Where the stretch begins.
  public var start: SourcePosition
  /// The position behind the last code point.
  public var end: SourcePosition

  /// Creates a range between two positions of one file.
  @inlinable
  public init(_ start: SourcePosition, _ end: SourcePosition) {
    self.start = start
    self.end = end
  }

  /// An empty range at a position.
  @inlinable
  public init(at position: SourcePosition) {
    self.init(position, position)
  }
}

/// A range in a named file.
public struct SourcePlace: Hashable, Sendable {
  /// The file's path as the user gave it, or `<stdin>`.
  public var file: String
  /// The stretch of text in that file.
  public var range: SourceRange

  /// Creates a place in a file.
  public init(file: String, range: SourceRange) {
    self.file = file
    self.range = range
  }
}
