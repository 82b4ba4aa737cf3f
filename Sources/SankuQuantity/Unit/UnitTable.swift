/// The units a reader knows (单位表), by any of their spellings.
public struct UnitTable: Sendable {
  /// The units in the order they were added; a later spelling wins over an earlier one.
  public private(set) var units: [MeasureUnit]

  /// Creates a table from data.
  public init(_ units: [MeasureUnit]) { self.units = units }

  /// The built-in units together with those of packs.
  public func adding(_ more: [MeasureUnit]) -> UnitTable { UnitTable(units + more) }

  /// The built-in units.
  public static let standard = UnitTable(standardUnits)

  /// The unit a text stands for, also with multiplier, per-units and parentheses: `万元/人.年`.
  ///
  /// Builds a reader for the one look-up; hold a ``QuantityReader`` and use
  /// ``QuantityReader/unit(_:)`` where many are needed.
  public func lookup(_ text: String) -> UnitExpression? {
    QuantityReader(units: self, words: WordTable([])).unit(text)?.unit
  }
}
