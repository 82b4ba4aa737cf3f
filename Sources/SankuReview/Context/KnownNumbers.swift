import SankuQuantity

/// The numbers that rows, names and money of a goal hold (指标表中的数字).
///
/// A list, since there are few questions to it: keeping it in order would cost more than walking it.
///
/// A class, since sums are only made for the first number that is not there as it stands.
package final class KnownNumbers {
  private var numbers: [ExactDecimal] = []
  private var amounts = AmountsByUnit()
  private var holdsSums = false

  init(_ context: ReviewContext) {
    numbers.reserveCapacity(64)
    for row in context.rows {
      let value = row.value
      add(value.reading, unit: value.unit)
      // Rates do not add up to anything.
      if let number = value.number, value.kind == .quantity, let unit = value.unit,
        value.dimension != .ratio
      {
        amounts.add(number, unit.text)
      }
      let parts = value.reading.parts
      for part in parts {
        add(part, unit: part.unit)
        if let value = part.value, part.kind == .quantity, let unit = part.unit,
          unit.dimension != .ratio
        {
          amounts.add(value, unit.text)
        }
      }
      add(TextFigure.all(in: row.name.folded))
      // A plain value has told its number.
      if value.kind != .quantity || !parts.isEmpty { add(TextFigure.all(in: value.text)) }
    }
    for amount in context.money.heads { add(amount) }
    for case let amount? in context.money.items { add(amount) }
  }

  /// The numbers of the results, and of the targets as far as they repeat them.
  init(results context: ReviewContext) {
    for row in context.rows {
      add(row.value.reading, unit: row.value.unit)
      guard let actual = row.actual else { continue }
      let unit = actual.unit
      add(actual, unit: unit)
      if let value = actual.value { amounts.add(value, unit?.text ?? "") }
    }
    for amount in context.money.heads { numbers.append(amount.number) }
  }

  private func add(_ amount: MoneyAmount) {
    numbers.append(amount.number)
    if let yuan = amount.yuan { numbers.append(yuan) }
  }

  private func add(_ figures: [TextFigure]) {
    for index in figures.indices { numbers.append(figures[index].value) }
  }

  private func add(_ reading: Reading, unit: UnitExpression?) {
    add(reading.value, unit)
    add(reading.upper, unit)
    add(reading.written?.value, unit)
  }

  private func add(_ number: ExactDecimal?, _ unit: UnitExpression?) {
    guard let number else { return }
    numbers.append(number)
    if let unit { numbers.append(unit.normalized(number)) }
  }

  /// Whether a number is there, be it as a sum.
  func contains(_ number: ExactDecimal) -> Bool {
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
