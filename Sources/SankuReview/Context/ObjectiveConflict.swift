import SankuQuantity

/// A number of the objective that a row of the same thing contradicts (目标与指标值不一致).
package struct ObjectiveConflict {
  let figure: TextFigure
  let row: ReviewedRow
  /// Whether the number is the same and the unit another: 3000亩 against 3000公顷.
  var isOfUnits = false
}

extension ObjectiveConflict {
  /// Numbers that no row has, beside the one row that counts the same thing in the same unit with a
  /// number that the objective does not have.
  static func all(in context: ReviewContext) -> [ObjectiveConflict] {
    let figures = context.objectiveFigures
    let inUnits = inOtherUnits(context) + ofRates(context)
    let open = context.unknownAmounts.filter { place in
      !figures[place].unitText.isEmpty
        && !inUnits.contains { $0.figure.start == figures[place].start }
    }
    guard !open.isEmpty else { return inUnits }
    let candidates = context.rows(with: [.judgeable, .quantity, .single, .unit]).filter { row in
      row.value.number != nil && row.value.unit?.perDimensions.isEmpty == true
        && !states(row, figures)
    }
    return inUnits
      + open.compactMap { place in
        let figure = figures[place]
        guard let row = contradicting(figure, candidates, context.objective) else { return nil }
        return ObjectiveConflict(figure: figure, row: row)
      }
  }

  /// Rates that the objective calls by the row's whole name and gives another number.
  private static func ofRates(_ context: ReviewContext) -> [ObjectiveConflict] {
    let figures = context.objectiveFigures
    return context.rows(with: [.judgeable, .quantity, .single, .percent]).compactMap { row in
      guard row.name.kind?.isRate == true, row.name.core.count >= 4, let number = row.value.number
      else { return nil }
      let named = figures.indices.filter {
        figures[$0].unitText.scalars.first == 0x25
          && words(around: figures[$0], in: context.objective).firstIndex(of: row.name.core) != nil
      }
      guard named.count == 1, figures[named[0]].value != number,
        !context.rows.contains(where: {
          $0.value.number == figures[named[0]].value
            && Bigrams.shared(row.name.core, $0.name.core) > 1
        })
      else { return nil }
      return .init(figure: figures[named[0]], row: row)
    }
  }

  /// Measure words that may stand for each other: 专利60件, 专利60项.
  private static let counters: WordList = ["个", "件", "项", "家", "套", "台", "处", "座", "条", "株", "棵"]

  /// Rows that have the digits of the objective with a unit that makes another amount of them.
  private static func inOtherUnits(_ context: ReviewContext) -> [ObjectiveConflict] {
    let figures = context.objectiveFigures
    return context.rows(with: [.judgeable, .quantity, .single, .unit], without: .percent)
      .compactMap { row in
        guard let unit = row.value.unit, unit.perDimensions.isEmpty,
          unit.dimension != .time,
          let digits = row.value.writtenNumber ?? row.value.number, !digits.isZero,
          let own = row.value.normalised
        else { return nil }
        let place = figures.indices.first { place in
          guard figures[place].kind == .amount || figures[place].kind == .money,
            let stated = amount(figures[place], of: digits, like: unit, context), stated != own
          else { return false }
          let beside = words(around: figures[place], in: context.objective)
          return sharesAll(common.removed(from: beside), row.name)
        }
        return place.map { .init(figure: figures[$0], row: row, isOfUnits: true) }
      }
  }

  /// What a figure with the digits comes to in the base of a unit; nil for other digits or units.
  private static func amount(
    _ figure: TextFigure, of digits: ExactDecimal, like unit: UnitExpression,
    _ context: ReviewContext
  ) -> ExactDecimal? {
    let written = figure.written
    let length = written.scalars.prefix { $0.isASCIIDigit || $0 == 0x2E || $0 == 0x2C }.count
    guard ExactDecimal(digits: written.scalars[0..<length]) == digits else { return nil }
    for end in (length..<written.count).reversed() {
      let text = FoldedText(scalars: written.scalars[length...end])
      guard let (other, power) = context.index.reader.unit(text.string) else { continue }
      // 人 and 万人 may be mixed up, 件 and 项 are as good.
      guard other.isKnown, other.perDimensions.isEmpty, other.isComparable(with: unit),
        unit.dimension != .count || other.text == unit.text
      else { return nil }
      return other.normalized(digits.scaled(byPowerOfTen: power))
    }
    return nil
  }

  /// Whether some figures tell the number of a row, of things in its unit or without any.
  private static func states(_ row: ReviewedRow, _ figures: [TextFigure]) -> Bool {
    let number = row.value.number
    let written = row.value.writtenNumber
    return figures.indices.contains {
      guard figures[$0].value == number || (written != nil && figures[$0].value == written) else {
        return false
      }
      let first = figures[$0].unitText.scalars.first
      return first == nil || first == row.value.unit.map { FoldedText($0.text) }?.scalars.first
    }
  }

  /// The one row that is about the same thing, in the figure's unit or another measure word; nil where
  /// there are several.
  private static func contradicting(
    _ figure: TextFigure, _ candidates: [ReviewedRow], _ text: FoldedText
  ) -> ReviewedRow? {
    var words: FoldedText?
    var found: ReviewedRow?
    let candidates = candidates.span
    for index in candidates.indices {
      let row = candidates[index]
      guard let unit = row.value.unit, row.value.number != figure.value else { continue }
      let isSameUnit = figure.unitText.begins(withText: unit.text)
      let isCounted = counters.opens(figure.unitText) && counters.isWhole(FoldedText(unit.text))
      guard isSameUnit || isCounted else { continue }
      let beside = words ?? common.removed(from: Self.words(around: figure, in: text))
      words = beside
      guard isSameUnit ? shares(beside, row) : sharesAll(beside, row.name) else { continue }
      if found != nil { return nil }
      found = row
    }
    return found
  }

  /// A figure, or a mark that ends a clause.
  private static func isBreak(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2C, 0x3002, 0x3B, 0x3001, 0xFF1B, 0x0A, 0xFF0C, 0x3A, 0x29, 0x28: true
    default: scalar.isASCIIDigit
    }
  }

  /// The words beside a number, up to the next break or number.
  private static func words(around figure: TextFigure, in text: FoldedText) -> FoldedText {
    let scalars = text.scalars
    var first = figure.start
    while first > 0, figure.start - first < 14, !isBreak(scalars[first - 1]) { first -= 1 }
    var last = figure.start
    while last < scalars.count, scalars[last].isASCIIDigit || scalars[last] == 0x2E { last += 1 }
    var end = last
    while end < scalars.count, end - last < 10, !isBreak(scalars[end]) { end += 1 }
    var words: [UInt32] = []
    words.reserveCapacity(end - first)
    for index in first..<figure.start { words.append(scalars[index]) }
    for index in last..<end { words.append(scalars[index]) }
    return FoldedText(scalars: words)
  }

  private static let measures: WordList = [
    "数量", "个数", "次数", "人数", "册数", "台数", "件数", "场次", "总数", "总量", "规模", "面积", "长度", "里程",
    "人次", "户数", "批次", "期数", "数", "率", "度",
  ]
  private static let common: WordList = [
    "完成", "项目", "工程", "建设", "年度", "全年", "新增", "新建", "开展", "达到", "实施", "指标", "数量", "以上", "不低",
    "不少", "低于", "少于", "覆盖", "服务", "工作", "活动", "受益",
  ]

  /// Whether the whole of the name, beyond its measure and what all names share, stands there.
  private static func sharesAll(_ beside: FoldedText, _ name: IndicatorName) -> Bool {
    let ending = measures.suffixLength(of: name.core)
    let own = common.removed(from: name.core.dropping(suffix: ending))
    return own.count >= 3 && Bigrams.shared(own, beside) == own.count - 1
  }

  /// Whether two characters of the name, beyond what all names share, stand beside the number.
  private static func shares(_ beside: FoldedText, _ row: ReviewedRow) -> Bool {
    let isRate = row.name.kind?.isRate == true
    let core =
      isRate
      ? row.name.core : row.name.core.dropping(suffix: measures.suffixLength(of: row.name.core))
    let own = common.removed(from: core)
    let both = Bigrams.shared(own, beside)
    // A rate is told by its whole name: 合格率 of one thing is not that of another.
    return isRate
      ? both >= 2 && both * 2 >= own.count - 1 : both >= 1 && both * 3 >= own.count - 1
  }
}
