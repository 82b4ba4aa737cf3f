import SankuQuantity

/// A number of the objective that a row of the same thing contradicts (目标与指标值不一致).
package struct ObjectiveConflict {
  let figure: TextFigure
  let row: ReviewedRow
}

extension ObjectiveConflict {
  /// Numbers that no row has, beside the one row that counts the same thing in the same unit with a
  /// number that the objective does not have.
  static func all(in context: ReviewContext) -> [ObjectiveConflict] {
    let figures = context.objectiveFigures
    let open = context.unknownAmounts.filter { !figures[$0].unitText.isEmpty }
    guard !open.isEmpty else { return [] }
    let candidates = context.rows(with: [.judgeable, .quantity, .single, .unit]).compactMap {
      Candidate($0, beside: figures)
    }
    return open.compactMap { place in
      let figure = figures[place]
      let counted = candidates.indices.filter {
        candidates[$0].number != figure.value && figure.unitText.hasPrefix(candidates[$0].unit)
      }
      guard !counted.isEmpty else { return nil }
      let beside = common.removed(from: Self.words(around: figure, in: context.objective))
      let same = counted.filter { Self.shares(beside, candidates[$0].row.name) }
      return same.count == 1 ? .init(figure: figure, row: candidates[same[0]].row) : nil
    }
  }

  /// A row with a number of things that the objective does not state.
  private struct Candidate {
    let row: ReviewedRow
    let number: ExactDecimal
    let unit: FoldedText

    init?(_ row: ReviewedRow, beside figures: [TextFigure]) {
      guard let number = row.value.number, let unit = row.value.unit,
        !Self.states(number, figures), unit.perDimensions.isEmpty
      else { return nil }
      if let written = row.value.writtenNumber, Self.states(written, figures) { return nil }
      self.row = row
      self.number = number
      self.unit = FoldedText(unit.text)
    }

    private static func states(_ number: ExactDecimal, _ figures: [TextFigure]) -> Bool {
      figures.indices.contains { figures[$0].value == number }
    }
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
    return FoldedText(scalars: Array(scalars[first..<figure.start]) + scalars[last..<end])
  }

  private static let measures: WordList = [
    "数量", "个数", "次数", "人数", "册数", "台数", "件数", "场次", "总数", "总量", "规模", "面积", "长度", "里程",
    "人次", "户数", "批次", "期数", "数", "率", "度",
  ]
  private static let common: WordList = [
    "完成", "项目", "工程", "建设", "年度", "全年", "新增", "新建", "开展", "达到", "实施", "指标", "数量", "以上", "不低",
    "不少", "低于", "少于", "覆盖", "服务", "工作", "活动", "受益",
  ]

  /// Whether two characters of the name, beyond what all names share, stand beside the number.
  private static func shares(_ beside: FoldedText, _ name: IndicatorName) -> Bool {
    let ending = measures.suffixLength(of: name.core)
    let isRate = name.kind?.isRate == true
    let core = isRate ? name.core : name.core.dropping(suffix: ending)
    let own = common.removed(from: core)
    let both = Bigrams.shared(own, beside)
    // A rate is told by its whole name: 合格率 of one thing is not that of another.
    return isRate
      ? both >= 2 && both * 2 >= own.count - 1 : both >= 1 && both * 3 >= own.count - 1
  }
}
