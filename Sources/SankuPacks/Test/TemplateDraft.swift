internal import SankuModel
internal import SankuRegistry

/// A goal by a template with its default values (模板试填), to see that it passes.
struct TemplateDraft {
  /// The goal as YAML.
  private(set) var text = ""

  private let template: GoalTemplate
  private let registry: Registry
  private static let year = 2026

  init(_ template: GoalTemplate, registry: Registry) {
    self.template = template
    self.registry = registry
    writeHead()
    writeRows()
  }

  private mutating func writeHead() {
    let amount = template.applies.minimumAmount ?? "100万元"
    line(
      "项目名称", "青禾县" + (template.name.split(separator: "项").first.map(String.init) ?? "示例") + "项目")
    line("年度", String(Self.year))
    line("主管部门", "青禾县财政局")
    line("实施单位", "青禾县财政局")
    line("实施期", "\(Self.year)-01-01 至 \(Self.year)-12-31")
    if let category = template.applies.categories.first { line("项目类别", category) }
    if let sector = template.applies.sectors.first { line("行业领域", sector) }
    if let guidance = template.guidance { line("指引", guidance) }
    text += "资金: {总额: \(amount), 财政拨款: \(amount), 其他资金: 0万元, 年度: \(amount)}\n"
    line("年度目标", objective)
    if !template.attachments.isEmpty {
      text += "附件:\n" + template.attachments.map { "  - {类型: \(Self.quoted($0))}\n" }.joined()
    }
  }

  private mutating func writeRows() {
    text += "绩效指标:\n"
    for use in template.indicators {
      guard let indicator = registry.indicator(use.indicator),
        let (first, second) = level(of: indicator.dimension)
      else { continue }
      var cells = [
        ("一级指标", first), ("二级指标", second), ("三级指标", indicator.name),
        ("指标值", value(of: use, indicator)), ("指标库", indicator.id),
      ]
      if let weight = use.weight { cells.append(("权重", weight)) }
      let row = cells.map { "\($0.0): \(Self.quoted($0.1))" }.joined(separator: ", ")
      text += "  - {\(row)}\n"
    }
  }

  private mutating func line(_ key: String, _ value: String) {
    text += "\(key): \(Self.quoted(value))\n"
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.split(separator: "\n").joined(separator: " ").replacingQuotes + "\""
  }

  private func value(of use: GoalTemplate.Use, _ indicator: Indicator) -> String {
    use.value ?? indicator.goodExamples.first ?? "=100%"
  }

  /// The template's levels: those of its guidance, else of the default.
  private func level(of dimension: Dimension) -> (String, String)? {
    let guidance = template.guidance.flatMap(registry.guidance) ?? registry.defaultGuidance
    for level in guidance?.levels ?? [] {
      if let child = level.children.first(where: { $0.dimension == dimension }) {
        return (level.name, child.name)
      }
    }
    return nil
  }

  /// The objective with its blanks filled.
  private var objective: String {
    var text = template.objective ?? "完成项目任务。"
    let pack = template.id.split(separator: "/").first.map(String.init) ?? ""
    for name in Slots.names(in: text) {
      let id = name.holds("/") ? name : pack + "/" + name
      let filling: String
      if let use = template.indicators.first(where: { $0.indicator == id }),
        let indicator = registry.indicator(id)
      {
        filling = value(of: use, indicator)
      } else if let slot = template.slots.first(where: { $0.name == name }) {
        filling = Self.sample(of: slot)
      } else {
        filling = registry.indicator(id)?.goodExamples.first ?? name
      }
      text = text.replacing("{{\(name)}}", by: filling)
    }
    return text
  }

  private static func sample(of slot: GoalTemplate.Slot) -> String {
    switch slot.kind {
    case "number": "1"
    case "money": "100万元"
    case "date": "\(year)年10月31日"
    default: slot.name
    }
  }
}

extension String {
  /// The text with a piece replaced wherever it stands.
  func replacing(_ piece: String, by other: String) -> String {
    let (text, wanted) = (Array(utf8), Array(piece.utf8))
    guard !wanted.isEmpty else { return self }
    var result: [UInt8] = []
    var index = 0
    while index < text.count {
      if index + wanted.count <= text.count,
        text[index..<index + wanted.count].elementsEqual(wanted)
      {
        result += other.utf8
        index += wanted.count
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The text for the inside of double quotes in YAML.
  var replacingQuotes: String {
    replacing("\\", by: "\\\\").replacing("\"", by: "\\\"")
  }
}
