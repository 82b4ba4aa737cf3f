import SankuQuantity

/// The numbers that rows, names and money of a goal hold (指标表中的数字).
///
/// A list, since there are few questions to it: keeping it in order would cost more than walking it.
/// Sums are only made for the first number that is not there as it stands.
package struct KnownNumbers {
  private var numbers: [ExactDecimal] = []
  private var amounts = AmountsByUnit()
  private var holdsSums = false

  init(_ context: ReviewContext) {
    numbers.reserveCapacity(64)
    for place in context.rows.indices {
      add(context.rows[place].value)
      // A name without figures has none to add.
      if !context.traits[place].contains(.plainName) { add(context.rows[place].name.folded) }
    }
    for amount in context.money.heads { add(amount) }
    for case let amount? in context.money.items { add(amount) }
  }

  /// The places of the amounts of the objective that a goal holds nowhere else.
  static func unknownAmounts(in context: ReviewContext) -> [Int] {
    let figures = context.objectiveFigures
    let amounts = figures.indices.filter { figures[$0].kind == .amount }
    guard !amounts.isEmpty else { return [] }
    var known = KnownNumbers(context)
    return amounts.filter { !known.contains(figures[$0].value) }
  }

  /// The numbers of the results, and of the targets as far as they repeat them.
  init(results context: ReviewContext) {
    for row in context.rows {
      add(row.value.ownNumbers, row.value.unit)
      guard let actual = row.actual else { continue }
      let unit = actual.unit
      add((actual.value, actual.upper, actual.written?.value), unit)
      if let value = actual.value { amounts.add(value, unit?.text ?? "") }
    }
    for amount in context.money.heads { numbers.append(amount.number) }
  }

  private mutating func add(_ value: CellValue) {
    add(value.ownNumbers, value.unit)
    if value.kind == .quantity { addAmount(value.number, value.unit) }
    if !value.isSingle {
      for part in value.reading.parts {
        let unit = part.unit
        add((part.value, part.upper, part.written?.value), unit)
        if part.kind == .quantity { addAmount(part.value, unit) }
      }
    }
    // A plain value has told its number.
    if value.kind != .quantity || !value.isSingle { add(value.text) }
  }

  private mutating func add(_ amount: MoneyAmount) {
    numbers.append(amount.number)
    if let yuan = amount.yuan { numbers.append(yuan) }
  }

  private mutating func add(_ text: FoldedText) {
    let figures = TextFigure.all(in: text)
    for index in figures.indices { numbers.append(figures[index].value) }
  }

  private mutating func add(_ own: CellValue.Numbers, _ unit: UnitExpression?) {
    for case let number? in [own.value, own.upper, own.written] {
      numbers.append(number)
      if let unit { numbers.append(unit.normalized(number)) }
    }
  }

  /// Notes an amount for the sums; rates do not add up to anything.
  private mutating func addAmount(_ number: ExactDecimal?, _ unit: UnitExpression?) {
    guard let number, let unit, unit.dimension != .ratio else { return }
    amounts.add(number, unit.text)
  }

  /// Whether a number is there, be it as a sum.
  mutating func contains(_ number: ExactDecimal) -> Bool {
    if numbers.contains(number) { return true }
    if holdsSums { return false }
    holdsSums = true
    let first = numbers.count
    amounts.forEachSum { numbers.append($0) }
    return numbers[first...].contains(number)
  }
}

/// Numbers that have a unit in common (同单位的数).
private struct AmountsByUnit {
  private var amounts: [(unit: String, values: [ExactDecimal])] = []

  mutating func add(_ value: ExactDecimal, _ unit: String) {
    for index in amounts.indices where amounts[index].unit.hasBytes(of: unit) {
      amounts[index].values.append(value)
      return
    }
    amounts.append((unit, [value]))
  }

  /// Sums of neighbours, of pairs and of all, unit by unit; of more than a dozen none, since some
  /// sum would fit anything.
  func forEachSum(_ body: (ExactDecimal) -> Void) {
    for (_, values) in amounts where values.count >= 2 && values.count <= 12 {
      for start in values.indices {
        var sum = values[start]
        for other in values[(start + 1)...] {
          body(values[start] + other)
          sum = sum + other
          body(sum)
        }
      }
    }
  }
}
