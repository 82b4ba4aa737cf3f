/// What is wrong or notable at one place of a text (发现的问题).
///
/// A fault in an author's text is always a finding, never a thrown error.
public struct Finding: Hashable, Sendable {
  /// The rule's one name, `family/what-is-wrong`.
  public var rule: String
  /// How grave it is.
  public var severity: Severity
  /// What is wrong, in one sentence, naming the words in question.
  public var message: LocalizedText
  /// Where it stands. A finding about what is missing stands at the thing that should hold it.
  public var place: SourcePlace
  /// The path of the field, such as `绩效指标[2].指标值` (rows count from 0).
  public var field: String?
  /// What to do about it.
  public var advice: LocalizedText?
  /// The document and article that asks for it, such as `财预〔2021〕101号`.
  public var basis: String?
  /// Codes of the catalogue of common defects (`D11`) that this finding stands for.
  public var defects: [String]
  /// Further places, such as the first of two duplicates.
  public var notes: [Note]
  /// Ways to mend it.
  public var fixes: [Fix]
  /// Why it no longer counts; nil for a finding that does.
  public var suppression: Suppression?

  /// Creates a finding; most parts are optional.
  public init(
    rule: String, severity: Severity, message: LocalizedText, place: SourcePlace,
    field: String? = nil, advice: LocalizedText? = nil, basis: String? = nil,
    defects: [String] = [], notes: [Note] = [], fixes: [Fix] = [], suppression: Suppression? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.place = place
    self.field = field
    self.advice = advice
    self.basis = basis
    self.defects = defects
    self.notes = notes
    self.fixes = fixes
    self.suppression = suppression
  }

  /// A person's word that a finding is to be passed over (忽略), with the reason.
  public struct Suppression: Hashable, Sendable {
    /// Why.
    public var reason: String
    /// Whether it is written in the goal's own file rather than in a list beside it.
    public var isInSource: Bool

    /// Creates a suppression.
    public init(reason: String, isInSource: Bool = true) {
      self.reason = reason
      self.isInSource = isInSource
    }
  }

  /// A second place that explains the finding (相关位置).
  public struct Note: Hashable, Sendable {
    /// What stands there.
    public var message: LocalizedText
    /// Where it stands; nil for a remark without a place.
    public var place: SourcePlace?

    /// Creates a note.
    public init(message: LocalizedText, place: SourcePlace? = nil) {
      self.message = message
      self.place = place
    }
  }

  /// A change that would mend the finding (修改建议).
  public struct Fix: Hashable, Sendable {
    /// How far a machine may be trusted with the change.
    public enum Kind: String, Sendable {
      /// 可自动修改: the meaning stays.
      case safe
      /// 需人工确认: the meaning may change.
      case unsafe
      /// 待填: a person must fill in blanks.
      case placeholder
    }

    /// How far it may be trusted.
    public var kind: Kind
    /// What the change does.
    public var title: LocalizedText
    /// The text that is replaced; empty to insert.
    public var range: SourceRange?
    /// The new text.
    public var replacement: String
    /// What it changes in the file, all or nothing; empty where ``range`` is replaced by
    /// ``replacement`` byte for byte.
    public var edits: [Edit]

    /// Creates a fix.
    public init(
      kind: Kind, title: LocalizedText, range: SourceRange?, replacement: String,
      edits: [Edit] = []
    ) {
      self.kind = kind
      self.title = title
      self.range = range
      self.replacement = replacement
      self.edits = edits
    }
  }
}

extension Finding {
  /// Sorts findings by file, place, severity (worst first) and rule, so that output is stable.
  public static func inReadingOrder(_ left: Finding, _ right: Finding) -> Bool {
    if left.place.file != right.place.file { return left.place.file < right.place.file }
    if left.place.range.start != right.place.range.start {
      return left.place.range.start < right.place.range.start
    }
    if left.severity != right.severity { return left.severity > right.severity }
    if left.rule != right.rule { return left.rule < right.rule }
    return left.message.zh < right.message.zh
  }
}
