extension Finding {
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

extension Finding.Fix {
  /// One change to a file (改动), in terms of what the file says rather than of its bytes: quotes,
  /// brackets and indentation are found when the change is made, so that it reads the same in
  /// YAML and in JSON.
  public enum Edit: Hashable, Sendable {
    /// The text that stands at a range becomes another.
    case text(SourceRange, String)
    /// A record gets a field that it does not have. The range is the record's.
    case addField(SourceRange, Field)
    /// A list gets a record behind another of its records, which stands at the range.
    case addRecord(after: SourceRange, [Field])
    /// A list loses the record at a range.
    case removeRecord(SourceRange)
  }

  /// A field of a record (栏目): its English key and its text.
  public struct Field: Hashable, Sendable {
    /// The English key, such as `level1`; files that use Chinese keys get the Chinese one.
    public var name: String
    /// What it says.
    public var text: String

    /// Creates a field.
    public init(_ name: String, _ text: String) {
      self.name = name
      self.text = text
    }
  }

  /// A fix that gives a cell another text.
  public static func text(
    _ kind: Kind, _ title: LocalizedText, at range: SourceRange, _ text: String
  ) -> Finding.Fix {
    Finding.Fix(
      kind: kind, title: title, range: range, replacement: text, edits: [.text(range, text)])
  }
}
