internal import SankuDiagnostics
internal import SankuYAML

/// What a node says, whatever its form (规范值): key order, quotes, comments and styles are gone.
package indirect enum CanonicalValue: Hashable, Sendable {
  case text(String)
  case list([CanonicalValue])
  case map([String: CanonicalValue])

  /// Nil for a node that says nothing.
  init?(_ node: Node, depth: Int = 0) {
    guard depth < 64, !node.isNull else { return nil }
    switch node.kind {
    case .scalar: self = .text(node.text)
    case .sequence: self = .list(node.elements.compactMap { CanonicalValue($0, depth: depth + 1) })
    case .mapping:
      var map: [String: CanonicalValue] = [:]
      for (key, value) in node.entries where key.kind == .scalar && map[key.text] == nil {
        map[key.text] = CanonicalValue(value, depth: depth + 1)
      }
      self = .map(map)
    }
  }

  /// The value of a key of a mapping.
  package subscript(key: String) -> CanonicalValue? {
    guard case .map(let map) = self else { return nil }
    return map[key]
  }

  /// The text of a scalar.
  package var text: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  /// The elements of a list; a text counts as a list of one.
  package var elements: [CanonicalValue] {
    switch self {
    case .list(let elements): elements
    case .text: [self]
    case .map: []
    }
  }

  /// Bytes that no other value has: each part carries its kind and length.
  package func append(to bytes: inout [UInt8]) {
    switch self {
    case .text(let text):
      bytes += "s\(text.utf8.count):".utf8
      bytes += text.utf8
    case .list(let elements):
      bytes += "l\(elements.count):".utf8
      for element in elements { element.append(to: &bytes) }
    case .map(let map):
      bytes += "m\(map.count):".utf8
      for key in map.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
        CanonicalValue.text(key).append(to: &bytes)
        map[key]?.append(to: &bytes)
      }
    }
  }

  /// A short form for people.
  package var summary: String {
    switch self {
    case .text(let text): text
    case .list(let elements): "[" + elements.map(\.summary).joined(separator: "，") + "]"
    case .map(let map):
      "{"
        + map.keys.sorted().map { "\($0): \(map[$0]?.summary ?? "")" }.joined(separator: "，") + "}"
    }
  }
}
