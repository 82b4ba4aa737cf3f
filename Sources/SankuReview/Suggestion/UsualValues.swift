public import SankuDiagnostics
public import SankuModel
import SankuQuantity
public import SankuRegistry

/// Target values that the library's cases give for an indicator (案例取值): a hint at what is usual,
/// with the number of cases, since few are no standard.
public struct UsualValues: Sendable {
  /// The lowest value with its unit.
  public let low: String
  /// The middle value; of an even number the lower of the two.
  public let median: String
  /// The highest value.
  public let high: String
  /// The cases with a value, by id, in the order of the library.
  public let cases: [String]
  /// How many of the cases are constructed to teach.
  public let illustrative: Int

  /// How many cases there are.
  public var count: Int { cases.count }

  /// `案例取值90%–98%，居中95%（3个案例）`.
  public var summary: LocalizedText {
    let made = illustrative
    let hint = LocalizedText(
      made == 0 ? "" : made == count ? "，均为构造示例" : "，其中构造示例\(made)个",
      made == 0 ? "" : made == count ? ", constructed" : ", \(made) of them constructed")
    let sample = LocalizedText(
      "（\(count)个案例\(hint.zh)）", " (\(count) \(count == 1 ? "case" : "cases")\(hint.en))")
    guard low != high else {
      return .init("案例取值\(low)\(sample.zh)", "\(low) in cases\(sample.en)")
    }
    let middle = count < 3 ? LocalizedText("", "") : .init("，居中\(median)", ", median \(median)")
    return .init(
      "案例取值\(low)–\(high)\(middle.zh)\(sample.zh)",
      "\(low)–\(high) in cases\(middle.en)\(sample.en)")
  }
}

extension Registry {
  /// The values that cases give for an indicator; nil where no case has one that can be compared.
  ///
  /// A result counts by reference or by the indicator's own name. Values in a unit that cannot be
  /// turned into the first one's are left out.
  public func usualValues(of id: String) -> UsualValues? {
    guard let indicator = indicator(id) else { return nil }
    var results: [UsualValues.Result] = []
    for (number, study) in cases.enumerated() {
      for result in study.results
      where result.indicator == id || (result.indicator == nil && result.name == indicator.name) {
        if let text = result.target ?? result.actual {
          results.append(.init(study: number, text: text))
        }
      }
    }
    return UsualValues(of: indicator, results: results, cases: cases)
  }
}

extension UsualValues {
  /// A value that a case gives for an indicator.
  struct Result: Sendable {
    /// The number of the case in the library.
    var study: Int
    /// The value as written.
    var text: String
  }

  private static let reader = QuantityReader()

  /// Nil where no result has a value that can be compared.
  init?(of indicator: Indicator, results: [Result], cases: EntryList<CaseStudy>) {
    var samples: [(value: ExactDecimal, study: Int)] = []
    var unit: UnitExpression?
    for result in results {
      let reading = Self.reader.read(result.text, indicator: indicator.name)
      guard reading.kind == .quantity, reading.parts.isEmpty, let value = reading.value,
        let own = reading.unit
      else { continue }
      guard let common = unit else {
        unit = own
        samples.append((value, result.study))
        continue
      }
      if let converted = own.convert(value, to: common) {
        samples.append((converted, result.study))
      }
    }
    guard let unit, !samples.isEmpty else { return nil }
    samples.sort { $0.value < $1.value }
    let numbers = Set(samples.map(\.study)).sorted()
    let shown: (Int) -> String = { samples[$0].value.description + unit.text }
    low = shown(0)
    median = shown((samples.count - 1) / 2)
    high = shown(samples.count - 1)
    self.cases = numbers.map { cases[$0].id }
    illustrative = numbers.count { cases[$0].kind == .illustrative }
  }
}
