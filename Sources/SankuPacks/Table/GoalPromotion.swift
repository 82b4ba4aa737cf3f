public import SankuDiagnostics
internal import SankuModel
internal import SankuQuantity
internal import SankuRegistry

/// The indicators of an approved goal for a pack (纳入指标库).
public struct GoalPromotion: Sendable {
  /// What becomes of a row.
  public enum Verdict: Hashable, Sendable {
    /// New to the library.
    case new
    /// The library has it, under an id.
    case known(String)
    /// The library has something very like it.
    case near(String, name: String, percent: Int)
    /// It cannot become an indicator, for a reason.
    case unfit(LocalizedText)
  }

  /// A row of the goal.
  public struct Row: Sendable {
    /// Its name.
    public var name: String
    /// Where it stands.
    public var place: SourcePlace
    /// What becomes of it.
    public var verdict: Verdict
    var entry: TableEntry?
  }

  /// The rows of all goals in the file.
  public private(set) var rows: [Row] = []
  /// Errors of the file, for a goal that is not ready.
  public private(set) var errors: [Finding] = []

  /// Looks at the rows of a goal file against a library.
  public init(file: String, library: [String]) throws(PackToolError) {
    let goals = GoalReader.read(path: file)
    let registry = RegistryLoader.load(roots: library).registry
    guard !goals.goals.isEmpty else {
      let reason = goals.findings.first?.message
      throw PackToolError(
        "no-goal", zh: "“\(file)”里没有读出绩效目标：\(reason?.zh ?? "")",
        en: "there is no goal in “\(file)”: \(reason?.en ?? "")")
    }
    self.init(goals, registry: registry)
  }

  init(_ file: GoalFile, registry: Registry) {
    let judge = PromotionJudge(registry)
    errors = GoalRunner(registry).findings(of: file).filter { $0.severity == .error }
    var slugs: Set<String> = []
    for goal in file.goals {
      for row in goal.rows { rows.append(judge.row(row, of: goal, &slugs)) }
    }
  }

  /// The new indicators as YAML for a pack; near duplicates stand in it as comments.
  public var patch: String {
    var text = "# 由 sanku pack promote 从绩效目标提取；补全解释、佐证材料后放进包里，把 status 改为 stable。\nindicators:\n"
    var hasAny = false
    for row in rows {
      guard let entry = row.entry else { continue }
      switch row.verdict {
      case .new:
        text += entry.yaml
        hasAny = true
      case .near(let id, let name, let percent):
        text += "  # 与 \(id)（\(name)）相似度 \(percent)%：确实不同再取消注释，否则把这个说法加进它的 synonyms\n"
        text += entry.yaml.split(separator: "\n").map { "  # " + $0.dropFirst(2) + "\n" }.joined()
      case .known, .unfit: break
      }
    }
    return hasAny ? text : text.replacing("indicators:\n", by: "indicators: []\n")
  }
}

/// Judges rows against the registry (去重).
private struct PromotionJudge {
  private let registry: Registry
  private let near: NearIndicators
  private let names: [String: String]
  private let reader: QuantityReader
  private let vocabulary: TableVocabulary

  init(_ registry: Registry) {
    self.registry = registry
    near = NearIndicators(registry.indicators)
    var names: [String: String] = [:]
    for indicator in registry.indicators {
      for name in [indicator.name] + indicator.synonyms + indicator.formerNames
      where names[name] == nil {
        names[name] = indicator.id
      }
    }
    self.names = names
    reader = QuantityReader(units: .standard.adding(registry.units.compactMap(\.measure)))
    vocabulary = TableVocabulary(registry)
  }

  func row(_ row: GoalRow, of goal: Goal, _ slugs: inout Set<String>) -> GoalPromotion.Row {
    let name = row.filled(.name)?.value ?? ""
    let place = SourcePlace(file: goal.place.file, range: row[.name]?.range ?? row.range)
    var result = GoalPromotion.Row(name: name, place: place, verdict: .new, entry: nil)
    guard !name.isEmpty else {
      result.verdict = .unfit(LocalizedText("没有指标名称", "no name"))
      return result
    }
    if let id = row.filled(.ref)?.value, registry.indicator(id) != nil {
      result.verdict = .known(id)
      return result
    }
    if let id = names[name] {
      result.verdict = .known(id)
      return result
    }
    let dimension = vocabulary.dimension(
      level1: row.filled(.level1)?.value ?? "", level2: row.filled(.level2)?.value ?? "")
    guard let dimension else {
      result.verdict = .unfit(
        LocalizedText("二级指标认不出是哪一类", "its second level is no known dimension"))
      return result
    }
    let entry = entry(row, name, dimension, goal, &slugs)
    guard entry["unit"] != nil || entry["nature"] == "qualitative" else {
      result.verdict = .unfit(LocalizedText("指标值读不出单位", "its value has no unit"))
      return result
    }
    result.entry = entry
    var indicator = Indicator(
      id: "promoted/" + entry.slug, name: name, dimension: dimension,
      definition: entry["definition"] ?? "", place: place)
    indicator.unit = entry["unit"]
    indicator.direction = entry["direction"].flatMap(Indicator.Direction.init(rawValue:))
    if let (other, percent) = near.nearestByName(to: indicator) {
      result.verdict = .near(other.id, name: other.name, percent: percent)
    }
    return result
  }

  private func entry(
    _ row: GoalRow, _ name: String, _ dimension: Dimension, _ goal: Goal,
    _ slugs: inout Set<String>
  ) -> TableEntry {
    var entry = TableEntry()
    entry.slug = TableImport.slug(of: name)
    var number = 2
    while !slugs.insert(entry.slug).inserted {
      entry.slug = "\(TableImport.slug(of: name))-\(number)"
      number += 1
    }
    let value = (row.filled(.comparator)?.value ?? "") + (row.filled(.value)?.value ?? "")
    let reading = reader.read(value, unit: row.filled(.unit)?.value, indicator: name)
    entry.set(["name"], name)
    entry.set(["dimension"], dimension.rawValue)
    entry.set(["status"], "draft")
    if reading.kind == .deadline {
      entry.set(["unit"], "日期")
      entry.set(["direction"], "lower")
    } else if reading.isMeasurable, let unit = reading.written?.unit ?? reading.unit?.text {
      entry.set(["unit"], unit)
      switch reading.comparator {
      case .atLeast, .above: entry.set(["direction"], "higher")
      case .atMost, .below: entry.set(["direction"], "lower")
      default: entry.set(["direction"], "exact")
      }
    } else if !reading.isMeasurable {
      entry.set(["nature"], "qualitative")
    }
    let definition = row.filled(.definition)?.value
    entry.set(["definition"], definition ?? "（待补充：计什么、何时计、哪些不计。）")
    if let scoring = row.filled(.scoring)?.value { entry.set(["scoring"], scoring) }
    if reading.isMeasurable {
      let unit = row.filled(.unit)?.value ?? ""
      let full = value.holds(unit) ? value : value + unit
      entry.fields[["examples", "good"]] = .list([full])
    }
    entry.set(["x-origin"], goal.name)
    return entry
  }
}
