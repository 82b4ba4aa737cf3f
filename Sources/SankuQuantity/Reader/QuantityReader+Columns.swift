extension QuantityReader {
  /// The sign column: holds where the cell has no sign of its own, else must agree.
  func apply(comparatorColumn text: String, to reading: inout Reading) {
    guard let sign = comparator(text), reading.kind != .unreadable else { return }
    apply(sign, to: &reading)
    for index in reading.parts.indices { apply(sign, to: &reading.parts[index]) }
  }

  private func apply(_ sign: Comparator, to reading: inout Reading) {
    switch reading.kind {
    case .quantity, .change:
      if reading.has(.signMissing) || reading.comparator == nil {
        reading.comparator = sign
        reading.remove(.signMissing)
      } else if reading.has(.signAssumed) {
        reading.comparator = sign
        reading.remove(.signAssumed)
      } else if reading.comparator != sign {
        reading.append(Note(.signConflict, reading.range))
      }
    case .deadline, .missing, .graded:
      if reading.comparator == nil { reading.comparator = sign }
    case .range:
      if sign != .equal && sign != .between {
        reading.append(Note(.signConflict, reading.range))
      }
    case .qualitative, .unreadable: break
    }
  }

  /// The unit column: holds where the cell has no unit of its own, else must agree.
  func apply(unitColumn text: String, to reading: inout Reading) {
    guard let column = unit(text) else { return }
    if !reading.parts.isEmpty { return }
    switch reading.kind {
    case .quantity, .range, .change: break
    case .missing:
      if reading.unit == nil { reading.unit = column.unit }
      return
    default: return
    }
    if let own = reading.unit, !reading.has(.unitFromName) || reading.written == nil {
      if own == column.unit {
        if !reading.has(.unitTwice) { reading.append(Note(.unitTwice, reading.range)) }
      } else if own.head == nil || !own.isComparable(with: column.unit) {
        reading.append(Note(.unitConflict, reading.range))
      }
      return
    }
    adopt(column, text, &reading)
  }

  private func adopt(
    _ column: (unit: UnitExpression, power: Int), _ text: String, _ reading: inout Reading
  ) {
    let hadMultiplier = reading.written != nil
    if !hadMultiplier, column.power != 0 || text != column.unit.text {
      reading.written = .init(
        value: reading.value ?? .zero, upper: reading.upper, unit: text)
    }
    // 449.8万 under 万元: which of both was meant cannot be known.
    if hadMultiplier, column.power != 0 {
      reading.append(Note(.ambiguous, reading.range))
    } else {
      reading.value = reading.value?.scaled(byPowerOfTen: column.power)
      reading.upper = reading.upper?.scaled(byPowerOfTen: column.power)
    }
    reading.unit = column.unit
    reading.assumedUnit = nil
    reading.remove(.unitMissing)
    reading.remove(.unitFromName)
    reading.append(Note(.unitFromColumn, reading.range))
    if !column.unit.isKnown { reading.append(Note(.unitUnknown, reading.range)) }
  }
}
