package import SankuDiagnostics
package import SankuModel
package import SankuQuantity
package import SankuRegistry
package import SankuYAML

/// Everything that the rules for packs look at (检查范围).
package struct LintScope: Sendable {
  /// The packs that are judged.
  package let parts: [PackFiles]
  /// Their entries, in order.
  package let entries: [PackEntryNode]
  /// The whole library around them, resolved.
  package let registry: Registry
  /// Reads values with the units of all packs.
  package let reader: QuantityReader
  /// The bytes of the files, for places inside a text.
  let sources: [String: SourceText]

  package init(parts: [PackFiles], registry: Registry) {
    self.parts = parts
    entries = parts.indices.flatMap { parts[$0].entries(part: $0) }
    self.registry = registry
    reader = QuantityReader(units: .standard.adding(registry.units.compactMap(\.measure)))
    var sources: [String: SourceText] = [:]
    for stream in parts.flatMap(\.streams) { sources[stream.source.name] = stream.source }
    self.sources = sources
  }

  package func entries(of key: ContentKey) -> [PackEntryNode] { entries.filter { $0.key == key } }

  /// The indicators in use: those out of use are judged by the rules on life cycles alone.
  package var indicators: [PackEntryNode] {
    entries.filter { $0.key == .indicators && !$0.isDeprecated }
  }

  package var templates: [PackEntryNode] {
    entries.filter { $0.key == .templates && !$0.isDeprecated }
  }

  package var cases: [PackEntryNode] { entries(of: .cases) }

  /// The place of some bytes of a scalar's text; nil where the text is not verbatim in the file.
  package func range(of bytes: Range<Int>, in node: Node, file: String) -> SourceRange? {
    let whole = node.range
    guard node.kind == .scalar, !node.isAlias, whole.start.line == whole.end.line,
      let source = sources[file]
    else { return nil }
    let quote = node.style == .singleQuoted || node.style == .doubleQuoted ? 1 : 0
    let text = Array(node.text.utf8)
    let start = whole.start.offset + quote
    guard start + text.count <= source.bytes.count,
      source.bytes[start..<start + text.count].elementsEqual(text), bytes.upperBound <= text.count
    else { return nil }
    func position(_ count: Int) -> SourcePosition {
      let columns = text[..<count].count { $0 & 0xC0 != 0x80 }
      return SourcePosition(
        offset: start + count, line: whole.start.line, column: whole.start.column + quote + columns)
    }
    return SourceRange(position(bytes.lowerBound), position(bytes.upperBound))
  }
}

extension PackUnit {
  /// The unit as the value reader takes it; nil where it does not fit.
  package var measure: MeasureUnit? {
    guard let dimension = UnitDimension(rawValue: dimension) else { return nil }
    return MeasureUnit(
      name, dimension, aliases: aliases, scale: scale.flatMap { ExactDecimal($0) } ?? .one)
  }
}
