import SankuDiagnostics
import Testing

struct DisplayWidthTests {
  @Test(arguments: [
    ("abc", 3), ("校舍", 4), ("≥95%", 4), ("１２", 4), ("e\u{301}", 1), ("😀", 2), ("，。", 4), ("", 0),
    ("\u{1B}[0m", 3), ("ｱ", 1), ("㎡", 2), ("①", 1),
  ])
  func countsTerminalCells(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test func clipsToAWidthAndMarksTheCut() {
    #expect(DisplayWidth.clip("新建校舍面积", to: 8) == "新建校…")
    #expect(DisplayWidth.clip("新建校舍面积", to: 12) == "新建校舍面积")
    #expect(DisplayWidth.clip("abc", to: 1) == "…")
    #expect(DisplayWidth.clip("abc", to: 0) == "")
  }

  @Test func padsByCells() {
    #expect(DisplayWidth.pad("校舍", to: 6) == "校舍  ")
    #expect(DisplayWidth.pad("校舍", to: 3) == "校舍")
  }
}
