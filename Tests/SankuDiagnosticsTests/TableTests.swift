import SankuDiagnostics
import Testing

struct TableTests {
  @Test func numbersStandToTheRight() {
    let table = Table(
      columns: ["单位", "目标"], rows: [["教育局", "5"], ["甲", "120"]], flexible: 0, width: 80,
      numbers: [1])
    #expect(table.render() == "单位    目标\n教育局     5\n甲       120\n")
  }

  @Test func theFlexibleColumnGivesWay() {
    let table = Table(columns: ["名称", "数"], rows: [["很长很长很长的名称", "1"]], flexible: 0, width: 14)
    #expect(table.render() == "名称        数\n很长很长…   1\n")
  }
}
