public import SankuDiagnostics
internal import SankuYAML

/// Applies the fixes of findings to files (自动修改): those that are safe, and no file gets worse.
public enum PackFixer {
  /// A file that was changed.
  public struct Change: Sendable {
    /// Its path.
    public var file: String
    /// How many fixes it took.
    public var count: Int
    /// The new bytes.
    public var bytes: [UInt8]
  }

  /// The new text of every file that findings would change, for fixes of one kind.
  public static func changes(
    for findings: [Finding], in sources: [String: SourceText], kind: Finding.Fix.Kind = .safe
  ) -> [Change] {
    var edits: [String: [(range: Range<Int>, text: String)]] = [:]
    for finding in findings {
      guard let fix = finding.fixes.first(where: { $0.kind == kind }), let range = fix.range else {
        continue
      }
      edits[finding.place.file, default: []].append(
        (range.start.offset..<max(range.start.offset, range.end.offset), fix.replacement))
    }
    return edits.keys.sorted().compactMap { file in
      sources[file].flatMap { change($0, edits[file, default: []]) }
    }
  }

  /// Writes the changes.
  public static func write(_ changes: [Change]) throws(PackToolError) {
    for change in changes { try DiskFolder.write(change.bytes, to: change.file) }
  }

  private static func change(
    _ source: SourceText, _ edits: [(range: Range<Int>, text: String)]
  ) -> Change? {
    var bytes = source.bytes
    var count = 0
    var limit = bytes.count + 1
    for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      guard edit.range.upperBound < limit, edit.range.upperBound <= bytes.count else { continue }
      bytes.replaceSubrange(edit.range, with: edit.text.utf8)
      limit = edit.range.lowerBound
      count += 1
    }
    guard count > 0 else { return nil }
    // A change that breaks the file is worse than the fault.
    let before = YAMLStream.read(source)
    let after = YAMLStream.read(SourceText(name: source.name, bytes: bytes))
    guard after.isComplete || !before.isComplete, after.findings.count <= before.findings.count
    else { return nil }
    return Change(file: source.name, count: count, bytes: bytes)
  }
}
