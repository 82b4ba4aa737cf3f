internal import SankuDiagnostics
internal import SankuModel
internal import SankuYAML

extension RecordReader {
  /// A row of a goal's table (绩效指标行) straight from its nodes; nil where anything departs from the
  /// form, which is for ``record(_:by:)`` to tell.
  ///
  /// Tables are most of what goal files hold, and nearly all rows are in order.
  func row(_ node: Node, by schema: RecordSchema) -> GoalRow? {
    guard schema === RecordSchema.goalRow, node.kind == .mapping else { return nil }
    var cells = FieldCells<RowField>(minimumCapacity: node.count)
    for (key, value) in node.entries {
      guard value.kind == .scalar, let index = key.withUTF8({ schema.keys.field(named: $0) })
      else { return nil }
      let field = RowField.inOrder[index]
      let text = Self.text(of: value)
      if cells.contains(field) || (value.isNull && !text.isEmpty) { return nil }
      cells.put(Located(text, at: value.range, key: key.range), for: field)
    }
    return GoalRow(cells: cells, range: node.range, index: 0)
  }
}
