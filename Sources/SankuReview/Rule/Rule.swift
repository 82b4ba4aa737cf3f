package import SankuDiagnostics
package import SankuModel

/// One thing that a reviewer looks for (审核规则), written in one file.
package protocol Rule: Sendable {
  /// Its name, reasons, advice and examples. Stored, since every finding reads it.
  var documentation: RuleDocumentation { get }

  /// Whether there is anything to judge, and whether it can be judged.
  func relevance(to context: ReviewContext) -> Relevance

  /// What is wrong; asked only when relevant. A pure function of the context.
  func check(_ context: ReviewContext) -> [Finding]
}

/// Whether a rule has something to say about a goal.
package enum Relevance: Equatable, Sendable {
  case applicable
  case notApplicable
  /// What is missing.
  case cannotJudge(LocalizedText)
}

/// What a rule says of a goal.
enum Judgement {
  case notApplicable
  /// What is missing.
  case cannotJudge(LocalizedText)
  case judged([Finding])
}

extension Rule {
  /// Asks whether the rule is relevant, and if so what is wrong.
  func judge(_ context: ReviewContext) -> Judgement {
    switch relevance(to: context) {
    case .applicable: .judged(check(context))
    case .notApplicable: .notApplicable
    case .cannotJudge(let reason): .cannotJudge(reason)
    }
  }

  /// Most rules apply to any goal.
  package func relevance(to context: ReviewContext) -> Relevance { .applicable }

  /// A finding at a cell; where the cell is missing it stands at the row.
  package func finding(
    _ message: LocalizedText, at row: ReviewedRow, _ field: RowField,
    in context: ReviewContext, severity: Severity? = nil, defects: [String]? = nil,
    advice: LocalizedText? = nil, notes: [Finding.Note] = [], fixes: [Finding.Fix] = []
  ) -> Finding {
    make(
      message, range: row.source[field]?.range ?? row.source.range, path: row.source.path(field),
      in: context, severity: severity, defects: defects, advice: advice, notes: notes, fixes: fixes)
  }

  /// A finding at a field of the head; where the field is missing it stands at the goal.
  package func finding(
    _ message: LocalizedText, at field: GoalField, in context: ReviewContext,
    severity: Severity? = nil, defects: [String]? = nil, advice: LocalizedText? = nil,
    notes: [Finding.Note] = [], fixes: [Finding.Fix] = []
  ) -> Finding {
    make(
      message, range: context.range(of: field), path: field.chineseName, in: context,
      severity: severity, defects: defects, advice: advice, notes: notes, fixes: fixes)
  }

  /// A finding at any range.
  package func make(
    _ message: LocalizedText, range: SourceRange, path: String?, in context: ReviewContext,
    severity: Severity? = nil, defects: [String]? = nil, advice: LocalizedText? = nil,
    notes: [Finding.Note] = [], fixes: [Finding.Fix] = []
  ) -> Finding {
    Finding(
      rule: documentation.id, severity: severity ?? documentation.severity, message: message,
      place: SourcePlace(file: context.file, range: range), field: path,
      advice: advice ?? documentation.advice, basis: documentation.basis,
      defects: defects ?? documentation.defects, notes: notes, fixes: fixes)
  }
}
