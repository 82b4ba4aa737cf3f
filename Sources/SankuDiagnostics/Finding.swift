/// What is wrong or notable at one place of a text (发现的问题).
///
/// A fault in an author's text is always a finding, never a thrown error. Findings are collected,
/// sorted and counted far more often than changed: a copy shares its parts, a change replaces them.
public struct Finding: Sendable {
  @usableFromInline var shared: Shared

  /// Creates a finding; most parts are optional.
  public init(
    rule: String, severity: Severity, message: LocalizedText, place: SourcePlace,
    field: String? = nil, advice: LocalizedText? = nil, basis: String? = nil,
    defects: [String] = [], notes: [Note] = [], fixes: [Fix] = [], suppression: Suppression? = nil
  ) {
    shared = Shared(
      Parts(
        rule: rule, severity: severity, message: message, place: place, field: field,
        advice: advice, basis: basis, defects: defects, notes: notes, fixes: fixes,
        suppression: suppression))
  }

  /// The rule's one name, `family/what-is-wrong`.
  @inlinable
  public var rule: String {
    get { shared.parts.rule }
    set { change { $0.rule = newValue } }
  }

  /// How grave it is.
  @inlinable
  public var severity: Severity {
    get { shared.parts.severity }
    set { change { $0.severity = newValue } }
  }

  /// What is wrong, in one sentence, naming the words in question.
  @inlinable
  public var message: LocalizedText {
    get { shared.parts.message }
    set { change { $0.message = newValue } }
  }

  /// Where it stands. A finding about what is missing stands at the thing that should hold it.
  @inlinable
  public var place: SourcePlace {
    get { shared.parts.place }
    set { change { $0.place = newValue } }
  }

  /// The path of the field, such as `绩效指标[2].指标值` (rows count from 0).
  @inlinable
  public var field: String? {
    get { shared.parts.field }
    set { change { $0.field = newValue } }
  }

  /// What to do about it.
  @inlinable
  public var advice: LocalizedText? {
    get { shared.parts.advice }
    set { change { $0.advice = newValue } }
  }

  /// The document and article that asks for it, such as `财预〔2021〕101号`.
  @inlinable
  public var basis: String? {
    get { shared.parts.basis }
    set { change { $0.basis = newValue } }
  }

  /// Codes of the catalogue of common defects (`D11`) that this finding stands for.
  @inlinable
  public var defects: [String] {
    get { shared.parts.defects }
    set { change { $0.defects = newValue } }
  }

  /// Further places, such as the first of two duplicates.
  @inlinable
  public var notes: [Note] {
    get { shared.parts.notes }
    set { change { $0.notes = newValue } }
  }

  /// Ways to mend it.
  @inlinable
  public var fixes: [Fix] {
    get { shared.parts.fixes }
    set { change { $0.fixes = newValue } }
  }

  /// Why it no longer counts; nil for a finding that does.
  @inlinable
  public var suppression: Suppression? {
    get { shared.parts.suppression }
    set { change { $0.suppression = newValue } }
  }

  @usableFromInline
  mutating func change(_ body: (inout Parts) -> Void) {
    var parts = shared.parts
    body(&parts)
    shared = Shared(parts)
  }

  @usableFromInline
  struct Parts: Hashable, Sendable {
    @usableFromInline var rule: String
    @usableFromInline var severity: Severity
    @usableFromInline var message: LocalizedText
    @usableFromInline var place: SourcePlace
    @usableFromInline var field: String?
    @usableFromInline var advice: LocalizedText?
    @usableFromInline var basis: String?
    @usableFromInline var defects: [String]
    @usableFromInline var notes: [Note]
    @usableFromInline var fixes: [Fix]
    @usableFromInline var suppression: Suppression?
  }

  @usableFromInline
  final class Shared: Sendable {
    @usableFromInline let parts: Parts

    init(_ parts: Parts) {
      self.parts = parts
    }
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
}

extension Finding: Hashable {
  /// Whether two findings say the same.
  public static func == (left: Finding, right: Finding) -> Bool {
    left.shared === right.shared || left.shared.parts == right.shared.parts
  }

  /// Hashes what it says.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(shared.parts)
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

extension Finding: CustomReflectable {
  /// Shows what it says, for dumps and tests.
  public var customMirror: Mirror { Mirror(reflecting: shared.parts) }
}
