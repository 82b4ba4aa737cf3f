/// A unit with its per-units (单位): `元/人·年`, `万吨/日`, `户·次`.
///
/// Multipliers of the number (万, 亿) are not part of the expression but of the value; those
/// below the stroke are (`件/万人`).
public struct UnitExpression: Sendable {
  /// One unit of the expression with what stands before it, as in `万人` or `2周`.
  package struct Term: Sendable {
    package var entry: UnitEntry
    package var power: Int8 = 0
    package var multiple: Int16 = 1

    package init(_ entry: UnitEntry, power: Int = 0, multiple: Int = 1) {
      self.entry = entry
      self.power = Int8(power)
      self.multiple = Int16(multiple)
    }
  }

  /// The terms, shared by all copies.
  final class Terms: Sendable {
    let head: Term?
    let times: Term?
    let per: Term?
    let perAlso: Term?
    /// What the unit above the stroke measures, which every reading is asked.
    let dimension: UnitDimension
    /// Whether it is percent and nothing else.
    let isPercent: Bool

    init(head: Term?, times: Term?, per: Term?, perAlso: Term?) {
      let unit = head?.entry.unit
      dimension = times == nil ? unit?.dimension ?? .other : .work
      isPercent =
        dimension == .ratio && per == nil && head?.power == 0 && head?.multiple == 1
        && unit?.name == "%"
      self.head = head
      self.times = times
      self.per = per
      self.perAlso = perAlso
    }
  }

  let terms: Terms

  package init(head: Term?, times: Term? = nil, per: Term? = nil, perAlso: Term? = nil) {
    terms = Terms(head: head, times: times, per: per, perAlso: perAlso)
  }

  /// Above the stroke; `nil` when the text begins with the stroke (`/株`).
  package var head: Term? { terms.head }
  /// The second factor above the stroke: 次 of `户·次`.
  package var times: Term? { terms.times }
  package var per: Term? { terms.per }
  package var perAlso: Term? { terms.perAlso }

  /// The canonical text: `元/人·年`.
  public var text: String {
    if let head, times == nil, per == nil, head.power == 0, head.multiple == 1 {
      return head.entry.unit.name
    }
    var text = head?.text(belowStroke: false) ?? ""
    if let times { text += "·" + times.text(belowStroke: false) }
    if let per { text += "/" + per.text(belowStroke: true) }
    if let perAlso { text += "·" + perAlso.text(belowStroke: true) }
    return text
  }

  /// What the unit above the stroke measures.
  public var dimension: UnitDimension { terms.dimension }

  /// Whether it is percent, not a multiple and not by anything.
  package var isPercent: Bool { terms.isPercent }

  /// What the units below the stroke measure, in order.
  public var perDimensions: [UnitDimension] {
    if per == nil, perAlso == nil { return [] }
    return [per, perAlso].compactMap { $0?.entry.unit.dimension }
  }

  /// The names of the units below the stroke, in order.
  public var perUnits: [String] {
    [per, perAlso].compactMap { $0?.text(belowStroke: false) }
  }

  /// Whether every unit stands in the table.
  public var isKnown: Bool {
    head?.entry.isKnown == true && times?.entry.isKnown != false
      && per?.entry.isKnown != false && perAlso?.entry.isKnown != false
  }

  /// The one unit that the expression is; `nil` where anything is added to it.
  private var plain: UnitEntry? {
    guard let head = terms.head, head.power == 0, head.multiple == 1, terms.times == nil,
      terms.per == nil, terms.perAlso == nil
    else { return nil }
    return head.entry
  }

  /// Whether there is a second factor or a unit below the stroke.
  private var isCompound: Bool { terms.times != nil || terms.per != nil }

  /// Whether one of this unit is one base unit, as for 元, 人 and %.
  package var isBase: Bool { plain.map { $0.isBase } ?? false }

  /// Whether both have the same canonical text, byte for byte.
  package func isSpelled(like other: UnitExpression) -> Bool {
    if terms === other.terms { return true }
    switch (plain, other.plain) {
    case (let plain?, let other?): return plain.isNamed(like: other)
    // Units below the stroke and second factors cannot be read from a simple name.
    case (let plain?, nil) where plain.isSimple && other.isCompound: return false
    case (nil, let other?) where other.isSimple && isCompound: return false
    default: break
    }
    return text.utf8.elementsEqual(other.text.utf8)
  }

  /// How many base units one of this unit is, as an exact fraction.
  package var fraction: (over: ExactDecimal, under: ExactDecimal) {
    var over = ExactDecimal.one
    var under = ExactDecimal.one
    if let head { head.multiply(&over, &under) }
    if let times { times.multiply(&over, &under) }
    if let per { per.multiply(&under, &over) }
    if let perAlso { perAlso.multiply(&under, &over) }
    return (over, under)
  }
}

extension UnitExpression.Term {
  func text(belowStroke: Bool) -> String {
    var text = multiple == 1 ? "" : String(multiple)
    text += UnitExpression.Term.powerNames[Int(power)] ?? ""
    let name = entry.unit.name
    text += belowStroke && entry.isRatioName ? "(" + name + ")" : name
    return text
  }

  /// How multipliers are spoken.
  static let powerNames: [Int: String] = [
    1: "十", 2: "百", 3: "千", 4: "万", 5: "十万", 6: "百万", 7: "千万", 8: "亿",
  ]

  /// Multiplies a fraction with the unit's size.
  fileprivate func multiply(_ over: inout ExactDecimal, _ under: inout ExactDecimal) {
    over = over * size
    under = under * ExactDecimal(entry.unit.divisor)
  }

  /// The size before division.
  var size: ExactDecimal {
    entry.unit.scale.scaled(byPowerOfTen: Int(power)) * ExactDecimal(Int(multiple))
  }
}

extension UnitExpression: Hashable, CustomStringConvertible {
  /// Whether both have the same canonical text.
  public static func == (left: UnitExpression, right: UnitExpression) -> Bool {
    left.terms === right.terms || left.text == right.text
  }

  /// Feeds the canonical text.
  public func hash(into hasher: inout Hasher) { hasher.combine(text) }

  /// The canonical text.
  public var description: String { text }

  /// Whether values in both units can be compared after scaling: 元 with 万元, 亩 with 公顷,
  /// but neither 人 with 户 nor % with 百分点.
  public func isComparable(with other: UnitExpression) -> Bool {
    if terms === other.terms { return true }
    if let plain, let plainOther = other.plain, !plain.hasPoint, !plainOther.hasPoint {
      return plain.measures(like: plainOther) || plain.isNamed(like: plainOther)
    }
    if isSpelledNearly(like: other) { return true }
    guard let head, let otherHead = other.head, head.entry.measures(like: otherHead.entry) else {
      return false
    }
    return times?.entry.measuredText == other.times?.entry.measuredText
      && [per, perAlso].compactMap { $0?.entry.measuredText }.sorted()
        == [other.per, other.perAlso].compactMap { $0?.entry.measuredText }.sorted()
  }

  /// Whether both have the same text but for points between units, which some leave out.
  private func isSpelledNearly(like other: UnitExpression) -> Bool {
    text.unicodeScalars.lazy.filter { $0 != "·" }
      .elementsEqual(other.text.unicodeScalars.lazy.filter { $0 != "·" })
  }

  /// The value in base units of the dimension (元, 米, 平方米, 天, 1 …).
  public func normalized(_ value: ExactDecimal) -> ExactDecimal {
    if let plain, plain.unit.divisor == 1 {
      return plain.isBase ? value : value * plain.unit.scale
    }
    let (over, under) = fraction
    return (value * over) / under ?? value
  }

  /// The value in another unit, or `nil` when the units are not comparable. Exact where the
  /// result is finite.
  public func convert(_ value: ExactDecimal, to other: UnitExpression) -> ExactDecimal? {
    guard isComparable(with: other) else { return nil }
    if self == other { return value }
    let (own, theirs) = (fraction, other.fraction)
    return (value * own.over * theirs.under) / (own.under * theirs.over)
  }
}
