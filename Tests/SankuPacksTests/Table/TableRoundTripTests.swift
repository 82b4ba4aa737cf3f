import Foundation
import SankuDiagnostics
import SankuPacks
import Testing

struct TableRoundTripTests {
  static let header = "编码,行业领域,资金用途,一级指标,二级指标,三级指标,指标性质,计量单位,指标解释,计划标准,关键词,备注,自定栏"

  /// A table with quotes, several lines in a cell, formulas, merged cells and odd words.
  static func table(rows: Int) -> String {
    var text = header + "\r\n"
    let levels = [
      ("产出指标", "数量指标", "个"), ("产出指标", "质量指标", "%"), ("产出指标", "时效指标", "天"), ("成本指标", "经济成本指标", "万元"),
      ("效益指标", "社会效益指标", "人"), ("满意度指标", "服务对象满意度指标", "%"),
    ]
    for row in 0..<rows {
      let (first, second, unit) = levels[row % levels.count]
      let sector = row % 5 == 0 ? "教育支出" : row % 5 == 1 ? "某某领域" : ""
      let note = ["=1+1", "-5", "@x", "含“引号”\"和,逗号", "第一行\n第二行", " 前有空格", "+86"][row % 7]
      let quoted = "\"" + note.replacing("\"", with: "\"\"") + "\""
      text +=
        "gx\(row),\(sector),\(row % 3 == 0 ? "基础建设" : "")," + "\(first),\(second),第\(row)号校舍维修数量,"
      text += "\(row % 4 == 0 ? "定量指标" : "定量"),\(unit),年度内完成的第\(row)号维修并验收合格的数量。,"
      text += "按计划\(row)\(unit),校舍、维修,\(quoted),值\(row)\r\n"
    }
    return text
  }

  func roundTrip(_ bytes: Data, _ encoding: TextEncoding) throws -> (TableImport.Written, Data) {
    let folder = try Scratch()
    let file = folder.path + "/表.csv"
    try bytes.write(to: URL(filePath: file))
    let pack = folder.path + "/Indicators/province"
    let written = try TableImport.run(file, into: PackScaffold(folder: pack), library: [])
    let (out, _) = try TableExport.run([pack], library: [], encoding: encoding)
    let findings = try PackLinter.lint([pack], library: []).findings
    #expect(
      findings.filter { $0.severity == .error && $0.rule != "pack/dangling-reference" }.map(
        \.message.zh) == [])
    return (written, Data(out))
  }

  @Test func aTableComesOutAsItWentIn() throws {
    let text = Self.table(rows: 210)
    let (written, out) = try roundTrip(Data(text.utf8), .utf8)
    #expect(
      (written.table.rowCount, written.table.entryCount, written.table.rejectedCount) == (
        210, 210, 0
      ))
    let guarded = Self.guarded(text)
    #expect(Self.cells(String(decoding: out, as: UTF8.self)) == Self.cells(guarded))
  }

  /// Rows as they are compared: the guard in front of formulas is ours.
  static func guarded(_ text: String) -> String {
    var text = text
    for word in ["=1+1", "-5", "@x", "+86"] {
      text = text.replacing("\"\(word)\"", with: "'\(word)")
    }
    return text
  }

  static func cells(_ text: String) -> [String] {
    text.replacing("\"", with: "").components(separatedBy: "\r\n")
  }

  @Test func goesThroughGBK() throws {
    let text = Self.table(rows: 14)
    let gbk = try TextEncodingSamples.gbk(text)
    let (written, out) = try roundTrip(gbk, .gbk)
    #expect(written.table.encoding == .gbk)
    #expect(written.table.entryCount == 14)
    #expect(try TextEncodingSamples.text(out).contains("第13号校舍维修数量"))
    #expect(Self.cells(try TextEncodingSamples.text(out)) == Self.cells(Self.guarded(text)))
  }

  @Test func tellsWhatItCannotRead() throws {
    let folder = try Scratch()
    let table = """
      一级指标;二级指标;三级指标;指标性质;计量单位;指标解释
      产出指标;数量指标;;定量;个;没有名称的一行
      产出指标;奇怪指标;某数量;定量;个;二级指标认不出
      产出指标;数量指标;维修数量;定量;;没有单位的一行
      产出指标;数量指标;新建数量;好的;个;
      产出指标;数量指标;多出一格;定量;个;年度内数量;多余
      """
    try folder.write([("a.csv", table)])
    let written = try TableImport.run(
      folder.path + "/a.csv", into: PackScaffold(folder: folder.path + "/p"), library: [])
    #expect(
      written.table.remarks.map { "\($0.row):\($0.column) \($0.isRejected) \($0.zh)" } == [
        "2:3 true 没有指标名称", "3:2 true 二级指标“奇怪指标”认不出是哪一类",
        "4:5 false 定量指标没有计量单位，暂作定性，请补单位", "5:4 false 不认识“好的”，原文保存在 x-cells",
        "5:6 false 没有指标解释，条目作为草稿", "6:7 true 比表头多出的内容：多余",
      ])
    #expect(
      folder.text("p/rejected.csv")?.replacing("\u{FEFF}", with: "") == """
        一级指标,二级指标,三级指标,指标性质,计量单位,指标解释\r
        产出指标,数量指标,,定量,个,没有名称的一行\r
        产出指标,奇怪指标,某数量,定量,个,二级指标认不出\r
        产出指标,数量指标,多出一格,定量,个,年度内数量,多余\r

        """)
    #expect(folder.text("p/indicators.yaml")?.contains("id: wei-xiu-shu-liang") == true)
  }

  @Test func aTableWithoutNamesIsNoTable() throws {
    let folder = try Scratch()
    try folder.write([("a.csv", "甲,乙\n1,2\n")])
    let error = #expect(throws: PackToolError.self) {
      try TableImport.run(
        folder.path + "/a.csv", into: PackScaffold(folder: folder.path + "/p"), library: [])
    }
    #expect(error?.code == "no-header")
  }
}
