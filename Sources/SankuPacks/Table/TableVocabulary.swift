internal import SankuModel
internal import SankuRegistry

/// The words of tables for fields with fixed values (表格用词).
struct TableVocabulary: Sendable {
  private var dimensions: [String: Dimension] = [:]
  private var levels: [Dimension: (String, String)] = [:]
  private let sectors: [String: String]
  private let sectorNames: [String: String]

  init(_ registry: Registry) {
    var sectors: [String: String] = [:]
    for sector in registry.sectors {
      for name in [sector.code, sector.name, sector.short ?? sector.name] + sector.aliases
      where sectors[name] == nil {
        sectors[name] = sector.code
      }
    }
    self.sectors = sectors
    sectorNames = Dictionary(
      registry.sectors.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
    for dimension in Dimension.allCases {
      for word in [dimension.chineseName, dimension.chineseName + "指标", dimension.rawValue] {
        dimensions[word] = dimension
      }
    }
    for (word, dimension) in Self.usual { dimensions[word] = dimension }
    let guidances = registry.guidances.sorted { left, _ in left.isDefault }
    for level in guidances.flatMap(\.levels) {
      for child in level.children {
        if levels[child.dimension] == nil { levels[child.dimension] = (level.name, child.name) }
        for word in [child.name] + child.aliases where dimensions[word] == nil {
          dimensions[word] = child.dimension
        }
      }
    }
  }

  private static let usual: [(String, Dimension)] = [
    ("成本指标", .economicCost), ("成本", .economicCost), ("满意度指标", .satisfaction),
    ("满意度", .satisfaction),
    ("可持续影响指标", .sustainability), ("可持续", .sustainability), ("可持续发展指标", .sustainability),
    ("经济效益", .economicBenefit), ("社会效益", .socialBenefit), ("生态效益", .ecologicalBenefit),
    ("环境效益指标", .ecologicalBenefit), ("服务对象满意度指标", .satisfaction),
  ]

  func dimension(level1: String, level2: String) -> Dimension? {
    func clean(_ text: String) -> String { text.filter { !$0.isWhitespace } }
    let second = clean(level2)
    if let known = dimensions[second] ?? dimensions[second + "指标"] { return known }
    let first = clean(level1)
    return first.holds("满意度") || first.holds("成本") ? dimensions[first] : nil
  }

  func levels(of dimension: Dimension) -> (String, String) {
    levels[dimension] ?? (Self.level1(of: dimension), dimension.chineseName + "指标")
  }

  private static func level1(of dimension: Dimension) -> String {
    if dimension.isCost { return "成本指标" }
    if dimension.isOutput { return "产出指标" }
    return dimension == .satisfaction ? "满意度指标" : "效益指标"
  }

  func nature(_ text: String) -> IndicatorNature? {
    if text.holds("定量") || text.holds("量化") { return .quantitative }
    if text.holds("定性") { return .qualitative }
    return text.holds("分级") || text.holds("等级") ? .graded : nil
  }

  func direction(_ text: String) -> Indicator.Direction? {
    if let known = Indicator.Direction(rawValue: text) { return known }
    if text.holdsAny(["正向", "越高", "越大", "≥", "增"]) { return .higher }
    if text.holdsAny(["反向", "逆向", "负向", "越低", "越小", "≤", "减"]) { return .lower }
    return text.holdsAny(["定值", "适度", "固定", "等于", "="]) ? .exact : nil
  }

  static func name(of direction: String) -> String {
    switch direction {
    case "higher": "正向"
    case "lower": "反向"
    default: "定值"
    }
  }

  /// The code of a sector that a cell names, 支出 left off or not.
  func sector(_ text: String) -> String? {
    sectors[text] ?? sectors[text + "支出"] ?? sectors[String(text.prefix { $0.isNumber })]
  }

  func sectorName(_ code: String) -> String { sectorNames[code] ?? code }
}
