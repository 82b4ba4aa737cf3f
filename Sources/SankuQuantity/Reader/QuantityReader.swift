/// Reads the value cells of performance goals as people write them (指标值读取器).
///
/// A value of this type is cheap to copy and safe to share. Reading takes time linear in the
/// length of the cell and never fails: what cannot be read is a ``Reading`` of kind
/// ``Reading/Kind/unreadable`` or ``Reading/Kind/qualitative``.
public struct QuantityReader: Sendable {
  let lexicon: Lexicon

  /// Creates a reader; compiling the tables takes about a millisecond, so keep it.
  public init(units: UnitTable = .standard, words: WordTable = .standard) {
    lexicon = Lexicon(units: units, words: words)
  }

  /// Reads one cell.
  ///
  /// - Parameters:
  ///   - text: The cell, as it stands in the form.
  ///   - comparator: The sign column, if the form has one: `≥`, `大于等于`.
  ///   - unit: The unit column, if the form has one: `万元`.
  ///   - indicator: The indicator's name; it helps with bare numbers and is never read as one.
  ///   - year: The goal's year, taken when a date has none.
  public func read(
    _ text: String, comparator: String? = nil, unit: String? = nil, indicator: String? = nil,
    year: Int? = nil
  ) -> Reading {
    var reading = Reading(kind: .missing)
    read(text, indicator: indicator, year: year, into: &reading)
    if let comparator, !comparator.isEmpty { apply(comparatorColumn: comparator, to: &reading) }
    if let unit, !unit.isEmpty { apply(unitColumn: unit, to: &reading) }
    return reading
  }

  /// Fills a reading in place; it is too large to be handed up through the closures.
  private func read(
    _ text: String, indicator: String?, year: Int?, isThorough: Bool = false,
    into reading: inout Reading
  ) {
    guard var name = indicator else {
      return read(text, name: nil, year: year, isThorough: isThorough, into: &reading)
    }
    name.withUTF8 {
      read(text, name: $0, year: year, isThorough: isThorough, into: &reading)
    }
  }

  private func read(
    _ text: String, name: UnsafeBufferPointer<UInt8>?, year: Int?, isThorough: Bool,
    into reading: inout Reading
  ) {
    let view = lexicon.view
    text.withBytes { bytes in
      FoldedText.with(bytes) { folded in
        var cell = PlainCell(folded, view)
        if !isThorough, cell.read(hasIndicator: name != nil, into: &reading.draft) {
          return reading.complete(folded, view)
        }
        var parser = CellParser(folded, view, year: year, indicator: name)
        parser.resume(after: cell)
        parser.run(into: &reading)
      }
    }
    if reading.draft.hasTexts, reading.details == nil { reading.source = text }
  }

  /// Reads without the shortcut for plain cells; must give the same.
  package func readThoroughly(
    _ text: String, indicator: String? = nil, year: Int? = nil
  ) -> Reading {
    var reading = Reading(kind: .missing)
    read(text, indicator: indicator, year: year, isThorough: true, into: &reading)
    return reading
  }

  /// A unit as a column or a pack writes it, with the power of ten of its multiplier:
  /// `万元/人.年` is 元/人·年 and 4; `nil` for text that is no unit.
  public func unit(_ text: String) -> (unit: UnitExpression, power: Int)? {
    var found: (unit: UnitExpression, power: Int)?
    text.withBytes { bytes in
      FoldedText.with(bytes) { folded in
        var parser = CellParser(folded, lexicon.view, year: nil, indicator: nil)
        found = parser.wholeUnit()
      }
    }
    return found
  }

  /// The sign a column or a word stands for: `大于等于` is ``Comparator/atLeast``.
  public func comparator(_ text: String) -> Comparator? {
    if let exact = Comparator(rawValue: text) { return exact }
    let probe = read(text + "1")
    return probe.kind == .quantity && !probe.has(.signMissing) && probe.range.lowerBound == 0
      ? probe.comparator : nil
  }
}

extension String {
  /// Hands the UTF-8 bytes to `body`, without a copy where the text has them in one piece.
  @inline(__always)
  func withBytes(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    if utf8.withContiguousStorageIfAvailable(body) != nil { return }
    var copy = self
    copy.withUTF8(body)
  }
}
