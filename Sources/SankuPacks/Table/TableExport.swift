internal import SankuModel
internal import SankuRegistry
internal import SankuYAML

/// The indicators of packs as a table again (指标表导出).
public enum TableExport {
  /// The bytes of the table, and how many rows it has.
  public static func run(
    _ folders: [String], library: [String], encoding: TextEncoding
  ) throws(PackToolError) -> (bytes: [UInt8], rows: Int) {
    let parts = try PackFiles.read(folders)
    let roots = library + parts.map(\.folder)
    let table = text(of: parts, registry: RegistryLoader.load(roots: roots).registry)
    return (try encoding.encode(table.text), table.rows)
  }

  static func text(of parts: [PackFiles], registry: Registry) -> (text: String, rows: Int) {
    let codec = TableCodec(vocabulary: TableVocabulary(registry))
    let written = parts.compactMap { $0.manifestNode?["x-columns"] }.first
    let columns =
      written.map { $0.elements.map { TableColumn($0.text) } } ?? TableColumn.standard
    var text = CSVText.line(columns.map(\.name))
    var rows = 0
    for (number, part) in parts.enumerated() {
      for node in part.entries(part: number) where node.key == .indicators {
        let entry = TableEntry(node.node)
        text += CSVText.line(columns.map { cell(of: entry, $0, codec) })
        rows += 1
      }
    }
    return (text, rows)
  }

  /// The cell as the table had it, unless the field says something else by now.
  private static func cell(
    of entry: TableEntry, _ column: TableColumn, _ codec: TableCodec
  ) -> String {
    let current = codec.encode(entry, column)
    guard let written = entry.cells[column.name], written != current else { return current }
    if case .level2 = column.target, !written.isEmpty {
      let known = codec.vocabulary.dimension(level1: "", level2: written)
      return known.map { $0.rawValue == entry["dimension"] } == false ? current : written
    }
    guard let (path, value) = codec.decode(written, column) else { return written }
    return entry.fields[path] == value || entry.fields[path] == nil ? written : current
  }
}

extension TableEntry {
  /// An entry of a pack, lists and texts by path.
  init(_ node: Node) {
    for (key, value) in node.entries where key.kind == .scalar && !value.isNull {
      if key.text == "x-cells" {
        for (name, cell) in value.entries where name.kind == .scalar {
          cells[name.text] = cell.text
        }
        continue
      }
      switch value.kind {
      case .scalar: fields[[key.text]] = .text(value.text)
      case .sequence: fields[[key.text]] = .list(value.elements.map(\.text))
      case .mapping:
        for (inner, child) in value.entries where inner.kind == .scalar && !child.isNull {
          fields[[key.text, inner.text]] =
            child.kind == .sequence ? .list(child.elements.map(\.text)) : .text(child.text)
        }
      }
    }
    slug = node["id"]?.text ?? ""
  }
}
