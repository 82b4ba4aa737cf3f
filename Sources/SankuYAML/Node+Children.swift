extension Node {
  /// The number of elements or entries; 0 for a scalar.
  package var count: Int { record.kind == .scalar ? 0 : Int(record.first) }

  /// The nodes of a sequence in order; empty for others.
  package var elements: Elements { Elements(self) }

  /// The keys and values of a mapping in order; empty for others.
  package var entries: Entries { Entries(self) }

  /// The value of the first entry with a key; nil where there is none.
  package subscript(key: String) -> Node? {
    var key = key
    return key.withUTF8 { wanted in
      for entry in entries where entry.key.holds(wanted) { return entry.value }
      return nil
    }
  }

  /// Whether the scalar's text is exactly these bytes.
  package func holds(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard record.kind == .scalar, Int(record.second) == bytes.count else { return false }
    return withUTF8 { $0.hasSameBytes(as: bytes) }
  }

  /// The nodes of a sequence (序列元素).
  package struct Elements: Sequence, IteratorProtocol, Sendable {
    private let tree: Tree
    private var index: Int
    private let end: Int

    init(_ node: Node) {
      let record = node.record
      tree = node.tree
      index = node.content + 1
      end = record.kind == .sequence ? node.content + record.extent : index
    }

    /// The next node.
    package mutating func next() -> Node? {
      guard index < end else { return nil }
      defer { index += tree.nodes[index].extent }
      return Node(tree: tree, at: index)
    }
  }

  /// The keys and values of a mapping (映射条目).
  package struct Entries: Sequence, IteratorProtocol, Sendable {
    private let tree: Tree
    private var index: Int
    private let end: Int

    init(_ node: Node) {
      let record = node.record
      tree = node.tree
      index = node.content + 1
      end = record.kind == .mapping ? node.content + record.extent : index
    }

    /// The next entry.
    package mutating func next() -> (key: Node, value: Node)? {
      guard index < end else { return nil }
      let value = index + tree.nodes[index].extent
      guard value < end else { return nil }
      defer { index = value + tree.nodes[value].extent }
      return (Node(tree: tree, at: index), Node(tree: tree, at: value))
    }
  }
}
