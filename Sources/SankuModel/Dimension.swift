/// What an indicator measures (指标维度), independent of the guidance year.
///
/// The official level-1 and level-2 names belong to a ``Guidance``: cost, for example, is a level-2
/// name under 产出指标 by 财预〔2015〕88号 and a level-1 name by 财预〔2021〕101号.
public enum Dimension: String, CaseIterable, Sendable {
  /// 数量
  case quantity
  /// 质量
  case quality
  /// 时效
  case timeliness
  /// 经济成本
  case economicCost = "economic-cost"
  /// 社会成本
  case socialCost = "social-cost"
  /// 生态环境成本
  case ecologicalCost = "ecological-cost"
  /// 经济效益
  case economicBenefit = "economic-benefit"
  /// 社会效益
  case socialBenefit = "social-benefit"
  /// 生态效益
  case ecologicalBenefit = "ecological-benefit"
  /// 可持续影响
  case sustainability
  /// 服务对象满意度
  case satisfaction
  /// 决策, only in evaluation frameworks, never in a goal.
  case decision
  /// 过程, only in evaluation frameworks, never in a goal.
  case process

  /// The usual Chinese name without 指标.
  public var chineseName: String {
    switch self {
    case .quantity: "数量"
    case .quality: "质量"
    case .timeliness: "时效"
    case .economicCost: "经济成本"
    case .socialCost: "社会成本"
    case .ecologicalCost: "生态环境成本"
    case .economicBenefit: "经济效益"
    case .socialBenefit: "社会效益"
    case .ecologicalBenefit: "生态效益"
    case .sustainability: "可持续影响"
    case .satisfaction: "服务对象满意度"
    case .decision: "决策"
    case .process: "过程"
    }
  }

  /// Whether the dimension is one of the three kinds of cost (成本).
  public var isCost: Bool {
    self == .economicCost || self == .socialCost || self == .ecologicalCost
  }

  /// Whether the dimension is an output in the narrow sense (产出: 数量、质量、时效).
  public var isOutput: Bool {
    self == .quantity || self == .quality || self == .timeliness
  }

  /// Whether the dimension is an effect (效益, lasting effect included).
  public var isBenefit: Bool {
    switch self {
    case .economicBenefit, .socialBenefit, .ecologicalBenefit, .sustainability: true
    default: false
    }
  }
}

extension Dimension {
  /// Feeds the number of the case: the raw text would be hashed otherwise, and sets are asked often.
  public func hash(into hasher: inout Hasher) {
    let number: UInt8 =
      switch self {
      case .quantity: 0
      case .quality: 1
      case .timeliness: 2
      case .economicCost: 3
      case .socialCost: 4
      case .ecologicalCost: 5
      case .economicBenefit: 6
      case .socialBenefit: 7
      case .ecologicalBenefit: 8
      case .sustainability: 9
      case .satisfaction: 10
      case .decision: 11
      case .process: 12
      }
    hasher.combine(number)
  }
}
