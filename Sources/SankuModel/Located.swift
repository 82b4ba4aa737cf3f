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
  @inlinable
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
    // Nearly all texts are told by their first byte: only these begin white space, and among signs
    // such as ≥ and “ the second byte tells it.
    guard let first = value.utf8.first else { return true }
    if first > 0x20, first != 0xC2, first < 0xE1 || first > 0xE3 { return false }
    if first == 0xE2, let second = value.utf8.dropFirst().first, second > 0x81 { return false }
    return value.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
  }
}
