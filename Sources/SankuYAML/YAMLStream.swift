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
    var reader = StreamReader(limits: limits)
    return reader.read(source)
  }

  /// Reads YAML or JSON into memory that is used again.
  static func read(
    _ source: SourceText, limits: Limits, builder: inout TreeBuilder?
  ) -> YAMLStream {
    if let refusal = refusal(of: source, limits: limits) { return refusal }
    return isJSON(source.name)
      ? readJSON(source, limits: limits, builder: &builder)
      : readYAML(source, limits: limits, builder: &builder)
  }

  /// Whether a name ends in `.json`, in letters of either case.
  private static func isJSON(_ name: String) -> Bool {
    name.utf8.suffix(5).elementsEqual(".json".utf8) { byte, wanted in
      byte == wanted || (wanted >= 0x61 && byte | 0x20 == wanted)
    }
  }

  /// The answer for a text that is too large, or a file of another program; nil for others.
  static func refusal(of source: SourceText, limits: Limits) -> YAMLStream? {
    // Records count in 32 bits.
    let limit = min(limits.maximumBytes, 1 << 31)
    if source.bytes.count <= limit {
      return BinaryKind.of(source.bytes).map { kind in
        YAMLStream(
          source: source, documents: [], findings: [.notText(kind, source.name)],
          isComplete: false)
      }
    }
    return YAMLStream(
      source: source, documents: [],
      findings: [.tooLarge(source.name, bytes: source.bytes.count, limit: limit)],
      isComplete: false)
  }

  private static func readYAML(
    _ source: SourceText, limits: Limits, builder: inout TreeBuilder?
  ) -> YAMLStream {
    source.bytes.withUnsafeBufferPointer { input in
      readPlain(source, input, limits: limits, builder: &builder)
        ?? readEvents(source, input, limits: limits, builder: &builder)
    }
  }

  /// Reads a file of the plain part of YAML; nil for any other.
  static func readPlain(
    _ source: SourceText, _ input: UnsafeBufferPointer<UInt8>, limits: Limits,
    builder: inout TreeBuilder?
  ) -> YAMLStream? {
    var reader = PlainReader(
      source, input, limits: limits, builder: builder.take() ?? TreeBuilder())
    guard reader.run() else {
      builder = reader.releaseBuilder()
      return nil
    }
    // It leaves whatever is not UTF-8 to libyaml.
    let tree = reader.builder.finish(source: source, isUTF8: true)
    let findings = SuspectFindings.of(reader.suspects, in: tree)
    builder = reader.releaseBuilder()
    return YAMLStream(
      source: source, documents: [Node(tree: tree, at: 0)],
      findings: FindingList.sorted(findings), isComplete: true)
  }

  /// Reads any file, through libyaml.
  static func readEvents(
    _ source: SourceText, _ input: UnsafeBufferPointer<UInt8>, limits: Limits,
    builder: inout TreeBuilder?
  ) -> YAMLStream {
    var reader = EventReader(
      source, input, limits: limits, builder: builder.take() ?? TreeBuilder())
    let isComplete = reader.run()
    let tree = reader.builder.finish(source: source)
    var findings = reader.findings + SuspectFindings.of(reader.suspects, in: tree)
    if let fault = reader.fault {
      let causes = SyntaxFindings(source: source, fault: fault, tree: tree).all()
      findings.removeAll { finding in causes.contains { $0.explains(finding) } }
      findings += causes
    }
    let stream = YAMLStream(
      source: source, documents: reader.roots.map { Node(tree: tree, at: $0) },
      findings: FindingList.sorted(findings), isComplete: isComplete)
    builder = reader.releaseBuilder()
    return stream
  }
}

extension Finding {
  /// Whether this says more exactly what the other one suspects.
  fileprivate func explains(_ other: Finding) -> Bool {
    rule == other.rule && place.range.start >= other.place.range.start
      && place.range.start < other.place.range.end
  }
}
