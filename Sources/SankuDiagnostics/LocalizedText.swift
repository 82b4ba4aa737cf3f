/// A language of messages (语言). Ids and codes are never translated.
public enum Language: String, CaseIterable, Sendable {
  /// 中文, the default.
  case zh
  /// English.
  case en
}

/// One sentence in every language of the program (双语文本).
///
/// The Chinese text is put together at once, the English one whenever it is read: a review writes
/// dozens of sentences, and nearly always only the Chinese are wanted.
public struct LocalizedText: Sendable {
  /// The Chinese text.
  public var zh: String
  private var english: @Sendable () -> String

  /// The English text.
  public var en: String {
    get { english() }
    set { english = { newValue } }
  }

  /// Creates a text from both languages.
  public init(zh: String, en: @autoclosure @escaping @Sendable () -> String) {
    self.init(zh: zh, making: en)
  }

  /// Creates a text from Chinese and what makes the English.
  package init(zh: String, making english: @escaping @Sendable () -> String) {
    self.zh = zh
    self.english = english
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

extension LocalizedText: Hashable {
  /// Whether two texts read the same in every language.
  public static func == (left: LocalizedText, right: LocalizedText) -> Bool {
    left.zh == right.zh && left.en == right.en
  }

  /// Hashes the Chinese text, which tells texts apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(zh)
  }
}

extension LocalizedText: CustomReflectable {
  /// Shows both languages, for dumps and tests.
  public var customMirror: Mirror {
    Mirror(self, children: ["zh": zh, "en": en], displayStyle: .struct)
  }
}
