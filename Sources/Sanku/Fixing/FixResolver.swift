public import SankuDiagnostics
public import SankuModel
public import SankuRegistry
import SankuYAML

/// Turns what a fix says into bytes of the file (改法落到原文): finds quotes, brackets, keys and
/// indentation as the file has them.
public struct FixResolver: Sendable {
  private let source: SourceText
  private let format: GoalFormat
  private let goals: [Goal]

  /// - Parameters:
  ///   - source: the text that the findings stand in.
  ///   - format: how it was read.
  ///   - goals: the goals that were read from it, for the keys that they use.
  public init(_ source: SourceText, format: GoalFormat = .auto, goals: [Goal]) {
    self.source = source
    self.format = format
    self.goals = goals
  }

  /// The changes that a fix stands for; nil where it names no place, or one that cannot be changed
  /// by a program, such as a text behind an anchor.
  public func changes(of fix: Finding.Fix) -> [SourceChange]? {
    guard !fix.edits.isEmpty else {
      guard let range = fix.range else { return nil }
      return [SourceChange(range: bytes(range), text: Array(fix.replacement.utf8))]
    }
    guard let offset = fix.edits.first?.range.start.offset else { return nil }
    let tree = SourceTree(source, format: format, holding: offset)
    var changes: [SourceChange] = []
    for edit in fix.edits {
      guard let change = change(for: edit, tree), isInside(change.range) else { return nil }
      changes.append(change)
    }
    return changes
  }

  private func change(for edit: Finding.Fix.Edit, _ tree: SourceTree) -> SourceChange? {
    switch edit {
    case .text(let range, let text): self.text(text, at: range, tree)
    case .addField(let range, let field): add(field, to: range, tree)
    case .addRecord(let range, let fields): add(fields, behind: range, tree)
    case .removeRecord(let range): remove(range, tree)
    }
  }

  private func isInside(_ range: Range<Int>) -> Bool {
    range.lowerBound >= 0 && range.upperBound <= source.bytes.count
  }

  func bytes(_ range: SourceRange) -> Range<Int> {
    let start = range.start.offset - source.firstOffset
    return start..<max(start, range.end.offset - source.firstOffset)
  }
}

extension Finding.Fix.Edit {
  /// The place that it is about.
  var range: SourceRange {
    switch self {
    case .text(let range, _), .addField(let range, _), .addRecord(let range, _),
      .removeRecord(let range):
      range
    }
  }
}

// MARK: - Texts

extension FixResolver {
  private func text(_ text: String, at range: SourceRange, _ tree: SourceTree) -> SourceChange? {
    guard let found = tree.scalar(at: range), found.node.anchor == nil, found.node.tag == nil
    else { return nil }
    let bytes = bytes(range)
    guard isInside(bytes) else { return nil }
    let new = written(text, over: found, bytes, tree)
    return SourceChange(range: bytes, text: Array(new.utf8))
  }

  private func written(
    _ text: String, over found: SourceTree.Found, _ range: Range<Int>, _ tree: SourceTree
  ) -> String {
    if tree.isJSON { return gap(before: range) + ScalarText.json(text) }
    let old = String(decoding: source.bytes[range], as: UTF8.self)
    if old.contains(where: \.isNewline), !found.node.isAlias {
      let block = BlockText(source: old, value: found.node.text)
      if let new = block.replacingInPlace(by: text) { return new }
      let style = found.node.style
      if style == .literal || style == .folded,
        let new = block.rewritten(as: text, isFolded: style == .folded, lineBreak: lineBreak)
      {
        return new
      }
    }
    let style = found.node.isAlias ? ScalarStyle.plain : found.node.style
    return gap(before: range) + ScalarText.yaml(text, like: .init(style), isFlow: found.isInFlow)
  }

  /// The space that a text needs where nothing stood behind the colon.
  private func gap(before range: Range<Int>) -> String {
    guard range.isEmpty, range.lowerBound > 0 else { return "" }
    switch source.bytes[range.lowerBound - 1] {
    case UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: ","): return " "
    default: return ""
    }
  }
}

// MARK: - Records

extension FixResolver {
  private func add(
    _ field: Finding.Fix.Field, to range: SourceRange, _ tree: SourceTree
  ) -> SourceChange? {
    guard let record = tree.mapping(at: range), !record.node.isAlias else { return nil }
    let writer = RecordText(
      source: source, isJSON: tree.isJSON, keys: keys(around: range), lineBreak: lineBreak)
    return writer.adding(field, to: record)
  }

  private func add(
    _ fields: [Finding.Fix.Field], behind range: SourceRange, _ tree: SourceTree
  ) -> SourceChange? {
    guard let record = tree.mapping(at: range), record.parents.last?.kind == .sequence else {
      return nil
    }
    let writer = RecordText(
      source: source, isJSON: tree.isJSON, keys: keys(around: range), lineBreak: lineBreak)
    return writer.adding(fields, behind: record)
  }

  private func remove(_ range: SourceRange, _ tree: SourceTree) -> SourceChange? {
    guard let record = tree.mapping(at: range), let list = record.parents.last,
      list.kind == .sequence, list.count > 1
    else { return nil }
    let writer = RecordText(source: source, isJSON: tree.isJSON, keys: [:], lineBreak: lineBreak)
    return writer.removing(record, from: list)
  }

  /// The keys that the table at a place uses, by their English names; for columns that it does not
  /// have, the official names in the language of most of its keys.
  private func keys(around range: SourceRange) -> [String: String] {
    let goal = goals.last { $0.place.range.start.offset <= range.start.offset } ?? goals.first
    var keys: [String: String] = [:]
    var balance = 0
    for row in goal?.rows.prefix(20) ?? [] {
      for (field, cell) in row.cells {
        guard let range = cell.keyRange, isInside(bytes(range)) else { continue }
        let text = String(decoding: source.bytes[bytes(range)], as: UTF8.self)
        let key = text.filter { $0 != "\"" && $0 != "'" }
        balance += key.utf8.contains { $0 >= 0x80 } ? 1 : -1
        if keys[field.rawValue] == nil { keys[field.rawValue] = key }
      }
    }
    guard balance >= 0 else { return keys }
    for field in RowField.allCases where keys[field.rawValue] == nil {
      keys[field.rawValue] = field.chineseName
    }
    return keys
  }

  /// The line break of the file's first line.
  private var lineBreak: String {
    guard let end = source.bytes.firstIndex(of: UInt8(ascii: "\n")), end > 0 else { return "\n" }
    return source.bytes[end - 1] == UInt8(ascii: "\r") ? "\r\n" : "\n"
  }
}
