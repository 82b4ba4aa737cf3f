public import SankuDiagnostics

/// Texts by field (单元格), as in a ``FieldTable``.
///
/// Rules ask for the texts many times, and whether they are blank; where a text stands is asked only for
/// those that a finding points at. So these are kept apart.
public struct FieldCells<Field: FormField>: Sendable {
  /// The fields that are written, be they blank.
  @usableFromInline var written = FieldSet<Field>()
  /// The fields that hold more than white space.
  @usableFromInline var filled = FieldSet<Field>()
  /// The texts in the order of their fields.
  @usableFromInline var texts: [String] = []
  /// Where each of the texts stands.
  @usableFromInline var places: [Place] = []

  /// The places of a cell.
  @usableFromInline
  struct Place: Sendable {
    @usableFromInline var range: SourceRange
    @usableFromInline var keyRange: SourceRange?

    @inlinable
    init(range: SourceRange, keyRange: SourceRange?) {
      self.range = range
      self.keyRange = keyRange
    }
  }

  /// Creates an empty table.
  @inlinable
  public init(minimumCapacity: Int = 0) {
    if minimumCapacity > 0 {
      texts.reserveCapacity(minimumCapacity)
      places.reserveCapacity(minimumCapacity)
    }
  }

  /// The text of a field, blank ones included; nil where nothing is written.
  @inlinable
  public subscript(field: Field) -> Located<String>? {
    get { contains(field) ? cell(field) : nil }
    set {
      if let newValue { put(newValue, for: field) } else { remove(field) }
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
    _ text: String, at range: SourceRange, key keyRange: SourceRange?, for field: Field
  ) {
    if text.isWhiteSpace { filled.remove(field) } else { filled.insert(field) }
    let place = Place(range: range, keyRange: keyRange)
    let rank = written.rank(of: field)
    if written.contains(field) {
      texts[rank] = text
      places[rank] = place
    } else if rank == texts.count {
      texts.append(text)
      places.append(place)
    } else {
      texts.insert(text, at: rank)
      places.insert(place, at: rank)
    }
    written.insert(field)
  }

  @usableFromInline
  mutating func remove(_ field: Field) {
    guard written.contains(field) else { return }
    let rank = written.rank(of: field)
    texts.remove(at: rank)
    places.remove(at: rank)
    written.remove(field)
    filled.remove(field)
  }

  /// Whether a field is written, be it blank.
  @inlinable
  public func contains(_ field: Field) -> Bool { written.contains(field) }

  /// Hands over the texts of all fields that are written, with the number of the field.
  @inlinable
  public func forEachText(_ body: (_ ordinal: Int, _ text: String, _ isBlank: Bool) -> Void) {
    var fields = written.bits
    // A span, so that texts are handed on where they are.
    let values = texts.span
    for index in values.indices {
      let ordinal = fields.trailingZeroBitCount
      body(ordinal, values[index], filled.bits & 1 &<< UInt32(ordinal) == 0)
      fields &= fields &- 1
    }
  }

  /// Whether a field holds more than white space.
  @inlinable
  public func isFilled(_ field: Field) -> Bool { filled.contains(field) }

  /// The text of a field that is not blank.
  @inlinable
  public func filled(_ field: Field) -> Located<String>? { isFilled(field) ? cell(field) : nil }

  /// The text of a field without its place, blank ones included.
  @inlinable
  package func text(_ field: Field) -> String? {
    contains(field) ? texts[written.rank(of: field)] : nil
  }

  /// The text of a field that is not blank, without its place.
  @inlinable
  package func filledText(_ field: Field) -> String? {
    isFilled(field) ? texts[written.rank(of: field)] : nil
  }

  /// The cell of a field that is written.
  @inlinable
  func cell(_ field: Field) -> Located<String> {
    let rank = written.rank(of: field)
    return Located(texts[rank], at: places[rank].range, key: places[rank].keyRange)
  }

  /// The texts of all fields changed in one way, for comparing.
  public func mapValues<Result>(_ transform: (Located<String>) -> Result) -> [Field: Result] {
    Dictionary(uniqueKeysWithValues: map { ($0.key, transform($0.value)) })
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
