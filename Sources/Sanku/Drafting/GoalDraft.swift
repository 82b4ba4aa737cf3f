public import SankuModel

/// A goal made from a template (绩效目标草稿): complete but for blanks and samples, which are counted.
public struct GoalDraft: Sendable {
  /// The blank that a person fills in.
  public static let blank = "{{待填}}"

  /// The template.
  public var template: GoalTemplate
  /// The fields of the head, in the order of the form.
  public var fields: [Field] = []
  /// 资金, where an amount was given or blanks are wanted.
  public var budget: [Field] = []
  /// 绩效指标.
  public var rows: [Row] = []
  /// 附件, by kind.
  public var attachments: [String] = []
  /// Indicators that the guidance has no level for, and that were left out.
  public var leftOut: [String] = []

  init(template: GoalTemplate) {
    self.template = template
  }

  /// A text of the head.
  public struct Field: Sendable {
    /// The official name.
    public var chinese: String
    /// The English key.
    public var key: String
    /// What it says.
    public var text: String
    /// Whether it is a sample that a person must replace.
    public var isSample: Bool
    /// What belongs there.
    public var hint: String?
  }

  /// A row of the table.
  public struct Row: Sendable {
    /// The library's indicator.
    public var indicator: Indicator
    /// 一级指标
    public var level1: String
    /// 二级指标
    public var level2: String
    /// 指标值
    public var value: String
    /// Whether the value is the template's sample.
    public var isSample: Bool
    /// 权重
    public var weight: String?
    /// What explains the row, a line each.
    public var remarks: [String]
  }

  /// How many blanks are left.
  public var blanks: Int {
    texts.reduce(0) { sum, text in
      sum + text.split(separator: Self.blank, omittingEmptySubsequences: false).count - 1
    } + attachments.count
  }

  /// How many sample texts and values are left.
  public var samples: Int {
    fields.count(where: \.isSample) + rows.count(where: \.isSample)
  }

  private var texts: [String] {
    fields.map(\.text) + budget.map(\.text) + rows.map(\.value)
  }
}
