internal import SankuDiagnostics
internal import SankuModel

extension RecordValue {
  /// A text for every language, or one in Chinese and English.
  var bilingual: LocalizedText? {
    switch self {
    case .text(let text): LocalizedText(verbatim: text.value)
    case .record(let record):
      record.text("zh").map { LocalizedText(zh: $0, en: record.text("en") ?? $0) }
    default: nil
    }
  }
}

extension Record {
  /// The review sheet (审核表) that the record describes.
  var sheet: Guidance.Sheet? {
    guard let name = value("name")?.bilingual else { return nil }
    return Guidance.Sheet(
      name: name, basis: text("basis"), gateScore: text("gate_score"),
      commonPacks: texts("common"), parts: records("parts").compactMap(\.sheetPart),
      grades: records("grades").compactMap { grade in
        guard let name = grade.text("name"), let min = grade.text("min") else { return nil }
        return .init(
          name: name, min: min,
          meaning: grade.value("meaning")?.bilingual ?? LocalizedText(verbatim: ""))
      })
  }

  private var sheetPart: Guidance.Sheet.Part? {
    guard let id = text("id"), let name = value("name")?.bilingual else { return nil }
    return .init(id: id, name: name, items: records("items").compactMap(\.sheetItem))
  }

  private var sheetItem: Guidance.Sheet.Item? {
    guard let id = text("id"), let name = value("name")?.bilingual, let points = text("points")
    else { return nil }
    return .init(
      id: id, name: name, points: points, machine: text("machine") ?? "0",
      questions: bilinguals("questions"), deductions: records("deductions").map(\.deduction))
  }

  private func bilinguals(_ key: String) -> [LocalizedText] {
    guard case .list(let elements, _)? = value(key) else { return [] }
    return elements.compactMap(\.bilingual)
  }

  private var deduction: Guidance.Sheet.Deduction {
    .init(
      rules: texts("rules"), error: text("error"), warning: text("warning"), info: text("info"),
      most: text("most"))
  }

  /// A document that should be attached (应附材料).
  var attachmentDemand: Guidance.AttachmentDemand? {
    guard let id = text("id"), let name = value("name")?.bilingual else { return nil }
    let when = record("when")
    return .init(
      id: id, name: name, proves: value("proves")?.bilingual, words: texts("words"),
      fields: goalFields("fields"), categories: when?.texts("categories") ?? [],
      natures: when?.texts("nature") ?? [])
  }
}
