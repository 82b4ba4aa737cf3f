public import ArgumentParser
import Sanku
public import SankuPacks

/// `sanku pack import`: an indicator table becomes a pack (导入).
struct PackImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: say("把指标表（CSV）变成一个包", "Make a pack of an indicator table (CSV)"),
    discussion: say(
      """
      编码（UTF-8、GBK、UTF-16）、分隔符、引号自动识别；栏目按中文名称对应。读不了的按行列列出，
      整行不能导入的存进 rejected.csv，什么都不会悄悄丢掉。
      例：
        sanku pack import 省指标库.csv --to 我的库/Indicators/province
      """,
      """
      The encoding (UTF-8, GBK, UTF-16), separator and quotes are told by themselves; columns go by their
      Chinese names. What cannot be read is listed by row and column; rows that cannot be taken go to rejected.csv.
      Example:
        sanku pack import table.csv --to mine/Indicators/province
      """))

  @Argument(help: ArgumentHelp(say("CSV 文件", "the CSV file"), valueName: "file"))
  var file: String

  @Option(help: ArgumentHelp(say("新包的文件夹", "the new pack's folder"), valueName: "folder"))
  var to: String

  @Option(
    help: ArgumentHelp(
      say("包编号，默认用文件夹名", "the pack's id; default the folder's name"), valueName: "id"))
  var id: String?

  @Option(help: ArgumentHelp(say("标题", "title"), valueName: "title"))
  var title: String?

  @Option(
    help: ArgumentHelp(
      say(
        "编码：utf-8、utf-8-bom、gbk、utf-16；默认自动",
        "encoding: utf-8, utf-8-bom, gbk, utf-16; default: told"), valueName: "name"))
  var encoding: TextEncoding?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let scaffold = PackScaffold(folder: to, id: id, title: title)
    let written = try packJob { () throws(PackToolError) in
      try TableImport.run(
        file, into: scaffold, library: common.referenceRoots, encoding: encoding)
    }
    let table = written.table
    for remark in table.remarks {
      let place = "\(file):\(remark.row):\(remark.column)"
      let name = remark.name.isEmpty ? "" : say("“\(remark.name)”", "“\(remark.name)” ")
      let word = remark.isRejected ? say("未导入", "left out") : say("请看", "note")
      Output.note(SafeText.visible("\(place): \(word) \(name)\(say(remark.zh, remark.en))"))
    }
    Output.line(
      say(
        "读作 \(table.encoding.rawValue)：\(table.rowCount) 行，导入 \(table.entryCount) 条，未导入 \(table.rejectedCount) 行，需要看的 \(table.remarks.count) 处",
        "read as \(table.encoding.rawValue): \(table.rowCount) rows, \(table.entryCount) taken, \(table.rejectedCount) left out, \(table.remarks.count) remarks"
      ))
    for file in written.files { Output.line(say("已建立 \(file)", "made \(file)")) }
    if table.rejectedCount > 0 { throw ExitCode(1) }
  }
}

/// `sanku pack export`: indicators as a table (导出).
struct PackExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: say("把包里的指标导出成 CSV", "Export a pack's indicators as CSV"),
    discussion: say(
      "由表格导入的包按原来的栏目导出。像公式的内容前加 '，Excel 不会去算。\n例：sanku pack export 我的库/Indicators/province -o 指标.csv --encoding gbk",
      "A pack that came from a table keeps its columns. What looks like a formula gets a ' in front.\nExample: sanku pack export mine/Indicators/province -o table.csv --encoding gbk"
    ))

  @Argument(help: ArgumentHelp(say("包的文件夹", "packs, or folders of packs"), valueName: "folder"))
  var folders: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(say("文件；默认标准输出", "the file; default standard output"), valueName: "file"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      say(
        "编码：utf-8-bom（默认，Excel 能认）、utf-8、gbk、utf-16",
        "encoding: utf-8-bom (default, for Excel), utf-8, gbk, utf-16"), valueName: "name"))
  var encoding: TextEncoding = .utf8Mark

  @OptionGroup var common: CommonOptions

  func run() throws {
    let (bytes, rows) = try packJob { () throws(PackToolError) in
      try TableExport.run(folders, library: common.referenceRoots, encoding: encoding)
    }
    let file = try ReportFile(output)
    try file.write(bytes)
    try file.finish()
    Output.note(say("导出 \(rows) 条指标。", "exported \(rows) indicators."))
  }
}

extension TextEncoding: ExpressibleByArgument {}
