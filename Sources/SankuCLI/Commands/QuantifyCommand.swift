import ArgumentParser
import Sanku

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// `sanku quantify`: read goal values into kind, sign, number and unit (量化解析).
struct QuantifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quantify",
    abstract: say("解析指标值：类型、符号、数值、单位", "Read goal values: kind, sign, number, unit"),
    discussion: say(
      """
      不给出文字时，从标准输入逐行读取，逐行输出，顺序不变。
      例：
        sanku quantify '≥95%' 2026年12月底前
        sanku quantify --format jsonl < 指标值.txt
        sanku quantify --input jsonl < 指标值.jsonl    每行 {"text":…,"indicator":…,"unit":…}
      """,
      """
      Without texts, lines are read from standard input and answered one by one, in order.
      Examples:
        sanku quantify '≥95%' 2026年12月底前
        sanku quantify --format jsonl < values.txt
        sanku quantify --input jsonl < values.jsonl    a {"text":…,"indicator":…,"unit":…} a line
      """))

  @Argument(help: ArgumentHelp(say("指标值，可以多个", "values to read"), valueName: "text"))
  var texts: [String] = []

  @Option(
    help: ArgumentHelp(
      say("输出格式：jsonl（默认）、table", "output: jsonl (default) or table"), valueName: "format"))
  var format: Format = .jsonl

  @Option(
    help: ArgumentHelp(
      say("输入格式：text（默认）、jsonl", "input: text (default) or jsonl"), valueName: "format"))
  var input: Input = .text

  @Option(
    help: ArgumentHelp(
      say("目标年度，日期没有写年份时采用", "the goal's year, for dates without one"), valueName: "year"))
  var year: Int?

  @Option(
    help: ArgumentHelp(
      say("指标名称，帮助理解没有单位的数", "the indicator's name, for numbers without unit"), valueName: "name"))
  var indicator: String?

  @Option(help: ArgumentHelp(say("单位栏的内容", "what the unit column says"), valueName: "unit"))
  var unit: String?

  @Option(help: ArgumentHelp(say("符号栏的内容", "what the sign column says"), valueName: "sign"))
  var comparator: String?

  @OptionGroup var common: CommonOptions

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case jsonl, table
  }

  enum Input: String, ExpressibleByArgument, CaseIterable {
    case text, jsonl
  }

  func validate() throws {
    if let year, !(1900...2200).contains(year) {
      throw ValidationError(say("--year 请写四位年份，如 2026", "--year takes a year such as 2026"))
    }
  }

  func run() throws {
    var report = QuantifyReport(command: self, reader: QuantityReader(units: try units()))
    if texts.isEmpty {
      guard !Terminal.isInputTerminal else {
        throw CommandFailure(
          say(
            "没有指标值。写在命令后面，或用管道逐行送入。例：sanku quantify '≥95%'",
            "no values. Put them behind the command, or pipe them in. Example: sanku quantify '≥95%'"
          ))
      }
      StandardInput.forEachBlock { report.add(lines: $0) }
    } else {
      report.add(lines: texts)
    }
    report.finish()
    if report.failures > 0 { throw ExitCode(2) }
  }
}

extension QuantifyCommand {
  /// The built-in units, with those of the packs when a library is named.
  private func units() throws(CommandFailure) -> UnitTable {
    if common.library.isEmpty { return .standard }
    let packs = try common.loadLibrary().registry.units
    return .standard.adding(
      packs.compactMap { unit in
        guard let dimension = UnitDimension(rawValue: unit.dimension),
          let scale = unit.scale.map({ ExactDecimal($0) }) ?? .one
        else { return nil }
        return MeasureUnit(unit.name, dimension, aliases: unit.aliases, scale: scale)
      })
  }
}

/// The answers of `sanku quantify`, a block of lines at a time.
private struct QuantifyReport {
  let command: QuantifyCommand
  let reader: QuantityReader
  private(set) var failures = 0
  private var count = 0
  private var rows: [[String]] = []

  init(command: QuantifyCommand, reader: QuantityReader) {
    self.command = command
    self.reader = reader
  }

  /// Reads lines and writes their answers at once, so that a pipe never waits.
  mutating func add(lines: [String]) {
    var output = ""
    for line in lines {
      count += 1
      var record = record(line)
      record.indicator = record.indicator ?? command.indicator
      record.unit = record.unit ?? command.unit
      record.comparator = record.comparator ?? command.comparator
      record.year = record.year ?? command.year
      let reading = reader.read(record)
      switch command.format {
      case .jsonl: output += reading.jsonLine(text: record.text, english: isEnglish) + "\n"
      case .table: rows.append(row(record.text, reading))
      }
    }
    if !output.isEmpty { Output.write(output) }
  }

  private var isEnglish: Bool { Speech.language == .en }

  /// A line as a record; one that is no JSON object is told and answered as an empty cell.
  private mutating func record(_ line: String) -> CellRecord {
    guard command.input == .jsonl else { return CellRecord(text: line) }
    if let record = CellRecord(jsonLine: line) { return record }
    failures += 1
    Output.complain(
      say(
        "第 \(count) 行不是带 text 的 JSON 对象：\(SafeText.visible(String(line.prefix(60))))",
        "line \(count) is no JSON object with a text: \(SafeText.visible(String(line.prefix(60))))")
    )
    return CellRecord(text: "")
  }

  private func row(_ text: String, _ reading: Reading) -> [String] {
    let parts = reading.parts.isEmpty ? [reading] : reading.parts
    let notes = reading.notes.map { isEnglish ? $0.en : $0.zh }
    return [
      SafeText.visible(text), reading.kind.rawValue,
      parts.map { $0.comparator?.rawValue ?? "" }.joined(separator: ";"),
      parts.map(amount).joined(separator: ";"),
      parts.map { $0.unit?.text ?? "" }.joined(separator: ";"),
      notes.joined(separator: say("；", "; ")),
    ]
  }

  private func amount(_ reading: Reading) -> String {
    if let value = reading.value {
      return value.description + (reading.upper.map { ".." + $0.description } ?? "")
    }
    guard let date = reading.date else { return "" }
    return (reading.start.map { $0.description + ".." } ?? "") + date.description
  }

  /// Writes the table, which needs all rows for its widths.
  func finish() {
    guard command.format == .table else { return }
    let table = Table(
      columns: [
        say("原文", "text"), say("类型", "kind"), say("符号", "sign"), say("数值", "value"),
        say("单位", "unit"), say("说明", "notes"),
      ], rows: rows, flexible: 5, width: max(Terminal.width, 60))
    Output.write(table.render())
  }
}

/// Standard input in blocks of whole lines, as they arrive.
private enum StandardInput {
  static func forEachBlock(_ body: ([String]) -> Void) {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var pending: [UInt8] = []
    while true {
      let length = buffer.withUnsafeMutableBytes { read(0, $0.baseAddress, $0.count) }
      if length < 0 && errno == EINTR { continue }
      guard length > 0 else { break }
      let seam = pending.count
      pending += buffer[..<length]
      guard let last = pending[seam...].lastIndex(of: 0x0A) else { continue }
      body(lines(pending[..<last]))
      pending.removeSubrange(...last)
    }
    if !pending.isEmpty { body(lines(pending[...])) }
  }

  private static func lines(_ bytes: ArraySlice<UInt8>) -> [String] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
    }
  }
}
