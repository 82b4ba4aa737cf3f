public import SankuDiagnostics

/// A value with the place it was read from (带位置的值).
public struct Located<Value: Sendable>: Sendable {
  /// The value.
  public var value: Value
  /// Where the value stands.
  public var range: SourceRange
  /// Where its key stands, for a value of a mapping.
  public var keyRange: SourceRange?

  /// Creates a located value.
  public init(_ value: Value, at range: SourceRange, key keyRange: SourceRange? = nil) {
    self.value = value
    self.range = range
    self.keyRange = keyRange
  }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}

extension Located where Value == String {
  /// Whether nothing but white space stands there.
  public var isBlank: Bool {
    // Most texts are told by their first byte.
    if let first = value.utf8.first, first > 0x20, first < 0x80 { return false }
    return value.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
  }
}
