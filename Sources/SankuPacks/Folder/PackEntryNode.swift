internal import SankuDiagnostics
package import SankuRegistry
package import SankuYAML

/// An entry as it is written (条目原文): its node with places, before anything is decoded.
package struct PackEntryNode: Sendable {
  /// The list it stands in.
  package var key: ContentKey
  /// The mapping.
  package var node: Node
  /// The file.
  package var file: String
  /// The number of its pack among those read.
  package var part: Int
  /// The full id, `pack/slug`; for sectors the code.
  package var id: String

  /// The id without the pack.
  package var slug: String { id.split(separator: "/").last.map(String.init) ?? id }

  /// The value behind keys, one inside the other; nil where nothing is written.
  package subscript(keys: String...) -> Node? {
    var current = node
    for key in keys {
      guard let next = current[key], !next.isNull else { return nil }
      current = next
    }
    return current
  }

  /// A text, trimmed of nothing.
  package func text(_ key: String) -> String? {
    guard let node = self[key], node.kind == .scalar else { return nil }
    return node.text
  }

  /// The scalars of a list; a single scalar counts as a list of one.
  package func list(_ key: String) -> [Node] { self[key].map(Self.scalars) ?? [] }

  /// The scalars of a list inside a mapping, such as `examples.good`.
  package func list(_ key: String, _ inner: String) -> [Node] {
    self[key, inner].map(Self.scalars) ?? []
  }

  private static func scalars(of node: Node) -> [Node] {
    if node.kind == .scalar { return node.text.isEmpty ? [] : [node] }
    return node.elements.filter { $0.kind == .scalar && !$0.isNull }
  }

  /// Where the entry is named: its id, else its name, else all of it.
  package var head: Node { self["id"] ?? self["name"] ?? node }

  /// What people call it.
  package var title: String { text("name") ?? text("title") ?? slug }

  /// Whether the entry is out of use.
  package var isDeprecated: Bool { text("status") == "deprecated" }
}

extension PackFiles {
  /// The entries of the content files in order; what is no entry is passed over.
  package func entries(part: Int) -> [PackEntryNode] {
    var found: [PackEntryNode] = []
    for stream in contents {
      for document in stream.documents where document.kind == .mapping {
        for (key, value) in document.entries where key.kind == .scalar {
          guard let kind = ContentKey(rawValue: key.text), value.kind == .sequence else { continue }
          for node in value.elements where node.kind == .mapping {
            let id = Self.id(of: node, kind, pack: self.id)
            found.append(
              PackEntryNode(
                key: kind, node: node, file: stream.source.name, part: part, id: id))
          }
        }
      }
    }
    return found
  }

  private static func id(of node: Node, _ key: ContentKey, pack: String) -> String {
    switch key {
    case .sectors: return node["code"]?.text ?? ""
    case .units: return node["name"]?.text ?? ""
    case .synonyms: return node["words"]?.elements.first { _ in true }?.text ?? ""
    case .guidances, .categories: return node["id"]?.text ?? ""
    default:
      let id = node["id"]?.text ?? ""
      return id.utf8.contains(UInt8(ascii: "/")) ? id : pack + "/" + id
    }
  }
}
