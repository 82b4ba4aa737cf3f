internal import SankuDiagnostics
internal import SankuModel
internal import SankuYAML

/// Goals that are written as nearly all are, straight from their nodes (直接读取目标): every key a name of
/// the form, each once, and every value of a kind that the form asks for.
///
/// Whatever departs from that gives nil without a word, and the goal is read through its ``Record``,
/// which can tell of it. What is given is what ``Record/goal(file:index:)`` gives, cell by cell.
extension RecordReader {
  /// A goal (绩效目标); nil where anything departs from the form.
  func plainGoal(_ node: Node, index: Int) -> Goal? {
    guard var entry = EntryCursor(node) else { return nil }
    let keys = RecordSchema.goal.keys
    var goal = Goal(place: SourcePlace(file: file, range: node.range), index: index)
    goal.texts = FieldCells(minimumCapacity: node.count)
    goal.keyRanges = FieldTable(minimumCapacity: node.count)
    while entry.next() {
      // Parts of blocks that stand at the top of the form come behind its fields.
      guard let number = entry.index(in: keys), number < GoalField.inOrder.count else {
        return nil
      }
      let field = GoalField.inOrder[number]
      guard !goal.keyRanges.contains(field) else { return nil }
      goal.keyRanges.put(entry.keyRange, for: field)
      let isPlain =
        switch entry.kind {
        case .scalar: Self.takeText(entry, of: field, into: &goal)
        case .sequence: Self.takeList(entry.node, of: field, into: &goal)
        case .mapping: field == .budget && Self.takeBudget(entry.node, into: &goal)
        }
      guard isPlain else { return nil }
    }
    return goal
  }

  private static func takeText(
    _ entry: borrowing EntryCursor, of field: GoalField, into goal: inout Goal
  ) -> Bool {
    // `null` is as good as no key.
    guard let text = entry.text else { return true }
    let (range, keyRange) = (entry.range, entry.keyRange)
    switch field {
    case .indicators:
      return false
    case .attachments:
      let name = Located(text, at: range, key: keyRange)
      if !name.isBlank { goal.attachments = [Goal.Attachment(kind: name, file: nil)] }
    case .basis:
      goal.texts.put(text, at: range, key: keyRange, for: field)
      if let basis = goal.filled(field) { goal.bases = [basis] }
    case .budget:
      goal.texts.put(text, at: range, key: keyRange, for: field)
      guard let sum = goal.filled(field) else { return true }
      goal.budget = Budget(range: range)
      goal.budget?.total = sum
    default:
      goal.texts.put(text, at: range, key: keyRange, for: field)
    }
    return true
  }

  private static func takeList(_ node: Node, of field: GoalField, into goal: inout Goal) -> Bool {
    switch RecordSchema.goal.fields[field.ordinal].shape {
    case .list(.record):
      guard let rows = rows(node) else { return false }
      goal.rows = rows
    case .list(.text):
      guard let list = texts(node), let text = list.joined else { return false }
      goal.texts.put(text, for: field)
      if field == .basis { goal.bases = list.filledTexts }
    case .list:
      guard let list = texts(node) else { return false }
      goal.attachments = list.filledTexts.map { Goal.Attachment(kind: $0, file: nil) }
    default: return false
    }
    return true
  }

  /// A list of nothing but texts; blanks keep their places.
  private static func texts(_ node: Node) -> RecordValue? {
    var texts: [RecordValue] = []
    for child in node.elements {
      guard child.kind == .scalar else { return nil }
      texts.append(.text(Located(child.isNull ? "" : child.trimmedText, at: child.range)))
    }
    return .list(texts, node.range)
  }

  /// 资金 with a text for each part.
  private static func takeBudget(_ node: Node, into goal: inout Goal) -> Bool {
    guard var entry = EntryCursor(node) else { return false }
    let schema = RecordSchema.budget
    var budget = Budget(range: node.range)
    while entry.next() {
      guard let number = entry.index(in: schema.keys), let text = entry.text else { return false }
      let cell = Located(text, at: entry.range, key: entry.keyRange)
      let isPlain =
        switch schema.fields[number].key {
        case "total": fill(&budget.total, with: cell)
        case "fiscal": fill(&budget.fiscal, with: cell)
        case "other": fill(&budget.other, with: cell)
        case "annual": fill(&budget.annual, with: cell)
        default: false
        }
      guard isPlain else { return false }
    }
    goal.budget = budget
    return true
  }

  private static func fill(_ part: inout Located<String>?, with cell: Located<String>) -> Bool {
    guard part == nil else { return false }
    part = cell
    return true
  }
}

extension RecordReader {
  /// The rows of the table (绩效指标); blanks between them count, so that the rows behind keep their
  /// numbers.
  private static func rows(_ node: Node) -> [GoalRow]? {
    var rows: [GoalRow] = []
    rows.reserveCapacity(node.count)
    var index = 0
    for child in node.elements {
      if !child.isNull {
        guard let row = row(child, index: index) else { return nil }
        rows.append(row)
      }
      index += 1
    }
    return rows
  }

  /// A row of a goal's table (绩效指标行); nil where anything departs from the form.
  static func row(_ node: Node, index: Int) -> GoalRow? {
    guard var entry = EntryCursor(node) else { return nil }
    let keys = RecordSchema.goalRow.keys
    var cells = FieldCells<RowField>(minimumCapacity: node.count)
    while entry.next() {
      guard let number = entry.index(in: keys), let text = entry.text else { return nil }
      let field = RowField.inOrder[number]
      guard !cells.contains(field) else { return nil }
      cells.put(text, at: entry.range, key: entry.keyRange, for: field)
    }
    return GoalRow(cells: cells, range: node.range, index: index)
  }
}
