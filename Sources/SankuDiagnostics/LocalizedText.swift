/// A language of messages (语言). Ids and codes are never translated.
public enum Language: String, CaseIterable, Sendable {
  /// 中文, the default.
  case zh
  /// English.
  case en
}

/// One sentence in every language of the program (双语文本).
public struct LocalizedText: Hashable, Sendable {
  /// The Chinese text.
  public var zh: String
  /// The English text.
  public var en: String

  /// Creates a text from both languages.
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// Creates a text that reads the same in every language, such as a name from a pack.
  public init(verbatim text: String) {
    self.init(zh: text, en: text)
  }

  /// The text in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}
