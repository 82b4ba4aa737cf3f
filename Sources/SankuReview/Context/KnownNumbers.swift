import SankuQuantity

/// The numbers that rows, names and money of a goal hold (指标表中的数字).
///
/// A list, since there are few questions to it: keeping it in order would cost more than walking it.
package struct KnownNumbers {
  /// Without trailing zeros, so that like numbers have like parts.
  private var numbers: [ExactDecimal] = []

  init(_ context: ReviewContext) {
    numbers.reserveCapacity(64)
    var units = AmountsByUnit()
    for row in context.rows {
      let value = row.value
      add(value.reading)
      // Rates do not add up to anything.
      if let number = value.number, value.kind == .quantity, let unit = value.unit,
        value.dimension != .ratio
      {
        units.add(number, unit.text)
      }
      let parts = value.reading.parts
      for part in parts {
        add(part)
        if let value = part.value, part.kind == .quantity, let unit = part.unit,
          unit.dimension != .ratio
        {
          units.add(value, unit.text)
        }
      }
      add(TextFigure.all(in: row.name.folded))
      // A plain value has told its number.
      if value.kind != .quantity || !parts.isEmpty { add(TextFigure.all(in: value.text)) }
    }
    addSums(units)
    for amount in context.money.heads + context.money.items.compactMap(\.self) {
      insert(amount.number)
      if let yuan = amount.yuan { insert(yuan) }
    }
  }

  /// The numbers of the results, and of the targets as far as they repeat them.
  init(results context: ReviewContext) {
    var units = AmountsByUnit()
    for row in context.rows {
      add(row.value.reading)
      guard let actual = row.actual else { continue }
      add(actual)
      if let value = actual.value { units.add(value, actual.unit?.text ?? "") }
    }
    addSums(units)
    for amount in context.money.heads { insert(amount.number) }
  }

  private mutating func insert(_ value: ExactDecimal) { numbers.append(value.trimmed) }

  private mutating func add(_ figures: [TextFigure]) {
    for figure in figures { insert(figure.value) }
  }

  private mutating func add(_ reading: Reading) {
    let unit = reading.unit
    let add: (ExactDecimal?, inout KnownNumbers) -> Void = { value, known in
      guard let value else { return }
      known.insert(value)
      if let unit { known.insert(unit.normalized(value)) }
    }
    add(reading.value, &self)
    add(reading.upper, &self)
    add(reading.written?.value, &self)
  }

  /// Sums of neighbours, of pairs and of all, unit by unit; of more than a dozen none, since some
  /// sum would fit anything.
  private mutating func addSums(_ units: AmountsByUnit) {
    for (_, values) in units.amounts where values.count >= 2 && values.count <= 12 {
      for start in values.indices {
        var sum = values[start]
        for other in values[(start + 1)...] {
          insert(values[start] + other)
          sum = sum + other
          insert(sum)
        }
      }
    }
  }

  func contains(_ value: ExactDecimal) -> Bool {
    let value = value.trimmed
    return numbers.contains {
      $0.coefficient == value.coefficient && $0.exponent == value.exponent
        && $0.isNegative == value.isNegative
    }
  }
}

/// Numbers that have a unit in common (同单位的数).
private struct AmountsByUnit {
  private(set) var amounts: [(unit: String, values: [ExactDecimal])] = []

  mutating func add(_ value: ExactDecimal, _ unit: String) {
    for index in amounts.indices where amounts[index].unit.hasBytes(of: unit) {
      amounts[index].values.append(value)
      return
    }
    amounts.append((unit, [value]))
  }
}
