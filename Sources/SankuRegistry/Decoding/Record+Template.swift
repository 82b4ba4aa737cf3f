internal import SankuDiagnostics
internal import SankuModel

extension Record {
  /// The template (模板) by itself, before `extends` is followed.
  func template(id: String, in pack: String, file: String) -> GoalTemplate? {
    guard let name = text("name") else { return nil }
    var template = GoalTemplate(id: id, name: name, place: place(in: file))
    template.extends = self.id("extends", in: pack)
    template.status = status(in: pack)
    if let kind = text("kind") { template.kind = kind }
    template.guidance = text("guidance")
    template.summary = text("summary")
    template.applies = applicability
    template.objective = text("objective")
    template.indicators = records("indicators").compactMap { $0.use(in: pack, file: file) }
    template.attachments = texts("attachments")
    template.slots = mapping("slots").compactMap { entry in
      entry.value.record.map { $0.slot(named: entry.key.value) }
    }
    template.keywords = texts("keywords")
    template.sources = texts("sources")
    template.notes = texts("notes")
    return template
  }

  private func use(in pack: String, file: String) -> GoalTemplate.Use? {
    guard let indicator = id("use", in: pack) else { return nil }
    return GoalTemplate.Use(
      indicator: indicator, required: flag("required"), value: text("value"),
      weight: text("weight"), note: text("note"), place: place(in: file))
  }

  private func slot(named name: String) -> GoalTemplate.Slot {
    GoalTemplate.Slot(
      name: name, kind: text("kind") ?? "text", hint: text("hint"), within: text("within"))
  }
}
