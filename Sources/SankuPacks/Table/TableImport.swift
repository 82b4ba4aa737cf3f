internal import SankuModel
internal import SankuRegistry
internal import SankuSearch

/// A province's indicator table becomes a pack (指标表导入). Nothing is dropped in silence: what cannot
/// be read is told by row and column, and whole rows that cannot are kept in a file of their own.
public struct TableImport: Sendable {
  /// Something that a person should look at; rows and columns count from 1.
  public struct Remark: Hashable, Sendable {
    /// The row of the file; the header is 1.
    public var row: Int
    /// The column.
    public var column: Int
    /// The column's name.
    public var name: String
    /// Whether the row was left out.
    public var isRejected: Bool
    /// What is the matter.
    public var zh: String
    /// The same in English.
    public var en: String
  }

  /// The encoding that was found.
  public private(set) var encoding: TextEncoding
  /// How many rows have content, the header left out.
  public private(set) var rowCount = 0
  /// What to look at.
  public private(set) var remarks: [Remark] = []
  private(set) var columns: [TableColumn] = []
  private(set) var entries: [TableEntry] = []
  private(set) var rejected: [[String]] = []
  private let codec: TableCodec
  private var slugs: Set<String> = []

  /// How many indicators were made.
  public var entryCount: Int { entries.count }
  /// How many rows were left out.
  public var rejectedCount: Int { rejected.count }

  init(_ bytes: [UInt8], registry: Registry, encoding: TextEncoding? = nil) throws(PackToolError) {
    self.encoding = encoding ?? .detect(bytes)
    codec = TableCodec(vocabulary: TableVocabulary(registry))
    let (text, faults) = self.encoding.decode(bytes)
    let table = CSVText(text, separator: CSVText.separator(of: text))
    guard let head = table.rows.firstIndex(where: Self.isHeader) else {
      throw PackToolError(
        "no-header", zh: "没有找到表头：第一行要有“三级指标”或“指标名称”一栏（读作 \(self.encoding.rawValue)）",
        en:
          "no header: the first row must have a column 三级指标 or 指标名称 (read as \(self.encoding.rawValue))"
      )
    }
    columns = table.rows[head].map { TableColumn(TableCodec.trimmed($0)) }
    if !faults.isEmpty {
      remark(
        head, 0, "有 \(faults.count) 处字节不是 \(self.encoding.rawValue) 文字，已换成 �",
        "\(faults.count) bytes are no text in \(self.encoding.rawValue) and became �")
    }
    for fault in table.faults {
      remark(
        fault.row - 1, fault.column - 1, "引号没有结束，后面的内容都并进了这一格",
        "a quote is never closed; what follows went into this cell")
    }
    for (index, column) in columns.enumerated() where !column.isKnown && !column.name.isEmpty {
      remark(
        head, index, "不认识的栏目，原样保存在 x- 键里", "an unknown column; kept under an x- key")
    }
    read(Array(table.rows[(head + 1)...]), after: head)
  }

  private static func isHeader(_ row: [String]) -> Bool {
    row.contains { TableColumn(TableCodec.trimmed($0)).target == .text(["name"]) }
  }

  private mutating func remark(
    _ row: Int, _ column: Int, _ zh: String, _ en: String, isRejected: Bool = false
  ) {
    let name = columns.indices.contains(column) ? columns[column].name : ""
    remarks.append(
      Remark(
        row: row + 1, column: column + 1, name: name, isRejected: isRejected, zh: zh, en: en))
  }

  private mutating func read(_ rows: [[String]], after head: Int) {
    var above = [String](repeating: "", count: columns.count)
    for (offset, row) in rows.enumerated() {
      if row.allSatisfy({ TableCodec.trimmed($0).isEmpty }) { continue }
      rowCount += 1
      let number = head + 1 + offset
      var cells = row.map(CSVText.unguarded)
      if cells.count > columns.count, cells[columns.count...].contains(where: { !$0.isEmpty }) {
        remark(
          number, columns.count, "比表头多出的内容：\(cells[columns.count...].joined(separator: "，"))",
          "more cells than the header has", isRejected: true)
        rejected.append(row)
        continue
      }
      while cells.count < columns.count { cells.append("") }
      var full = Array(cells.prefix(columns.count))
      for (index, column) in columns.enumerated() where column.fillsDown {
        if TableCodec.trimmed(full[index]).isEmpty { full[index] = above[index] }
      }
      above = full
      if let entry = entry(of: full, written: cells, row: number) {
        entries.append(entry)
      } else {
        rejected.append(row)
      }
    }
  }

  /// The indicator of a row; nil where it cannot be one, which is told.
  private mutating func entry(of full: [String], written: [String], row: Int) -> TableEntry? {
    var entry = TableEntry()
    for (index, column) in columns.enumerated() {
      guard let (path, value) = codec.decode(full[index], column) else {
        tellUnknown(full[index], column, row, index)
        continue
      }
      entry.fields[path] = value
    }
    guard complete(&entry, full, row) else { return nil }
    for (index, column) in columns.enumerated() where codec.encode(entry, column) != written[index]
    {
      // A free key that stands twice, or a cell with blanks: the table must come back as it was.
      entry.cells[column.name] = written[index]
    }
    entry.slug = slug(for: entry["name"] ?? "")
    return entry
  }

  private mutating func tellUnknown(_ cell: String, _ column: TableColumn, _ row: Int, _ index: Int)
  {
    guard !TableCodec.trimmed(cell).isEmpty else { return }
    switch column.target {
    case .nature, .direction, .sector:
      remark(
        row, index, "不认识“\(cell)”，原文保存在 x-cells", "“\(cell)” is not known; kept in x-cells")
    default: break
    }
  }

  /// Fills what an indicator must have; false where that cannot be done.
  private mutating func complete(_ entry: inout TableEntry, _ full: [String], _ row: Int) -> Bool {
    func cell(_ target: TableColumn.Target) -> (index: Int, text: String) {
      let index = columns.firstIndex { $0.target == target }
      return (index ?? 0, index.map { full[$0] } ?? "")
    }
    guard entry["name"] != nil else {
      remark(row, cell(.text(["name"])).index, "没有指标名称", "no name", isRejected: true)
      return false
    }
    let second = cell(.level2)
    guard
      let dimension = codec.vocabulary.dimension(level1: cell(.level1).text, level2: second.text)
    else {
      remark(
        row, second.index, "二级指标“\(second.text)”认不出是哪一类",
        "the level “\(second.text)” is no known dimension",
        isRejected: true)
      return false
    }
    entry.set(["dimension"], dimension.rawValue)
    if entry["unit"] == nil, (entry["nature"] ?? "quantitative") == "quantitative" {
      if entry["nature"] != nil {
        remark(
          row, cell(.text(["unit"])).index, "定量指标没有计量单位，暂作定性，请补单位",
          "a quantitative indicator without unit; taken as qualitative, add the unit")
      }
      entry.set(["nature"], "qualitative")
      entry.set(["status"], entry["status"] ?? "draft")
    }
    if entry["definition"] == nil {
      remark(
        row, cell(.text(["definition"])).index, "没有指标解释，条目作为草稿",
        "no definition; the entry is a draft")
      entry.set(["definition"], "（原表没有指标解释，请补充计什么、何时计、哪些不计。）")
      if entry["status"] != "deprecated" { entry.set(["status"], "draft") }
    }
    if entry["status"] == "deprecated" { entry.set(["reason"], "原表标为停用") }
    return true
  }

  private mutating func slug(for name: String) -> String {
    let slug = Self.slug(of: name)
    var candidate = slug
    var number = 2
    while !slugs.insert(candidate).inserted {
      candidate = "\(slug)-\(number)"
      number += 1
    }
    return candidate
  }

  /// An id for a Chinese name: its syllables, cut where it gets long.
  static func slug(of name: String) -> String {
    var slug = ""
    for word in PinyinReading.words(of: name) where !word.isEmpty {
      let next = slug.isEmpty ? word : slug + "-" + word
      if next.utf8.count > 48 { break }
      slug = next
    }
    let ascii = slug.unicodeScalars.filter { $0.isLowerLetter || $0.isDigit || $0 == "-" }
    let text = String(String.UnicodeScalarView(ascii))
    guard let first = text.unicodeScalars.first else { return "indicator" }
    return first.isLowerLetter ? text : "n" + text
  }
}
