/// Comma-separated text, as offices save it (表格文本): quotes, cells of several lines, any separator.
struct CSVText {
  /// A cell that could not be read, rows and columns from 1.
  struct Fault: Hashable {
    var row: Int
    var column: Int
  }

  private(set) var rows: [[String]] = []
  /// Quotes that are never closed.
  private(set) var faults: [Fault] = []

  static let separators: [Unicode.Scalar] = [",", "\t", ";", "|", "，"]

  init(_ text: String, separator: Unicode.Scalar) {
    var parser = Parser(separator: separator)
    for scalar in text.unicodeScalars { parser.take(scalar) }
    parser.finish()
    rows = parser.rows
    faults = parser.faults
  }

  /// The separator that gives the first line the most cells outside quotes.
  static func separator(of text: String) -> Unicode.Scalar {
    var counts: [Unicode.Scalar: Int] = [:]
    var isQuoted = false
    for scalar in text.unicodeScalars {
      if scalar == "\"" { isQuoted.toggle() }
      if scalar == "\n", !isQuoted { break }
      if !isQuoted, separators.contains(scalar) { counts[scalar, default: 0] += 1 }
    }
    return separators.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? ","
  }

  /// A line; cells that a program could take for a formula get an apostrophe in front.
  static func line(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  private static func cell(_ text: String) -> String {
    let safe = isFormula(text) ? "'" + text : text
    let needsQuotes =
      safe.unicodeScalars.contains { "\",\n\r\t;".unicodeScalars.contains($0) }
      || safe.hasPrefix(" ") || safe.hasSuffix(" ")
    return needsQuotes ? "\"" + safe.replacing("\"", by: "\"\"") + "\"" : safe
  }

  /// Whether Excel and its like would compute the cell.
  static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if "=+-@\t\r".unicodeScalars.contains(first) { return true }
    return first == "'"
      && text.unicodeScalars.dropFirst().first.map {
        "=+-@\t\r'".unicodeScalars.contains($0)
      } == true
  }

  /// The text without the apostrophe that ``line(_:)`` puts in front of formulas.
  static func unguarded(_ text: String) -> String {
    guard text.hasPrefix("'"), isFormula(String(text.dropFirst())) else { return text }
    return String(text.dropFirst())
  }
}

/// The state between two characters (解析状态).
private struct Parser {
  let separator: Unicode.Scalar
  var rows: [[String]] = []
  var faults: [CSVText.Fault] = []
  private var row: [String] = []
  private var cell = String.UnicodeScalarView()
  private var state = State.start
  private var afterReturn = false

  private enum State {
    case start, plain, quoted, closed
  }

  init(separator: Unicode.Scalar) {
    self.separator = separator
  }

  mutating func take(_ scalar: Unicode.Scalar) {
    if scalar == "\n", afterReturn {
      afterReturn = false
      return
    }
    afterReturn = false
    switch (state, scalar) {
    case (.quoted, "\""): state = .closed
    case (.quoted, _): cell.append(scalar)
    case (.closed, "\""):
      cell.append(scalar)
      state = .quoted
    case (.start, "\""): state = .quoted
    case (_, separator): endCell()
    case (_, "\r"):
      endRow()
      afterReturn = true
    case (_, "\n"): endRow()
    default:
      cell.append(scalar)
      if state == .start { state = .plain }
    }
  }

  mutating func finish() {
    if state == .quoted {
      faults.append(CSVText.Fault(row: rows.count + 1, column: row.count + 1))
    }
    if !row.isEmpty || !cell.isEmpty || state != .start { endRow() }
  }

  private mutating func endCell() {
    row.append(String(cell))
    cell = String.UnicodeScalarView()
    state = .start
  }

  private mutating func endRow() {
    endCell()
    rows.append(row)
    row = []
  }
}
