import SankuDiagnostics

extension SARIFReport {
  /// The changes that a tool could make: those with a place and a text.
  func writeFixes(_ finding: Finding, of check: GoalCheck, to object: inout JSONWriter) {
    guard finding.place.file == check.source.name else { return }
    let fixes = Self.unique(finding.fixes).compactMap { fix -> (Finding.Fix, [Replacement])? in
      let replacements = Self.replacements(fix, in: check)
      return replacements.isEmpty ? nil : (fix, replacements)
    }
    guard !fixes.isEmpty else { return }
    object.key("fixes")
    object.array { array in
      for (fix, replacements) in fixes {
        array.object { inner in
          let title = fix.title[language]
          inner.text(
            "description", language.name(of: fix.kind) + (title.isEmpty ? "" : "：" + title))
          inner.key("artifactChanges")
          inner.array { $0.object { Self.write(replacements, in: check.source, to: &$0) } }
        }
      }
    }
  }

  /// A stretch of the file and what stands there afterwards.
  private struct Replacement {
    var range: SourceRange
    var text: String
  }

  /// What a fix does to the file: one text, or cells and rows here and there.
  private static func replacements(_ fix: Finding.Fix, in check: GoalCheck) -> [Replacement] {
    guard !fix.edits.isEmpty else {
      guard let range = fix.range, !fix.replacement.isEmpty else { return [] }
      return [
        Replacement(
          range: range, text: written(fix.replacement, like: check.source.text(in: range)))
      ]
    }
    let resolver = FixResolver(check.source, goals: check.goal.map { [$0] } ?? [])
    let changes = resolver.changes(of: fix) ?? []
    return changes.sorted { $0.range.lowerBound < $1.range.lowerBound }.map { change in
      Replacement(
        range: check.source.range(change.range), text: String(decoding: change.text, as: UTF8.self))
    }
  }

  private static func write(
    _ replacements: [Replacement], in source: SourceText, to object: inout JSONWriter
  ) {
    object.key("artifactLocation")
    object.object { $0.member("uri", URIText.reference(to: source.name)) }
    object.key("replacements")
    object.array { array in
      for replacement in replacements {
        array.object { inner in
          inner.key("deletedRegion")
          inner.region(replacement.range)
          inner.text("insertedContent", replacement.text)
        }
      }
    }
  }

  /// A text in the quotes of the one it replaces, so that the file stays readable.
  private static func written(_ text: String, like old: String) -> String {
    let quotesNow = text.hasPrefix("\"") || text.hasPrefix("'")
    if quotesNow || old.utf8.count < 2 { return text }
    if old.hasPrefix("\""), old.hasSuffix("\"") {
      var writer = JSONWriter()
      writer.string(text)
      return writer.text
    }
    guard old.hasPrefix("'"), old.hasSuffix("'") else { return text }
    return "'"
      + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
      + "'"
  }
}

extension SourceText {
  /// Lines and columns of a range of bytes, counted from the start of the text.
  fileprivate func range(_ bytes: Range<Int>) -> SourceRange {
    var position = SourcePosition(offset: firstOffset, line: firstLine, column: 1)
    var start = position
    var index = self.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let end = min(bytes.upperBound, self.bytes.count)
    while index < end {
      if index <= bytes.lowerBound { start = position }
      let length = lineBreakLength(at: index)
      if length > 0 {
        position.line += 1
        position.column = 1
      } else if self.bytes[index] & 0xC0 != 0x80 {
        position.column += 1
      }
      index += max(length, 1)
      position.offset = firstOffset + index
    }
    return SourceRange(bytes.isEmpty || bytes.lowerBound >= end ? position : start, position)
  }
}
