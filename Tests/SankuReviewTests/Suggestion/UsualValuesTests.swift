import SankuDiagnostics
import SankuRegistry
import SankuReview
import Testing

struct UsualValuesTests {
  private func registry(_ results: String) -> Registry {
    let manifest = "pack: p\nversion: 1.0.0\ntitle: 测试\nlicence: CC0-1.0\n"
    return RegistryLoader.load(sources: [
      SourceText(name: "Indicators/p/pack.yaml", manifest),
      SourceText(
        name: "Indicators/p/i.yaml",
        """
        indicators:
          - {id: area, name: 竣工面积, dimension: quantity, unit: 平方米, direction: higher, definition: 竣工图面积}
        """),
      SourceText(name: "Cases/p/pack.yaml", manifest),
      SourceText(name: "Cases/p/c.yaml", "cases:\n" + results),
    ]).registry
  }

  @Test func lowMedianHighInOneUnit() {
    let registry = registry(
      """
        - {id: a, title: 甲, kind: illustrative, results: [{indicator: area, target: ≥1200平方米}]}
        - {id: b, title: 乙, kind: illustrative, results: [{indicator: area, target: ≥0.3万平方米}]}
        - {id: c, title: 丙, kind: illustrative, results: [{name: 竣工面积, actual: 900平方米}]}
        - {id: d, title: 丁, kind: illustrative, results: [{indicator: area, target: 若干}]}
        - {id: e, title: 戊, kind: illustrative, results: [{indicator: area, target: 12个}]}
      """)
    let usual = registry.usualValues(of: "p/area")
    #expect(usual?.low == "900平方米")
    #expect(usual?.median == "1200平方米")
    #expect(usual?.high == "3000平方米")
    #expect(usual?.cases == ["p/a", "p/b", "p/c"])
    #expect(usual?.summary.zh == "案例取值900平方米–3000平方米，居中1200平方米（3个案例，均为构造示例）")
    #expect(
      usual?.summary.en == "900平方米–3000平方米 in cases, median 1200平方米 (3 cases, constructed)")
  }

  @Test func nothingWithoutCases() {
    #expect(registry("  []\n").usualValues(of: "p/area") == nil)
  }
}
