package import SankuDiagnostics

/// A mark in a test goal (期望标记): `# expect: rule, rule` behind the text that a rule must report.
///
/// `# expect: none` anywhere says that nothing may be reported. A rule's name may be written without
/// its family where that is clear.
package struct ExpectMark: Hashable, Sendable {
  /// The rule as written; `none` for a clean file.
  package var rule: String
  /// The line, from 1.
  package var line: Int
  /// The column of the mark, from 1.
  package var column: Int

  private static let word = "# expect:"

  /// The marks of a file.
  package static func marks(in source: SourceText) -> [ExpectMark] {
    var marks: [ExpectMark] = []
    let lines = String(decoding: source.bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      guard let start = place(in: line) else { continue }
      let text = line.unicodeScalars.dropFirst(start + word.unicodeScalars.count)
      for name in text.split(whereSeparator: { ", \t\r".unicodeScalars.contains($0) }) {
        marks.append(
          ExpectMark(rule: String(Substring(name)), line: number + 1, column: start + 1))
      }
    }
    return marks
  }

  /// Whether a finding is what the mark asks for.
  package func isMet(by finding: Finding) -> Bool {
    finding.place.range.start.line == line && names(finding.rule)
  }

  /// Whether the mark names a rule, with or without its family.
  package func names(_ id: String) -> Bool { id == rule || id.hasSuffix("/" + rule) }

  /// The number of code points before the mark; nil where there is none.
  private static func place(in line: Substring) -> Int? {
    let points = Array(line.unicodeScalars)
    let wanted = Array(word.unicodeScalars)
    guard points.count >= wanted.count else { return nil }
    return (0...(points.count - wanted.count)).first { start in
      points[start..<start + wanted.count].elementsEqual(wanted)
        && (start == 0 || points[start - 1] == " " || points[start - 1] == "\t")
    }
  }
}
