import Sanku

/// A finding by the contract of `sanku check --format json` (问题的 JSON).
enum FindingJSON {
  /// Writes one object.
  static func write(_ finding: Finding, to writer: inout JSONWriter, withFile: Bool = false) {
    let range = finding.place.range
    writer.object { object in
      object.member("rule", finding.rule)
      object.member("severity", finding.severity.rawValue)
      object.member("message", finding.message[Speech.language])
      if withFile { object.member("file", finding.place.file) }
      object.member("line", range.start.line)
      object.member("column", range.start.column)
      object.member("endLine", range.end.line)
      object.member("endColumn", range.end.column)
      object.member("field", finding.field)
      object.member("basis", finding.basis)
      object.member("advice", finding.advice?[Speech.language])
      object.member("defects", finding.defects)
      object.key("fixes")
      object.array { fixes in
        for fix in finding.fixes { write(fix, to: &fixes) }
      }
      if !finding.notes.isEmpty {
        object.key("notes")
        object.array { notes in
          for note in finding.notes { write(note, to: &notes) }
        }
      }
    }
  }

  private static func write(_ fix: Finding.Fix, to array: inout JSONWriter) {
    array.object { object in
      object.member("kind", fix.kind.rawValue)
      object.member("title", fix.title[Speech.language])
      object.member("replacement", fix.replacement)
      if let range = fix.range {
        object.member("line", range.start.line)
        object.member("column", range.start.column)
        object.member("endLine", range.end.line)
        object.member("endColumn", range.end.column)
      }
    }
  }

  private static func write(_ note: Finding.Note, to array: inout JSONWriter) {
    array.object { object in
      object.member("message", note.message[Speech.language])
      if let place = note.place {
        object.member("file", place.file)
        object.member("line", place.range.start.line)
        object.member("column", place.range.start.column)
      }
    }
  }
}
