internal import SankuDiagnostics
internal import SankuModel

extension Record {
  /// The goal (绩效目标) that the record describes; every cell with its place.
  func goal(file: String, index: Int) -> Goal {
    var goal = Goal(place: place(in: file), index: index)
    readTexts(into: &goal)
    readObjective(into: &goal)
    readMoney(into: &goal)
    readPeriod(into: &goal)
    goal.bases = value(GoalField.basis.rawValue)?.filledTexts ?? []
    goal.attachments = readAttachments()
    goal.rows = readRows()
    return goal
  }

  /// The fields of the head: those of the form stand first in the schema, in its order.
  private func readTexts(into goal: inout Goal) {
    goal.texts = FieldCells(minimumCapacity: slots.count)
    goal.keyRanges = FieldTable(minimumCapacity: slots.count)
    for index in slots.indices where slots[index].field < GoalField.inOrder.count {
      let field = GoalField.inOrder[slots[index].field]
      goal.keyRanges.put(slots[index].keyRange, for: field)
      switch field {
      case .budget, .period, .attachments, .indicators: break
      default: if let text = slots[index].value?.joined { goal.texts.put(text, for: field) }
      }
    }
  }

  /// Whether a part of a block is written at the top of the form.
  var hasLiftedParts: Bool {
    slots.withUnsafeBufferPointer { slots in
      for index in slots.indices where slots[index].field >= GoalField.inOrder.count { return true }
      return false
    }
  }

  /// 总体目标: the objective of the year unless 年度目标 stands beside it; or both in one block.
  private func readObjective(into goal: inout Goal) {
    guard let value = value("objective") else { return }
    if let block = value.record {
      for field in [GoalField.annualObjective, .longTermObjective] where goal[field] == nil {
        goal.texts[field] = block.value(field.rawValue)?.joined
        goal.keyRanges[field] = block.keyRange(field.rawValue)
      }
      return
    }
    let field: GoalField =
      goal.filled(.annualObjective) == nil ? .annualObjective : .longTermObjective
    guard goal.filled(field) == nil else { return }
    goal.texts[field] = value.joined
    goal.keyRanges[field] = keyRange("objective")
  }

  private func readPeriod(into goal: inout Goal) {
    let isLifted = hasLiftedParts
    var start = isLifted ? located("period.start") : nil
    var end = isLifted ? located("period.end") : nil
    if let block = record(GoalField.period.rawValue) {
      start = block.located("start") ?? start
      end = block.located("end") ?? end
    } else {
      goal.texts[.period] = located(GoalField.period.rawValue)
    }
    guard start != nil || end != nil else { return }
    goal.period = Goal.Period(start: start, end: end)
    if goal.keyRanges[.period] == nil {
      goal.keyRanges[.period] = keyRange("period.start") ?? keyRange("period.end")
    }
    if goal.filled(.period) == nil, let first = start ?? end, let last = end ?? start {
      let text = [start?.value, end?.value].compactMap { $0 }.joined(separator: " 至 ")
      goal.texts[.period] = Located(
        text,
        at: record(GoalField.period.rawValue)?.range
          ?? SourceRange(
            min(first.range.start, last.range.start), max(first.range.end, last.range.end)),
        key: goal.keyRanges[.period])
    }
  }

  private func readAttachments() -> [Goal.Attachment] {
    guard let value = value(GoalField.attachments.rawValue) else { return [] }
    return value.elements.compactMap { element in
      switch element {
      case .text(let name): name.isBlank ? nil : Goal.Attachment(kind: name, file: nil)
      case .record(let record):
        (record.located("kind") ?? record.located("file")).map {
          Goal.Attachment(kind: $0, file: record.located("file"))
        }
      default: nil
      }
    }
  }

  private func readRows() -> [GoalRow] {
    guard case .list(let elements, _)? = value(GoalField.indicators.rawValue) else { return [] }
    var rows: [GoalRow] = []
    rows.reserveCapacity(elements.count)
    for index in elements.indices {
      switch elements[index] {
      case .row(var row):
        row.index = index
        rows.append(row)
      case .record(let record):
        rows.append(GoalRow(cells: record.cells, range: record.range, index: index))
      default: break
      }
    }
    return rows
  }

  /// The cells of a row, whose schema has the columns of the form in its order.
  private var cells: FieldCells<RowField> {
    var cells = FieldCells<RowField>(minimumCapacity: slots.count)
    for index in slots.indices {
      guard case .text(let text)? = slots[index].value else { continue }
      cells.put(text, for: RowField.inOrder[slots[index].field])
    }
    return cells
  }
}

extension RecordValue {
  /// The elements of a list; the value itself where it is none.
  var elements: [RecordValue] {
    guard case .list(let elements, _) = self else { return [self] }
    return elements
  }

  /// The texts that are not blank.
  var filledTexts: [Located<String>] {
    elements.compactMap(\.text).filter { !$0.isBlank }
  }

  /// The text; those of a list joined by line breaks.
  var joined: Located<String>? {
    guard case .list(let elements, let range) = self else { return text }
    if elements.count == 1 { return elements.first?.text }
    return Located(filledTexts.map(\.value).joined(separator: "\n"), at: range)
  }
}
