import SankuDiagnostics
import SankuRegistry
import SankuYAML

/// The nodes of a text, found by where they stand (节点定位).
struct SourceTree {
  /// A node with the collections around it, the outermost first.
  struct Found {
    var node: Node
    var parents: [Node]

    /// Whether the node stands in brackets.
    var isInFlow: Bool { parents.contains { $0.isFlow } }
  }

  /// Whether the text is JSON, where every string takes quotes.
  let isJSON: Bool
  private let documents: [Node]

  /// Reads a text, or for JSON Lines the line of it that holds an offset.
  init(_ source: SourceText, format: GoalFormat, holding offset: Int) {
    switch format == .auto ? .detected(name: source.name, bytes: source.bytes) : format {
    case .jsonLines:
      let line = Self.line(of: source, holding: offset)
      let stream = YAMLStream.readJSONLine(
        Array(source.bytes[line]), name: source.name, line: 1,
        offset: line.lowerBound + source.firstOffset)
      isJSON = true
      documents = stream.documents
    case .json:
      let stream = YAMLStream.readJSON(source)
      isJSON = stream.isComplete
      documents = stream.isComplete ? stream.documents : YAMLStream.read(source).documents
    default:
      isJSON = source.name.lowercased().hasSuffix(".json")
      documents = YAMLStream.read(source).documents
    }
  }

  private static func line(of source: SourceText, holding offset: Int) -> Range<Int> {
    let bytes = source.bytes
    let offset = min(max(0, offset - source.firstOffset), bytes.count)
    let start = bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let end = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    return (bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? max(3, start) : start)..<end
  }

  /// The scalar that stands exactly at a range.
  func scalar(at range: SourceRange) -> Found? {
    find(range) { $0.kind == .scalar && $0.stands(at: range) }
  }

  /// The mapping that stands exactly at a range.
  func mapping(at range: SourceRange) -> Found? {
    find(range) { $0.kind == .mapping && $0.stands(at: range) }
  }

  private func find(_ range: SourceRange, _ fits: (Node) -> Bool) -> Found? {
    for document in documents {
      if let found = find(range, fits, in: Found(node: document, parents: [])) { return found }
    }
    return nil
  }

  private func find(_ range: SourceRange, _ fits: (Node) -> Bool, in found: Found) -> Found? {
    let node = found.node
    let place = node.range
    guard place.start.offset <= range.start.offset, range.end.offset <= place.end.offset else {
      return nil
    }
    if fits(node) { return found }
    // What stands behind an alias is written elsewhere.
    guard node.kind != .scalar, !node.isAlias else { return nil }
    let parents = found.parents + [node]
    for element in node.elements {
      let inner = Found(node: element, parents: parents)
      if let result = find(range, fits, in: inner) { return result }
    }
    for (key, value) in node.entries {
      for part in [value, key] {
        let inner = Found(node: part, parents: parents)
        if let result = find(range, fits, in: inner) { return result }
      }
    }
    return nil
  }
}

extension Node {
  /// Whether the node covers exactly these bytes; lines may be counted from elsewhere.
  fileprivate func stands(at range: SourceRange) -> Bool {
    let own = self.range
    return own.start.offset == range.start.offset && own.end.offset == range.end.offset
  }
}
