public import SankuDiagnostics

/// A third-level indicator of the library (三级指标).
public struct Indicator: Sendable {
  /// `pack/slug`, unique over the library.
  public var id: String
  /// The official name (指标名称).
  public var name: String
  /// What it measures.
  public var dimension: Dimension
  /// Life cycle of the entry.
  public var status: EntryStatus = .stable
  /// 定量, 分级 or 定性.
  public var nature: IndicatorNature = .quantitative
  /// The unit of measurement (计量单位); `日期` for dates.
  public var unit: String?
  /// Which way is better.
  public var direction: Direction?
  /// What a clerk may call it (同义词).
  public var synonyms: [String] = []
  /// Names it had (曾用名).
  public var formerNames: [String] = []
  /// Values outside are impossible (取值范围).
  public var range: ValueRange?
  /// What is usual (常见取值).
  public var usual: UsualRange?
  /// What is counted, and when (指标解释).
  public var definition: String
  /// How a ratio or an average is computed (计算公式).
  public var formula: String?
  /// What proves the value (佐证材料).
  public var evidence: [String] = []
  /// How points are given (评分标准).
  public var scoring: String?
  /// 计划、历史、行业、预算支出 or 其他标准 and what it says.
  public var standards: [StandardKind: String] = [:]
  /// For whom the indicator is meant.
  public var applies = Applicability()
  /// Words to find it by (关键词).
  public var keywords: [String] = []
  /// Ids of sources in the pack's manifest.
  public var sources: [String] = []
  /// Values as they should be written (取值示例).
  public var goodExamples: [String] = []
  /// Values as they should not be written.
  public var badExamples: [String] = []
  /// Related entries.
  public var related: [Relation] = []
  /// Codes in other tables, by scheme.
  public var codes: [String: String] = [:]
  /// The English name.
  public var englishName: String?
  /// Where the entry stands.
  public var place: SourcePlace

  /// Creates an indicator from what every one must have.
  public init(
    id: String, name: String, dimension: Dimension, definition: String, place: SourcePlace
  ) {
    self.id = id
    self.name = name
    self.dimension = dimension
    self.definition = definition
    self.place = place
  }

  /// Which way is better (指标方向).
  public enum Direction: String, CaseIterable, Sendable {
    /// 正向: more is better.
    case higher
    /// 反向: less is better.
    case lower
    /// 定值: the value itself is the aim.
    case exact
  }

  /// Bounds outside of which no value is possible; text as written, exact.
  public struct ValueRange: Hashable, Sendable {
    /// The least possible value.
    public var min: String?
    /// The greatest possible value.
    public var max: String?

    /// Creates bounds.
    public init(min: String?, max: String?) {
      self.min = min
      self.max = max
    }
  }

  /// What values are usual, and where that is known from.
  public struct UsualRange: Hashable, Sendable {
    /// The low end, as written.
    public var low: String?
    /// The high end, as written.
    public var high: String?
    /// For which projects.
    public var note: String?
    /// The document or case it is taken from.
    public var source: String?

    /// Creates a usual range.
    public init(low: String?, high: String?, note: String?, source: String?) {
      self.low = low
      self.high = high
      self.note = note
      self.source = source
    }
  }

  /// A relation to another entry.
  public struct Relation: Hashable, Sendable {
    /// The other entry's id.
    public var id: String
    /// derived, obsoletes, merged, renamed or similar.
    public var type: String

    /// Creates a relation.
    public init(id: String, type: String) {
      self.id = id
      self.type = type
    }
  }
}

/// 定量, 分级 or 定性 (指标性质).
public enum IndicatorNature: String, CaseIterable, Sendable {
  /// 定量: a number with a unit, or a date.
  case quantitative
  /// 分级: a grade on a stated scale.
  case graded
  /// 定性: described in words.
  case qualitative

  /// The Chinese name.
  public var chineseName: String {
    switch self {
    case .quantitative: "定量"
    case .graded: "分级"
    case .qualitative: "定性"
    }
  }
}

/// The five kinds of standard a target value may rest on (取值依据).
public enum StandardKind: String, CaseIterable, Sendable {
  /// 计划标准
  case plan
  /// 历史标准
  case history
  /// 行业标准
  case industry
  /// 预算支出标准, for cost: a ceiling.
  case budget
  /// 其他标准
  case other

  /// The Chinese name.
  public var chineseName: String {
    switch self {
    case .plan: "计划标准"
    case .history: "历史标准"
    case .industry: "行业标准"
    case .budget: "预算支出标准"
    case .other: "其他标准"
    }
  }
}

extension StandardKind {
  /// Feeds the number of the case: the raw text would be hashed otherwise.
  public func hash(into hasher: inout Hasher) {
    let number: UInt8 =
      switch self {
      case .plan: 0
      case .history: 1
      case .industry: 2
      case .budget: 3
      case .other: 4
      }
    hasher.combine(number)
  }
}
