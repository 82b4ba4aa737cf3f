/// Values by field (按栏目存放): those that there are, in the order of the form, behind one bit for
/// each field.
///
/// A field's value is found by counting the bits below its own, so that nothing is hashed, and a table
/// costs no more than an array of what it holds.
public struct FieldTable<Field: FormField, Value: Sendable>: Sendable {
  /// The fields that have a value.
  @usableFromInline var written = FieldSet<Field>()
  /// The values in the order of their fields.
  @usableFromInline var values: [Value] = []

  /// Creates an empty table.
  @inlinable
  public init(minimumCapacity: Int = 0) {
    // A form has no more than 32 fields, whatever a file holds.
    if minimumCapacity > 0 { values.reserveCapacity(Swift.min(minimumCapacity, 32)) }
  }

  /// Whether no field has a value.
  @inlinable
  public var isEmpty: Bool { values.isEmpty }

  /// How many fields have a value.
  @inlinable
  public var count: Int { values.count }

  /// Whether a field has a value.
  @inlinable
  public func contains(_ field: Field) -> Bool { written.contains(field) }

  /// The value of a field.
  @inlinable
  public subscript(field: Field) -> Value? {
    get { written.contains(field) ? values[written.rank(of: field)] : nil }
    set {
      if let newValue { put(newValue, for: field) } else { remove(field) }
    }
  }

  /// Writes the value of a field.
  @inlinable
  public mutating func put(_ value: consuming Value, for field: Field) {
    let rank = written.rank(of: field)
    if written.contains(field) {
      values[rank] = value
    } else if rank == values.count {
      values.append(value)
    } else {
      values.insert(value, at: rank)
    }
    written.insert(field)
  }

  /// Takes away the value of a field.
  @inlinable
  public mutating func remove(_ field: Field) {
    guard written.contains(field) else { return }
    values.remove(at: written.rank(of: field))
    written.remove(field)
  }

  /// The values of all fields changed in one way, for comparing.
  public func mapValues<Result>(_ transform: (Value) -> Result) -> [Field: Result] {
    Dictionary(uniqueKeysWithValues: map { ($0.key, transform($0.value)) })
  }
}

extension FieldTable: Sequence {
  /// Walks over the fields that have a value, in the order of the form.
  public struct Iterator: IteratorProtocol {
    private let fields = Field.allCases
    private let table: FieldTable
    private var ordinal = 0

    init(_ table: FieldTable) { self.table = table }

    /// The next field with its value.
    public mutating func next() -> (key: Field, value: Value)? {
      while ordinal < fields.count {
        let field = fields[ordinal]
        ordinal += 1
        if let value = table[field] { return (field, value) }
      }
      return nil
    }
  }

  /// Walks over the fields that have a value, in the order of the form.
  public func makeIterator() -> Iterator { Iterator(self) }
}
