package import SankuModel
package import SankuQuantity

/// An amount of money with the unit it was written in (金额).
package struct MoneyAmount: Sendable {
  /// Where and how it stands.
  package let cell: Located<String>
  /// The number as written.
  package let number: ExactDecimal
  /// How many 元 one of the written unit is; nil when no unit is written.
  package let scale: ExactDecimal?
  /// The written unit, such as 万元; empty for a bare number.
  package let unit: FoldedText

  /// Whether 元 was left out behind 万.
  package var lacksYuan: Bool { unit.count == 1 && unit.begins(with: "万") }

  /// The amount in 元; nil when the unit is not known.
  package var yuan: ExactDecimal? { scale.map { number * $0 } }

  /// Reads `90万元`, `771,325,800.00元`, `449.8万` or `500`; nil for anything else.
  ///
  /// A bracket at the end holds the unit, as in `20(万元)`, or tells the parts and is passed over.
  package init?(_ cell: Located<String>) {
    if let plain = cell.value.plainAmount {
      self.cell = cell
      number = plain.number
      unit = plain.isWan ? Self.wanYuan : Self.yuan
      scale = ExactDecimal(plain.isWan ? 10_000 : 1)
      return
    }
    let text = FoldedText(cell.value)
    var index = 0
    let scalars = text.scalars
    while index < scalars.count,
      scalars[index].isASCIIDigit || scalars[index] == 0x2E || scalars[index] == 0x2C
        || (index == 0 && scalars[index] == 0x2D)
    {
      index += 1
    }
    let isNegative = scalars.first == 0x2D
    guard var number = ExactDecimal(digits: scalars[(isNegative ? 1 : 0)..<index]) else {
      return nil
    }
    if isNegative { number = -number }
    let unit = Self.unit(text.dropping(prefix: index))
    guard let scale = Self.scale(of: unit) else { return nil }
    self.cell = cell
    self.number = number
    self.scale = scale.isZero ? nil : scale
    self.unit = unit
  }

  /// What stands behind a number without a bracket at the end.
  private static func unit(_ text: FoldedText) -> FoldedText {
    guard text.scalars.last == 0x29, let open = text.scalars.firstIndex(of: 0x28) else {
      return text
    }
    let inner = FoldedText(scalars: text.scalars[(open + 1)..<(text.count - 1)])
    return open == 0 && scale(of: inner) != nil
      ? inner : FoldedText(scalars: text.scalars[..<open])
  }

  /// Nil for a unit that is no money; zero for none.
  private static func scale(of unit: FoldedText) -> ExactDecimal? {
    if unit.isEmpty { return .zero }
    return units.wholeNumber(of: unit).map { scales[$0] }
  }

  private static let wanYuan: FoldedText = "万元"
  private static let yuan: FoldedText = "元"
  private static let units: WordList = [
    "万元", "万", "人民币万元", "元", "圆", "人民币元", "千元", "百万元", "亿元", "亿",
  ]
  /// How many 元 each of them is.
  private static let scales = [
    10_000, 10_000, 10_000, 1, 1, 1, 1_000, 1_000_000, 100_000_000, 100_000_000,
  ].map { ExactDecimal($0) }
}

extension String {
  /// The number of an amount as nearly all are written, digits and 万元 or 元; nil for any other.
  fileprivate var plainAmount: (number: ExactDecimal, isWan: Bool)? {
    let read = utf8.withContiguousStorageIfAvailable {
      bytes -> (number: ExactDecimal, isWan: Bool)? in
      let isWan = bytes.ends(with: "万元")
      guard isWan || bytes.ends(with: "元") else { return nil }
      let digits = bytes.count - (isWan ? 6 : 3)
      guard digits > 0, digits < 16 else { return nil }
      var coefficient: UInt64 = 0
      for index in 0..<digits {
        let digit = bytes[index] &- 0x30
        guard digit < 10 else { return nil }
        coefficient = coefficient &* 10 &+ UInt64(digit)
      }
      return (ExactDecimal(coefficient: coefficient), isWan)
    }
    return read.flatMap(\.self)
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func ends(with word: StaticString) -> Bool {
    word.withUTF8Buffer { word in
      guard count >= word.count else { return false }
      let start = count - word.count
      return word.indices.allSatisfy { self[start + $0] == word[$0] }
    }
  }
}

/// The money of a goal, read (资金).
///
/// A class, since many rules look at it and an amount is large.
package final class GoalMoney: Sendable {
  package let total: MoneyAmount?
  package let fiscal: MoneyAmount?
  package let other: MoneyAmount?
  package let annual: MoneyAmount?
  /// Lines of the estimate; nil where the amount could not be read.
  package let items: [MoneyAmount?]
  /// The amounts of the head that could be read.
  package let heads: [MoneyAmount]

  package init(_ budget: Budget?) {
    total = (budget?.total).flatMap(MoneyAmount.init)
    fiscal = (budget?.fiscal).flatMap(MoneyAmount.init)
    other = (budget?.other).flatMap(MoneyAmount.init)
    annual = (budget?.annual).flatMap(MoneyAmount.init)
    items = budget?.breakdown.map { $0.amount.flatMap(MoneyAmount.init) } ?? []
    var heads: [MoneyAmount] = []
    if budget != nil { heads.reserveCapacity(4) }
    if let total { heads.append(total) }
    if let fiscal { heads.append(fiscal) }
    if let other { heads.append(other) }
    if let annual { heads.append(annual) }
    self.heads = heads
  }

  /// Whether no amount carries a unit, so that they still compare with each other.
  package var isBare: Bool {
    let all = heads + items.compactMap { $0 }
    return !all.isEmpty && all.allSatisfy { $0.scale == nil || $0.number.isZero }
  }

  /// An amount for comparing within the goal: 元, or the bare number where all are bare.
  ///
  /// Nil where some carry a unit and this one does not; a guess could be wrong by 10,000. Nought
  /// is nought in any unit.
  package func comparable(_ amount: MoneyAmount?) -> ExactDecimal? {
    guard let amount else { return nil }
    if amount.number.isZero { return .zero }
    return amount.yuan ?? (isBare ? amount.number : nil)
  }

  /// The amounts in 元 that a total cost may be equal to: total, annual, fiscal.
  package var sumsInYuan: [ExactDecimal] {
    [total, annual, fiscal].compactMap { $0?.yuan }.filter { !$0.isZero }
  }
}

extension ExactDecimal {
  /// An amount of 元 as people write it: in 万元 from ten thousand on.
  var inYuan: String {
    let wan = scaled(byPowerOfTen: -4)
    return self < ExactDecimal(10_000) ? "\(trimmed)元" : "\(wan.trimmed)万元"
  }
}
