/// A search over the three libraries (检索请求).
public struct SearchRequest: Sendable {
  /// What the person typed; empty lists everything.
  public var text: String
  /// `indicator`, `template`, `case`; empty: all.
  public var kinds: [String] = []
  /// Codes of sectors; a class holds its sub-classes.
  public var sectors: [String] = []
  /// Dimensions by id, such as `quality`.
  public var dimensions: [String] = []
  /// `quantitative`, `graded`, `qualitative`.
  public var natures: [String] = []
  /// Names of spending categories.
  public var categories: [String] = []
  /// Ids of packs.
  public var packs: [String] = []
  /// How many hits to return.
  public var limit = 20
  /// How many to skip.
  public var offset = 0
  /// Whether each hit tells how its score came about.
  public var explain = false

  /// Creates a request for a text.
  public init(_ text: String) {
    self.text = text
  }
}

/// What a search found (检索结果).
public struct SearchAnswer: Sendable {
  /// The query as typed.
  public var query: String
  /// How many entries match.
  public var total: Int
  /// The best of them, best first.
  public var hits: [Hit]
  /// Counts over all matches, by facet name, in order of the contract.
  public var facets: [Facet]
  /// The words that were looked for instead, when the query as typed finds nothing.
  public var correction: String?
  /// Queries to try instead, when nothing holds all words.
  public var suggestions: [String]
  /// Letters that were taken for pinyin, and the words they were read as.
  public var readings: [(letters: String, words: [String])]
  /// Whether no entry matches every word, so that entries with some of them are shown.
  public var isPartial: Bool

  /// One entry found.
  public struct Hit: Sendable {
    /// The full id.
    public var id: String
    /// `indicator`, `template` or `case`.
    public var kind: String
    /// Name or title.
    public var name: String
    /// Relevance; comparable within one answer only.
    public var score: Double
    /// The pack's id.
    public var pack: String
    /// The sector's code and name.
    public var sector: (code: String, name: String)?
    /// The dimension's id, for indicators.
    public var dimension: String?
    /// The unit, for indicators.
    public var unit: String?
    /// Where the words were found.
    public var highlights: [Highlight]
    /// How the score came about, if that was asked.
    public var explanation: Explanation?
  }

  /// How a score came about (得分构成): `(base + coverage + frequency + phrase) × boost × correction`.
  public struct Explanation: Sendable {
    /// By the kind of match: the whole name, its start, a part of it, all words, some words.
    public var base: Double
    /// The share of the query's words that occur, 0 to 0.3.
    public var coverage: Double
    /// How characteristic they are here by field and rarity (BM25F), 0 to 0.4.
    public var frequency: Double
    /// Words that stand together as typed, 0 to 0.3.
    public var phrase: Double
    /// The preference for a sector that the query names; 1 without.
    public var boost: Double
    /// Below 1 where a correction was searched instead.
    public var correction: Double
    /// The words found, with their rarity and frequency.
    public var terms: [(text: String, rarity: Double, frequency: Double)]
  }

  /// A text with the stretches that matched.
  public struct Highlight: Sendable {
    /// `name`, `synonyms`, `definition` …
    public var field: String
    /// The text, unchanged.
    public var text: String
    /// Stretches in code points of ``text``, from 0, end excluded.
    public var ranges: [Range<Int>]
  }

  /// Counts of one facet.
  public struct Facet: Sendable {
    /// `kind`, `sector`, `dimension`, `nature`, `category` or `pack`.
    public var name: String
    /// Values with their counts, the most frequent first.
    public var values: [(value: String, count: Int)]
  }
}
