/// A unit of measure as data (计量单位): its name, other spellings, dimension and size.
public struct MeasureUnit: Hashable, Sendable {
  /// The canonical name, as house style prints it.
  public var name: String
  /// Other spellings.
  public var aliases: [String]
  /// What it measures.
  public var dimension: UnitDimension
  /// How many of the dimension's base unit it holds, times ``divisor``.
  public var scale: ExactDecimal
  /// What ``scale`` is divided by; 1 亩 is 2000/3 平方米.
  public var divisor: Int

  /// Creates a unit from its data.
  public init(
    _ name: String, _ dimension: UnitDimension, aliases: [String] = [],
    scale: ExactDecimal = .one, dividedBy divisor: Int = 1
  ) {
    self.name = name
    self.aliases = aliases
    self.dimension = dimension
    self.scale = scale
    self.divisor = divisor
  }
}

/// A unit shared by all readings that use it, so that a reading costs no copy of its data.
package final class UnitEntry: Sendable {
  package let unit: MeasureUnit
  package let isKnown: Bool
  /// Plain names need no parentheses below a stroke.
  package let isRatioName: Bool
  private let nameLength: Int
  /// Whether one of it is one base unit.
  let isBase: Bool

  package init(_ unit: MeasureUnit, isKnown: Bool = true) {
    self.unit = unit
    self.isKnown = isKnown
    nameLength = unit.name.utf8.count
    self.isBase = unit.scale == .one && unit.divisor == 1
    self.isRatioName = unit.name.utf8.contains(UInt8(ascii: "/"))
  }

  /// Whether both have the same name.
  func isNamed(like other: UnitEntry) -> Bool {
    nameLength == other.nameLength && unit.name.utf8.elementsEqual(other.unit.name.utf8)
  }
}
