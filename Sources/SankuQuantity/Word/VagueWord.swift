/// A word that stands where a value should (定性用语), and what would make it measurable.
public struct VagueWord: Hashable, Sendable {
  /// What sort of word it is.
  public enum Category: String, Hashable, Sendable, CaseIterable, BitwiseCopyable {
    /// 有效、显著: a wish without a measure.
    case vague
    /// 提升、减少: which way, but not how far.
    case direction
    /// 按规定、严格执行: an order, not a value.
    case instruction
    /// 优、合格: a grade that needs its scale.
    case grade
    /// 是、否.
    case yesNo
    /// 完成、已验收.
    case completion
    /// 及时、按时: a time without a date.
    case timely
    /// 按月: how often, without a number.
    case frequency
    /// 零事故、全覆盖: words for a number.
    case numeric
    /// 无、不适用.
    case notApplicable
  }

  /// The word as the table has it.
  public var word: String
  /// What sort of word it is.
  public var category: Category
  /// The value the word stands for, in house style: `=0起` for 零事故.
  public var equivalent: String?
  /// Which way it points, for direction words.
  public var direction: Direction?
  /// What would make it measurable, in Chinese; empty takes the category's advice.
  public var adviceZh: String
  /// What would make it measurable, in English; empty takes the category's advice.
  public var adviceEn: String

  /// Creates an entry from its data.
  public init(
    _ word: String, _ category: Category, equivalent: String? = nil,
    direction: Direction? = nil, adviceZh: String = "", adviceEn: String = ""
  ) {
    self.word = word
    self.category = category
    self.equivalent = equivalent
    self.direction = direction
    self.adviceZh = adviceZh
    self.adviceEn = adviceEn
  }

  /// What would make it measurable, in Chinese.
  public var zh: String {
    if !adviceZh.isEmpty { return adviceZh }
    if let equivalent { return "写成数值，如“\(equivalent)”" }
    return category.advice.zh
  }

  /// What would make it measurable, in English.
  public var en: String {
    if !adviceEn.isEmpty { return adviceEn }
    if let equivalent { return "write it as a value, such as “\(equivalent)”" }
    return category.advice.en
  }
}

extension VagueWord.Category {
  var advice: (zh: String, en: String) {
    switch self {
    case .vague:
      (
        "改成能数、能量或能比的数值并写明单位；确实只能定性的，写明优、良、中、差各档的标准",
        "give a number with its unit; if only a grade is possible, state what each grade means"
      )
    case .direction:
      (
        "写明与哪一年相比、变化多少，如“较上年提高5个百分点”",
        "say compared with what and by how much, such as “较上年提高5个百分点”"
      )
    case .instruction:
      (
        "这是工作要求，不是目标值；写出做到后的结果数值，如“=100%”",
        "this is an instruction, not a target; give the result as a value, such as “=100%”"
      )
    case .grade:
      ("写明评级依据和各等级的标准", "name the scale and what each grade means")
    case .yesNo:
      ("能计量的改成数量、比率或日期", "use an amount, a rate or a date where one is possible")
    case .completion:
      (
        "写明完成多少、何时完成，如“=100%”“2026年12月底前”",
        "say how much and by when, such as “=100%” or “2026年12月底前”"
      )
    case .timely:
      (
        "写明日期、时限或及时率，如“12月底前”“≤30天”“≥95%”",
        "give a date, a period or a rate, such as “12月底前”, “≤30天” or “≥95%”"
      )
    case .frequency:
      ("写明次数或每次的截止日，如“12次”“每月10日前”", "give the number of times or the day each is due")
    case .numeric:
      ("写成数值", "write it as a value")
    case .notApplicable:
      ("不适用的指标请删去该行", "leave out an indicator that does not apply")
    }
  }
}
