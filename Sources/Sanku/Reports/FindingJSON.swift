import SankuDiagnostics

extension JSONWriter {
  /// A finding (问题) by the contract of `sanku check --format json`.
  package mutating func finding(_ finding: Finding, _ language: Language, withFile: Bool = false) {
    let range = finding.place.range
    object { object in
      object.member(plain: "rule", finding.rule)
      object.member(plain: "severity", finding.severity.rawValue)
      object.member(plain: "message", finding.message[language])
      if withFile { object.member(plain: "file", finding.place.file) }
      object.members(range)
      object.member(plain: "field", finding.field)
      object.member(plain: "basis", finding.basis)
      object.member(plain: "advice", finding.advice?[language])
      object.key(plain: "defects")
      object.array { array in
        for defect in finding.defects { array.string(defect) }
      }
      object.key(plain: "fixes")
      object.array { fixes in
        let all = finding.fixes
        for index in all.indices { fixes.fix(all[index], language) }
      }
      if !finding.notes.isEmpty {
        object.key(plain: "notes")
        object.array { notes in
          for note in finding.notes { notes.note(note, language) }
        }
      }
      if let suppression = finding.suppression {
        object.key(plain: "suppressed")
        object.object { $0.member(plain: "reason", suppression.reason) }
      }
    }
  }

  private mutating func fix(_ fix: Finding.Fix, _ language: Language) {
    object { object in
      object.member(plain: "kind", fix.kind.rawValue)
      object.member(plain: "title", fix.title[language])
      object.member(plain: "replacement", fix.replacement)
      if let range = fix.range { object.members(range) }
    }
  }

  private mutating func note(_ note: Finding.Note, _ language: Language) {
    object { object in
      object.member(plain: "message", note.message[language])
      if let place = note.place {
        object.member(plain: "file", place.file)
        object.member(plain: "line", place.range.start.line)
        object.member(plain: "column", place.range.start.column)
      }
    }
  }
}
