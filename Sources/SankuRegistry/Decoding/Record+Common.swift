internal import SankuDiagnostics
internal import SankuModel

extension Record {
  /// The place of the record in its file.
  func place(in file: String) -> SourcePlace { SourcePlace(file: file, range: range) }

  /// 条目状态, stable when nothing is written.
  var status: EntryStatus {
    switch text("status") {
    case "draft": .draft
    case "deprecated":
      .deprecated(
        replacedBy: text("replaced_by"), since: text("since"), reason: text("reason"))
    default: .stable
    }
  }

  /// 适用范围, everyone when nothing is written.
  var applicability: Applicability {
    guard let applies = record("applies") else { return Applicability() }
    let amount = applies.record("amount")
    return Applicability(
      categories: applies.texts("categories"), sectors: applies.texts("sectors"),
      functions: applies.texts("functions"), minimumAmount: amount?.text("min"),
      maximumAmount: amount?.text("max"))
  }

  /// 来源, where the record is one.
  var source: Source? {
    guard let title = text("title") else { return nil }
    var source = Source(title: title)
    source.id = schema.index(of: "id") == nil ? nil : text("id")
    source.number = text("number")
    source.publisher = text("publisher")
    source.issued = text("issued")
    source.retrieved = text("retrieved")
    source.url = text("url")
    return source
  }
}
