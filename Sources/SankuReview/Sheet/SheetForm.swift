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
  /// What the references of common indicators (共性指标) begin with.
  private let commonBeginnings: [String]

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
    commonBeginnings = sheet.commonPacks.map { $0 + "/" }
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

  /// Whether an indicator is one of the library's common packs.
  func isCommon(_ indicator: LibraryIndicator) -> Bool {
    for beginning in commonBeginnings where indicator.id.beginsWithBytes(of: beginning) {
      return true
    }
    return false
  }

  /// The name of the grade that a score belongs to.
  func gradeName(of score: Double) -> String? { grade(of: score).map { grades[$0].name } }

  /// The number of the grade that a score belongs to.
  func grade(of score: Double) -> Int? {
    grades.firstIndex { score >= $0.min } ?? grades.indices.last
  }

  /// Points rounded to two decimals, so that sums print as people add them.
  static func rounded(_ points: Double) -> Double { (points * 100).rounded() / 100 }
}
