import SankuDiagnostics
package import SankuModel

/// A guidance's review sheet, prepared for filling in (审核表的计分准备).
///
/// A class, since every review refers to it.
package final class SheetForm: Sendable {
  package let sheet: Guidance.Sheet
  /// The items of all parts in order.
  let items: [Item]
  /// What classes of findings cost, item by item.
  let deductions: [Deduction]
  /// The grades with their least scores, best first.
  let grades: [(name: String, min: Double)]
  /// The most points that are shown where a gate is closed.
  let gateScore: Double
  private let lines: [String: Line]

  /// An item's numbers.
  struct Item: Sendable {
    var points: Double
    var machine: Double
    /// The places of its lines in ``SheetForm/deductions``.
    var deductions: Range<Int>
  }

  /// What a class of findings costs.
  struct Deduction: Sendable {
    var error: Double
    var warning: Double
    var info: Double
    var most: Double

    func points(for severity: Severity) -> Double {
      switch severity {
      case .error: error
      case .warning: warning
      case .info: info
      }
    }
  }

  /// Where the findings of a rule are counted.
  struct Line: Sendable {
    var item: Int
    /// The place in ``SheetForm/deductions``.
    var deduction: Int
  }

  /// - Parameter rules: the names of all rules, in order.
  package init?(_ guidance: Guidance, rules: [String]) {
    guard let sheet = guidance.sheet else { return nil }
    self.sheet = sheet
    let items = sheet.parts.flatMap(\.items)
    var deductions: [Deduction] = []
    let counted = items.map { item in
      let first = deductions.count
      deductions += item.deductions.map { line in
        Deduction(
          error: line.error.flatMap(Double.init) ?? 0,
          warning: line.warning.flatMap(Double.init) ?? 0,
          info: line.info.flatMap(Double.init) ?? 0,
          most: line.most.flatMap(Double.init) ?? .infinity)
      }
      return Item(
        points: Double(item.points) ?? 0, machine: Double(item.machine) ?? 0,
        deductions: first..<deductions.count)
    }
    self.items = counted
    self.deductions = deductions
    grades = sheet.grades.map { ($0.name, Double($0.min) ?? 0) }
    gateScore = sheet.gateScore.flatMap(Double.init) ?? 100
    var lines: [String: Line] = [:]
    for rule in rules {
      guard let (item, deduction) = Self.line(of: rule, in: items) else { continue }
      lines[rule] = Line(item: item, deduction: counted[item].deductions.lowerBound + deduction)
    }
    self.lines = lines
  }

  /// The line for a rule: one that names it goes before one that names its family.
  private static func line(
    of rule: String, in items: [Guidance.Sheet.Item]
  ) -> (item: Int, deduction: Int)? {
    let family = rule.prefix { $0 != "/" } + "/*"
    for name in [rule, String(family)] {
      for (item, entry) in items.enumerated() {
        for (deduction, line) in entry.deductions.enumerated() where line.rules.contains(name) {
          return (item, deduction)
        }
      }
    }
    return nil
  }

  /// Where the findings of a rule are counted; nil where they cost nothing.
  func line(of rule: String) -> Line? { lines[rule] }

  /// The number of the item that the findings of a rule count on; nil where they cost nothing.
  package func item(of rule: String) -> Int? { lines[rule]?.item }

  /// The name of the grade that a score belongs to.
  func grade(of score: Double) -> Int? {
    grades.firstIndex { score >= $0.min } ?? grades.indices.last
  }

  /// Points rounded to two decimals, so that sums print as people add them.
  static func rounded(_ points: Double) -> Double { (points * 100).rounded() / 100 }
}

/// The points that findings cost on each item (扣分汇总).
struct SheetTally {
  /// By item: how many points are off, never more than findings decide.
  private(set) var deducted: [Double]

  /// - Parameter judged: which items any rule could judge, a bit each.
  init(_ form: SheetForm, findings: [Finding], judged: UInt64) {
    var spent = [Double](repeating: 0, count: form.deductions.count)
    // Findings are large, so that they are looked at where they are.
    for index in findings.indices where findings[index].costsPoints {
      guard let line = form.line(of: findings[index].rule) else { continue }
      spent[line.deduction] += form.deductions[line.deduction]
        .points(for: findings[index].severity)
    }
    deducted = form.items.indices.map { item in
      guard judged & (1 << UInt64(item)) != 0 else { return 0 }
      let sum = form.items[item].deductions.reduce(0) { sum, line in
        sum + min(spent[line], form.deductions[line].most)
      }
      return SheetForm.rounded(min(sum, form.items[item].machine))
    }
  }

  /// The points that findings decide, scaled to a hundred; nil where none could be judged.
  func score(_ form: SheetForm, judged: UInt64, hasClosedGate: Bool) -> Double? {
    var judgedPoints = 0.0
    var earned = 0.0
    for index in form.items.indices where judged & (1 << UInt64(index)) != 0 {
      judgedPoints += form.items[index].machine
      earned += form.items[index].machine - deducted[index]
    }
    guard judgedPoints > 0 else { return nil }
    let score = (earned / judgedPoints * 1000).rounded() / 10
    return hasClosedGate ? min(score, form.gateScore) : score
  }
}
