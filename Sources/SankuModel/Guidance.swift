public import SankuDiagnostics

/// The rule year by which a goal is judged (指引): level names, required dimensions, weights, bands.
public struct Guidance: Sendable {
  /// A bare slug such as `mof-2021`.
  public var id: String
  /// The document's title.
  public var name: String
  /// A short name for headings.
  public var short: String?
  /// The document number, such as 财预〔2021〕101号.
  public var number: String?
  /// Who issued it.
  public var publisher: String?
  /// When, as written.
  public var issued: String?
  /// The guidance it builds on.
  public var extends: String?
  /// Whether it is used when nobody names one.
  public var isDefault = false
  /// The tree of level-1 and level-2 names.
  public var levels: [Level1] = []
  /// Form fields that must be filled.
  public var requiredFields: [GoalField] = []
  /// Form fields that should be filled.
  public var recommendedFields: [GoalField] = []
  /// Which dimensions a goal must have.
  public var requirements: [Requirement] = []
  /// Sums of weights that are accepted, as written.
  public var weightTotals: [String] = []
  /// Tables of weights by level 1.
  public var weightTables: [WeightTable] = []
  /// How far a weight may be from its table, as written.
  public var weightTolerance: String?
  /// Grade bands, best first.
  public var grades: [Grade] = []
  /// The sheet by which goals are reviewed (审核表); nil where the guidance has none.
  public var sheet: Sheet?
  /// Documents that should be attached (附件).
  public var attachments: [AttachmentDemand] = []
  /// Ids of sources in the pack's manifest.
  public var sources: [String] = []
  /// Where the entry stands.
  public var place: SourcePlace

  /// Creates a guidance.
  public init(id: String, name: String, place: SourcePlace) {
    self.id = id
    self.name = name
    self.place = place
  }

  /// A first-level name (一级指标) with its second levels.
  public struct Level1: Hashable, Sendable {
    /// The official name.
    public var name: String
    /// Other names that forms print.
    public var aliases: [String]
    /// The second levels below it.
    public var children: [Level2]

    /// Creates a level.
    public init(name: String, aliases: [String], children: [Level2]) {
      self.name = name
      self.aliases = aliases
      self.children = children
    }
  }

  /// A second-level name (二级指标) and what it measures.
  public struct Level2: Hashable, Sendable {
    /// The official name.
    public var name: String
    /// Other names that forms print.
    public var aliases: [String]
    /// What it measures.
    public var dimension: Dimension

    /// Creates a level.
    public init(name: String, aliases: [String], dimension: Dimension) {
      self.name = name
      self.aliases = aliases
      self.dimension = dimension
    }
  }

  /// A demand on the set of dimensions.
  public struct Requirement: Hashable, Sendable {
    /// A slug, unique in the guidance.
    public var id: String
    /// At least one of these…
    public var any: [Dimension]
    /// …or every one of these.
    public var all: [Dimension]
    /// How grave its absence is.
    public var severity: Severity
    /// What to tell the author.
    public var message: LocalizedText?
    /// Only for these project categories; empty: all.
    public var categories: [String]
    /// Not for these project categories.
    public var withoutCategories: [String]
    /// Only for these natures (新增 / 延续); empty: all.
    public var natures: [String]
    /// The document and article.
    public var basis: String?

    /// Creates a demand.
    public init(
      id: String, any: [Dimension], all: [Dimension], severity: Severity,
      message: LocalizedText?, categories: [String], withoutCategories: [String],
      natures: [String], basis: String?
    ) {
      self.id = id
      self.any = any
      self.all = all
      self.severity = severity
      self.message = message
      self.categories = categories
      self.withoutCategories = withoutCategories
      self.natures = natures
      self.basis = basis
    }
  }

  /// Points by level 1 for goals that have, or lack, some dimensions.
  public struct WeightTable: Hashable, Sendable {
    /// A name to show.
    public var name: String
    /// It fits goals with all of these…
    public var with: [Dimension]
    /// …and none of these.
    public var without: [Dimension]
    /// Level-1 name and its points, as written, in order.
    public var weights: [Weight]
    /// Points for 预算执行率, added at self-evaluation, as written.
    public var execution: String?

    /// Creates a table.
    public init(
      name: String, with: [Dimension], without: [Dimension], weights: [Weight], execution: String?
    ) {
      self.name = name
      self.with = with
      self.without = without
      self.weights = weights
      self.execution = execution
    }

    /// The points of one level-1 name.
    public struct Weight: Hashable, Sendable {
      /// The level-1 name.
      public var level1: String
      /// Points, as written.
      public var points: String

      /// Creates an entry.
      public init(level1: String, points: String) {
        self.level1 = level1
        self.points = points
      }
    }
  }

  /// A grade band (评价等级).
  public struct Grade: Hashable, Sendable {
    /// 优, 良, 中, 差.
    public var name: String
    /// The least score, as written.
    public var min: String

    /// Creates a band.
    public init(name: String, min: String) {
      self.name = name
      self.min = min
    }
  }
}
