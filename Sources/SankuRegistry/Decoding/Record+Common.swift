internal import SankuDiagnostics
internal import SankuModel

extension Record {
  /// The place of the record in its file.
  func place(in file: String) -> SourcePlace { SourcePlace(file: file, range: range) }

  /// The full id of an entry that the record of a pack names.
  func id(_ key: String, in pack: String) -> String? {
    text(key).map { EntryID.full($0, in: pack) }
  }

  /// 条目状态, stable when nothing is written.
  func status(in pack: String) -> EntryStatus {
    switch text("status") {
    case "draft": .draft
    case "deprecated":
      .deprecated(
        replacedBy: id("replaced_by", in: pack), since: text("since"), reason: text("reason"))
    default: .stable
    }
  }

  /// 适用范围, everyone when nothing is written.
  var applicability: Applicability {
    record("applies").map { Applicability($0) } ?? Applicability()
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

extension Applicability {
  /// 适用范围, as its own record describes it.
  init(_ record: Record) {
    let amount = record.record("amount")
    self.init(
      categories: record.value("categories")?.strings ?? [],
      sectors: record.value("sectors")?.strings ?? [],
      functions: record.value("functions")?.strings ?? [], minimumAmount: amount?.text("min"),
      maximumAmount: amount?.text("max"))
  }
}
