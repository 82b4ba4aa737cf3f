import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Values written as they are meant (取值改法).
extension ReviewedRow {
  /// The value in house style, where it was read but written with slips; none where a sign, unit or
  /// year would be added that nobody wrote.
  func repairFix(_ kind: Finding.Fix.Kind) -> [Finding.Fix] {
    var reading = value.reading
    guard value.unitColumn.isEmpty, source.filled(.comparator) == nil, reading.isMeasurable,
      reading.parts.isEmpty, !reading.has(.unitConflict), !reading.has(.signConflict),
      !reading.has(.ambiguous), !reading.has(.yearAssumed)
    else { return [] }
    if reading.has(.signMissing), reading.kind == .quantity { reading.comparator = nil }
    guard let text = reading.houseStyle else { return [] }
    return fix(.value, text, kind)
  }

  /// The number that a word stands for: 全部 under a rate is =100%.
  func wordFix() -> [Finding.Fix] {
    guard value.unitColumn.isEmpty, source.filled(.comparator) == nil, value.isBareWord,
      let entry = value.reading.wordEntry
    else { return [] }
    let isRate = name.kind?.isRate == true
    if let equivalent = entry.equivalent {
      let isShare = equivalent.hasSuffix("%")
      guard isShare ? isRate : name.kind?.isAmount == true else { return [] }
      return fix(.value, equivalent, .unsafe)
    }
    guard entry.category == .completion, isRate, name.kind != .satisfaction,
      name.kind != .changeRate
    else { return [] }
    return fix(.value, "=100%", .unsafe)
  }

  /// The value without 以上 or 以内 behind it, where a sign says so already.
  func tailFix() -> [Finding.Fix] {
    guard let text = SignedText(source[.value]?.value ?? ""), !text.tail.isEmpty,
      !text.sign.isEmpty || source.filled(.comparator) != nil
    else { return [] }
    return fix(.value, text.sign + text.rest, .safe)
  }

  /// A change measured against last year.
  func baselineFix() -> [Finding.Fix] {
    guard let cell = source[.value], value.kind == .change else { return [] }
    return fix(.value, "较上年" + CellText.trimmed(cell.value), .unsafe)
  }

  /// A date in another year.
  func yearFix(from old: Int, to new: Int) -> [Finding.Fix] {
    guard let cell = source[.value] else { return [] }
    guard let text = CellText.replacing(String(old), with: String(new), in: cell.value) else {
      return []
    }
    return fix(.value, text, .unsafe)
  }
}
