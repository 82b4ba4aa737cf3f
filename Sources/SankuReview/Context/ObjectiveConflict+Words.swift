/// The words that a number of the objective and the name of a row have in common (目标数旁的词).
extension ObjectiveConflict {
  /// A figure, or a mark that ends a clause.
  private static func isBreak(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2C, 0x3002, 0x3B, 0x3001, 0xFF1B, 0x0A, 0xFF0C, 0x3A, 0x29, 0x28: true
    default: scalar.isASCIIDigit
    }
  }

  /// The words beside a number, up to the next break or number.
  static func words(around figure: TextFigure, in text: FoldedText) -> FoldedText {
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
  static let common: WordList = [
    "完成", "项目", "工程", "建设", "年度", "全年", "新增", "新建", "开展", "达到", "实施", "指标", "数量", "以上", "不低",
    "不少", "低于", "少于", "覆盖", "服务", "工作", "活动", "受益",
  ]

  /// Whether the whole of the name, beyond its measure and what all names share, stands there.
  static func sharesAll(_ beside: FoldedText, _ row: ReviewedRow) -> Bool {
    let core = row.name.core
    let own = common.removed(from: core.dropping(suffix: measures.suffixLength(of: core)))
    return own.count >= 3 && Bigrams.shared(own, beside) == own.count - 1
  }

  /// What the name of a row has beyond what all names share; of an amount without its measure.
  static func ownWords(of row: ReviewedRow) -> FoldedText {
    let core = row.name.core
    let isRate = row.name.kind?.isRate == true
    return common.removed(
      from: isRate ? core : core.dropping(suffix: measures.suffixLength(of: core)))
  }

  /// Whether two characters that a name has of its own stand beside the number.
  static func shares(_ beside: FoldedText, _ own: FoldedText, isRate: Bool) -> Bool {
    let both = Bigrams.shared(own, beside)
    // A rate is told by its whole name: 合格率 of one thing is not that of another.
    return isRate
      ? both >= 2 && both * 2 >= own.count - 1 : both >= 1 && both * 3 >= own.count - 1
  }
}
