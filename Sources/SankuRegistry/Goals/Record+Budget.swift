internal import SankuDiagnostics
internal import SankuModel

extension Record {
  /// Reads 资金: one sum, a block, or lines at the top of the form.
  func readMoney(into goal: inout Goal) {
    let key = GoalField.budget.rawValue
    var budget: Budget?
    if let block = record(key) {
      budget = block.budget
    } else if let sum = located(key) {
      goal.texts[.budget] = sum
      if !sum.isBlank {
        budget = Budget(range: sum.range)
        budget?.total = sum
      }
    }
    goal.budget = lifted(budget)
    guard goal.keyRanges[.budget] == nil, goal.budget != nil else { return }
    goal.keyRanges[.budget] =
      ["total", "annual", "fiscal", "other", "breakdown"].lazy
      .compactMap { keyRange("budget.\($0)") }.first
  }

  /// The block with the lines at the top of the form, which fill what it lacks.
  private func lifted(_ block: Budget?) -> Budget? {
    guard hasLiftedParts else { return block }
    let parts = ["total", "fiscal", "other", "annual"].map { located("budget.\($0)") }
    let items = value("budget.breakdown")?.budgetItems ?? []
    guard let range = (parts.compactMap { $0?.range } + items.map(\.range)).first else {
      return block
    }
    var budget = block ?? Budget(range: range)
    budget.total = budget.total ?? parts[0]
    budget.fiscal = budget.fiscal ?? parts[1]
    budget.other = budget.other ?? parts[2]
    budget.annual = budget.annual ?? parts[3]
    if budget.breakdown.isEmpty { budget.breakdown = items }
    return budget
  }

  private var budget: Budget {
    var budget = Budget(range: range)
    budget.total = amount("total")
    budget.annual = amount("annual")
    budget.fiscal = located("fiscal") ?? part("fiscal")
    budget.other = located("other") ?? part("other")
    budget.breakdown = value("breakdown")?.budgetItems ?? []
    return budget
  }

  /// An amount that is written inside the block of one period.
  private func part(_ key: String) -> Located<String>? {
    record("total")?.located(key) ?? record("annual")?.located(key)
  }

  /// A sum that is written as one amount, or as a block with its own total.
  private func amount(_ key: String) -> Located<String>? {
    located(key) ?? record(key)?.located("total")
  }
}

extension RecordValue {
  /// The lines of 支出测算; a line that is a text is its 内容.
  fileprivate var budgetItems: [Budget.Item] {
    elements.compactMap { element in
      switch element {
      case .text(let text):
        text.isBlank ? nil : Budget.Item(item: text, amount: nil, basis: nil, range: text.range)
      case .record(let record):
        Budget.Item(
          item: record.located("item"), amount: record.located("amount"),
          basis: record.located("basis"), range: record.range)
      default: nil
      }
    }
  }
}
