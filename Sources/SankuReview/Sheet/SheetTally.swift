import SankuDiagnostics

/// The points that findings cost (扣分汇总), added up on a sheet.
struct SheetTally {
  let form: SheetForm
  /// What each class of findings costs, without its bounds.
  private var spent: [Double]
  /// Which items any rule could judge, a bit each.
  private(set) var judged: UInt64

  /// No findings so far.
  init(_ form: SheetForm, judged: UInt64 = 0) {
    self.form = form
    self.judged = judged
    spent = [Double](repeating: 0, count: form.deductions.count)
  }

  /// The findings of all rules, those left out that cost nothing.
  init(_ form: SheetForm, _ findings: [Finding], judged: UInt64) {
    self.init(form, judged: judged)
    for finding in findings where finding.costsPoints {
      if let line = form.line(of: finding.rule) { add(finding.severity, at: line) }
    }
  }

  /// Counts the findings of a rule that could judge.
  mutating func add(_ findings: [Finding], of line: SheetForm.Line) {
    judged |= 1 << UInt64(line.item)
    for finding in findings { add(finding.severity, at: line) }
  }

  private mutating func add(_ severity: Severity, at line: SheetForm.Line) {
    spent[line.deduction] += form.deductions[line.deduction].points(for: severity)
  }

  /// Whether any rule could judge an item.
  func isJudged(_ item: Int) -> Bool { judged & (1 << UInt64(item)) != 0 }

  /// How many points are off an item, never more than findings decide.
  func deducted(_ item: Int) -> Double {
    guard isJudged(item) else { return 0 }
    var sum = 0.0
    for line in form.items[item].deductions { sum += min(spent[line], form.deductions[line].most) }
    return SheetForm.rounded(min(sum, form.items[item].machine))
  }

  /// The points that findings decide, scaled to a hundred; nil where none could be judged.
  func score(hasClosedGate: Bool) -> Double? {
    var judgedPoints = 0.0
    var earned = 0.0
    for item in form.items.indices where isJudged(item) {
      judgedPoints += form.items[item].machine
      earned += form.items[item].machine - deducted(item)
    }
    guard judgedPoints > 0 else { return nil }
    let score = (earned / judgedPoints * 1000).rounded() / 10
    return hasClosedGate ? min(score, form.gateScore) : score
  }
}
