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
  /// Whether the name holds a point, as 千瓦·时.
  let hasPoint: Bool
  private let name: HashedName
  /// What must agree for two units to be comparable: the thing for counts, else the dimension.
  private let measured: HashedName
  /// Whether one of it is one base unit.
  let isBase: Bool

  package init(_ unit: MeasureUnit, isKnown: Bool = true) {
    self.unit = unit
    self.isKnown = isKnown
    hasPoint = unit.name.unicodeScalars.contains("·")
    name = HashedName(unit.name)
    measured = HashedName(Self.measured(by: unit))
    self.isBase = unit.scale == .one && unit.divisor == 1
    self.isRatioName = unit.name.utf8.contains(UInt8(ascii: "/"))
  }

  private static func measured(by unit: MeasureUnit) -> String {
    switch unit.dimension {
    case .count where unit.name == "名" || unit.name == "位" || unit.name == "人员": "人"
    case .count, .other, .work: unit.name
    default: unit.dimension.rawValue
    }
  }

  /// Whether the name holds neither point nor stroke.
  var isSimple: Bool { !hasPoint && !isRatioName }

  /// Whether both have the same name.
  func isNamed(like other: UnitEntry) -> Bool { self === other || name.isSame(as: other.name) }

  /// Whether both measure the same.
  func measures(like other: UnitEntry) -> Bool {
    self === other || measured.isSame(as: other.measured)
  }

  /// What both measure, for keeping several in order.
  var measuredText: String { measured.text }
}

/// A text with a hash of its bytes (带哈希的名称), which tells nearly all others from it at once.
struct HashedName: Sendable {
  let text: String
  private let hash: UInt64

  init(_ text: String) {
    self.text = text
    hash = text.utf8.reduce(0) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  func isSame(as other: HashedName) -> Bool {
    hash == other.hash && text.utf8.elementsEqual(other.text.utf8)
  }
}
