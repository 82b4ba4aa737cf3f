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
  public var texts: FieldCells<GoalField>
  /// Where the keys of fields stand, also of those that hold no text.
  public var keyRanges: FieldTable<GoalField, SourceRange>
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
    self.texts = FieldCells()
    self.keyRanges = FieldTable()
    self.bases = []
    self.attachments = []
    self.rows = []
  }

  /// The text of a field; nil when the key is absent.
  @inlinable
  public subscript(field: GoalField) -> Located<String>? { texts[field] }

  /// The text of a field that is not blank.
  @inlinable
  public func filled(_ field: GoalField) -> Located<String>? { texts.filled(field) }

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
  /// The cells that the file holds, blank ones included.
  public var cells: FieldCells<RowField>
  /// Where the row stands.
  public var range: SourceRange
  /// The row's number in the goal, from 0.
  public var index: Int

  /// Creates a row.
  public init(cells: FieldCells<RowField>, range: SourceRange, index: Int) {
    self.cells = cells
    self.range = range
    self.index = index
  }

  /// The cell of a column; nil when the key is absent.
  @inlinable
  public subscript(field: RowField) -> Located<String>? { cells[field] }

  /// The cell of a column if it is not blank.
  @inlinable
  public func filled(_ field: RowField) -> Located<String>? { cells.filled(field) }

  /// Whether a cell of a column is not blank.
  @inlinable
  public func isFilled(_ field: RowField) -> Bool { cells.isFilled(field) }

  /// Whether the row has a cell of a column, blank or not.
  @inlinable
  public func shows(_ field: RowField) -> Bool { cells.contains(field) }

  /// The field path of a cell for findings, such as `绩效指标[2].指标值`.
  public func path(_ field: RowField? = nil) -> String {
    guard let field else { return Self.path(ofRow: index) }
    let place = index * RowField.inOrder.count + field.ordinal
    return Self.cellPaths.indices.contains(place)
      ? Self.cellPaths[place] : Self.path(ofRow: index, field)
  }

  /// The paths of the cells of the first rows, row by row, since nearly every finding names one.
  private static let cellPaths = (0..<32).flatMap { row in
    RowField.inOrder.map { path(ofRow: row, $0) }
  }

  private static func path(ofRow index: Int, _ field: RowField) -> String {
    "\(path(ofRow: index)).\(field.chineseName)"
  }

  private static func path(ofRow index: Int) -> String {
    "\(GoalField.indicators.chineseName)[\(index)]"
  }
}
