/// A set of fields (栏目集合), a bit each.
@usableFromInline
struct FieldSet<Field: FormField>: Sendable {
  @usableFromInline var bits: UInt32 = 0

  @inlinable
  init() {}

  @inlinable
  static func bit(of field: Field) -> UInt32 { 1 &<< UInt32(truncatingIfNeeded: field.ordinal) }

  /// Whether a field is in the set.
  @inlinable
  func contains(_ field: Field) -> Bool { bits & Self.bit(of: field) != 0 }

  @inlinable
  mutating func insert(_ field: Field) { bits |= Self.bit(of: field) }

  @inlinable
  mutating func remove(_ field: Field) { bits &= ~Self.bit(of: field) }

  /// How many fields of the set come before one.
  @inlinable
  func rank(of field: Field) -> Int { (bits & (Self.bit(of: field) &- 1)).nonzeroBitCount }
}
