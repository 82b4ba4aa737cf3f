package import SankuDiagnostics

/// A node of the tree (节点): a cheap handle to a scalar, a sequence or a mapping with its marks.
///
/// Types are never guessed: `1.10`, `no` and `0650` stay text. An alias shows the content of its
/// anchor, but keeps its own ``range``, so that a finding points to where the value is used;
/// the nodes inside have their ranges at the anchor, where they are written.
package struct Node: Sendable {
  let tree: Tree
  /// The record that holds the content.
  let content: Int
  /// The record that stands at the place: the same, or an alias.
  let place: Int

  init(tree: Tree, at index: Int) {
    self.tree = tree
    self.place = index
    let record = tree.nodes[index]
    self.content = record.kind == .alias ? Int(record.first) : index
  }

  var record: Record { tree.nodes[content] }

  /// What a node is (节点种类).
  package enum Kind: Sendable {
    /// A text.
    case scalar
    /// A list.
    case sequence
    /// Keys with values.
    case mapping
  }

  /// Whether this is a text, a list or a mapping.
  package var kind: Kind { record.nodeKind }

  /// How a scalar is written; `plain` for collections.
  package var style: ScalarStyle { record.style }

  /// Whether a collection is written with brackets.
  package var isFlow: Bool { record.flags.contains(.flow) }

  /// Whether the node stands here through an alias.
  package var isAlias: Bool { place != content }

  /// The name of the anchor in front of the node.
  package var anchor: String? { properties?.anchor }

  /// The tag in front of the node, with its handle resolved.
  package var tag: String? { properties?.tag }

  private var properties: NodeProperties? {
    guard record.flags.contains(.hasProperties) else { return nil }
    return tree.properties[UInt32(content)]
  }

  /// From the first byte to behind the last one, marks in code points from 1.
  package var range: SourceRange { tree.range(of: place) }

  /// The place of the node in its file.
  package var sourcePlace: SourcePlace { SourcePlace(file: tree.source.name, range: range) }

  /// Whether nothing is written: empty and without quotes, `~` or `null`.
  package var isNull: Bool { tree.isNull(record) }
}

extension Node {
  /// The text of a scalar; empty for others.
  package var text: String { tree.text(of: tree.textBytes(of: record)) }

  /// The text of a scalar without the line breaks that end a block: these belong to its notation.
  package var trimmedText: String { tree.trimmedText(of: record) }

  /// The text of a scalar as bytes, without making a string; empty for others.
  @inlinable @inline(__always)
  package func withUTF8<Result, Failure: Error>(
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    // The arrays of a tree never change, and the tree lives until the body has returned.
    defer { withExtendedLifetime(self) {} }
    return try body(bytes)
  }

  /// The bytes of the text where they stand in the tree, for ``withUTF8(_:)`` only.
  @usableFromInline
  var bytes: UnsafeBufferPointer<UInt8> { tree.textBytes(of: record) }
}
