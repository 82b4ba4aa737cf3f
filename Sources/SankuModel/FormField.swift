/// A field of a form (申报表栏目), one of a fixed list and known by its number in it.
public protocol FormField: CaseIterable, Hashable, Sendable where AllCases == [Self] {
  /// The number of the field in the order of the form, from 0; less than 32.
  var ordinal: Int { get }
}

extension GoalField: FormField {
  /// All fields, to be had by their numbers.
  package static let inOrder = allCases

  /// The number of the field in the order of the form, from 0.
  @inlinable
  public var ordinal: Int {
    // A case without payload is stored as its number.
    Int(unsafeBitCast(self, to: UInt8.self))
  }
}

extension RowField: FormField {
  /// All columns, to be had by their numbers.
  package static let inOrder = allCases

  /// The number of the column in the order of the form, from 0.
  @inlinable
  public var ordinal: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
}
