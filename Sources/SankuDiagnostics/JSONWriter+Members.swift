extension JSONWriter {
  /// Writes a name and a string, or nothing for nil.
  public mutating func member(_ name: String, _ value: String?) {
    guard let value else { return }
    key(name)
    string(value)
  }

  /// Writes a name and a whole number, or nothing for nil.
  public mutating func member(_ name: String, _ value: Int?) {
    guard let value else { return }
    key(name)
    number(value)
  }

  /// Writes a name and a list of strings.
  public mutating func member(_ name: String, _ values: [String]) {
    key(name)
    array { writer in
      for value in values { writer.string(value) }
    }
  }

  /// Writes where a range begins and ends, in one go: every finding and every fix has one.
  package mutating func members(_ range: SourceRange) {
    let (depth, indents) = (depth, indents)
    next(atMost: 4 * (40 + 2 * depth)) { pen in
      func member(_ name: StaticString, _ value: Int) {
        pen.write(name: name, withSpace: indents)
        pen.write(decimal: value)
      }
      func joint() {
        pen.write(UInt8(ascii: ","))
        if indents { pen.breakLine(depth) }
      }
      member("line", range.start.line)
      joint()
      member("column", range.start.column)
      joint()
      member("endLine", range.end.line)
      joint()
      member("endColumn", range.end.column)
    }
  }
}
