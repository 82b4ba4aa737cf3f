import SankuModel

/// Whether a row says what each grade means (分级标准).
package enum GradeScale {
  private static let levels: WordList = [
    "优", "良", "中", "差", "一般", "较好", "较差", "基本", "合格", "不合格", "达标", "及格", "明显", "高", "低",
  ]
  private static let scales: WordList = [
    "分档", "两档", "两级", "三档", "四档", "五档", "等级", "评级", "分级", "档次", "级别", "A级", "一级", "二级", "三级", "甲级",
    "乙级", "星级",
  ]

  /// The definition, the scoring rule, the basis or the note names a scale or at least two grades
  /// with points.
  package static func isStated(in row: ReviewedRow) -> Bool {
    for field in [.definition, .scoring, .valueBasis, .note] as [RowField] {
      let text = row.folded(field)
      if text.isEmpty { continue }
      if scales.occurs(in: text) { return true }
      let pointsGiven = occurrences(of: "得", in: text) >= 2 || occurrences(of: "分", in: text) >= 3
      if pointsGiven, levels.occurs(in: text) { return true }
      if distinctLevels(in: text) >= 3 { return true }
    }
    return false
  }

  private static func occurrences(of text: FoldedText, in other: FoldedText) -> Int {
    guard let first = text.scalars.first else { return 0 }
    return other.scalars.reduce(0) { $0 + ($1 == first ? 1 : 0) }
  }

  private static func distinctLevels(in text: FoldedText) -> Int {
    var found: Set<String> = []
    for index in text.scalars.indices {
      if let word = levels.word(in: text, at: index) { found.insert(word.string) }
    }
    return found.intersection([
      "优", "良", "中", "差", "一般", "较好", "较差", "合格", "不合格", "达标",
    ]).count
  }
}
