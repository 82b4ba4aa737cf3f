public import SankuModel

/// What a recommendation starts from (推荐请求): the words of a project, and what is known of it.
public struct SuggestionRequest: Sendable {
  /// The project in words: name, content, objective.
  public var text: String
  /// Codes of sectors; empty: told from the text.
  public var sectors: [String]
  /// Names of spending categories; empty: told from the text.
  public var categories: [String]
  /// How many entries of each kind, and of each dimension.
  public var limit: Int
  /// Entries that are there already, by full id, and are not proposed again.
  public var known: Set<String>
  /// What the goal's rows measure already.
  public var covered: Set<Dimension>

  /// Creates a request for a text.
  public init(
    text: String, sectors: [String] = [], categories: [String] = [], limit: Int = 3,
    known: Set<String> = [], covered: Set<Dimension> = []
  ) {
    self.text = text
    self.sectors = sectors
    self.categories = categories
    self.limit = limit
    self.known = known
    self.covered = covered
  }
}

/// What a project may borrow from the three libraries (推荐结果).
public struct Suggestions: Sendable {
  /// The sectors that were assumed, as codes.
  public var sectors: [String]
  /// The spending categories that were assumed.
  public var categories: [String]
  /// 模板, best first.
  public var templates: [Suggestion]
  /// 指标 by dimension, in the order of ``Dimension``; dimensions without any are left out.
  public var indicators: [Group]
  /// 案例, best first.
  public var cases: [Suggestion]

  /// The indicators of one dimension.
  public struct Group: Sendable {
    /// What they measure.
    public var dimension: Dimension
    /// Whether the goal has a row of the dimension already.
    public var isCovered: Bool
    /// Best first.
    public var entries: [Suggestion]
  }
}

/// One entry with the reason for it (推荐条目).
public struct Suggestion: Sendable {
  /// The full id.
  public var id: String
  /// Name or title.
  public var name: String
  /// Comparable within one list only.
  public var score: Double
  /// Words of the text that the entry holds, the rarest first.
  public var words: [String]
  /// The sector that fits, by code.
  public var sector: String?
  /// The spending category that fits.
  public var category: String?
  /// How the value of an indicator looks; nil for templates and cases.
  public var sample: String?
}
