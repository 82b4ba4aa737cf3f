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
}
