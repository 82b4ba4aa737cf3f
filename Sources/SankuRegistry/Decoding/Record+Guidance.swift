internal import SankuDiagnostics
internal import SankuModel

extension Record {
  /// The guidance (指引) that the record describes, with the keys of its base filled in before.
  func guidance(id: String, file: String) -> Guidance? {
    guard let name = text("name") else { return nil }
    var guidance = Guidance(id: id, name: name, place: place(in: file))
    guidance.short = text("short")
    guidance.number = text("number")
    guidance.publisher = text("publisher")
    guidance.issued = text("issued")
    guidance.extends = text("extends")
    guidance.isDefault = flag("default")
    guidance.levels = records("levels").compactMap(\.level1)
    let fields = record("fields")
    guidance.requiredFields = fields?.goalFields("required") ?? []
    guidance.recommendedFields = fields?.goalFields("recommended") ?? []
    guidance.requirements = records("requires").compactMap(\.requirement)
    if let weights = record("weights") {
      guidance.weightTotals = weights.texts("totals")
      guidance.weightTables = weights.records("tables").map(\.weightTable)
      guidance.weightTolerance = weights.text("tolerance")
    }
    guidance.grades = records("grades").compactMap { grade in
      guard let name = grade.text("name"), let min = grade.text("min") else { return nil }
      return .init(name: name, min: min)
    }
    guidance.sheet = record("sheet").flatMap(\.sheet)
    guidance.attachments = records("attachments").compactMap(\.attachmentDemand)
    guidance.sources = texts("sources")
    return guidance
  }

  private var level1: Guidance.Level1? {
    guard let name = text("name") else { return nil }
    let children = records("children").compactMap { child -> Guidance.Level2? in
      guard let name = child.text("name"), let dimension = child.text("dimension") else {
        return nil
      }
      return Dimension(rawValue: dimension).map {
        .init(name: name, aliases: child.texts("aliases"), dimension: $0)
      }
    }
    return .init(name: name, aliases: texts("aliases"), children: children)
  }

  func goalFields(_ key: String) -> [GoalField] {
    texts(key).compactMap(GoalField.init(rawValue:))
  }

  private func dimensions(_ key: String) -> [Dimension] {
    texts(key).compactMap(Dimension.init(rawValue:))
  }

  private var requirement: Guidance.Requirement? {
    guard let id = text("id") else { return nil }
    let when = record("when")
    return .init(
      id: id, any: dimensions("any"), all: dimensions("all"),
      severity: text("severity").flatMap(Severity.init(rawValue:)) ?? .error, message: message,
      categories: when?.texts("categories") ?? [],
      withoutCategories: when?.texts("without_categories") ?? [],
      natures: when?.texts("nature") ?? [], basis: text("basis"))
  }

  private var message: LocalizedText? { value("message")?.bilingual }

  private var weightTable: Guidance.WeightTable {
    .init(
      name: text("name") ?? "", with: dimensions("with"), without: dimensions("without"),
      weights: mapping("weights").compactMap { entry in
        entry.value.text.map { .init(level1: entry.key.value, points: $0.value) }
      }, execution: text("execution"))
  }
}
