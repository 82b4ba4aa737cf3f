/// A sector of the budget (支出功能分类科目): 类 with three digits, 款 with five.
public struct Sector: Hashable, Sendable {
  /// The code, such as `205` or `20502`.
  public var code: String
  /// The official name, such as 教育支出.
  public var name: String
  /// A short name, such as 教育.
  public var short: String?
  /// Other names in use.
  public var aliases: [String]

  /// Creates a sector.
  public init(code: String, name: String, short: String?, aliases: [String]) {
    self.code = code
    self.name = name
    self.short = short
    self.aliases = aliases
  }

  /// The name to show: the short one where there is one.
  public var displayName: String { short ?? name }
}

/// A common category of spending (项目类别), one of the 11 of the libraries in use.
public struct SpendingCategory: Hashable, Sendable {
  /// A slug.
  public var id: String
  /// The name, such as 基础建设类.
  public var name: String
  /// Other names in use.
  public var aliases: [String]
  /// What belongs to it.
  public var definition: String?

  /// Creates a category.
  public init(id: String, name: String, aliases: [String], definition: String?) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.definition = definition
  }
}

/// A unit that a pack adds (计量单位).
public struct PackUnit: Hashable, Sendable {
  /// The canonical name.
  public var name: String
  /// Its dimension, such as `count` or `length`.
  public var dimension: String
  /// Other spellings.
  public var aliases: [String]
  /// How many of the dimension's base unit it is, as written.
  public var scale: String?

  /// Creates a unit.
  public init(name: String, dimension: String, aliases: [String], scale: String?) {
    self.name = name
    self.dimension = dimension
    self.aliases = aliases
    self.scale = scale
  }
}

/// Everyday words and the library's terms for them (同义词).
public struct SynonymEntry: Hashable, Sendable {
  /// What people type.
  public var words: [String]
  /// What they mean in the library.
  public var means: [String]

  /// Creates an entry.
  public init(words: [String], means: [String]) {
    self.words = words
    self.means = means
  }
}
