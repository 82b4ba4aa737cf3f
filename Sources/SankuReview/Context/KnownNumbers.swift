import SankuQuantity

/// The numbers that rows, names and money of a goal hold (指标表中的数字).
///
/// A list, since there are few questions to it: keeping it in order would cost more than walking it.
/// Sums are only made for numbers that are not there as they stand.
package struct KnownNumbers {
  private var numbers: [ExactDecimal] = []
  private var amounts = AmountsByUnit()

  init(_ context: ReviewContext) {
    numbers.reserveCapacity(32)
    for place in context.rows.indices {
      add(valueOf: context.rows[place])
      // A name without figures has none to add.
      if !context.traits[place].contains(.plainName) { add(context.rows[place].name.folded) }
    }
    for amount in context.money.heads { add(amount) }
    for case let amount? in context.money.items { add(amount) }
  }

  /// The places of the amounts of the objective that a goal holds nowhere else.
  static func unknownAmounts(in context: ReviewContext) -> [Int] {
    let figures = context.objectiveFigures
    guard figures.contains(where: { $0.kind == .amount }) else { return [] }
    let known = KnownNumbers(context)
    return figures.indices.filter {
      figures[$0].kind == .amount && !known.contains(figures[$0].value)
    }
  }

  /// The numbers of the results, and of the targets as far as they repeat them.
  init(results context: ReviewContext) {
    for row in context.rows {
      add(row.value.ownNumbers, row.value.unit)
      guard let actual = row.actual else { continue }
      let unit = actual.unit
      add((actual.value, actual.upper, actual.written?.value), unit)
      if let value = actual.value { amounts.add(value, unit) }
    }
    for amount in context.money.heads { numbers.append(amount.number) }
  }

  private mutating func add(valueOf row: ReviewedRow) {
    add(row.value.ownNumbers, row.value.unit)
    if row.value.kind == .quantity { addAmount(row.value.number, row.value.unit) }
    if !row.value.isSingle {
      for part in row.value.reading.parts {
        let unit = part.unit
        add((part.value, part.upper, part.written?.value), unit)
        if part.kind == .quantity { addAmount(part.value, unit) }
      }
    }
    // A plain value has told its number.
    if row.value.kind != .quantity || !row.value.isSingle { add(row.value.text) }
  }

  private mutating func add(_ amount: MoneyAmount) {
    numbers.append(amount.number)
    if let yuan = amount.yuan { numbers.append(yuan) }
  }

  private mutating func add(_ text: FoldedText) {
    TextFigure.forEachValue(in: text) { numbers.append($0) }
  }

  private mutating func add(_ own: CellValue.Numbers, _ unit: UnitExpression?) {
    add(own.value, unit)
    add(own.upper, unit)
    add(own.written, unit)
  }

  private mutating func add(_ number: ExactDecimal?, _ unit: UnitExpression?) {
    guard let number else { return }
    numbers.append(number)
    if let unit, !unit.isBase { numbers.append(unit.normalized(number)) }
  }

  /// Notes an amount for the sums; rates do not add up to anything.
  private mutating func addAmount(_ number: ExactDecimal?, _ unit: UnitExpression?) {
    guard let number, let unit, unit.dimension != .ratio else { return }
    amounts.add(number, unit)
  }

  /// Whether a number is there, be it as a sum.
  func contains(_ number: ExactDecimal) -> Bool {
    numbers.contains(number) || amounts.contains(sum: number)
  }
}

/// Numbers that have a unit in common (同单位的数).
private struct AmountsByUnit {
  /// A number with the number of its unit, from 0.
  private struct Amount {
    let value: ExactDecimal
    let unit: UnitExpression?
    let group: Int
  }

  /// One list, since most units have but a number or two.
  private var amounts: [Amount] = []
  private var groups = 0

  mutating func add(_ value: ExactDecimal, _ unit: UnitExpression?) {
    if amounts.isEmpty { amounts.reserveCapacity(16) }
    let group = group(of: unit) ?? groups
    if group == groups { groups += 1 }
    amounts.append(Amount(value: value, unit: unit, group: group))
  }

  private func group(of unit: UnitExpression?) -> Int? {
    let amounts = amounts.span
    for index in amounts.indices where Self.isSame(amounts[index].unit, unit) {
      return amounts[index].group
    }
    return nil
  }

  private static func isSame(_ first: UnitExpression?, _ second: UnitExpression?) -> Bool {
    guard let first, let second else { return first == nil && second == nil }
    return first.isSpelled(like: second)
  }

  /// Whether a number is a sum of neighbours, of a pair or of all in one unit; sums of more than a
  /// dozen are not looked at, since some sum would fit anything.
  func contains(sum number: ExactDecimal) -> Bool {
    for group in 0..<groups where contains(sum: number, of: group) { return true }
    return false
  }

  private func contains(sum number: ExactDecimal, of group: Int) -> Bool {
    let amounts = amounts.span
    var count = 0
    for index in amounts.indices where amounts[index].group == group { count += 1 }
    guard (2...12).contains(count) else { return false }
    for start in amounts.indices where amounts[start].group == group {
      var sum = amounts[start].value
      for other in (start + 1)..<amounts.count where amounts[other].group == group {
        sum = sum + amounts[other].value
        if sum == number || amounts[start].value + amounts[other].value == number { return true }
      }
    }
    return false
  }
}
