public import SankuDiagnostics

/// A goal template (绩效目标模板): an objective with slots, and the indicators it asks for.
public struct GoalTemplate: Sendable {
  /// `pack/slug`.
  public var id: String
  /// The name.
  public var name: String
  /// The template it builds on, resolved to a full id.
  public var extends: String?
  /// Life cycle of the entry.
  public var status: EntryStatus = .stable
  /// `project`, `department`, `policy` or `purchase`.
  public var kind: String = "project"
  /// The guidance it is written for.
  public var guidance: String?
  /// What it is for, in a sentence.
  public var summary: String?
  /// For whom it is meant.
  public var applies = Applicability()
  /// The objective with `{{slots}}`.
  public var objective: String?
  /// Its indicators; after loading, those of ``extends`` come first.
  public var indicators: [Use] = []
  /// What must be attached (附件).
  public var attachments: [String] = []
  /// The blanks of the objective, by name in order.
  public var slots: [Slot] = []
  /// Words to find it by.
  public var keywords: [String] = []
  /// Ids of sources in the pack's manifest.
  public var sources: [String] = []
  /// Advice to the person who fills it in.
  public var notes: [String] = []
  /// Where the entry stands.
  public var place: SourcePlace

  /// Creates a template from what every one must have.
  public init(id: String, name: String, place: SourcePlace) {
    self.id = id
    self.name = name
    self.place = place
  }

  /// A line of a template: an indicator with its suggested value and weight.
  public struct Use: Hashable, Sendable {
    /// The indicator's full id.
    public var indicator: String
    /// Whether a goal by this template must have it.
    public var required: Bool
    /// A suggested value, in proper form.
    public var value: String?
    /// Points, as written.
    public var weight: String?
    /// A remark.
    public var note: String?
    /// Where the line stands.
    public var place: SourcePlace

    /// Creates a line.
    public init(
      indicator: String, required: Bool, value: String?, weight: String?, note: String?,
      place: SourcePlace
    ) {
      self.indicator = indicator
      self.required = required
      self.value = value
      self.weight = weight
      self.note = note
      self.place = place
    }
  }

  /// A blank in the objective (待填项).
  public struct Slot: Hashable, Sendable {
    /// The name between the braces.
    public var name: String
    /// `text`, `number`, `money` or `date`.
    public var kind: String
    /// What belongs there.
    public var hint: String?
    /// `year`: a date must lie in the goal's year.
    public var within: String?

    /// Creates a slot.
    public init(name: String, kind: String, hint: String?, within: String?) {
      self.name = name
      self.kind = kind
      self.hint = hint
      self.within = within
    }
  }
}
