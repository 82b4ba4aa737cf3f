/// A place (位置) in a text: a byte offset with the line and column that people count.
public struct SourcePosition: Hashable, Comparable, Sendable {
  /// The offset in UTF-8 bytes from the start of the file, from 0.
  public var offset: Int
  /// The line, from 1.
  public var line: Int
  /// The column in Unicode code points, from 1.
  public var column: Int

  /// Creates a position from its three coordinates.
  public init(offset: Int, line: Int, column: Int) {
    self.offset = offset
    self.line = line
    self.column = column
  }

  /// The first byte of a file.
  public static let start = SourcePosition(offset: 0, line: 1, column: 1)

  /// Orders positions of one file by offset.
  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A stretch of text (区间) from `start` up to, not including, `end`.
public struct SourceRange: Hashable, Sendable {
  /// Where the stretch begins.
  public var start: SourcePosition
  /// The position behind the last code point.
  public var end: SourcePosition

  /// Creates a range between two positions of one file.
  public init(_ start: SourcePosition, _ end: SourcePosition) {
    self.start = start
    self.end = end
  }

  /// An empty range at a position.
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
