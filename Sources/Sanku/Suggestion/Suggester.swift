import SankuModel
import SankuRegistry
import SankuSearch

extension LibrarySearcher {
  /// Proposes templates, indicators by dimension and similar cases for a project (推荐).
  ///
  /// Ranks by the characteristic words that text and entry share, and prefers entries of the
  /// project's sector and category. A dimension for which no entry shares a word gets those that
  /// its sector or category usually has.
  public func suggestions(for request: SuggestionRequest) -> Suggestions {
    withIndex { searcher throws(SnapshotError) in
      let traits = try ProjectTraits(request, index: searcher.index)
      let writer = SuggestionWriter(request: request, traits: traits, index: searcher.index)
      var groups: [Suggestions.Group] = []
      for dimension in Dimension.allCases where dimension != .decision && dimension != .process {
        let entries = try writer.indicators(of: dimension)
        guard !entries.isEmpty else { continue }
        groups.append(
          Suggestions.Group(
            dimension: dimension, isCovered: request.covered.contains(dimension), entries: entries))
      }
      return Suggestions(
        sectors: traits.sectors, categories: traits.categories,
        templates: try writer.entries(["kind": ["template"]]), indicators: groups,
        cases: try writer.entries(["kind": ["case"]]))
    }
  }
}

/// The sectors and categories of a project: as stated, as its words say, else as most of what
/// resembles it.
private struct ProjectTraits {
  var sectors: [String]
  var categories: [String]

  /// A trait is assumed when this share of the best matches has it.
  private static let majority = 0.45

  init(_ request: SuggestionRequest, index: SearchIndex) throws(SnapshotError) {
    sectors = request.sectors
    categories = request.categories
    guard sectors.isEmpty || categories.isEmpty else { return }
    let result = try index.search(
      SearchQuery(text: request.text, limit: 12, isDescription: true))
    func usual(_ facet: String, _ fits: (String) -> Bool) -> [String] {
      var weights: [String: Double] = [:]
      for hit in result.hits {
        for value in hit.values(of: facet) where fits(value) {
          weights[value, default: 0] += hit.score
        }
      }
      let whole = result.hits.reduce(0) { $0 + $1.score }
      let best = weights.max { ($0.value, $1.key) < ($1.value, $0.key) }
      guard let best, best.value > Self.majority * whole else { return [] }
      return [best.key]
    }
    if sectors.isEmpty { sectors = usual("sector") { $0.utf8.count == 3 } }
    if categories.isEmpty { categories = usual("category") { _ in true } }
  }
}

/// Asks the index for one list after another.
private struct SuggestionWriter {
  let request: SuggestionRequest
  let traits: ProjectTraits
  let index: SearchIndex

  /// How much entries of the project's sector and category are preferred.
  private static let sectorFactor = 1.6
  private static let categoryFactor = 1.25
  /// What shares less than this of the best entry's words is not proposed.
  private static let leastShare = 0.35

  /// Entries that share words with the project, then what its category usually has.
  func indicators(of dimension: Dimension) throws(SnapshotError) -> [Suggestion] {
    let filters: [String: Set<String>] = ["kind": ["indicator"], "dimension": [dimension.rawValue]]
    let found = try entries(filters)
    guard found.count < request.limit else { return found }
    let usual = try usualEntries(filters).filter { entry in !found.contains { $0.id == entry.id } }
    return Array((found + usual).prefix(request.limit))
  }

  func entries(_ filters: [String: Set<String>]) throws(SnapshotError) -> [Suggestion] {
    let result = try index.search(
      SearchQuery(
        text: request.text, filters: filters, limit: 2 * request.limit + request.known.count,
        boosts: boosts, isDescription: true))
    let best = result.hits.first?.score ?? 0
    return result.hits.filter { $0.score >= Self.leastShare * best }.map(suggestion)
      .filter { !$0.words.isEmpty && !request.known.contains($0.id) }
      .prefix(request.limit).map { $0 }
  }

  /// Entries of every sector for the project's category; without one, of its sector.
  private func usualEntries(
    _ filters: [String: Set<String>]
  ) throws(SnapshotError) -> [Suggestion] {
    var filters = filters
    if !traits.categories.isEmpty {
      filters["category"] = Set(traits.categories)
      filters["pack"] = [SearchCatalog.commonPack]
    } else if !traits.sectors.isEmpty {
      filters["sector"] = Set(traits.sectors)
    } else {
      filters["pack"] = [SearchCatalog.commonPack]
    }
    let result = try index.search(
      SearchQuery(text: "", filters: filters, limit: request.limit + request.known.count))
    return result.hits.map(suggestion).filter { !request.known.contains($0.id) }
  }

  private var boosts: [SearchQuery.Boost] {
    traits.sectors.map { .init(facet: "sector", value: $0, factor: Self.sectorFactor) }
      + traits.categories.map { .init(facet: "category", value: $0, factor: Self.categoryFactor) }
  }

  private func suggestion(_ hit: SearchResult.Hit) -> Suggestion {
    Suggestion(
      id: hit.id, name: hit.name, score: hit.score,
      words: words(of: hit), sector: sector(of: hit), category: category(of: hit),
      sample: SearchCatalog.Shown(hit.stored).sample)
  }

  private func sector(of hit: SearchResult.Hit) -> String? {
    let own = hit.values(of: "sector")
    return traits.sectors.first(where: own.contains)
  }

  private func category(of hit: SearchResult.Hit) -> String? {
    let own = hit.values(of: "category")
    return traits.categories.first(where: own.contains)
  }

  /// The marked words of name, synonyms and keywords, else of the explanation: each once, the
  /// longest first.
  private func words(of hit: SearchResult.Hit) -> [String] {
    let words = words(of: hit, in: ["name", "synonyms", "keywords"])
    return words.isEmpty ? self.words(of: hit, in: ["definition"]) : words
  }

  private func words(of hit: SearchResult.Hit, in fields: [String]) -> [String] {
    var words: [String] = []
    for highlight in hit.highlights where fields.contains(highlight.field) {
      let bytes = Array(highlight.text.utf8)
      for span in highlight.spans {
        let word = FunctionWords.trimmed(String(decoding: bytes[span.bytes], as: UTF8.self))
        guard word.unicodeScalars.count >= 2, !words.contains(where: { $0.contains(word) }) else {
          continue
        }
        words.removeAll { word.contains($0) }
        words.append(word)
      }
    }
    return Array(
      words.enumerated().sorted {
        ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
      }.map(\.element).prefix(4))
  }
}

extension SearchResult.Hit {
  fileprivate func values(of facet: String) -> [String] {
    SearchCatalog.facets.firstIndex(of: facet).map { facets[$0] } ?? []
  }
}

/// Words that stand in any text and are no reason for anything (虚词和套话).
private enum FunctionWords {
  private static let edges = Set("的和及与等了在为对将按年月日个所各其中并或以，、。；：（）“” ".unicodeScalars)
  private static let stock: Set<String> = [
    "项目", "建设", "工程", "年度", "目标", "使用", "工作", "开展", "完成", "实施", "情况", "资金", "进行", "相关",
    "支出", "单位", "绩效", "全县", "以上", "其他", "教育", "服务", "管理", "费用", "保障", "改造", "县级", "经费",
  ]

  /// A word without function characters at its ends; empty for stock phrases.
  static func trimmed(_ word: String) -> String {
    var scalars = Array(word.unicodeScalars)[...]
    while let first = scalars.first, edges.contains(first) { scalars = scalars.dropFirst() }
    while let last = scalars.last, edges.contains(last) { scalars = scalars.dropLast() }
    let text = String(String.UnicodeScalarView(scalars))
    return stock.contains(text) ? "" : text
  }
}
