package import SankuModel

/// The level-1 and level-2 names of a guidance, prepared for reading what forms print (层级对照).
///
/// Names are compared without spaces, points in brackets and the suffix 指标. A name that the
/// guidance does not know is looked up in the registry's other guidances, so that a form of another
/// year still gives each row its dimension.
package struct LevelTree: Sendable {
  /// A level-2 name with the level-1 name above it.
  package struct Entry: Hashable, Sendable {
    package var level1: String
    package var level2: String
    package var dimension: Dimension

    /// Compares bytes: names come from one table, and comparing Chinese strings is slow.
    func isUnder(_ name: String) -> Bool { level1.hasBytes(of: name) }
  }

  private var level1ByName: [FoldedText: String] = [:]
  private var level2ByName: [FoldedText: [Entry]] = [:]
  private var foreignLevel1: Set<FoldedText> = []
  private var foreign: [FoldedText: [Entry]] = [:]
  /// What the guidance's own names say, as forms print them.
  private var printed: [PrintedNames] = []

  /// A level-1 and a level-2 name as forms print them, folded, with what they say.
  private struct PrintedNames: Sendable {
    var hash: UInt64
    var level1: FoldedText
    var level2: FoldedText
    var resolution: Resolution
  }

  package init(guidance: Guidance, others: [Guidance]) {
    for level1 in guidance.levels {
      for name in [level1.name] + level1.aliases {
        level1ByName[Self.normalise(name)] = level1.name
      }
    }
    for (name, entry) in Self.entries(of: guidance) {
      level2ByName[name, default: []].append(entry)
    }
    for other in others where other.id != guidance.id {
      for level1 in other.levels {
        for name in [level1.name] + level1.aliases { foreignLevel1.insert(Self.normalise(name)) }
      }
      for (name, entry) in Self.entries(of: other) { foreign[name, default: []].append(entry) }
    }
    for level1 in guidance.levels {
      for child in level1.children {
        let (first, second) = (FoldedText(level1.name), FoldedText(child.name))
        printed.append(
          PrintedNames(
            hash: Self.hash(first, second), level1: first, level2: second,
            resolution: resolveVariant(first, second)))
      }
    }
  }

  private static func entries(of guidance: Guidance) -> [(FoldedText, Entry)] {
    guidance.levels.flatMap { level1 in
      level1.children.flatMap { level2 in
        Set(([level2.name] + level2.aliases).map(normalise)).map {
          ($0, Entry(level1: level1.name, level2: level2.name, dimension: level2.dimension))
        }
      }
    }
  }

  /// A level name without stars, brackets and the suffix 指标 or 目标.
  package static func normalise(_ name: String) -> FoldedText {
    normalise(FoldedText(name))
  }

  /// The same for a name that is folded already.
  private static func normalise(_ name: FoldedText) -> FoldedText {
    var text = name
    if !name.isHan {
      text = FoldedText(scalars: name.scalars.prefix { $0 != 0x28 }.filter(\.isHan))
    }
    return text.count > 2 ? text.dropping(suffix: suffixes.suffixLength(of: text)) : text
  }

  private static let suffixes: WordList = ["指标", "目标", "类", "指标等", "指标值", "值"]
}

extension LevelTree {
  /// How a row's level names stand to the guidance.
  package enum Fit: Equatable, Sendable {
    /// 相符
    case fits
    /// Nothing is written that could be judged.
    case blank
    /// The level-1 name is in no guidance.
    case unknownLevel1
    /// The level-2 name is in no guidance.
    case unknownLevel2
    /// The level-2 name belongs under other level-1 names.
    case misplaced(parents: [String])
    /// Another guidance of the library has it so.
    case foreign
  }

  /// What level names say: the official names where known, and what they measure.
  package struct Resolution: Equatable, Sendable {
    package var level1: String?
    package var level2: String?
    package var dimension: Dimension?
    package var fit: Fit

    /// Nothing is written.
    static let blank = Resolution(level1: nil, level2: nil, dimension: nil, fit: .blank)

    /// Whether the names are those of the guidance.
    var fits: Bool {
      if case .fits = fit { true } else { false }
    }
  }

  /// Reads the level names of a row.
  package func resolve(level1: String?, level2: String?) -> Resolution {
    resolve(level1.map { FoldedText($0) } ?? .empty, level2.map { FoldedText($0) } ?? .empty)
  }

  /// Reads the level names of a row, folded; most stand word for word in the guidance.
  func resolve(_ level1: FoldedText, _ level2: FoldedText) -> Resolution {
    // A guidance has a dozen names.
    let hash = Self.hash(level1, level2)
    for index in printed.indices where printed[index].hash == hash {
      if printed[index].level1 == level1, printed[index].level2 == level2 {
        return printed[index].resolution
      }
    }
    return resolveVariant(level1, level2)
  }

  private static func hash(_ level1: FoldedText, _ level2: FoldedText) -> UInt64 {
    level1.quickHash &* 31 &+ level2.quickHash
  }

  private func resolveVariant(_ level1: FoldedText, _ level2: FoldedText) -> Resolution {
    let first = Self.normalise(level1)
    let second = Self.normalise(level2)
    let official = level1ByName[first]
    if first.isEmpty && second.isEmpty {
      return .blank
    }
    if second.isEmpty { return resolveAlone(first, official: official) }
    let entries = level2ByName[second] ?? []
    if let official, let entry = entries.first(where: { $0.isUnder(official) }) {
      return Resolution(
        level1: entry.level1, level2: entry.level2, dimension: entry.dimension, fit: .fits)
    }
    if let entry = entries.first {
      let elsewhere = foreign[second]?.contains { Self.normalise($0.level1) == first } ?? false
      let fit: Fit =
        if first.isEmpty { .fits } else if elsewhere { .foreign } else if official == nil {
          foreignLevel1.contains(first) ? .foreign : .unknownLevel1
        } else { .misplaced(parents: unique(entries.map(\.level1))) }
      return Resolution(
        level1: official ?? (first.isEmpty ? entry.level1 : nil), level2: entry.level2,
        dimension: entry.dimension, fit: fit)
    }
    if let entry = foreign[second]?.first {
      return Resolution(
        level1: official, level2: entry.level2, dimension: entry.dimension, fit: .foreign)
    }
    // 实施效果指标—产出指标: a heading of the form, and the first level in the second column.
    if official == nil, let shifted = level1ByName[second] {
      return resolveAlone(second, official: shifted)
    }
    // Under 满意度 there is only one thing to measure, whatever the second level calls it.
    if let official, first.holds("满意") { return resolveAlone(first, official: official) }
    return Resolution(
      level1: official, level2: nil, dimension: nil,
      fit: official == nil && !first.isEmpty && !foreignLevel1.contains(first)
        ? .unknownLevel1 : .unknownLevel2)
  }

  private func resolveAlone(_ first: FoldedText, official: String?) -> Resolution {
    if let official {
      let children = level2ByName.values.joined().filter { $0.isUnder(official) }
      let dimensions = Set(children.map(\.dimension))
      return Resolution(
        level1: official, level2: nil, dimension: dimensions.count == 1 ? dimensions.first : nil,
        fit: .blank)
    }
    // Some forms print only the second level, in the first column.
    if let entry = level2ByName[first]?.first ?? foreign[first]?.first {
      return Resolution(
        level1: entry.level1, level2: entry.level2, dimension: entry.dimension, fit: .blank)
    }
    return Resolution(level1: nil, level2: nil, dimension: nil, fit: .unknownLevel1)
  }

  private func unique(_ names: [String]) -> [String] {
    names.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Whether a text is nothing but the name of a level.
  package func isLevelName(_ text: String) -> Bool {
    let name = Self.normalise(text)
    return level2ByName[name] != nil || level1ByName[name] != nil || foreign[name] != nil
  }
}
