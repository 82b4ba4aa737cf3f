import SankuQuantity
import Testing

struct TargetTests {
  private let reader = QuantityReader()

  private func verdict(_ target: String, _ actual: String) -> Verdict {
    Target(reader.read(target)).isMet(by: reader.read(actual))
  }

  @Test("Amounts are compared exactly, after scaling")
  func amounts() {
    #expect(verdict("≥95%", "95%") == .met)
    #expect(verdict("≥95%", "94.99%") == .notMet)
    #expect(verdict(">95%", "95%") == .notMet)
    #expect(verdict("≤5830元/户", "5300元/户") == .met)
    #expect(verdict("≤5300元/户", "5830元/户") == .notMet)
    #expect(verdict("≤1.5万元", "15000元") == .met)
    #expect(verdict("≥1公顷", "15亩") == .met)
    #expect(verdict("≥1公顷", "14.9亩") == .notMet)
    #expect(verdict("≥95%", "96") == .met)
    #expect(verdict("=100%", "100%") == .met)
    #expect(verdict("80%-90%", "90%") == .met)
    #expect(verdict("[80,90)", "90") == .notMet)
    #expect(verdict("30日内", "1个月") == .notMet)
    #expect(verdict("≤24小时", "1天") == .met)
  }

  @Test("Dates are compared by day")
  func dates() {
    #expect(verdict("2026年12月底前", "2026年12月31日") == .met)
    #expect(verdict("2026年12月底前", "2027年1月1日") == .notMet)
    #expect(verdict("2026年1月1日至2026年6月30日", "2026-03-15") == .met)
    #expect(verdict("2026年1月1日至2026年6月30日", "2026-07-01") == .notMet)
    #expect(verdict("12月底前", "2026年12月31日") == .cannotJudge(.yearMissing))
  }

  @Test("Changes need the same direction")
  func changes() {
    #expect(verdict("较上年提高5个百分点", "较上年提高6个百分点") == .met)
    #expect(verdict("较上年提高5个百分点", "较上年下降6个百分点") == .notMet)
    #expect(verdict("较上年提高5个百分点", "较上年提高6%") == .cannotJudge(.unitsDiffer))
  }

  @Test("What cannot be compared is said so")
  func reasons() {
    #expect(verdict("有效提升", "95%") == .cannotJudge(.targetNotMeasurable))
    #expect(verdict("≥95%", "良好") == .cannotJudge(.actualNotMeasurable))
    #expect(verdict("≥95%", "2026年12月31日") == .cannotJudge(.kindsDiffer))
    #expect(verdict("≥100人", "100户") == .cannotJudge(.unitsDiffer))
    #expect(verdict("15次，30小时", "15次") == .cannotJudge(.composite))
    #expect(verdict("约300人", "299人") == .cannotJudge(.vagueTarget))
  }

  @Test("Distances are signed and nought inside")
  func distances() {
    func distance(_ target: String, _ actual: String) -> String? {
      Target(reader.read(target)).distance(of: reader.read(actual))?.description
    }
    #expect(distance("≥95%", "90%") == "-5")
    #expect(distance("≥95%", "99%") == "0")
    #expect(distance("80%-90%", "93%") == "3")
    #expect(distance("≤100万元", "120万元") == "200000")
    #expect(distance("≥10人", "9户") == nil)
  }
}
