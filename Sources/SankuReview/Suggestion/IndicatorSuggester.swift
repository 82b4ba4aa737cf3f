package import SankuModel
package import SankuRegistry

/// Proposes indicators of the library for a dimension that a goal lacks (指标建议).
///
/// Ranks by how well sector, category and words fit; without any fit the common ones of the
/// dimension come first. Indicators lie by the class of their sector (功能分类的类), so that a goal is
/// held against those of its own class and those of none. A class, since each goal asks for it.
package final class IndicatorSuggester: Sendable {
  /// An indicator; a class, so that walking over many copies nothing.
  private final class Candidate: Sendable {
    /// The number of the indicator in the registry.
    let number: Int
    let sectors: [SectorCode]
    let categories: [String]
    /// How well it fits where it suits a goal.
    let score: Int

    init(number: Int, sectors: [SectorCode], categories: [String]) {
      self.number = number
      self.sectors = sectors
      self.categories = categories
      score = (sectors.isEmpty ? 0 : 4) + (categories.isEmpty ? 0 : 3)
    }

    /// Whether it is not meant for others.
    func suits(_ sector: SectorCode?, _ categories: CategoryNames) -> Bool {
      if !sectors.isEmpty {
        guard let sector, sectors.contains(where: { $0.belongs(with: sector) }) else {
          return false
        }
      }
      return self.categories.isEmpty || categories.contains(anyOf: self.categories)
    }
  }

  /// A dimension and a class of sectors; none for indicators that may suit any class.
  private struct Drawer: Hashable, Sendable {
    var dimension: Dimension
    var sectorClass: UInt32?
  }

  private let drawers: [Drawer: [Candidate]]
  private let keywords: KeywordIndex

  package init(registry: Registry) {
    var drawers: [Drawer: [Candidate]] = [:]
    var words: [(word: String, number: Int)] = []
    words.reserveCapacity(registry.indicators.count * 4)
    for number in registry.indicators.indices {
      let indicator = registry.indicators.boxed(number)
      if case .deprecated = indicator.value.status { continue }
      for word in indicator.value.keywords { words.append((word, number)) }
      let candidate = Candidate(
        number: number, sectors: indicator.value.applies.sectors.map { SectorCode($0) },
        categories: indicator.value.applies.categories)
      for sectorClass in Self.classes(of: candidate.sectors) {
        let drawer = Drawer(dimension: indicator.value.dimension, sectorClass: sectorClass)
        drawers[drawer, default: []].append(candidate)
      }
    }
    self.drawers = drawers
    keywords = KeywordIndex(words, below: registry.indicators.count)
  }

  /// The classes of some sectors, each once; none where there are no sectors or one is no class.
  private static func classes(of sectors: [SectorCode]) -> [UInt32?] {
    if sectors.isEmpty || sectors.contains(where: { $0.sectorClass == nil }) { return [nil] }
    return sectors.reduce(into: []) { classes, sector in
      if !classes.contains(sector.sectorClass) { classes.append(sector.sectorClass) }
    }
  }

  /// The numbers of the indicators whose keywords a text holds.
  package func hits(in text: FoldedText) -> NumberSet { keywords.hits(in: text) }

  /// The numbers of the fitting indicators of a dimension, best first.
  ///
  /// - Parameter hits: The numbers of the indicators whose keywords are there.
  package func indicators(
    for dimension: Dimension, sector: String?, categories: CategoryNames, hits: NumberSet,
    limit: Int = 3
  ) -> [Int] {
    let sector = sector.map { SectorCode($0) }
    var best = BestNumbers(limit: limit)
    let look: ([Candidate]) -> Void = { candidates in
      let candidates = candidates.span
      for place in candidates.indices {
        let number = candidates[place].number
        let score = candidates[place].score + (hits.contains(number) ? 2 : 0)
        // Nearly all are no better than those before them, whether they suit or not.
        if best.takes(number, score: score), candidates[place].suits(sector, categories) {
          best.add(number, score: score)
        }
      }
    }
    look(drawers[Drawer(dimension: dimension, sectorClass: nil)] ?? [])
    if let sectorClass = sector?.sectorClass {
      look(drawers[Drawer(dimension: dimension, sectorClass: sectorClass)] ?? [])
    } else if sector != nil {
      // A code too short for a class may be the beginning of any.
      for (drawer, candidates) in drawers
      where drawer.dimension == dimension && drawer.sectorClass != nil {
        look(candidates)
      }
    }
    return best.numbers
  }
}

/// The best of many numbers, the highest score first and of equal ones the lowest number (前几名).
private struct BestNumbers {
  let limit: Int
  private var best: [(score: Int, number: Int)] = []

  init(limit: Int) {
    self.limit = limit
  }

  var numbers: [Int] { best.map(\.number) }

  /// Whether a number is good enough.
  func takes(_ number: Int, score: Int) -> Bool {
    guard best.count == limit, let last = best.last else { return limit > 0 }
    return (last.score, number) < (score, last.number)
  }

  mutating func add(_ number: Int, score: Int) {
    if best.contains(where: { $0.number == number }) { return }
    let place = best.firstIndex { ($0.score, number) < (score, $0.number) } ?? best.count
    best.insert((score, number), at: place)
    if best.count > limit { best.removeLast() }
  }
}
