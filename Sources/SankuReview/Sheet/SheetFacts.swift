/// What the sheet needs to know of a goal beside its findings (审核表所需情况).
struct SheetFacts: Sendable {
  /// The sheet of the guidance.
  let form: SheetForm
  /// Which items any rule could judge, a bit each.
  let judged: UInt64
  let quantification: ReviewSheet.Quantification
  let attachments: AttachmentFacts

  init(_ tally: SheetTally, _ context: ReviewContext) {
    form = tally.form
    judged = tally.judged
    var common = ReviewSheet.Share(measured: 0, total: 0)
    var own = common
    for row in context.rows(with: .named, without: .notApplicable) {
      let isCommon = row.indicator.map(tally.form.isCommon) ?? false
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
    attachments = AttachmentFacts(context)
  }
}
