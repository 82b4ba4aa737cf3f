package import SankuDiagnostics

/// Everything one file holds (文件内容): its documents as trees and what is wrong with its form.
package struct YAMLStream: Sendable {
  /// The bytes and the name.
  package let source: SourceText
  /// The root of each document in order; none for an empty file.
  package let documents: [Node]
  /// What is wrong, in reading order; rules of the family `form`.
  package let findings: [Finding]
  /// Whether the whole file was read. If not, ``documents`` holds what came before the fault.
  package let isComplete: Bool

  /// Reads YAML, or JSON where the name ends in `.json`.
  package static func read(_ source: SourceText, limits: Limits = .standard) -> YAMLStream {
    var builder: TreeBuilder? = nil
    return read(source, limits: limits, builder: &builder)
  }

  /// Reads YAML or JSON into memory that is used again.
  static func read(
    _ source: SourceText, limits: Limits, builder: inout TreeBuilder?
  ) -> YAMLStream {
    guard source.bytes.count <= min(limits.maximumBytes, 1 << 31) else {
      return YAMLStream(
        source: source, documents: [],
        findings: [
          .tooLarge(source.name, bytes: source.bytes.count, limit: limits.maximumBytes)
        ],
        isComplete: false)
    }
    return source.name.utf8.suffix(5).elementsEqual(".json".utf8)
      ? readJSON(source, limits: limits, builder: &builder)
      : readYAML(source, limits: limits, builder: &builder)
  }

  private static func readYAML(
    _ source: SourceText, limits: Limits, builder: inout TreeBuilder?
  ) -> YAMLStream {
    source.bytes.withUnsafeBufferPointer { input in
      var reader = EventReader(
        source, input, limits: limits, builder: builder.take() ?? TreeBuilder())
      let isComplete = reader.run()
      let tree = reader.builder.finish(source: source)
      let stream = YAMLStream(
        source: source, documents: reader.roots.map { Node(tree: tree, at: $0) },
        findings: reader.findings.sorted(by: Finding.inReadingOrder), isComplete: isComplete)
      builder = reader.releaseBuilder()
      return stream
    }
  }
}
