/// Texts by field (单元格): a ``FieldTable`` that also knows which of them are blank, since rules ask
/// that of every cell many times.
public struct FieldCells<Field: FormField>: Sendable {
  @usableFromInline var texts: FieldTable<Field, Located<String>>
  /// The bit of each field that holds more than white space.
  @usableFromInline var filled: UInt32 = 0

  /// Creates an empty table.
  @inlinable
  public init(minimumCapacity: Int = 0) {
    texts = FieldTable(minimumCapacity: minimumCapacity)
  }

  /// The text of a field, blank ones included; nil where nothing is written.
  @inlinable
  public subscript(field: Field) -> Located<String>? {
    get { texts[field] }
    set {
      if let newValue {
        put(newValue, for: field)
      } else {
        filled &= ~FieldTable<Field, Located<String>>.bit(of: field)
        texts.remove(field)
      }
    }
  }

  /// Writes the text of a field.
  @inlinable
  public mutating func put(_ text: consuming Located<String>, for field: Field) {
    let bit = FieldTable<Field, Located<String>>.bit(of: field)
    filled = text.isBlank ? filled & ~bit : filled | bit
    texts.put(text, for: field)
  }

  /// Whether a field is written, be it blank.
  @inlinable
  public func contains(_ field: Field) -> Bool { texts.contains(field) }

  /// Hands over the texts of all fields that are written, with the number of the field.
  @inlinable
  public func forEachText(_ body: (_ ordinal: Int, _ text: String, _ isBlank: Bool) -> Void) {
    var fields = texts.written
    // A buffer, so that only the text of a cell is copied and not its places.
    texts.values.withUnsafeBufferPointer { values in
      for index in values.indices {
        let ordinal = fields.trailingZeroBitCount
        body(ordinal, Self.text(at: index, of: values), filled & 1 &<< UInt32(ordinal) == 0)
        fields &= fields &- 1
      }
    }
  }

  /// Whether a field holds more than white space.
  @inlinable
  public func isFilled(_ field: Field) -> Bool {
    filled & FieldTable<Field, Located<String>>.bit(of: field) != 0
  }

  /// The text of a field that is not blank.
  @inlinable
  public func filled(_ field: Field) -> Located<String>? { isFilled(field) ? texts[field] : nil }

  /// The text of a field without its place, blank ones included.
  @inlinable
  package func text(_ field: Field) -> String? {
    contains(field) ? value(field) : nil
  }

  /// The text of a field that is not blank, without its place.
  @inlinable
  package func filledText(_ field: Field) -> String? {
    isFilled(field) ? value(field) : nil
  }

  /// The text of a field that is written; nothing else of the cell is copied.
  @inlinable
  func value(_ field: Field) -> String {
    let place = texts.rank(of: FieldTable<Field, Located<String>>.bit(of: field))
    return texts.values.withUnsafeBufferPointer { Self.text(at: place, of: $0) }
  }

  /// The text of a cell, read alone: a cell taken out whole would be copied with its places.
  @inlinable
  static func text(at place: Int, of cells: UnsafeBufferPointer<Located<String>>) -> String {
    precondition(cells.indices.contains(place))
    guard let text = cells.baseAddress?.advanced(by: place).pointer(to: \.value) else { return "" }
    return text.pointee
  }

  /// The texts of all fields changed in one way, for comparing.
  public func mapValues<Result>(_ transform: (Located<String>) -> Result) -> [Field: Result] {
    texts.mapValues(transform)
  }
}

extension FieldCells: Sequence {
  /// Walks over the fields that are written, in the order of the form.
  public func makeIterator() -> FieldTable<Field, Located<String>>.Iterator { texts.makeIterator() }
}

extension FieldCells: ExpressibleByDictionaryLiteral {
  /// Creates a table of texts.
  public init(dictionaryLiteral cells: (Field, Located<String>)...) {
    self.init(minimumCapacity: cells.count)
    for (field, cell) in cells { self[field] = cell }
  }
}
