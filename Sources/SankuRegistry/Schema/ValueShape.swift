/// What may stand behind a key (取值形式); scalars stay text until a field asks for more.
package indirect enum ValueShape: Sendable {
  /// One text.
  case text
  /// A decimal number, kept as written.
  case number
  /// A whole number without sign.
  case integer
  /// A year, month or day as `2021`, `2021-08` or `2021-08-18`.
  case date
  /// `true` or `false`.
  case flag
  /// One of some words.
  case word([String])
  /// The id, code or name of something that stands elsewhere.
  case reference(ReferenceKind)
  /// A list; where its elements are texts, a single text counts as a list of one.
  case list(ValueShape)
  /// Keys that a schema knows.
  case record(RecordSchema)
  /// Free keys, each with a value of one shape.
  case mapping(ValueShape)
  /// A text where one is written, a collection otherwise.
  case either(ValueShape, ValueShape)
  /// Anything; what it must be is known only when what it is meant for has been found.
  case any
}

/// What a reference names (引用对象).
package enum ReferenceKind: String, CaseIterable, Sendable {
  case indicator, template, guidance, sector, category, source
  /// An indicator, a template or a case.
  case entry
}

extension ValueShape {
  /// Whether the shape is written as a scalar.
  package var isScalar: Bool {
    switch self {
    case .text, .number, .integer, .date, .flag, .word, .reference: true
    case .list, .record, .mapping, .either, .any: false
    }
  }

  /// Whether a scalar may stand here, a list of one included.
  package var takesScalar: Bool {
    switch self {
    case .list(let element): element.takesScalar
    case .either(let left, let right): left.takesScalar || right.takesScalar
    case .record, .mapping: false
    default: true
    }
  }
}
