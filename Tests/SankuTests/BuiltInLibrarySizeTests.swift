import Sanku
import Testing

/// How much ships with the program, and how well it is spread.
struct BuiltInLibrarySizeTests {
  private let registry = Project.library.registry

  private static let large = [
    "general-services", "public-security", "education", "science", "culture", "social-security",
    "health", "environment", "urban-rural", "agriculture", "transport", "emergency",
  ]
  private static let other = [
    "defence", "social-insurance", "industry", "commerce", "finance", "natural-resources",
    "housing", "grain-reserves", "state-capital", "other-spending", "purchase",
  ]

  @Test func holdsEnoughOfEverything() {
    #expect(registry.indicators.count >= 2000)
    #expect(registry.templates.count >= 60)
    #expect(registry.cases.count >= 60)
    #expect(registry.cases.count { $0.kind == .published } >= 40)
    #expect(Set(registry.templates.map(\.kind)) == ["project", "department", "policy", "purchase"])
  }

  @Test func sectorsAreFull() {
    let dimensions = Set(Dimension.allCases).subtracting([.decision, .process])
    for pack in Self.large + Self.other {
      let own = registry.indicators.filter { $0.id.hasPrefix(pack + "/") }
      let isLarge = Self.large.contains(pack)
      #expect(own.count >= (isLarge ? 80 : 30), "\(pack): \(own.count)")
      let missing = dimensions.subtracting(own.map(\.dimension))
      #expect(missing.count <= (isLarge ? 0 : 2), "\(pack) lacks \(missing)")
      #expect(registry.templates.contains { $0.id.hasPrefix(pack + "/") }, "\(pack): no template")
      #expect(registry.cases.contains { $0.id.hasPrefix(pack + "/") }, "\(pack): no case")
    }
  }

  @Test func everyIndicatorSaysHowItIsMeasured() {
    for indicator in registry.indicators {
      #expect(indicator.synonyms.count >= 2, "\(indicator.id)")
      #expect(!indicator.keywords.isEmpty && !indicator.evidence.isEmpty, "\(indicator.id)")
      #expect(!indicator.goodExamples.isEmpty && !indicator.badExamples.isEmpty, "\(indicator.id)")
      if indicator.name.hasSuffix("率"), indicator.unit == "%" {
        #expect(indicator.formula != nil, "\(indicator.id): no formula")
      }
    }
  }

  @Test func noNameStandsTwice() {
    var seen: [String: String] = [:]
    for indicator in registry.indicators {
      let first = seen.updateValue(indicator.id, forKey: indicator.name)
      #expect(first == nil, "\(indicator.name): \(first ?? ""), \(indicator.id)")
    }
  }
}
