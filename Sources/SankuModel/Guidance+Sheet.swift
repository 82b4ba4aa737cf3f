public import SankuDiagnostics

extension Guidance {
  /// The official review sheet as data (绩效目标审核表): parts, items, points, and what findings cost.
  public struct Sheet: Hashable, Sendable {
    /// The sheet's title.
    public var name: LocalizedText
    /// The document that it belongs to.
    public var basis: String?
    /// The most points that are shown where a gate is closed, as written.
    public var gateScore: String?
    /// Packs whose indicators count as common ones (共性指标).
    public var commonPacks: [String]
    /// The parts in order (完整性, 相关性, 适当性, 可行性).
    public var parts: [Part]
    /// The grades and what they mean next, best first.
    public var grades: [Outcome]

    /// Creates a sheet.
    public init(
      name: LocalizedText, basis: String?, gateScore: String?, commonPacks: [String],
      parts: [Part], grades: [Outcome]
    ) {
      self.name = name
      self.basis = basis
      self.gateScore = gateScore
      self.commonPacks = commonPacks
      self.parts = parts
      self.grades = grades
    }
  }
}

extension Guidance.Sheet {
  /// A part of the sheet (审核内容).
  public struct Part: Hashable, Sendable {
    /// A slug, unique in the sheet.
    public var id: String
    /// The name on the form.
    public var name: LocalizedText
    /// Its items in order.
    public var items: [Item]

    /// Creates a part.
    public init(id: String, name: LocalizedText, items: [Item]) {
      self.id = id
      self.name = name
      self.items = items
    }
  }

  /// An item with points (审核要点).
  public struct Item: Hashable, Sendable {
    /// A slug, unique in the sheet.
    public var id: String
    /// The name on the form.
    public var name: LocalizedText
    /// The points of the item, as written.
    public var points: String
    /// How many of them findings decide; the rest is left to the person. As written.
    public var machine: String
    /// What the reviewer asks, in own words.
    public var questions: [LocalizedText]
    /// What findings cost, the first fitting line counts.
    public var deductions: [Deduction]

    /// Creates an item.
    public init(
      id: String, name: LocalizedText, points: String, machine: String,
      questions: [LocalizedText], deductions: [Deduction]
    ) {
      self.id = id
      self.name = name
      self.points = points
      self.machine = machine
      self.questions = questions
      self.deductions = deductions
    }
  }

  /// Points off for a class of findings (扣分).
  public struct Deduction: Hashable, Sendable {
    /// Names of rules, or `family/*`.
    public var rules: [String]
    /// Points off for an error, as written; nothing when left out.
    public var error: String?
    /// Points off for a warning, as written.
    public var warning: String?
    /// Points off for a remark, as written.
    public var info: String?
    /// The most that the class costs, as written.
    public var most: String?

    /// Creates a line.
    public init(rules: [String], error: String?, warning: String?, info: String?, most: String?) {
      self.rules = rules
      self.error = error
      self.warning = warning
      self.info = info
      self.most = most
    }
  }

  /// A grade and what happens next (审核结果).
  public struct Outcome: Hashable, Sendable {
    /// 优, 良, 中, 差.
    public var name: String
    /// The least score, as written.
    public var min: String
    /// What the grade means next.
    public var meaning: LocalizedText

    /// Creates a grade.
    public init(name: String, min: String, meaning: LocalizedText) {
      self.name = name
      self.min = min
      self.meaning = meaning
    }
  }
}

extension Guidance {
  /// A document that should be attached (应附材料).
  public struct AttachmentDemand: Hashable, Sendable {
    /// A slug, unique in the guidance.
    public var id: String
    /// What the document is.
    public var name: LocalizedText
    /// What it proves: a common indicator or an item of the review.
    public var proves: LocalizedText?
    /// Words in an attachment's name by which it is known; any one is enough.
    public var words: [String]
    /// Fields of the form whose text names the document as well.
    public var fields: [GoalField]
    /// Only for these project categories; empty: all.
    public var categories: [String]
    /// Only for these natures (新增 / 延续); empty: all.
    public var natures: [String]

    /// Creates a demand.
    public init(
      id: String, name: LocalizedText, proves: LocalizedText?, words: [String],
      fields: [GoalField], categories: [String], natures: [String]
    ) {
      self.id = id
      self.name = name
      self.proves = proves
      self.words = words
      self.fields = fields
      self.categories = categories
      self.natures = natures
    }
  }
}
