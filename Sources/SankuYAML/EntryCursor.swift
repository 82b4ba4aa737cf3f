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

  /// Begins before the first entry of a mapping; other nodes have none.
  package init(_ node: Node) {
    let record = node.record
    tree = node.tree
    key = node.content
    value = node.content
    end = record.kind == .mapping ? node.content + record.extent : node.content
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

  /// Where the key stands.
  package var keyRange: SourceRange { tree.range(of: key) }

  /// Where the value stands.
  package var range: SourceRange { tree.range(of: value) }

  /// The value's ``Node/trimmedText``; nil where it is no text, but `~` or `null`.
  package var text: String? {
    let record = tree.content(at: value)
    return record.second > 0 && tree.isNull(record) ? nil : tree.trimmedText(of: record)
  }

  /// The text of the key as bytes, without making a string; empty for a collection.
  @inlinable @inline(__always)
  package func withKey<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    // The arrays of a tree never change, and the tree lives until the body has returned.
    defer { withExtendedLifetime(self) {} }
    return body(keyBytes)
  }

  /// The bytes of the key where they stand in the tree, for ``withKey(_:)`` only.
  @usableFromInline
  var keyBytes: UnsafeBufferPointer<UInt8> { tree.textBytes(of: tree.content(at: key)) }
}
