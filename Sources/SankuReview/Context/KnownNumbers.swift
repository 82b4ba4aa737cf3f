import SankuQuantity

/// The numbers that rows, names and money of a goal hold (指标表中的数字).
package struct KnownNumbers {
  private var numbers: Set<ExactDecimal> = []

  init(_ context: ReviewContext) {
    var byUnit: [String: [ExactDecimal]] = [:]
    for row in context.rows {
      for part in [row.value.reading] + row.value.reading.parts {
        add(part)
        // Rates do not add up to anything.
        if let value = part.value, part.kind == .quantity, let unit = part.unit?.text,
          part.unit?.dimension != .ratio
        {
          byUnit[unit, default: []].append(value)
        }
      }
      for figure in TextFigure.all(in: row.name.folded) { numbers.insert(figure.value) }
      // A plain value has told its number.
      if row.value.kind == .quantity, row.value.reading.parts.isEmpty { continue }
      for figure in TextFigure.all(in: row.value.text) { numbers.insert(figure.value) }
    }
    for values in byUnit.values where values.count >= 2 && values.count <= 12 { addSums(values) }
    for amount in context.money.heads + context.money.items.compactMap(\.self) {
      numbers.insert(amount.number)
      if let yuan = amount.yuan { numbers.insert(yuan) }
    }
  }

  /// The numbers of the results, and of the targets as far as they repeat them.
  init(results context: ReviewContext) {
    var byUnit: [String: [ExactDecimal]] = [:]
    for row in context.rows {
      add(row.value.reading)
      guard let actual = row.actual else { continue }
      add(actual)
      if let value = actual.value { byUnit[actual.unit?.text ?? "", default: []].append(value) }
    }
    for values in byUnit.values where values.count >= 2 && values.count <= 12 { addSums(values) }
    for amount in context.money.heads { numbers.insert(amount.number) }
  }

  private mutating func add(_ reading: Reading) {
    for value in [reading.value, reading.upper, reading.written?.value].compactMap(\.self) {
      numbers.insert(value)
      if let unit = reading.unit { numbers.insert(unit.normalized(value)) }
    }
  }

  /// Sums of neighbours, of pairs and of all.
  private mutating func addSums(_ values: [ExactDecimal]) {
    for start in values.indices {
      var sum = values[start]
      for other in values[(start + 1)...] {
        numbers.insert(values[start] + other)
        sum = sum + other
        numbers.insert(sum)
      }
    }
  }

  func contains(_ value: ExactDecimal) -> Bool { numbers.contains(value) }
}
