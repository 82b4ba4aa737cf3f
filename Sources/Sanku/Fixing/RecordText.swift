import SankuDiagnostics
import SankuYAML

/// Writes fields and records into a file in the file's own style (记录写法): block or brackets, YAML
/// or JSON, with the keys and the indentation that stand there.
struct RecordText {
  let source: SourceText
  let isJSON: Bool
  /// The file's keys by English name.
  let keys: [String: String]
  let lineBreak: String

  /// One more field at the end of a record.
  func adding(_ field: Finding.Fix.Field, to record: SourceTree.Found) -> SourceChange? {
    guard let last = record.node.lastEntry else { return nil }
    guard isJSON || record.isInFlow || record.node.isFlow else {
      let end = lineEnd(from: offset(last.value.range.end))
      let indent = String(repeating: " ", count: record.node.range.start.column - 1)
      return insertLines([indent + pair(field, isFlow: false)], at: end)
    }
    let place = offset(last.value.range.end)
    let spread = isSpread(record.node)
    let lead = spread ? "," + lineBreak + indent(of: offset(last.key.range.start)) : ", "
    return SourceChange(
      range: place..<place,
      text: Array((isCompact(last) ? "," : lead).utf8)
        + Array(pair(field, isFlow: true, like: last).utf8))
  }

  /// One more record behind another.
  func adding(_ fields: [Finding.Fix.Field], behind record: SourceTree.Found) -> SourceChange? {
    guard let list = record.parents.last, let sample = record.node.lastEntry else { return nil }
    guard list.isFlow || isJSON else {
      let end = lineEnd(from: offset(record.node.range.end))
      let dash = String(repeating: " ", count: list.range.start.column - 1)
      if record.node.isFlow {
        return insertLines([dash + "- {" + pairs(fields, like: sample) + "}"], at: end)
      }
      let lines = fields.enumerated().map { index, field in
        dash + (index == 0 ? "- " : "  ") + pair(field, isFlow: false)
      }
      return insertLines(lines, at: end)
    }
    let place = offset(record.node.range.end)
    let start = offset(record.node.range.start)
    let isOwnLine = isBlank(source.bytes[lineStart(of: start)..<start])
    let lead = isOwnLine ? "," + lineBreak + indent(of: start) : isCompact(sample) ? "," : ", "
    return SourceChange(
      range: place..<place, text: Array((lead + braces(fields, like: record.node, sample)).utf8))
  }

  /// Without a record.
  func removing(_ record: SourceTree.Found, from list: Node) -> SourceChange? {
    let start = offset(record.node.range.start)
    let end = offset(record.node.range.end)
    let elements = Array(list.elements)
    guard let index = elements.firstIndex(where: { $0.range == record.node.range }) else {
      return nil
    }
    guard list.isFlow || isJSON else {
      let first = lineStart(of: start)
      let lead = source.bytes[first..<start].filter { $0 != 0x20 && $0 != 0x09 }
      guard lead == [UInt8(ascii: "-")] else { return nil }
      return SourceChange(range: first..<lineEnd(from: end, withBreak: true), text: [])
    }
    // The comma goes with the record: the one behind it, or for the last one that before it.
    let range =
      index + 1 < elements.count
      ? start..<offset(elements[index + 1].range.start)
      : offset(elements[index - 1].range.end)..<end
    guard !source.bytes[range].contains(UInt8(ascii: "#")) || isJSON else { return nil }
    return SourceChange(range: range, text: [])
  }
}

// MARK: - Pieces

extension RecordText {
  private typealias Entry = (key: Node, value: Node)

  private func pair(_ field: Finding.Fix.Field, isFlow: Bool, like entry: Entry? = nil) -> String {
    let key = keys[field.name] ?? field.name
    guard !isJSON else {
      let colon = entry.map(isCompact) ?? false ? ":" : ": "
      return ScalarText.json(key) + colon + ScalarText.json(field.text)
    }
    return ScalarText.yaml(key, like: .plain, isFlow: isFlow) + ": "
      + ScalarText.yaml(field.text, like: .plain, isFlow: isFlow)
  }

  private func pairs(_ fields: [Finding.Fix.Field], like entry: Entry) -> String {
    fields.map { pair($0, isFlow: true, like: entry) }.joined(
      separator: isCompact(entry) ? "," : ", ")
  }

  private func braces(_ fields: [Finding.Fix.Field], like node: Node, _ entry: Entry) -> String {
    guard isSpread(node) else { return "{" + pairs(fields, like: entry) + "}" }
    let inner = indent(of: offset(entry.key.range.start))
    let outer = indent(of: offset(node.range.start))
    let lines = fields.map { inner + pair($0, isFlow: true, like: entry) }
    return "{" + lineBreak + lines.joined(separator: "," + lineBreak) + lineBreak + outer + "}"
  }

  /// `{"a":1}` of JSON without spaces.
  private func isCompact(_ entry: Entry) -> Bool {
    guard isJSON else { return false }
    let gap = source.bytes[offset(entry.key.range.end)..<offset(entry.value.range.start)]
    return gap.elementsEqual(":".utf8)
  }

  /// Whether each field of a record in brackets has a line of its own.
  private func isSpread(_ node: Node) -> Bool {
    guard node.isFlow || isJSON, let last = node.lastEntry else { return false }
    return last.key.range.start.line > node.range.start.line
      && isBlank(
        source.bytes[
          lineStart(of: offset(last.key.range.start))..<offset(last.key.range.start)])
  }

  /// Whole lines behind the line that ends at an offset, with a break where the file lacks one.
  private func insertLines(_ lines: [String], at end: Int) -> SourceChange {
    let text = lines.map { lineBreak + $0 }.joined()
    return SourceChange(range: end..<end, text: Array(text.utf8))
  }

  private func offset(_ position: SourcePosition) -> Int {
    min(max(0, position.offset - source.firstOffset), source.bytes.count)
  }

  private func lineStart(of offset: Int) -> Int {
    source.bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
  }

  private func lineEnd(from offset: Int, withBreak: Bool = false) -> Int {
    guard let end = source.bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) else {
      return source.bytes.count
    }
    if withBreak { return end + 1 }
    return end > offset && source.bytes[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
  }

  private func indent(of offset: Int) -> String {
    let line = source.bytes[lineStart(of: offset)..<offset]
    return String(decoding: line.prefix { $0 == 0x20 || $0 == 0x09 }, as: UTF8.self)
  }

  private func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}

extension Node {
  /// The last key of a mapping with its value.
  fileprivate var lastEntry: (key: Node, value: Node)? {
    var last: (key: Node, value: Node)?
    for entry in entries { last = entry }
    return last
  }
}
