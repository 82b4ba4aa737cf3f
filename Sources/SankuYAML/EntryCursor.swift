package import SankuDiagnostics

/// Walks over the entries of a mapping (逐条读取), one at a time.
///
/// The same entries as ``Node/entries``, for tables of which every cell is read: there is one handle to
/// the tree for all of them, rather than two for each.
package struct EntryCursor: ~Copyable {
  private let tree: Tree
  private var key: Int
  private var value: Int
  private let end: Int

  /// Begins before the first entry of a mapping; nil for other nodes.
  package init?(_ node: Node) {
    let record = node.record
    guard record.kind == .mapping else { return nil }
    tree = node.tree
    key = node.content
    value = node.content
    end = node.content + record.extent
  }

  /// Goes to the next entry; false behind the last one.
  package mutating func next() -> Bool {
    // The first key follows the mapping itself, any other one the value before.
    let next = key == value ? key + 1 : value + tree.nodes[value].extent
    guard next < end else { return false }
    key = next
    value = next + tree.nodes[next].extent
    return value < end
  }

  /// What the value is.
  package var kind: Node.Kind { tree.content(at: value).nodeKind }

  /// The value as a handle.
  package var node: Node { Node(tree: tree, at: value) }

  /// The number of the key, by itself or another name, in a table; nil where it is not there.
  package func index(in keys: KeyTable) -> Int? {
    keys.index(named: tree.textBytes(of: tree.content(at: key)))
  }

  /// The value's ``Node/trimmedText``; nil for collections, and for `~` and `null`.
  package var text: String? {
    let record = tree.content(at: value)
    guard record.kind == .scalar, record.second == 0 || !tree.isNull(record) else { return nil }
    return tree.trimmedText(of: record)
  }

  /// Where the value stands.
  package var range: SourceRange { tree.range(of: value) }

  /// Where the key stands.
  package var keyRange: SourceRange { tree.range(of: key) }
}
