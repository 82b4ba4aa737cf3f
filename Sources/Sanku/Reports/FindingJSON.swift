import SankuDiagnostics

extension JSONWriter {
  /// A finding (问题) by the contract of `sanku check --format json`.
  package mutating func finding(_ finding: Finding, _ language: Language, withFile: Bool = false) {
    let range = finding.place.range
    object { object in
      object.member("rule", finding.rule)
      object.member("severity", finding.severity.rawValue)
      object.member("message", finding.message[language])
      if withFile { object.member("file", finding.place.file) }
      object.range(range)
      object.member("field", finding.field)
      object.member("basis", finding.basis)
      object.member("advice", finding.advice?[language])
      object.member("defects", finding.defects)
      object.key("fixes")
      object.array { fixes in
        for fix in finding.fixes { fixes.fix(fix, language) }
      }
      if !finding.notes.isEmpty {
        object.key("notes")
        object.array { notes in
          for note in finding.notes { notes.note(note, language) }
        }
      }
      if let suppression = finding.suppression {
        object.key("suppressed")
        object.object { $0.member("reason", suppression.reason) }
      }
    }
  }

  private mutating func range(_ range: SourceRange) {
    member("line", range.start.line)
    member("column", range.start.column)
    member("endLine", range.end.line)
    member("endColumn", range.end.column)
  }

  private mutating func fix(_ fix: Finding.Fix, _ language: Language) {
    object { object in
      object.member("kind", fix.kind.rawValue)
      object.member("title", fix.title[language])
      object.member("replacement", fix.replacement)
      if let range = fix.range { object.range(range) }
    }
  }

  private mutating func note(_ note: Finding.Note, _ language: Language) {
    object { object in
      object.member("message", note.message[language])
      if let place = note.place {
        object.member("file", place.file)
        object.member("line", place.range.start.line)
        object.member("column", place.range.start.column)
      }
    }
  }
}
