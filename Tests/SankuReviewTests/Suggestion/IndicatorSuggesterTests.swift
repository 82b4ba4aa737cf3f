import SankuDiagnostics
import SankuModel
import SankuRegistry
import SankuReview
import Testing

@Suite("IndicatorSuggester")
struct IndicatorSuggesterTests {
  private let indicators: [Indicator]
  private let suggester: IndicatorSuggester

  /// The test library with quality indicators for many sectors.
  init() {
    let scopes = [
      "[]", #"["205"]"#, #"["20502", "206"]"#, #"["2050201"]"#, #"["20"]"#, #"["205", "20601"]"#,
    ]
    var lines = "indicators:\n"
    for (number, scope) in (scopes + scopes.reversed() + scopes).enumerated() {
      let category = number % 3 == 1 ? ", categories: [基础建设类]" : ""
      let word = number % 4 == 2 ? "教师, 路" : number % 5 == 0 ? "校舍, 道路" : "果园"
      lines += "  - {id: indicator-\(number), name: 第\(number)项合格率, dimension: quality, "
      lines += "definition: 合格数÷总数, keywords: [\(word)], applies: {sectors: \(scope)\(category)}}\n"
    }
    let more = SourceText(name: "Indicators/common/more.yaml", lines)
    let registry = RegistryLoader.load(sources: TestLibrary.sources + [more]).registry
    indicators = Array(registry.indicators)
    suggester = IndicatorSuggester(registry: registry)
    #expect(indicators.count >= 18)
  }

  @Test(
    "the same are proposed as by asking every indicator",
    arguments: [nil, "205", "2050201", "20502011234", "20", "", "9"] as [String?])
  func likeAsking(_ sector: String?) {
    let text: FoldedText = "新建校舍并培训教师，改造道路，补贴农户，完善信息系统"
    let hits = suggester.hits(in: text)
    #expect(!hits.numbers.isEmpty && hits.numbers == hitsByAsking(text))
    for dimension in Dimension.allCases {
      for categories in [[], ["基础建设类"], ["补助救助类", "培训会议类"]] as [CategoryNames] {
        let found = suggester.indicators(
          for: dimension, sector: sector, categories: categories, hits: hits)
        let ranked = indicators.indices.compactMap { number in
          score(number, dimension, sector, categories, hits).map { (-$0, number) }
        }.sorted { $0 < $1 }
        #expect(found == ranked.prefix(3).map(\.1))
      }
    }
  }

  private func hitsByAsking(_ text: FoldedText) -> [Int] {
    indicators.indices.filter { number in
      isInUse(number)
        && indicators[number].keywords.contains { word in
          let folded = FoldedText(word)
          return folded.count >= 2 && text.contains(folded)
        }
    }
  }

  private func isInUse(_ number: Int) -> Bool {
    if case .deprecated = indicators[number].status { false } else { true }
  }

  private func score(
    _ number: Int, _ dimension: Dimension, _ sector: String?, _ categories: CategoryNames,
    _ hits: NumberSet
  ) -> Int? {
    guard isInUse(number), indicators[number].dimension == dimension else { return nil }
    let applies = indicators[number].applies
    var score = hits.contains(number) ? 2 : 0
    if !applies.sectors.isEmpty {
      guard let sector,
        applies.sectors.contains(where: { $0.hasPrefix(sector) || sector.hasPrefix($0) })
      else { return nil }
      score += 4
    }
    if !applies.categories.isEmpty {
      guard !Set(categories.names).isDisjoint(with: applies.categories) else { return nil }
      score += 3
    }
    return score
  }
}
