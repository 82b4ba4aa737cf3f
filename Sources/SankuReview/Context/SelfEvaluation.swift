import SankuModel
package import SankuQuantity

extension ReviewedRow {
  /// 得分, read exactly; nil when blank or no number.
  package var score: ExactDecimal? {
    source.filled(.score).flatMap { Points.read($0.value) }
  }

  /// Whether the row says why a result differs from its target: in 偏差原因 or the note.
  package var isExplained: Bool { source.isFilled(.deviation) || source.isFilled(.note) }

  /// Whether the result reaches the target; nil where they cannot be compared.
  ///
  /// More than an amount without sign, and less than a cost without sign, is as good.
  package var isTargetMet: Bool? {
    guard let actual, isJudgeable else { return nil }
    switch Target(value.reading).isMet(by: actual) {
    case .met: return true
    case .cannotJudge: return nil
    case .notMet:
      guard value.kind == .quantity, value.comparator == .equal || value.comparator == nil,
        let distance = Target(value.reading).distance(of: actual)
      else { return false }
      let isCost = dimension?.isCost == true || IndicatorDirection.of(self) == .lower
      return isCost ? distance.isNegative : !distance.isNegative
    }
  }
}
