/// What a file may ask of the reader (读取限额), so that no file can exhaust the machine.
package struct Limits: Sendable, Hashable {
  /// The number of collections that may stand inside each other.
  package var maximumDepth: Int
  /// The size of a file in bytes.
  package var maximumBytes: Int
  /// The number of nodes, which take more memory than their bytes where they are tiny.
  package var maximumNodes: Int
  /// The number of nodes that all aliases of a file may stand for together.
  package var maximumAliasNodes: Int

  /// Creates limits; those left out are the standard ones.
  package init(
    maximumDepth: Int = 100, maximumBytes: Int = 64 << 20, maximumNodes: Int = 10_000_000,
    maximumAliasNodes: Int = 1_000_000
  ) {
    self.maximumDepth = maximumDepth
    self.maximumBytes = maximumBytes
    self.maximumNodes = maximumNodes
    self.maximumAliasNodes = maximumAliasNodes
  }

  /// The limits that packs and goal files are read with.
  package static let standard = Limits()
}
