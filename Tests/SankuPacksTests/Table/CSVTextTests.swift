import Testing

@testable import SankuPacks

struct CSVTextTests {
  @Test(
    arguments: [
      ("a,b\r\nc,d\r\n", ",", [["a", "b"], ["c", "d"]]), ("a\tb\nc", "\t", [["a", "b"], ["c"]]),
      ("\"a\"\"b\",\"c\nd\"\n", ",", [["a\"b", "c\nd"]]), ("a\"b,c", ",", [["a\"b", "c"]]),
      ("\"a\" x,b", ",", [["a x", "b"]]), (",\n", ",", [["", ""]]), ("a\rb", ",", [["a"], ["b"]]),
      ("\"\"", ",", [[""]]), ("", ",", []),
    ] as [(String, Unicode.Scalar, [[String]])])
  func readsCells(text: String, separator: Unicode.Scalar, rows: [[String]]) {
    #expect(CSVText(text, separator: separator).rows == rows)
  }

  @Test func tellsAnOpenQuote() {
    let table = CSVText("a,b\nc,\"d\ne", separator: ",")
    #expect(table.faults == [CSVText.Fault(row: 2, column: 2)])
    #expect(table.rows == [["a", "b"], ["c", "d\ne"]])
  }

  @Test(
    arguments: [
      ("a,b", ","), ("a\tb;c\td", "\t"), ("\"a,b,c\";d;e\n,,,,,", ";"), ("甲，乙，丙", "，"), ("a", ","),
    ] as [(String, Unicode.Scalar)])
  func tellsTheSeparator(text: String, separator: Unicode.Scalar) {
    #expect(CSVText.separator(of: text) == separator)
  }

  @Test(arguments: ["=1", "+1", "-1", "@x", "'=1", "a", "'", "", "''=", "\t=1"])
  func guardsFormulas(cell: String) {
    let line = CSVText.line([cell, "x"])
    let rows = CSVText(line, separator: ",").rows
    #expect(CSVText.unguarded(rows[0][0]) == cell)
    #expect(!"=+-@\t".contains(rows[0][0].first ?? "a"))
  }
}
