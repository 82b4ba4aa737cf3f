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
    let open = figures.filter {
      $0.kind == .amount && !$0.unit.isEmpty && !context.knownNumbers.contains($0.value)
    }
    guard !open.isEmpty else { return [] }
    let stated = Set(figures.map(\.value))
    let candidates = context.judgeable.filter { row in
      guard row.value.kind == .quantity, row.value.reading.parts.isEmpty,
        let number = row.value.number, row.value.unit?.perDimensions.isEmpty == true
      else { return false }
      return !stated.contains(number)
        && !(row.value.reading.written.map { stated.contains($0.value) } ?? false)
    }
    return open.compactMap { figure in
      let beside = common.removed(from: Self.words(around: figure, in: context.objective))
      let unit = FoldedText(figure.unit)
      let same = candidates.filter { row in
        guard let own = row.value.unit?.text, unit.hasPrefix(FoldedText(own)),
          row.value.number != figure.value
        else { return false }
        return Self.shares(beside, row.name)
      }
      return same.count == 1 ? same.first.map { .init(figure: figure, row: $0) } : nil
    }
  }

  private static let breaks: Set<UInt32> = [
    0x2C, 0x3002, 0x3B, 0x3001, 0xFF1B, 0x0A, 0xFF0C, 0x3A, 0x29, 0x28,
  ]

  /// The words beside a number, up to the next break or number.
  private static func words(around figure: TextFigure, in text: FoldedText) -> FoldedText {
    let scalars = text.scalars
    var first = figure.start
    while first > 0, figure.start - first < 14, !breaks.contains(scalars[first - 1]),
      !scalars[first - 1].isASCIIDigit
    {
      first -= 1
    }
    var last = figure.start
    while last < scalars.count, scalars[last].isASCIIDigit || scalars[last] == 0x2E { last += 1 }
    var end = last
    while end < scalars.count, end - last < 10, !breaks.contains(scalars[end]),
      !scalars[end].isASCIIDigit
    {
      end += 1
    }
    return FoldedText(scalars: scalars[first..<figure.start] + scalars[last..<end])
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
    let ending = measures.suffix(of: name.core)?.unicodeScalars.count ?? 0
    let isRate = name.kind?.isRate == true
    let core = isRate ? name.core : name.core.dropping(suffix: ending)
    let own = common.removed(from: core)
    let both = Bigrams.shared(own, beside)
    // A rate is told by its whole name: 合格率 of one thing is not that of another.
    return isRate
      ? both >= 2 && both * 2 >= own.count - 1 : both >= 1 && both * 3 >= own.count - 1
  }
}
