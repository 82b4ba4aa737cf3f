import SankuQuantity
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Reading {
  /// Everything the reading says, in one line, so that a case compares all of it.
  var summary: String {
    var words = [kind.rawValue]
    if let comparator, comparator != .between { words.append(comparator.rawValue) }
    if let direction { words.append(direction.rawValue) }
    if let value {
      let end = upper.map { ".." + $0.description } ?? ""
      words.append(
        (excludesLower ? "(" : "") + value.description + end + (excludesUpper ? ")" : ""))
    }
    if let unit { words.append(unit.text) }
    if let start { words.append(start.description + "..") }
    if let date { words.append(date.description) }
    if let recurrence { words.append("every:" + recurrence) }
    if let baseline { words.append("base:" + baseline) }
    if let written {
      words.append("as:" + (written.text ?? written.value.description) + written.unit)
    }
    if !notes.isEmpty {
      words.append("[" + notes.map(\.kind.rawValue).joined(separator: " ") + "]")
    }
    if !parts.isEmpty { words.append("{" + parts.map(\.summary).joined(separator: "; ") + "}") }
    return words.joined(separator: " ")
  }
}

/// Lines of `cell | summary`, compared whole.
func expect(_ table: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let reader = QuantityReader()
  for line in table.split(separator: "\n") {
    let sides = line.split(separator: " | ", maxSplits: 1).map(String.init)
    guard sides.count == 2 else {
      Issue.record("no truth: \(line)", sourceLocation: sourceLocation)
      continue
    }
    let summary = reader.read(sides[0]).summary
    #expect(summary == sides[1], "\(sides[0])", sourceLocation: sourceLocation)
  }
}

/// Cells of many kinds, for properties that hold for all of them.
let commonCells = """
  ≥95%
  不低于98%
  20万元以内
  3000元/人·年
  1.2万亩次
  ≥2000m³/d
  645215 万元
  7,835,793.00元
  95%-98%
  200～300万元
  （20,35]
  三分之二
  百分之九十五以上
  一百二十余万元
  九成以上
  2026年12月底前
  2026年1月1日至2027年12月31日
  较上年提高5个百分点
  同比下降3%
  15个工作日内
  每季度1次
  15次，30小时
  二100百分比
  暂定量按15次作业且总航时不少于30小时测算
  """.split(separator: "\n").map(String.init)

/// The folder of shared material beside the project, `nil` where it is missing.
func sharedFile(_ name: String) -> String? {
  var folders: [String] = []
  if let variable = getenv("SANKU_SHARED") { folders.append(String(cString: variable)) }
  var folder = #filePath[...]
  while let slash = folder.lastIndex(of: "/") {
    folder = folder[..<slash]
    if access(folder + "/Package.swift", R_OK) == 0 { folders.append(folder + "/../shared") }
  }
  return folders.map { $0 + "/" + name }.first { access($0, R_OK) == 0 }
}

/// The lines of a file.
func lines(of path: String) -> [String] {
  guard let file = fopen(path, "r") else { return [] }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  while case let byte = getc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
  return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
}
