internal import SankuDiagnostics
internal import SankuModel
internal import SankuRegistry

/// Finds indicators that say nearly the same (近似指标), by pairs of neighbouring characters.
///
/// A pair of indicators is compared when their names share a rare pair of characters; the share of
/// common pairs in name and definition decides.
struct NearIndicators {
  private let indicators: [Indicator]
  private let names: [Bigrams]
  private let byBigram: [UInt64: [Int]]
  private let byName: [String: [Int]]
  private let numbers: [String: Int]
  private let related: [Set<String>]

  init(_ scope: LintScope) {
    self.init(scope.registry.indicators)
  }

  init(_ all: some Sequence<Indicator>) {
    indicators = all.filter { if case .deprecated = $0.status { false } else { true } }
    names = indicators.map { Bigrams($0.name) }
    var byBigram: [UInt64: [Int]] = [:]
    for (number, name) in names.enumerated() {
      for bigram in name.pairs { byBigram[bigram, default: []].append(number) }
    }
    self.byBigram = byBigram
    byName = Dictionary(grouping: indicators.indices, by: { [indicators] in indicators[$0].name })
    numbers = Dictionary(
      indicators.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    related = indicators.map { Set($0.related.map(\.id)) }
  }

  /// Another indicator with the same name and dimension; each pair is told once, at the later one.
  func sameName(as entry: PackEntryNode) -> Indicator? {
    guard let own = numbers[entry.id] else { return nil }
    let twin = byName[indicators[own].name, default: []].first { number in
      number < own && indicators[number].dimension == indicators[own].dimension
    }
    return twin.map { indicators[$0] }
  }

  /// The earlier indicator that is most alike, with the likeness in percent.
  func nearest(to entry: PackEntryNode) -> (Indicator, Int)? {
    guard let own = numbers[entry.id] else { return nil }
    return nearest(to: indicators[own], before: own)
  }

  /// The indicator that is most alike to one that is no part of the library.
  func nearest(to indicator: Indicator, before limit: Int = .max) -> (Indicator, Int)? {
    let name = Bigrams(indicator.name)
    var shared: [Int: Int] = [:]
    for bigram in name.pairs {
      for number in byBigram[bigram, default: []] where number < limit {
        shared[number, default: 0] += 1
      }
    }
    var definition: Bigrams?
    var best: (number: Int, score: Double)?
    for (number, count) in shared where count * 2 >= name.pairs.count {
      let other = indicators[number]
      guard other.dimension == indicator.dimension, other.name != indicator.name,
        !related(own: indicator, number), hasSameScope(indicator, other)
      else { continue }
      let likeness = name.likeness(to: names[number])
      guard likeness >= 0.6 else { continue }
      if definition == nil { definition = Bigrams(indicator.definition) }
      let content = definition?.likeness(to: Bigrams(other.definition)) ?? 0
      let score = 0.5 * likeness + 0.5 * content
      if score >= 0.7,
        score > best?.score ?? 0 || score == best?.score && number < best?.number ?? 0
      {
        best = (number, score)
      }
    }
    return best.map { (indicators[$0.number], Int(($0.score * 100).rounded())) }
  }

  /// The indicator whose name is most alike, whatever its definition says, with the likeness in
  /// percent: for rows of goals, which seldom explain themselves.
  func nearestByName(to indicator: Indicator) -> (Indicator, Int)? {
    let name = Bigrams(indicator.name)
    var best: (number: Int, score: Double)?
    for number in Set(name.pairs.flatMap { byBigram[$0, default: []] }).sorted()
    where indicators[number].dimension == indicator.dimension {
      let score = name.likeness(to: names[number])
      if score >= 0.7, score > best?.score ?? 0 { best = (number, score) }
    }
    return best.map { (indicators[$0.number], Int(($0.score * 100).rounded())) }
  }

  private func related(own: Indicator, _ number: Int) -> Bool {
    related[number].contains(own.id) || own.related.contains { $0.id == indicators[number].id }
  }

  /// Units that differ show that different things are meant.
  private func hasSameScope(_ left: Indicator, _ right: Indicator) -> Bool {
    left.unit == right.unit && left.direction == right.direction
  }
}

/// The pairs of neighbouring characters of a text (二字组), sorted.
struct Bigrams: Sendable {
  let pairs: [UInt64]

  init(_ text: String) {
    let points = text.points.filter { point in
      Unicode.Scalar(point).map { $0.isHan || $0.isDigit || $0.isASCIILetter } ?? false
    }
    let all = zip(points, points.dropFirst()).map { UInt64($0) << 32 | UInt64($1) }
    pairs = Array(Set(all)).sorted()
  }

  /// The share of common pairs among all (Dice), 0 to 1.
  func likeness(to other: Bigrams) -> Double {
    var (left, right, common) = (0, 0, 0)
    while left < pairs.count, right < other.pairs.count {
      if pairs[left] == other.pairs[right] {
        (left, right, common) = (left + 1, right + 1, common + 1)
      } else if pairs[left] < other.pairs[right] {
        left += 1
      } else {
        right += 1
      }
    }
    let total = pairs.count + other.pairs.count
    return total == 0 ? 0 : 2 * Double(common) / Double(total)
  }
}
