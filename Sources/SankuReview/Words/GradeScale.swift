import SankuModel

/// Whether a row says what each grade means (分级标准).
package enum GradeScale {
  /// Grades; the first of them make a scale when three stand in one text.
  private static let levels: WordList = [
    "优", "良", "中", "差", "一般", "较好", "较差", "合格", "不合格", "达标", "基本", "及格", "明显", "高", "低",
  ]
  private static let scaleOfLevels: UInt64 = 1 << 10 - 1
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
      let found = levels.numbers(in: text)
      if found == 0 { continue }
      if (found & scaleOfLevels).nonzeroBitCount >= 3 { return true }
      if occurrences(of: "得", in: text) >= 2 || occurrences(of: "分", in: text) >= 3 { return true }
    }
    return false
  }

  private static func occurrences(of scalar: Unicode.Scalar, in text: FoldedText) -> Int {
    text.scalars.count { $0 == scalar.value }
  }
}
