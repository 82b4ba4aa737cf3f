import SankuModel

/// What the sheet needs to know of a goal beside its findings (审核表所需情况).
struct SheetFacts: Sendable {
  /// The sheet of the guidance.
  let form: SheetForm
  /// Which items any rule could judge, a bit each.
  var judged: UInt64 = 0
  var quantification: ReviewSheet.Quantification
  var attachments: [AttachmentAnswer]

  init(_ form: SheetForm, _ context: ReviewContext) {
    self.form = form
    var common = ReviewSheet.Share(measured: 0, total: 0)
    var own = common
    for row in context.rows(with: .named, without: .notApplicable) {
      let isCommon = row.indicator.map { Self.isCommon($0.id, form.sheet) } ?? false
      let measured = row.value.isMeasured ? 1 : 0
      if isCommon {
        common.total += 1
        common.measured += measured
      } else {
        own.total += 1
        own.measured += measured
      }
    }
    quantification = .init(common: common, own: own)
    attachments = context.attachments
  }

  private static func isCommon(_ id: String, _ sheet: Guidance.Sheet) -> Bool {
    sheet.commonPacks.contains { pack in
      id.utf8.starts(with: pack.utf8) && id.utf8.dropFirst(pack.utf8.count).first == 0x2F
    }
  }
}
