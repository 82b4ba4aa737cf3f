internal import SankuDiagnostics
internal import SankuYAML

/// One file of a pack, checked against its schema (文件内容) but not yet against other files.
struct FileContent: Sendable {
  let source: SourceText
  /// The manifest's record, for `pack.yaml`.
  private(set) var manifest: Record?
  private(set) var entries: [(key: ContentKey, record: Record)] = []
  private(set) var findings: [Finding]
  /// Whether the whole file could be read.
  let isComplete: Bool

  init(_ stream: YAMLStream, isManifest: Bool) {
    source = stream.source
    findings = stream.findings
    isComplete = stream.isComplete
    var reader = RecordReader(.pack, file: source.name)
    reader.told = findings.map(\.place.range.start)
    if isManifest {
      readManifest(stream, &reader)
    } else {
      for document in stream.documents { readContent(document, &reader) }
    }
    findings += reader.findings
  }

  var file: String { source.name }

  private mutating func readManifest(_ stream: YAMLStream, _ reader: inout RecordReader) {
    guard let document = stream.documents.first, !document.isNull else {
      if isComplete { reader.reportEmptyManifest() }
      return
    }
    manifest = reader.record(document, by: .manifest)
    if let second = stream.documents.dropFirst().first { reader.reportSecondDocument(second) }
  }

  private mutating func readContent(_ document: Node, _ reader: inout RecordReader) {
    if document.isNull { return }
    guard document.kind == .mapping else {
      reader.reportWrongType(document, wanted: .record(.content))
      return
    }
    for entry in document.entries {
      guard entry.key.kind == .scalar else {
        reader.reportCollectionAsKey(entry.key)
        continue
      }
      let name = entry.key.text
      if let key = ContentKey(rawValue: name) {
        readEntries(entry.value, of: key, &reader)
      } else if !KeyText.isFree(name) {
        reader.reportUnknownKey(name, at: entry.key, in: .content)
      }
    }
  }

  private mutating func readEntries(
    _ node: Node, of key: ContentKey, _ reader: inout RecordReader
  ) {
    if node.isNull { return }
    reader.path.steps.append(.key(key.rawValue))
    defer { reader.path.steps.removeLast() }
    guard node.kind == .sequence else {
      reader.reportWrongType(node, wanted: .list(.record(key.schema)))
      return
    }
    for (index, element) in node.elements.enumerated() where !element.isNull {
      reader.path.steps.append(.index(index))
      if let record = reader.record(element, by: key.schema) { entries.append((key, record)) }
      reader.path.steps.removeLast()
    }
  }
}

extension RecordReader {
  mutating func reportEmptyManifest() {
    report(
      "missing-key", .error, at: SourceRange(at: .start),
      LocalizedText(zh: "包清单是空的", en: "the manifest is empty"),
      advice: LocalizedText(
        zh: "至少写 pack、version、title、licence 四项",
        en: "write at least pack, version, title and licence"))
  }

  mutating func reportSecondDocument(_ node: Node) {
    report(
      "wrong-type", .warning, at: node.range,
      LocalizedText(
        zh: "包清单只读第一个文档，这里开始的没有读取",
        en: "only the first document of a manifest is read; this one is not"),
      advice: LocalizedText(zh: "删去 `---` 和后面的内容", en: "remove the `---` and what follows"))
  }
}
