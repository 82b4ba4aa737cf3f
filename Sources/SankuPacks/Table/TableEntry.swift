internal import SankuModel
internal import SankuRegistry

/// An indicator between a table's row and its YAML (表格条目): fields by path, texts or lists.
struct TableEntry {
  enum Value: Hashable {
    case text(String)
    case list([String])
  }

  var slug = ""
  var fields: [[String]: Value] = [:]
  /// Cells that the fields do not give back as they were, by column name.
  var cells: [String: String] = [:]

  subscript(path: String...) -> String? {
    guard case .text(let text)? = fields[path] else { return nil }
    return text
  }

  mutating func set(_ path: [String], _ text: String) { fields[path] = .text(text) }
}

/// Cells to fields and back (单元格换算).
struct TableCodec {
  let vocabulary: TableVocabulary

  private static let listSeparators: [Unicode.Scalar] = ["、", "；", ";", "，", ",", "\n", "|"]

  /// The field that a cell fills; nil for an empty cell or one that says nothing known.
  func decode(_ cell: String, _ column: TableColumn) -> (path: [String], value: TableEntry.Value)? {
    let text = Self.trimmed(cell)
    guard !text.isEmpty else { return nil }
    switch column.target {
    case .text(let path): return (path, .text(text))
    case .list(let path):
      // A value may hold commas and strokes of its own.
      let separators = path.first == "examples" ? ["、", "；", ";", "\n"] : Self.listSeparators
      let parts = text.unicodeScalars.split { separators.contains($0) }
        .map { Self.trimmed(String(Substring($0))) }.filter { !$0.isEmpty }
      return (path, .list(parts))
    case .level1, .level2: return nil
    case .dimension: return (["dimension"], .text(text))
    case .nature: return vocabulary.nature(text).map { (["nature"], .text($0.rawValue)) }
    case .direction: return vocabulary.direction(text).map { (["direction"], .text($0.rawValue)) }
    case .status:
      let isOff = ["是", "停用", "已停用", "废止", "1", "true"].contains(text)
      return (["status"], .text(isOff ? "deprecated" : "stable"))
    case .sector: return vocabulary.sector(text).map { (["applies", "sectors"], .list([$0])) }
    case .code: return (["codes", "table"], .text(text))
    case .free(let key): return ([key], .text(text))
    }
  }

  /// The cell that a field gives.
  func encode(_ entry: TableEntry, _ column: TableColumn) -> String {
    switch column.target {
    case .text(let path): return entry.fields[path]?.text ?? ""
    case .list(let path): return entry.fields[path]?.text ?? ""
    case .level1, .level2, .dimension:
      guard let dimension = entry["dimension"].flatMap(Dimension.init(rawValue:)) else { return "" }
      let (first, second) = vocabulary.levels(of: dimension)
      return column.target == .level1 ? first : second
    case .nature:
      return entry["nature"].flatMap(IndicatorNature.init(rawValue:))?.chineseName ?? "定量"
    case .direction: return entry["direction"].map(TableVocabulary.name) ?? ""
    case .status: return entry["status"] == "deprecated" ? "是" : ""
    case .sector:
      return entry.fields[["applies", "sectors"]]?.first.map(vocabulary.sectorName) ?? ""
    case .code: return entry["codes", "table"] ?? ""
    case .free(let key): return entry[key] ?? ""
    }
  }

  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}

extension TableEntry.Value {
  /// The value in a cell.
  var text: String {
    switch self {
    case .text(let text): text
    case .list(let texts): texts.joined(separator: "、")
    }
  }

  var first: String? {
    switch self {
    case .text(let text): text
    case .list(let texts): texts.first
    }
  }
}
