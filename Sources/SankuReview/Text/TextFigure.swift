package import SankuQuantity

/// A number in running text (文中数字) with the characters behind it.
package struct TextFigure: Equatable, Sendable {
  /// What the number is.
  package enum Kind: Equatable, Sendable {
    /// A number of things, a measure or a percent.
    case amount
    /// 万元, 元 without a per-unit.
    case money
    /// A year, a date or a stretch of time given by dates.
    case date
    /// 1、 目标1: and other numbering.
    case ordinal
    /// Part of a document number, a code or a name.
    case label
  }

  package var kind: Kind
  /// The number, 万 and 亿 multiplied in.
  package var value: ExactDecimal
  /// The number as written with what follows up to the next break.
  let written: FoldedText
  /// The unit as written; empty when a break follows the number.
  package let unitText: FoldedText
  /// Where the number begins among the text's code points.
  package var start: Int

  /// The number as written with what follows up to the next break, for messages.
  package var text: String {
    let tail = unitText.count > 1 ? Self.joins.suffixLength(of: written) : 0
    return written.dropping(suffix: tail).string
  }
  /// Words that only lead on to what follows: 7个林场和.
  private static let joins: WordList = ["和", "与", "及", "以及", "等"]
  /// The unit as written; empty when a break follows the number.
  package var unit: String { unitText.string }
}

extension TextFigure {
  /// The numbers of a text in order.
  package static func all(in text: FoldedText) -> [TextFigure] {
    var figures: [TextFigure] = []
    if !text.isEmpty { figures.reserveCapacity(8) }
    let scalars = text.scalars
    var index = 0
    while let start = scalars.firstDigit(from: index) {
      index = start
      let end = numberEnd(scalars, from: index)
      if let figure = figure(scalars, from: index, to: end) { figures.append(figure) }
      index = end
    }
    return figures
  }

  /// Hands over the values of the numbers of a text in order, without what stands behind them.
  @inline(__always)
  static func forEachValue(in text: FoldedText, _ body: (ExactDecimal) -> Void) {
    let scalars = text.scalars
    var index = 0
    while let start = scalars.firstDigit(from: index) {
      index = numberEnd(scalars, from: start)
      if let number = number(scalars, from: start, to: index) { body(number.value) }
    }
  }

  private static func numberEnd(_ scalars: FoldedText.Scalars, from start: Int) -> Int {
    var index = start
    while index < scalars.count {
      let isPoint = scalars[index] == 0x2E || scalars[index] == 0x2C
      // A comma or point belongs to the number only between digits; a comma only before three.
      if isPoint {
        guard index + 1 < scalars.count, scalars[index + 1].isASCIIDigit else { break }
        if scalars[index] == 0x2C, digitRun(scalars, from: index + 1) != 3 { break }
      } else if !scalars[index].isASCIIDigit {
        break
      }
      index += 1
    }
    return index
  }

  private static func digitRun(_ scalars: FoldedText.Scalars, from start: Int) -> Int {
    var index = start
    while index < scalars.count, scalars[index].isASCIIDigit { index += 1 }
    return index - start
  }

  /// The number that digits make, with 万 or 亿 behind them.
  private static func number(
    _ scalars: FoldedText.Scalars, from start: Int, to end: Int
  ) -> (value: ExactDecimal, isScaled: Bool)? {
    guard let value = ExactDecimal(digits: scalars[start..<end]) else { return nil }
    switch end < scalars.count ? scalars[end] : 0 {
    case 0x4E07: return (value * ExactDecimal(10_000), true)
    case 0x4EBF: return (value * ExactDecimal(100_000_000), true)
    default: return (value, false)
    }
  }

  private static func figure(
    _ scalars: FoldedText.Scalars, from start: Int, to end: Int
  ) -> TextFigure? {
    guard let number = number(scalars, from: start, to: end) else { return nil }
    let index = number.isScaled ? end + 1 : end
    let unitEnd = unitEnd(scalars, from: index)
    let unit = FoldedText(scalars: scalars[index..<unitEnd])
    let kind = kind(scalars, start: start, end: end, unit: unit, isScaled: number.isScaled)
    return TextFigure(
      kind: kind, value: number.value, written: FoldedText(scalars: scalars[start..<unitEnd]),
      unitText: unit, start: start)
  }

  private static func unitEnd(_ scalars: FoldedText.Scalars, from start: Int) -> Int {
    var index = start
    while index < scalars.count, index < start + 4 {
      let scalar = scalars[index]
      let isUnitSign = scalar == 0x25 || scalar == 0x2F || scalar == 0xB7 || scalar == 0x33A1
      guard scalar.isHan || scalar.isASCIILetter || isUnitSign else { break }
      index += 1
    }
    while index > start, scalars[index - 1] == 0xB7 || scalars[index - 1] == 0x2F { index -= 1 }
    return index
  }

  private static let dateUnits: WordList = ["年", "月", "日", "号", "季度"]
  private static let lengthsOfTime: WordList = ["年以", "年内", "年间", "个月", "年度内"]

  private static func isOrdinalMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3001, 0x2E, 0x29, 0x3A: true
    default: false
    }
  }

  private static func isLabelMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x5B, 0x3014, 0x7B2C, 0x28, 0x2D, 0x2B, 0x201C, 0x22: true
    default: false
    }
  }

  private static func kind(
    _ scalars: FoldedText.Scalars, start: Int, end: Int, unit: FoldedText, isScaled: Bool
  ) -> Kind {
    let before = start > 0 ? scalars[start - 1] : 0
    let length = scalars[start..<end].count { $0 != 0x2C }
    if !isScaled, end < scalars.count, isOrdinalMark(scalars[end]) {
      // 目标1: and 指标1:
      let isTarget =
        start >= 2 && scalars[start - 1] == 0x6807
        && (scalars[start - 2] == 0x76EE || scalars[start - 2] == 0x6307)
      if length <= 2, isTarget || start == 0 || !before.isHan { return .ordinal }
    }
    // 〔2022〕78号
    if before.isASCIILetter || before == 0x3015 || before == 0x5D { return .label }
    if length == 4, unit.begins(with: "年") { return .date }
    if !isScaled, length <= 2, dateUnits.opens(unit), !lengthsOfTime.opens(unit) {
      return unit.begins(with: "年") ? .amount : .date
    }
    if unit.begins(with: "元"), !unit.begins(with: "元/") { return .money }
    if isScaled && (unit.isEmpty || unit.begins(with: "元")) {
      return unit.begins(with: "元/") ? .amount : .money
    }
    if isLabelMark(before) && unit.isEmpty { return .label }
    if end < scalars.count, scalars[end] == 0x3015 || scalars[end] == 0x5D { return .label }
    return .amount
  }
}
