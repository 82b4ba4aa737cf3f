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
  @inlinable
  public var isBlank: Bool { value.isWhiteSpace }
}

extension String {
  /// Whether there is nothing but white space.
  @inlinable
  package var isWhiteSpace: Bool {
    // Nearly all texts are told by their first byte: only these begin white space, and among signs
    // such as ≥ and “ the second byte tells it.
    let beginsText = utf8.withContiguousStorageIfAvailable { bytes in
      guard let first = bytes.first else { return false }
      if first == 0xE2 { return bytes[1] > 0x81 }
      return first > 0x20 && first != 0xC2 && (first < 0xE1 || first > 0xE3)
    }
    return beginsText != true && isWhiteSpaceThroughout
  }

  @usableFromInline
  var isWhiteSpaceThroughout: Bool {
    unicodeScalars.allSatisfy { $0.properties.isWhitespace }
  }
}
