internal import SankuDiagnostics
internal import SankuYAML

/// A pack with all its parts, whatever the files they stand in (包内容).
package struct PackContent: Sendable {
  /// An entry of some list.
  package struct Entry: Sendable {
    /// The list, such as `indicators`.
    package var list: String
    /// The full id; what names it best where there is none.
    package var id: String
    package var value: CanonicalValue

    package var name: String {
      value["name"]?.text ?? value["title"]?.text ?? id
    }

    package var isDeprecated: Bool { value["status"]?.text == "deprecated" }
  }

  package var id: String
  package var version: String
  /// The manifest of each part, by the library it stands in.
  package var manifests: [String: CanonicalValue]
  /// The entries by list and id.
  package var entries: [String: Entry]

  /// The packs of some files, their parts put together, in order of their ids.
  package static func packs(_ parts: [PackFiles]) -> [PackContent] {
    var packs: [String: PackContent] = [:]
    for part in parts {
      var pack =
        packs[part.id]
        ?? PackContent(id: part.id, version: part.version, manifests: [:], entries: [:])
      pack.add(part)
      packs[part.id] = pack
    }
    return packs.values.sorted { $0.id < $1.id }
  }

  private mutating func add(_ part: PackFiles) {
    if let manifest = part.manifestNode.flatMap({ CanonicalValue($0) }) {
      var library = part.library
      while manifests[library] != nil { library += "'" }
      manifests[library] = manifest
    }
    for document in part.contents.flatMap(\.documents) where document.kind == .mapping {
      for (key, list) in document.entries where key.kind == .scalar && list.kind == .sequence {
        for node in list.elements { add(node, to: key.text) }
      }
    }
  }

  private mutating func add(_ node: Node, to list: String) {
    guard let value = CanonicalValue(node) else { return }
    var id = Self.name(of: value, in: list, pack: self.id)
    while entries[list + "/" + id] != nil { id += "'" }
    entries[list + "/" + id] = Entry(list: list, id: id, value: value)
  }

  private static func name(of value: CanonicalValue, in list: String, pack: String) -> String {
    let local: Set<String> = ["indicators", "templates", "cases", "rules"]
    if let id = value["id"]?.text {
      return local.contains(list) && !id.holds("/") ? pack + "/" + id : id
    }
    if let code = value["code"]?.text { return code }
    if let target = value["target"]?.text { return target }
    if let name = value["name"]?.text { return name }
    return value["words"]?.elements.first?.text ?? value.summary
  }

  /// The bytes that are hashed: independent of key order, comments, quotes and the split in files.
  package var canonicalBytes: [UInt8] {
    var bytes = Array("sanku-pack-1\n".utf8)
    let parts = manifests.values.map { manifest in
      var part: [UInt8] = []
      manifest.append(to: &part)
      return part
    }
    for part in parts.sorted(by: { $0.lexicographicallyPrecedes($1) }) { bytes += part }
    for key in entries.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      CanonicalValue.text(key).append(to: &bytes)
      entries[key]?.value.append(to: &bytes)
    }
    return bytes
  }
}
