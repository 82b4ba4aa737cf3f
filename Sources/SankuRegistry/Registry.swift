public import SankuModel

/// The three libraries in memory (三库): everything that the packs hold, resolved and immutable.
///
/// References are full ids and all resolve; entries that could not be read are not here but in the
/// findings of the ``RegistryLoader``. Order is that of the roots, the folders and the files.
public struct Registry: Sendable {
  /// The parts of packs, one for each manifest.
  public let packs: [Pack]
  /// 指标库
  public let indicators: EntryList<Indicator>
  /// 模板库, with `extends` followed.
  public let templates: EntryList<GoalTemplate>
  /// 案例库
  public let cases: EntryList<CaseStudy>
  /// 指引, with `extends` followed.
  public let guidances: [Guidance]
  /// 支出功能分类, classes and sub-classes in order of their codes.
  public let sectors: [Sector]
  /// 项目类别
  public let categories: [SpendingCategory]
  /// Units that packs add.
  public let units: [PackUnit]
  /// Everyday words.
  public let synonyms: [SynonymEntry]
  /// Rules that packs declare (包内规则).
  public let rules: [PackRule]
  /// Where the fields of the entries come from; nil for a registry that was not loaded.
  let origins: (any OriginSource)?

  private let sectorNumbers: [String: Int]

  /// Puts a registry together from its parts; a repeated id keeps its first entry.
  public init(
    packs: [Pack] = [], indicators: [Indicator] = [], templates: [GoalTemplate] = [],
    cases: [CaseStudy] = [], guidances: [Guidance] = [], sectors: [Sector] = [],
    categories: [SpendingCategory] = [], units: [PackUnit] = [], synonyms: [SynonymEntry] = [],
    rules: [PackRule] = []
  ) {
    self.init(
      packs: packs, indicators: EntryList(indicators.map { Boxed($0) }) { $0.id },
      templates: EntryList(templates.map { Boxed($0) }) { $0.id },
      cases: EntryList(cases.map { Boxed($0) }) { $0.id },
      guidances: guidances, sectors: sectors.sorted { $0.code < $1.code }, categories: categories,
      units: units, synonyms: synonyms, rules: rules, origins: nil)
  }

  /// Sectors must be in order.
  init(
    packs: [Pack], indicators: EntryList<Indicator>, templates: EntryList<GoalTemplate>,
    cases: EntryList<CaseStudy>, guidances: [Guidance], sectors: [Sector],
    categories: [SpendingCategory], units: [PackUnit], synonyms: [SynonymEntry],
    rules: [PackRule], origins: (any OriginSource)?
  ) {
    self.packs = packs
    self.indicators = indicators
    self.templates = templates
    self.cases = cases
    self.guidances = guidances
    self.sectors = sectors
    self.categories = categories
    self.units = units
    self.synonyms = synonyms
    self.rules = rules
    self.origins = origins
    sectorNumbers = Dictionary(
      sectors.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Registry {
  /// The indicator with a full id.
  public func indicator(_ id: String) -> Indicator? {
    indicators.entry(id)
  }

  /// The template with a full id.
  public func template(_ id: String) -> GoalTemplate? {
    templates.entry(id)
  }

  /// The case with a full id.
  public func caseStudy(_ id: String) -> CaseStudy? {
    cases.entry(id)
  }

  /// The guidance with an id.
  public func guidance(_ id: String) -> Guidance? {
    guidances.first { $0.id == id }
  }

  /// The guidance that is used when nobody names one.
  public var defaultGuidance: Guidance? {
    guidances.first { $0.isDefault } ?? guidances.first
  }

  /// The sector with a code.
  public func sector(code: String) -> Sector? {
    sectorNumbers[code].map { sectors[$0] }
  }

  /// Sectors that a word names: a code, a name, a short name or an alias, with or without 支出.
  public func sectors(named word: String) -> [Sector] {
    if let sector = sector(code: word) { return [sector] }
    let suffix = "支出"
    let longer = word + suffix
    let shorter = word.hasSuffix(suffix) ? String(word.dropLast(suffix.count)) : word
    func names(_ name: String) -> Bool { name == word || name == longer || name == shorter }
    return sectors.filter { sector in
      names(sector.name) || sector.short.map(names) == true || sector.aliases.contains(where: names)
    }
  }

  /// The category that a word names: an id, a name or an alias, with or without 类.
  public func category(named word: String) -> SpendingCategory? {
    categories.first { category in
      ([category.id, category.name] + category.aliases).contains {
        $0 == word || $0 == word + "类" || $0 + "类" == word
      }
    }
  }
}
