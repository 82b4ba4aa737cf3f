public import SankuDiagnostics

/// An evaluation case (评价案例): what a project set out to do and what became of it.
public struct CaseStudy: Sendable {
  /// `pack/slug`.
  public var id: String
  /// The title.
  public var title: String
  /// Published by an office, or constructed.
  public var kind: Kind
  /// The budget year.
  public var year: Int?
  /// `county`, `city` …
  public var regionLevel: String?
  /// The place's name.
  public var regionName: String?
  /// The sector's code; nil or empty for management of a whole county.
  public var sector: String?
  /// Names of spending categories.
  public var categories: [String] = []
  /// The template it fits, a full id.
  public var template: String?
  /// The money, as written.
  public var budget: String?
  /// What was done and why.
  public var background: String?
  /// The goal in words.
  public var goal: String?
  /// Targets and what was reached.
  public var results: [Result] = []
  /// How it was judged.
  public var evaluation: Evaluation?
  /// What the evaluation found.
  public var findings: [String] = []
  /// What others can borrow.
  public var lessons: [String] = []
  /// What followed for the budget (结果应用).
  public var useOfResult: String?
  /// What a check of the source's arithmetic showed.
  public var checks: [String] = []
  /// Words to find it by.
  public var keywords: [String] = []
  /// Where it was published.
  public var source: Source?
  /// Where the entry stands.
  public var place: SourcePlace

  /// Creates a case from what every one must have.
  public init(id: String, title: String, kind: Kind, place: SourcePlace) {
    self.id = id
    self.title = title
    self.kind = kind
    self.place = place
  }

  /// Real or constructed.
  public enum Kind: String, CaseIterable, Sendable {
    /// 公开案例: with a source.
    case published
    /// 构造示例: made up to teach; says so wherever it shows.
    case illustrative
  }

  /// A row of results.
  public struct Result: Hashable, Sendable {
    /// The library's indicator, a full id.
    public var indicator: String?
    /// The name as the source has it.
    public var name: String?
    /// The target value, as written.
    public var target: String?
    /// What was reached, as written.
    public var actual: String?
    /// Points given, as written.
    public var score: String?
    /// Full points, as written.
    public var weight: String?
    /// A remark.
    public var note: String?

    /// Creates an empty row.
    public init() {}
  }

  /// The verdict.
  public struct Evaluation: Hashable, Sendable {
    /// Who judged and how.
    public var method: String?
    /// The score, as written.
    public var score: String?
    /// 优, 良, 中, 差.
    public var grade: String?

    /// Creates a verdict.
    public init(method: String?, score: String?, grade: String?) {
      self.method = method
      self.score = score
      self.grade = grade
    }
  }
}

/// A document that facts are taken from (来源).
public struct Source: Hashable, Sendable {
  /// The id by which entries of the pack cite it.
  public var id: String?
  /// The title.
  public var title: String
  /// The document number, such as 财预〔2021〕101号.
  public var number: String?
  /// Who issued it.
  public var publisher: String?
  /// When, as written.
  public var issued: String?
  /// When it was looked at, as written.
  public var retrieved: String?
  /// Where it can be read.
  public var url: String?

  /// Creates a source from its title.
  public init(title: String) {
    self.title = title
  }
}
