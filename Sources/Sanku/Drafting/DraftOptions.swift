public import SankuModel

/// How a template is filled (起草方式).
public struct DraftOptions: Sendable {
  /// What stands where a value belongs.
  public enum Values: String, CaseIterable, Sendable {
    /// 示例值: the template's sample values, marked as such.
    case defaults
    /// 留空: `{{待填}}` with sign and unit.
    case blank
  }

  /// Sample values or blanks.
  public var values: Values
  /// The budget year; nil takes that of the template's sample dates.
  public var year: Int?
  /// The guidance whose level names are used; nil takes the template's.
  public var guidance: Guidance?
  /// Texts for slots of the objective, for fields of the head and for values of indicators, by name.
  public var settings: [(name: String, text: String)]

  /// Creates options.
  public init(
    values: Values = .defaults, year: Int? = nil, guidance: Guidance? = nil,
    settings: [(name: String, text: String)] = []
  ) {
    self.values = values
    self.year = year
    self.guidance = guidance
    self.settings = settings
  }
}

/// Why no draft could be made (无法起草).
public struct DraftFault: Error, Sendable {
  /// What is wrong.
  public enum Kind: Sendable {
    /// No guidance is there to take level names from.
    case noGuidance
    /// A setting names nothing that the template has.
    case unknownSetting(String, nearest: String?)
  }

  /// What is wrong.
  public var kind: Kind
}
