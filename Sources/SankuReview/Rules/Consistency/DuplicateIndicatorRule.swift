import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports two rows that measure one thing: the same name, or alike names with the same value.
struct DuplicateIndicatorRule: Rule {
  let documentation = RuleDocumentation(
    id: "consistency/duplicate-indicator",
    title: .init("指标重复", "Duplicate indicator"),
    summary: .init(
      "两个指标名称相同，或名称相近而指标值相同。", "Two rows have one name, or alike names with the same value."),
    rationale: .init("同一件事算了两次分。", "One thing scores twice."),
    advice: .init("合并或删去一个；确是两件事的，把名称区分清楚。", "Merge them, or make the names distinct."),
    basis: Basis.values, severity: .warning, defects: ["D25"],
    bad: [.rows("- {二级指标: 数量指标, 三级指标: ⟦开放图书室数量⟧, 指标值: ≥12个}")],
    good: [.rows("- {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 图书架补充数量, 指标值: ≥20个}")])

  func check(_ context: ReviewContext) -> [Finding] {
    let rows = context.rows(with: .named, without: .notApplicable).array
    let marks = rows.map { Mark($0) }
    return rows.indices.compactMap { index in
      let row = rows[index]
      // A table has some ten rows; far ones are not compared, so that a huge one costs no square.
      for place in max(0, index - 100)..<index where marks[place].mayBeLike(marks[index]) {
        let earlier = rows[place]
        guard let severity = likeness(earlier, row) else { continue }
        let note = Finding.Note(
          message: .init("前一个在这里", "the other one is here"),
          place: SourcePlace(
            file: context.file, range: earlier.source[.name]?.range ?? earlier.source.range))
        return finding(
          .init(
            "\(row.label)与\(earlier.label)重复或重叠", "\(row.label) overlaps with \(earlier.label)"),
          at: row, .name, in: context, severity: severity, notes: [note],
          fixes: saysTheSame(earlier, row)
            ? row.removal(.init("删去重复的一行", "delete the repeated row")) : [])
      }
      return nil
    }
  }

  private func likeness(_ first: ReviewedRow, _ second: ReviewedRow) -> Severity? {
    let isSame = first.name.core == second.name.core && first.name.brackets == second.name.brackets
    if isSame { return first.level2Text == second.level2Text ? .warning : .info }
    guard first.dimension == second.dimension, first.dimension != nil,
      first.value.kind == .quantity, second.value.kind == .quantity,
      !first.value.isPercent, first.name.core.count <= 100, second.name.core.count <= 100,
      first.value.number == second.value.number,
      first.value.unit == second.value.unit
    else { return nil }
    if isReordered(first, second) { return .warning }
    let similarity = Bigrams.similarity(first.name.core, second.name.core)
    if similarity >= 0.75, !differsByAttribute(first.name.core, second.name.core) { return .info }
    // 开展…种类 1种, 打造…种类 1种: one thing told twice.
    if first.value.number == .one, first.value.unit != nil, endsAlike(first, second),
      TaskLikeNames.both(first.name.core, second.name.core)
    {
      return .info
    }
    return nil
  }

  /// Whether nothing is lost without the second row.
  private func saysTheSame(_ first: ReviewedRow, _ second: ReviewedRow) -> Bool {
    first.name.folded == second.name.folded && first.level2Text == second.level2Text
      && first.value.text == second.value.text && first.value.unitColumn == second.value.unitColumn
  }

  private static let measures: WordList = [
    "数量", "个数", "次数", "人数", "册数", "台数", "件数", "场次", "总数", "总量", "规模", "面积", "长度", "里程", "数",
  ]

  /// 购置图书册数, 图书购置数量: the same characters in another order, the counting word aside.
  private func isReordered(_ first: ReviewedRow, _ second: ReviewedRow) -> Bool {
    guard first.value.number != .one, first.value.unit != nil else { return false }
    let content = [first, second].map { row -> Set<UInt32> in
      let core = row.name.core
      let ending = Self.measures.suffixLength(of: core)
      return Set(core.dropping(suffix: ending).scalars)
    }
    return content[0].count >= 3 && content[0] == content[1]
  }

  private func endsAlike(_ first: ReviewedRow, _ second: ReviewedRow) -> Bool {
    first.name.core.scalars.suffix(2).elementsEqual(second.name.core.scalars.suffix(2))
  }

  /// 小学, 初中: names made alike on purpose differ in one word near the front.
  private func differsByAttribute(_ first: FoldedText, _ second: FoldedText) -> Bool {
    first.count == second.count
  }
}

/// What two rows must share to be alike, as numbers that compare at once (比较标记).
private struct Mark {
  private var name: UInt64
  /// 0 where the value is no amount, so that only the name can be alike.
  private var amount: UInt64 = 0

  init(_ row: ReviewedRow) {
    name = row.name.core.scalars.reduce(1) { Self.mixed($0, UInt64($1)) }
    guard row.value.kind == .quantity, !row.value.isPercent else { return }
    let number = row.value.number?.trimmed ?? .zero
    amount = Self.mixed(number.coefficient, UInt64(bitPattern: Int64(number.exponent))) | 1
  }

  private static func mixed(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first ^ second) &* 0x9E37_79B9_7F4A_7C15
  }

  func mayBeLike(_ other: Mark) -> Bool {
    name == other.name || (amount == other.amount && amount != 0)
  }
}

private enum TaskLikeNames {
  private static let verbs: WordList = ["开展", "打造", "举办", "建设", "完成", "组织", "承办", "创建", "实施"]
  static func both(_ first: FoldedText, _ second: FoldedText) -> Bool {
    verbs.opens(first) && verbs.opens(second)
  }
}
