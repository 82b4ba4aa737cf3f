internal import SankuModel

extension GoalTemplate: FieldCoded {
  static var blank: GoalTemplate { GoalTemplate(id: "", name: "", place: .blank) }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.text(&id)
    coder.text(&name)
    coder.text(&extends)
    coder.value(&status)
    coder.text(&kind)
    coder.text(&guidance)
    coder.text(&summary)
    coder.value(&applies)
    coder.text(&objective)
    coder.list(&indicators)
    coder.texts(&attachments)
    coder.list(&slots)
    coder.texts(&keywords)
    coder.texts(&sources)
    coder.texts(&notes)
    coder.value(&place)
  }
}

extension GoalTemplate.Use: FieldCoded {
  static var blank: Self {
    Self(indicator: "", required: false, value: nil, weight: nil, note: nil, place: .blank)
  }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.text(&indicator)
    coder.flag(&required)
    coder.text(&value)
    coder.text(&weight)
    coder.text(&note)
    coder.value(&place)
  }
}

extension GoalTemplate.Slot: FieldCoded {
  static var blank: Self { Self(name: "", kind: "", hint: nil, within: nil) }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.text(&name)
    coder.text(&kind)
    coder.text(&hint)
    coder.text(&within)
  }
}
