import SankuDiagnostics
import SankuModel
import SankuRegistry
import SankuReview
import Testing

@Suite("MoneyAmount")
struct MoneyAmountTests {
  private func read(_ text: String) -> String? {
    let source = SourceText(name: "目标.yaml", "资金: {总额: \"\(text)\"}")
    let goal = GoalReader.read(source, format: .yaml).goals.first
    return goal?.budget?.total.flatMap { MoneyAmount($0) }.map {
      "\($0.number) \($0.unit.string) \($0.yuan.map { "\($0)" } ?? "?")"
    }
  }

  @Test("a bracket at the end holds the unit or tells the parts")
  func brackets() {
    #expect(read("20(万元)") == "20 万元 200000")
    #expect(read("854万（农田400万元，示范295万元）") == "854 万 8540000")
    #expect(read("500（含上年结转）") == "500  ?")
    #expect(read("854万854万（农田400万元）") == nil)
    #expect(read("771,325.00元") == "771325.00 元 771325.00")
  }
}
