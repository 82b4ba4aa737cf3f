import SankuDiagnostics

/// Tells in an author's words where the reading stopped and what most likely caused it (语法问题).
struct SyntaxFindings {
  let source: SourceText
  let fault: EventFault
  /// The records of all that was read, to tell texts from structure.
  let tree: Tree

  func all() -> [Finding] {
    source.bytes.withUnsafeBufferPointer { bytes in
      if fault.isByteFault {
        let found = TextFaults(bytes).findings(in: source)
        if !found.isEmpty { return found }
      }
      let place = source.position(fault.mark, in: bytes)
      let context = fault.context == nil ? nil : source.position(fault.contextMark, in: bytes)
      let causes = LikelyCauses(source: source, bytes: bytes, tree: tree)
        .findings(stop: place, context: context)
      return causes + [main(bytes, place: place, context: context, cause: causes.first)]
    }
  }

  /// libyaml's own complaint.
  private func main(
    _ bytes: UnsafeBufferPointer<UInt8>, place: SourcePosition, context: SourcePosition?,
    cause: Finding?
  ) -> Finding {
    let line = source.lineRange(around: place.offset)
    let meaning = SyntaxFault(
      problem: fault.problem, context: fault.context ?? "",
      next: place.offset < bytes.count ? bytes[place.offset] : nil,
      line: SyntaxLine(bytes, line: line, at: place.offset))
    var stands = place
    var notes: [Finding.Note] = []
    if let context, meaning.isAtContext {
      stands = context
      notes.append(note(zh: "读到这里才发现。", en: "It shows here.", at: place))
    } else if let context, context < place {
      notes.append(note(zh: "这段内容从这里开始。", en: "What is read here began there.", at: context))
    }
    if let cause {
      let line = cause.place.range.start.line
      notes.append(
        Finding.Note(
          message: LocalizedText(
            zh: "很可能是第 \(line) 行引起的，请先改那里。",
            en: "Line \(line) is the likely cause; mend that first."),
          place: cause.place))
    }
    return Finding(
      rule: meaning.rule, severity: .error, message: meaning.message,
      place: SourcePlace(file: source.name, range: character(at: stands)),
      advice: LocalizedText(
        zh: meaning.advice.zh + "本文件从这里起没有再读。",
        en: meaning.advice.en + " The file was not read beyond this point."),
      notes: notes)
  }

  private func note(zh: String, en: String, at position: SourcePosition) -> Finding.Note {
    Finding.Note(
      message: LocalizedText(zh: zh, en: en),
      place: SourcePlace(file: source.name, range: character(at: position)))
  }

  /// The one character at a position; nothing at the end of a line.
  private func character(at position: SourcePosition) -> SourceRange {
    guard position.offset < source.bytes.count, source.lineBreakLength(at: position.offset) == 0
    else { return SourceRange(at: position) }
    return SourceRange(position, source.position(from: position, to: position.offset + 1))
  }
}
