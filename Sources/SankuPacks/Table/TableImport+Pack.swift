internal import SankuModel
internal import SankuRegistry

extension TableImport {
  /// What was written.
  public struct Written: Sendable {
    /// The import with its remarks.
    public var table: TableImport
    /// The files.
    public var files: [String]
  }

  /// Reads a table and writes a pack; nothing that exists is overwritten.
  public static func run(
    _ file: String, into scaffold: PackScaffold, library: [String], encoding: TextEncoding? = nil
  ) throws(PackToolError) -> Written {
    let registry = RegistryLoader.load(roots: library).registry
    let table = try TableImport(
      try DiskFolder.read(file), registry: registry, encoding: encoding)
    var files = [
      ("pack.yaml", table.manifest(scaffold, file: DiskFolder.name(of: file))),
      ("indicators.yaml", table.content),
    ]
    if !table.rejected.isEmpty { files.append(("rejected.csv", table.rejectedTable)) }
    for (name, _) in files where DiskFolder.kind(of: DiskFolder.join(scaffold.folder, name)) != nil
    {
      throw PackToolError(
        "exists", zh: "“\(DiskFolder.join(scaffold.folder, name))”已经存在，什么也没有写",
        en: "“\(DiskFolder.join(scaffold.folder, name))” exists already; nothing was written")
    }
    for (name, text) in files {
      try DiskFolder.write(
        Array(text.utf8), to: DiskFolder.join(scaffold.folder, name), replacing: false)
    }
    return Written(table: table, files: files.map { DiskFolder.join(scaffold.folder, $0.0) })
  }

  func manifest(_ scaffold: PackScaffold, file: String) -> String {
    let sectors = scaffold.sector.map { "sectors: [\"\($0)\"]\n" } ?? ""
    return """
      pack: \(scaffold.id)
      version: 0.1.0
      title: \(YAMLText.scalar(scaffold.title))
      \(sectors)level: \(scaffold.level)
      licence: \(scaffold.licence)
      maintainers: [{name: \(YAMLText.scalar(scaffold.maintainer))}]
      description: \(YAMLText.scalar("由指标表 \(file) 导入"))
      x-columns: \(YAMLText.list(columns.map(\.name)))

      """
  }

  var rejectedTable: String {
    "\u{FEFF}" + CSVText.line(columns.map(\.name)) + rejected.map(CSVText.line).joined()
  }

  var content: String {
    "indicators:\n" + entries.map { $0.yaml }.joined()
  }
}

extension TableEntry {
  private static let order = [
    "name", "dimension", "status", "reason", "nature", "unit", "direction", "synonyms",
    "former_names",
    "range", "definition", "formula", "evidence", "scoring", "standards", "applies", "keywords",
    "sources", "examples",
    "codes",
  ]

  /// The entry as YAML, below `indicators:`.
  var yaml: String {
    var text = "  - id: \(slug)\n"
    let keys = Set(fields.keys.compactMap(\.first))
    let free = keys.subtracting(Self.order).sorted()
    for key in Self.order + free where keys.contains(key) {
      if key == "nature", self["nature"] == "quantitative" { continue }
      if key == "status", self["status"] == "stable" { continue }
      text += "    \(YAMLText.scalar(key)): \(value(of: key))\n"
    }
    guard !cells.isEmpty else { return text }
    let kept = cells.keys.sorted().map {
      "\(YAMLText.scalar($0)): \(YAMLText.scalar(cells[$0] ?? ""))"
    }
    return text + "    x-cells: {\(kept.joined(separator: ", "))}\n"
  }

  private func value(of key: String) -> String {
    if let own = fields[[key]] { return own.yaml }
    let inner = fields.keys.filter { $0.count == 2 && $0[0] == key }.sorted { $0[1] < $1[1] }
    return "{" + inner.map { "\($0[1]): \(fields[$0]?.yaml ?? "")" }.joined(separator: ", ") + "}"
  }
}

extension TableEntry.Value {
  fileprivate var yaml: String {
    switch self {
    case .text(let text): YAMLText.scalar(text)
    case .list(let texts): YAMLText.list(texts)
    }
  }
}
