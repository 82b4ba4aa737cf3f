package import SankuDiagnostics
internal import SankuModel
internal import SankuYAML

/// A file that holds one record of a schema (单记录文件): a project file, a baseline.
package struct RecordFile: Sendable {
  /// What could be read; nil where the file holds no mapping.
  package let record: Record?
  /// What is wrong, in reading order.
  package let findings: [Finding]
  /// The file's text.
  package let source: SourceText

  /// Reads a file; one that cannot be opened gives a finding.
  package static func read(path: String, by schema: RecordSchema) -> RecordFile {
    do throws(SourceFile.Fault) {
      return read(try SourceFile.read(path: path), by: schema)
    } catch {
      return RecordFile(
        record: nil, findings: [error.finding], source: SourceText(name: path, bytes: []))
    }
  }

  /// Reads a text: YAML, or JSON where the name ends in `.json`.
  package static func read(_ source: SourceText, by schema: RecordSchema) -> RecordFile {
    let stream = YAMLStream.read(source)
    var reader = RecordReader(.project, file: source.name)
    reader.told = stream.findings.map(\.place.range.start)
    var record: Record?
    if let document = stream.documents.first, !document.isNull {
      record = reader.record(document, by: schema)
    } else if stream.isComplete {
      // An empty file says nothing, and nothing is wrong with that.
      record = Record(schema: schema, range: SourceRange(at: .start))
    }
    if let second = stream.documents.dropFirst().first { reader.reportSecondDocument(second) }
    let findings = (stream.findings + reader.findings).sorted(by: Finding.inReadingOrder)
    return RecordFile(record: record, findings: findings, source: source)
  }
}
