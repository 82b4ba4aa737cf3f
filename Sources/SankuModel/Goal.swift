public import SankuDiagnostics

/// A performance goal as submitted (绩效目标申报表), every cell with its place.
///
/// A key that is absent gives nil; a key with an empty cell gives a blank text. Nothing is judged
/// here: values stay text until a rule reads them.
public struct Goal: Sendable {
  /// The goal's place in its file.
  public var place: SourcePlace
  /// The number of the goal in its file, from 0.
  public var index: Int
  /// Text fields of the head; lists are joined by line breaks.
  public var texts: [GoalField: Located<String>]
  /// Where the keys of fields stand, also of those that hold no text.
  public var keyRanges: [GoalField: SourceRange]
  /// 立项依据 as a list.
  public var bases: [Located<String>]
  /// 附件.
  public var attachments: [Attachment]
  /// 实施期, when given as start and end.
  public var period: Period?
  /// 资金.
  public var budget: Budget?
  /// 绩效指标, in order.
  public var rows: [GoalRow]

  /// Creates an empty goal.
  public init(place: SourcePlace, index: Int = 0) {
    self.place = place
    self.index = index
    self.texts = [:]
    self.keyRanges = [:]
    self.bases = []
    self.attachments = []
    self.rows = []
  }

  /// The text of a field; nil when the key is absent.
  public subscript(field: GoalField) -> Located<String>? { texts[field] }

  /// The text of a field that is not blank.
  public func filled(_ field: GoalField) -> Located<String>? {
    guard let text = texts[field], !text.isBlank else { return nil }
    return text
  }

  /// 项目名称, empty when missing.
  public var name: String { texts[.name]?.value ?? "" }

  /// An attached document (附件).
  public struct Attachment: Sendable {
    /// The kind of document (类型).
    public var kind: Located<String>
    /// The file's name.
    public var file: Located<String>?

    /// Creates an attachment.
    public init(kind: Located<String>, file: Located<String>?) {
      self.kind = kind
      self.file = file
    }
  }

  /// 实施期 with start and end, as written.
  public struct Period: Sendable {
    /// The first day.
    public var start: Located<String>?
    /// The last day.
    public var end: Located<String>?

    /// Creates a period.
    public init(start: Located<String>?, end: Located<String>?) {
      self.start = start
      self.end = end
    }
  }
}

/// The money of a goal (资金), amounts as written.
public struct Budget: Sendable {
  /// 总额
  public var total: Located<String>?
  /// 财政拨款
  public var fiscal: Located<String>?
  /// 其他资金
  public var other: Located<String>?
  /// 年度
  public var annual: Located<String>?
  /// 支出测算
  public var breakdown: [Item]
  /// Where the block stands.
  public var range: SourceRange

  /// Creates an empty block.
  public init(range: SourceRange) {
    self.range = range
    self.breakdown = []
  }

  /// A line of the estimate (支出测算).
  public struct Item: Sendable {
    /// 内容
    public var item: Located<String>?
    /// 金额
    public var amount: Located<String>?
    /// 依据
    public var basis: Located<String>?
    /// Where the line stands.
    public var range: SourceRange

    /// Creates a line.
    public init(
      item: Located<String>?, amount: Located<String>?, basis: Located<String>?, range: SourceRange
    ) {
      self.item = item
      self.amount = amount
      self.basis = basis
      self.range = range
    }
  }
}

/// A row of the indicator table (绩效指标行).
public struct GoalRow: Sendable {
  /// The filled and blank cells in the order of the file: few, so that a search is cheapest.
  private var slots: [(field: RowField, cell: Located<String>)]
  /// Where the row stands.
  public var range: SourceRange
  /// The row's number in the goal, from 0.
  public var index: Int

  /// Creates a row.
  public init(cells: [RowField: Located<String>], range: SourceRange, index: Int) {
    self.slots = RowField.allCases.compactMap { field in cells[field].map { (field, $0) } }
    self.range = range
    self.index = index
  }

  /// The cells that the file holds, blank ones included.
  public var cells: [RowField: Located<String>] {
    get { Dictionary(slots.map { ($0.field, $0.cell) }, uniquingKeysWith: { first, _ in first }) }
    set {
      slots = RowField.allCases.compactMap { field in newValue[field].map { (field, $0) } }
    }
  }

  /// The cell of a column; nil when the key is absent.
  public subscript(field: RowField) -> Located<String>? {
    for index in slots.indices where slots[index].field == field { return slots[index].cell }
    return nil
  }

  /// The cell of a column if it is not blank.
  public func filled(_ field: RowField) -> Located<String>? {
    for index in slots.indices where slots[index].field == field {
      return slots[index].cell.isBlank ? nil : slots[index].cell
    }
    return nil
  }

  /// Whether a cell of a column is not blank.
  public func isFilled(_ field: RowField) -> Bool {
    for index in slots.indices where slots[index].field == field {
      return !slots[index].cell.isBlank
    }
    return false
  }

  /// The field path of a cell for findings, such as `绩效指标[2].指标值`.
  public func path(_ field: RowField? = nil) -> String {
    let row = "\(GoalField.indicators.chineseName)[\(index)]"
    guard let field else { return row }
    return "\(row).\(field.chineseName)"
  }
}
