/// A goal, or some rows of one, that shows a rule at work (示例).
///
/// In a bad example `⟦` and `⟧` enclose each text at which a finding must stand.
public struct RuleExample: Sendable {
  /// The part that matters, as YAML, with marks.
  public var source: String
  private let form: Form

  private enum Form: Sendable {
    case rows, fields, goal
  }

  /// Rows of the indicator table, each a line `- {三级指标: …}`, put into a sound goal.
  package static func rows(_ source: String) -> RuleExample {
    RuleExample(source: source, form: .rows)
  }

  /// Fields of the head that replace those of a sound goal.
  package static func fields(_ source: String) -> RuleExample {
    RuleExample(source: source, form: .fields)
  }

  /// A whole goal.
  package static func goal(_ source: String) -> RuleExample {
    RuleExample(source: source, form: .goal)
  }

  /// The sound goal that parts are put into.
  package static var sound: String { SoundGoal.head() + SoundGoal.table }

  /// The whole goal as YAML, with marks.
  public var goal: String {
    switch form {
    case .goal: source
    case .rows: SoundGoal.head() + SoundGoal.table + SoundGoal.indented(source)
    case .fields: SoundGoal.head(replacing: source) + SoundGoal.table
    }
  }
}

/// A goal without fault that examples are put into.
private enum SoundGoal {
  /// The head; fields whose keys begin a line of `replacement` give way to it.
  static func head(replacing replacement: String = "") -> String {
    let keys = replacement.split(separator: "\n").compactMap(key)
    let kept = fields.filter { field in !keys.contains { key(of: field) == $0 } }
    return (kept + (replacement.isEmpty ? [] : [replacement])).joined(separator: "\n") + "\n"
  }

  private static func key(of field: String) -> String {
    field.split(separator: "\n").first.flatMap(key) ?? ""
  }

  private static func key(_ line: Substring) -> String? {
    guard let first = line.first, first != " ", first != "-", let colon = line.firstIndex(of: ":")
    else { return nil }
    return String(line[..<colon].filter { $0 != "⟦" && $0 != "⟧" })
  }

  static func indented(_ rows: String) -> String {
    rows.split(separator: "\n").map { "  " + $0 + "\n" }.joined()
  }

  private static let fields = [
    "项目名称: 青山县社区图书室开放项目",
    "年度: 2026",
    "主管部门: 青山县文化和旅游局",
    "实施单位: 青山县图书馆",
    "实施期: 2026-01-01 至 2026-12-31",
    "资金: {总额: 60万元, 财政拨款: 60万元, 其他资金: 0万元, 年度: 60万元}",
    "年度目标: 全年开放社区图书室12个，新增图书8000册，读者满意度达到90%以上。",
  ]

  static let table = """
    绩效指标:
      - {一级指标: 成本指标, 二级指标: 经济成本指标, 三级指标: 单册图书采购成本, 指标值: ≤35元/册}
      - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 开放图书室数量, 指标值: ≥12个}
      - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 新增图书册数, 指标值: ≥8000册}
      - {一级指标: 产出指标, 二级指标: 质量指标, 三级指标: 图书编目合格率, 指标值: ≥98%}
      - {一级指标: 产出指标, 二级指标: 时效指标, 三级指标: 图书上架时间, 指标值: 2026年9月30日前}
      - {一级指标: 效益指标, 二级指标: 社会效益指标, 三级指标: 到馆读者人次, 指标值: ≥3万人次}
      - {一级指标: 满意度指标, 二级指标: 服务对象满意度指标, 三级指标: 读者满意度, 指标值: ≥90%}

    """
}
