/// What was repaired, assumed or doubtful about a reading (说明), with its place.
public struct Note: Hashable, Sendable {
  /// What is noted.
  public var kind: Kind
  private var first: UInt32
  private var last: UInt32

  /// Creates a note.
  public init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    first = UInt32(truncatingIfNeeded: range.lowerBound)
    last = UInt32(truncatingIfNeeded: range.upperBound)
  }

  /// The UTF-8 bytes of the cell that it is about.
  public var range: Range<Int> { Int(first)..<Int(last) }

  /// The sentence in Chinese.
  public var zh: String { kind.text.zh }
  /// The sentence in English.
  public var en: String { kind.text.en }
}

extension Note {
  /// The kinds of notes; raw values are stable names.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A sign was mistyped or misread: 》, 二100, ═.
    case signRepaired
    /// A digit was mistyped or misread: O for 0.
    case digitRepaired
    /// Other typing slips: doubled signs, `。` as a point.
    case repaired
    /// No sign was written; `=` is assumed.
    case signMissing
    /// 达到 is read as ≥.
    case signAssumed
    /// Two signs contradict each other.
    case signConflict
    /// A unit that is not in the table.
    case unitUnknown
    /// A number without unit.
    case unitMissing
    /// The unit was taken from the indicator's name.
    case unitFromName
    /// The unit was taken from the unit column.
    case unitFromColumn
    /// Cell and column, or both ends, name different units.
    case unitConflict
    /// The unit stands twice.
    case unitTwice
    /// Two readings are possible.
    case ambiguous
    /// The cell holds several values.
    case composite
    /// A condition in front belongs to what is measured, not to the value.
    case condition
    /// The cell was left as in the template.
    case placeholder
    /// A vague word or number.
    case vague
    /// An instruction, not a value.
    case instruction
    /// Percent written as a word: 九成, 百分之.
    case percentByWord
    /// The number was rounded: 三分之二.
    case rounded
    /// The year was taken from the goal.
    case yearAssumed
    /// A date without year.
    case yearMissing
    /// A date that comes again.
    case recurring
    /// The ends of a range stood in the wrong order.
    case reversed
    /// A number too long or malformed.
    case malformed
    /// Compared with nothing.
    case baselineMissing
  }
}

extension Note.Kind {
  var text: (zh: String, en: String) {
    switch self {
    case .signRepaired:
      ("符号疑为输入或识别错误，已按最接近的比较符号理解", "the sign looks mistyped; the nearest one was taken")
    case .digitRepaired:
      ("数字疑为输入或识别错误（如 O 与 0），已按数字理解", "a digit looks mistyped (such as O for 0) and was repaired")
    case .repaired: ("文字疑有输入错误，已按最可能的意思理解", "a typing slip was repaired")
    case .signMissing:
      ("没有写比较符号，按“=”理解；请写明≥、≤或=", "no sign was written, read as “=”; write ≥, ≤ or =")
    case .signAssumed:
      ("“达到”按“≥”理解；如要求恰好相等请写“=”", "“达到” is read as ≥; write = if the exact value is meant")
    case .signConflict: ("前后的比较符号互相矛盾，请只保留一个", "the signs contradict each other; keep only one")
    case .unitUnknown: ("计量单位不在单位表中，请核对写法", "this unit is not in the table; check the spelling")
    case .unitMissing: ("数值没有计量单位，请补上", "the number has no unit; add it")
    case .unitFromName:
      ("数值没有写单位，按指标名称推断", "no unit was written; it follows from the indicator's name")
    case .unitFromColumn: ("计量单位取自单位栏", "the unit was taken from the unit column")
    case .unitConflict: ("前后的计量单位不一致，请统一", "the units differ; use one")
    case .unitTwice: ("计量单位重复，请只写一次", "the unit stands twice; write it once")
    case .ambiguous: ("有两种可能的理解，请改写清楚", "this can be read in two ways; write it unambiguously")
    case .composite: ("一格里写了多个值，请拆成多个指标", "several values in one cell; split them into rows")
    case .condition:
      ("前面的数字是条件或年份，不是目标值", "the number in front is a condition or a year, not the target")
    case .placeholder: ("模板占位符还没有填写", "the template's placeholder was not filled in")
    case .vague: ("数字含糊，请写确切数值", "the number is vague; give an exact one")
    case .instruction: ("这是工作要求，不是目标值", "this is an instruction, not a target value")
    case .percentByWord: ("文字写法已换算为百分数", "written in words and turned into percent")
    case .rounded: ("该数没有有限小数，已取近似值", "the number has no finite decimal form and was rounded")
    case .yearAssumed: ("没有写年份，按目标年度理解", "no year was written; the goal's year was taken")
    case .yearMissing: ("没有写年份，请补上", "no year was written; add it")
    case .recurring: ("这是每期都要做到的期限", "this deadline comes again every period")
    case .reversed: ("区间两端前后颠倒，已调换", "the ends of the range were swapped")
    case .malformed: ("数字写法有误，没有猜测其值", "the number is malformed; its value was not guessed")
    case .baselineMissing: ("没有写明与何时相比，请补上", "compared with what is not said; add it")
    }
  }
}
