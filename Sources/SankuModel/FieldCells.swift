public import SankuDiagnostics

/// Texts by field (单元格): a ``FieldTable`` that also knows which of them are blank, since rules ask
/// that of every cell many times.
public struct FieldCells<Field: FormField>: Sendable {
  @usableFromInline var cells: FieldTable<Field, FieldCell>
  /// The fields that hold more than white space.
  @usableFromInline var filled = FieldSet<Field>()
  /// How many bytes all texts have that were ever written: no fewer than those that are there.
  @usableFromInline package var writtenBytes = 0

  /// Creates an empty table.
  @inlinable
  public init(minimumCapacity: Int = 0) {
    cells = FieldTable(minimumCapacity: minimumCapacity)
  }

  /// The text of a field, blank ones included; nil where nothing is written.
  @inlinable
  public subscript(field: Field) -> Located<String>? {
    get { contains(field) ? located(field) : nil }
    set {
      if let newValue {
        put(newValue, for: field)
      } else {
        filled.remove(field)
        cells.remove(field)
      }
    }
  }

  /// Writes the text of a field.
  @inlinable
  public mutating func put(_ cell: Located<String>, for field: Field) {
    put(cell.value, at: cell.range, key: cell.keyRange, for: field)
  }

  /// Writes the text of a field with its places.
  @inlinable
  package mutating func put(
    _ text: consuming String, at range: SourceRange, key keyRange: SourceRange?, for field: Field
  ) {
    writtenBytes &+= text.utf8.count
    if text.isWhiteSpace { filled.remove(field) } else { filled.insert(field) }
    cells.put(FieldCell(text, at: range, key: keyRange), for: field)
  }

  /// Whether a field is written, be it blank.
  @inlinable
  public func contains(_ field: Field) -> Bool { cells.contains(field) }

  /// Hands over the texts of all fields that are written, with the number of the field.
  @inlinable
  public func forEachText(_ body: (_ ordinal: Int, _ text: String, _ isBlank: Bool) -> Void) {
    var fields = cells.written.bits
    for rank in cells.values.indices {
      let ordinal = fields.trailingZeroBitCount
      body(ordinal, withCell(rank) { $0.pointee.text }, filled.bits & 1 &<< UInt32(ordinal) == 0)
      fields &= fields &- 1
    }
  }

  /// Whether a field holds more than white space.
  @inlinable
  public func isFilled(_ field: Field) -> Bool { filled.contains(field) }

  /// The text of a field that is not blank.
  @inlinable
  public func filled(_ field: Field) -> Located<String>? { isFilled(field) ? located(field) : nil }

  /// The text of a field without its place, blank ones included.
  @inlinable
  package func text(_ field: Field) -> String? { contains(field) ? value(field) : nil }

  /// The text of a field that is not blank, without its place.
  @inlinable
  package func filledText(_ field: Field) -> String? { isFilled(field) ? value(field) : nil }

  /// The text of a field that is written; nothing else of the cell is copied.
  @inlinable
  func value(_ field: Field) -> String {
    withCell(cells.written.rank(of: field)) { $0.pointee.text }
  }

  /// The text of a field that is written, with its places.
  @inlinable
  func located(_ field: Field) -> Located<String> {
    withCell(cells.written.rank(of: field)) { cell in
      Located(cell.pointee.text, at: cell.pointee.range, key: cell.pointee.keyRange)
    }
  }

  /// A cell where it stands: behind a pointer a part of it is read without a copy of the rest.
  @inlinable
  func withCell<Result>(_ rank: Int, _ body: (UnsafePointer<FieldCell>) -> Result) -> Result {
    cells.values.withUnsafeBufferPointer { cells in
      precondition(cells.indices.contains(rank))
      return body(cells.baseAddress.unsafelyUnwrapped + rank)
    }
  }

  /// The texts of all fields changed in one way, for comparing.
  public func mapValues<Result>(_ transform: (Located<String>) -> Result) -> [Field: Result] {
    Dictionary(uniqueKeysWithValues: map { ($0.key, transform($0.value)) })
  }
}

/// A text with its places: a `Located<String>`, but no generic one, which arrays copy and release more
/// slowly.
@usableFromInline
struct FieldCell: Sendable {
  @usableFromInline let text: String
  @usableFromInline let range: SourceRange
  @usableFromInline let keyRange: SourceRange?

  @inlinable
  init(_ text: consuming String, at range: SourceRange, key keyRange: SourceRange?) {
    self.text = text
    self.range = range
    self.keyRange = keyRange
  }
}

extension FieldCells: Sequence {
  /// Walks over the fields that are written, in the order of the form.
  public func makeIterator() -> some IteratorProtocol<(key: Field, value: Located<String>)> {
    Field.allCases.lazy.compactMap { field in self[field].map { (key: field, value: $0) } }
      .makeIterator()
  }
}

extension FieldCells: ExpressibleByDictionaryLiteral {
  /// Creates a table of texts.
  public init(dictionaryLiteral cells: (Field, Located<String>)...) {
    self.init(minimumCapacity: cells.count)
    for (field, cell) in cells { self[field] = cell }
  }
}
