internal import SankuDiagnostics
internal import SankuModel

extension Record {
  /// The template (模板) by itself, before `extends` is followed.
  func template(id: String, file: String) -> GoalTemplate? {
    guard let name = text("name") else { return nil }
    var template = GoalTemplate(id: id, name: name, place: place(in: file))
    template.extends = text("extends")
    template.status = status
    if let kind = text("kind") { template.kind = kind }
    template.guidance = text("guidance")
    template.summary = text("summary")
    template.applies = applicability
    template.objective = text("objective")
    template.indicators = records("indicators").compactMap { $0.use(in: file) }
    template.attachments = texts("attachments")
    template.slots = mapping("slots").compactMap { entry in
      entry.value.record.map { $0.slot(named: entry.key.value) }
    }
    template.keywords = texts("keywords")
    template.sources = texts("sources")
    template.notes = texts("notes")
    return template
  }

  private func use(in file: String) -> GoalTemplate.Use? {
    guard let indicator = text("use") else { return nil }
    return GoalTemplate.Use(
      indicator: indicator, required: flag("required"), value: text("value"),
      weight: text("weight"), note: text("note"), place: place(in: file))
  }

  private func slot(named name: String) -> GoalTemplate.Slot {
    GoalTemplate.Slot(
      name: name, kind: text("kind") ?? "text", hint: text("hint"), within: text("within"))
  }
}
