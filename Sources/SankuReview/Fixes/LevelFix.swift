import SankuDiagnostics
package import SankuModel

extension Guidance {
  /// The official level names of a dimension; nil where the guidance has none for it.
  package func levelNames(of dimension: Dimension) -> (level1: String, level2: String)? {
    var best: (level1: String, level2: String)?
    for level1 in levels {
      guard let level2 = level1.children.first(where: { $0.dimension == dimension }) else {
        continue
      }
      // 满意度 stands below 效益 in some forms, but has a first level of its own.
      let isOwn = level1.children.allSatisfy { $0.dimension == dimension }
      if best == nil || isOwn { best = (level1.name, level2.name) }
    }
    return best
  }
}

extension ReviewContext {
  /// The level names of a dimension, spelled as the goal's other rows spell them.
  func levelNames(of dimension: Dimension) -> (level1: String, level2: String)? {
    prepared.levelNames(of: dimension).map { spelled($0.level1, $0.level2) }
  }

  private func spelled(_ level1: String, _ level2: String) -> (level1: String, level2: String) {
    let fitting = self.rows(with: [], without: .oddLevel)
    // Compares bytes, since the names come from one table.
    let first = fitting.first { $0.level.fits && $0.level.level1?.hasBytes(of: level1) == true }
    let second = fitting.first { $0.level.fits && $0.level.level2?.hasBytes(of: level2) == true }
    return (first?.level1Text ?? level1, second?.level2Text ?? level2)
  }

  /// Puts a row below the level names of a dimension. Nothing where a row below takes its level
  /// names from this one, since it would move along.
  func levelFix(
    _ row: ReviewedRow, to dimension: Dimension, _ kind: Finding.Fix.Kind = .unsafe
  ) -> [Finding.Fix] {
    guard let names = levelNames(of: dimension) else { return [] }
    return levelFix(row, level1: names.level1, level2: names.level2, kind)
  }

  /// Gives a row other level names.
  func levelFix(
    _ row: ReviewedRow, level1: String, level2: String, _ kind: Finding.Fix.Kind = .unsafe
  ) -> [Finding.Fix] {
    let level1 = spelled(level1, level2).level1
    let edits = levelEdits(row, level1: level1, level2: level2)
    guard let edits, !edits.isEmpty else { return [] }
    return [
      Finding.Fix(
        kind: kind, title: .init("归入“\(level1)—\(level2)”", "file it under “\(level1)—\(level2)”"),
        range: row.source[.level2]?.range ?? row.source.range, replacement: level2, edits: edits)
    ]
  }

  /// The cells to change; nil where others hang on them.
  func levelEdits(
    _ row: ReviewedRow, level1: String, level2: String
  ) -> [Finding.Fix.Edit]? {
    if row.index + 1 < goal.rows.count {
      let next = goal.rows[row.index + 1]
      guard next.filled(.level1) != nil, next.filled(.level2) != nil else { return nil }
    }
    var edits: [Finding.Fix.Edit] = []
    let put: (RowField, String, String?) -> Void = { field, text, old in
      if let old, old.hasBytes(of: text) { return }
      if let cell = row.source[field] {
        edits.append(.text(cell.range, text))
      } else {
        edits.append(.addField(row.source.range, .init(field.rawValue, text)))
      }
    }
    put(.level1, level1, row.level1Text)
    put(.level2, level2, row.level2Text)
    return edits
  }
}

extension ReviewContext {
  /// Puts the rows that follow another year's guidance below the level names of this one.
  func guidanceFix() -> [Finding.Fix] {
    var edits: [Finding.Fix.Edit] = []
    for row in rows where row.level.fit == .foreign {
      guard let dimension = row.dimension, let names = levelNames(of: dimension),
        let changes = levelEdits(row, level1: names.level1, level2: names.level2)
      else { return [] }
      edits += changes
    }
    guard let first = edits.first else { return [] }
    let id = guidance.id
    return [
      Finding.Fix(
        kind: .unsafe,
        title: .init(
          "按\(guidance.short ?? guidance.name)调整层级", "rearrange the levels by \(id)"),
        range: first.anchor, replacement: "", edits: edits)
    ]
  }

  /// A level name with a slip, written as the guidance has it, in every row.
  func nameFix(_ row: ReviewedRow, _ field: RowField, _ text: String) -> [Finding.Fix] {
    let names: [String] =
      field == .level1
      ? guidance.levels.map(\.name)
      : guidance.levels.filter { row.level.level1 == nil || $0.name == row.level.level1 }
        .flatMap { $0.children.map(\.name) }
    let own = LevelTree.normalise(text).string
    guard own.unicodeScalars.count >= 3,
      let name = names.first(where: {
        EditDistance.between(own, LevelTree.normalise($0).string, limit: 1) == 1
      })
    else { return [] }
    let cells = rows.compactMap { $0.source[field] }.filter { $0.value == text }
    guard let first = cells.first else { return [] }
    return [
      Finding.Fix(
        kind: .unsafe, title: .init("改为“\(name)”", "write “\(name)”"), range: first.range,
        replacement: name, edits: cells.map { .text($0.range, name) })
    ]
  }
}

extension Finding.Fix.Edit {
  /// Where it is shown.
  fileprivate var anchor: SourceRange {
    switch self {
    case .text(let range, _), .addField(let range, _), .addRecord(let range, _),
      .removeRecord(let range):
      range
    }
  }
}
