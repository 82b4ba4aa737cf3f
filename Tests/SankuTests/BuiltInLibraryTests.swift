import Sanku
import Testing

/// The content that ships with the program.
struct BuiltInLibraryTests {
  private let library = Project.library

  @Test func everyPackIsSound() {
    let renderer = FindingRenderer()
    let told = library.findings.map {
      renderer.render($0, source: library.sources[$0.place.file])
    }
    #expect(told.isEmpty, "\(told.joined())")
  }

  @Test func holdsTheStarterContent() {
    let registry = library.registry
    #expect(
      registry.guidances.map(\.id).sorted() == ["mof-2015", "mof-2020", "mof-2021", "sichuan"])
    #expect(registry.defaultGuidance?.id == "mof-2021")
    #expect(registry.categories.count == 11)
    for category in registry.categories {
      let own = registry.indicators.filter {
        $0.id.hasPrefix("common/") && $0.applies.categories.contains(category.name)
      }
      #expect(own.count >= 6, "\(category.name): \(own.count)")
      #expect(Set(own.map(\.dimension)).count >= 4, "\(category.name)")
    }
    for (pack, sector) in [("education", "205"), ("transport", "214")] {
      let own = registry.indicators.filter { $0.id.hasPrefix(pack + "/") }
      #expect(own.count >= 40, "\(pack): \(own.count)")
      #expect(Set(own.map(\.dimension)).isSuperset(of: Self.dimensionsOfAGoal), "\(pack)")
      #expect(registry.packs.contains { $0.id == pack && $0.sectors == [sector] })
    }
    #expect(registry.templates.count >= 6)
    #expect(registry.cases.count { $0.kind == .published } >= 5)
    #expect(registry.cases.count >= 6)
  }

  private static let dimensionsOfAGoal = Set(Dimension.allCases).subtracting([.decision, .process])

  @Test func everyGoodExampleReadsAsAValue() {
    let reader = QuantityReader()
    for indicator in library.registry.indicators where indicator.nature == .quantitative {
      for example in indicator.goodExamples {
        let reading = reader.read(example, indicator: indicator.name, year: 2026)
        #expect(reading.isMeasurable, "\(indicator.id): \(example) reads as \(reading.kind)")
      }
    }
  }

  @Test func namesAreDistinctWithinAPack() {
    var seen: [String: String] = [:]
    for indicator in library.registry.indicators {
      let pack = indicator.id.prefix { $0 != "/" }
      let first = seen.updateValue(indicator.id, forKey: "\(pack) \(indicator.name)")
      #expect(first == nil, "\(indicator.name): \(first ?? ""), \(indicator.id)")
    }
  }

  @Test func publishedCasesNameTheirSource() {
    for study in library.registry.cases where study.kind == .published {
      #expect(study.source != nil, "\(study.id)")
    }
  }
}
