public import SankuDiagnostics

/// A rule that a pack declares (包内规则): a demand on goals, written as data.
public struct PackRule: Sendable {
  /// `pack/slug`.
  public var id: String
  /// A short name of the fault.
  public var title: LocalizedText
  /// What to tell the author, with slots such as `{name}`; the title where none is written.
  public var message: LocalizedText?
  /// How grave it is.
  public var severity: Severity
  /// The document and article that asks for it.
  public var basis: String?
  /// Why it matters.
  public var reason: LocalizedText?
  /// What to do about it.
  public var advice: LocalizedText?
  /// Which goals it is about.
  public var condition: Condition
  /// What it asks for.
  public var demand: Demand
  /// Where the rule stands.
  public var place: SourcePlace

  /// Creates a rule from what every one must have.
  public init(id: String, title: LocalizedText, demand: Demand, place: SourcePlace) {
    self.id = id
    self.title = title
    self.severity = .warning
    self.condition = Condition()
    self.demand = demand
    self.place = place
  }

  /// What may stand between braces in a message.
  public static let slots = ["name", "value", "unit", "project"]

  /// Which goals a rule is about (适用条件); empty lists mean all.
  public struct Condition: Hashable, Sendable {
    /// Codes of sectors; a class takes in its sub-classes.
    public var sectors: [String] = []
    /// Only these spending categories.
    public var categories: [String] = []
    /// Not these spending categories.
    public var withoutCategories: [String] = []
    /// Only these natures (新增 / 延续).
    public var natures: [String] = []
    /// Only under these guidances, or guidances that build on them.
    public var guidances: [String] = []
    /// Any of these words in the project's name or description.
    public var words: [String] = []
    /// None of these words there.
    public var withoutWords: [String] = []
    /// The least amount, as written.
    public var minimumAmount: String?
    /// The greatest amount, as written.
    public var maximumAmount: String?

    /// Creates a condition that every goal fulfils.
    public init() {}
  }

  /// What a rule asks for; exactly one of these.
  public enum Demand: Hashable, Sendable {
    /// All of these things must be there…
    case all([Thing])
    /// …or at least one of them.
    case any([Thing])
    /// None of these words may stand in these fields.
    case forbiddenWords([String], in: [TextField])
    /// One of these words, or each, must stand in one of these fields.
    case requiredWords([String], every: Bool, in: [TextField])
    /// What the values of some rows must be.
    case value(ValueDemand)
    /// How many rows there must be.
    case rows(RowFilter, minimum: Int?, maximum: Int?)
    /// How many points some rows must have together, as written.
    case weight(RowFilter, minimum: String?, maximum: String?)
  }

  /// Something that a goal can have (必备事项).
  public enum Thing: Hashable, Sendable {
    /// A row that uses the library's indicator with this id.
    case indicator(String)
    /// A row of one of these dimensions.
    case dimension([Dimension])
    /// An attachment whose name holds one of these words.
    case attachment([String])
    /// A field of the form that is filled.
    case field(GoalField)
  }

  /// A field in which words are looked for (查找范围).
  public enum TextField: Hashable, Sendable {
    /// A field of the head.
    case head(GoalField)
    /// A column of the indicator table.
    case column(RowField)
  }

  /// Which rows are meant (指标行范围); everything that is given must hold.
  public struct RowFilter: Hashable, Sendable {
    /// The library's indicators, full ids.
    public var indicators: [String] = []
    /// Any of these words in the name.
    public var nameWords: [String] = []
    /// What the row measures.
    public var dimensions: [Dimension] = []
    /// Only rows with a value that can be measured.
    public var isQuantified = false

    /// Creates a filter that lets every row pass.
    public init() {}
  }

  /// What a value must be (取值要求).
  public struct ValueDemand: Hashable, Sendable {
    /// The rows that are meant.
    public var rows = RowFilter()
    /// The least number, as written, in ``units``.
    public var minimum: String?
    /// The greatest number, as written.
    public var maximum: String?
    /// Units of which the value must have one; the bounds are in the first.
    public var units: [String] = []
    /// Signs of which the value must have one: `>=`, `<`, `=` ….
    public var signs: [String] = []
    /// Whether the value must be measurable at all.
    public var mustBeQuantified = false

    /// Creates a demand that asks for nothing.
    public init() {}
  }
}
