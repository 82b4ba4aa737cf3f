import SankuDiagnostics

/// The difference of two texts as `diff -u` prints it (差异), fit for `patch -p0`.
public struct UnifiedDiff: Sendable {
  /// How it is written.
  public struct Options: Sendable {
    /// Lines shown around each change.
    public var context = 3
    /// Whether ANSI colours are written and control characters made visible.
    public var isForTerminal = false

    /// The usual options.
    public init(context: Int = 3, isForTerminal: Bool = false) {
      self.context = max(0, context)
      self.isForTerminal = isForTerminal
    }
  }

  private let name: String
  private let old: [ArraySlice<UInt8>]
  private let new: [ArraySlice<UInt8>]
  private let options: Options

  /// - Parameters:
  ///   - name: the file's name in the heading.
  ///   - old: the text as it was.
  ///   - new: the text as it is.
  public init(name: String, old: [UInt8], new: [UInt8], options: Options = Options()) {
    self.name = name
    self.old = Self.lines(old)
    self.new = Self.lines(new)
    self.options = options
  }

  /// The diff as bytes, since files need not be valid UTF-8; empty where nothing differs.
  public var bytes: [UInt8] {
    let changes = LineDiff(old, new).changes
    guard !changes.isEmpty else { return [] }
    let shown = SafeText.visible(name)
    var result = painted("--- \(shown)", "1") + painted("+++ \(shown)", "1")
    for hunk in hunks(of: changes) { result += bytes(of: hunk) }
    return result
  }

  /// The diff as text; broken UTF-8 shows as `�`.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Each line with its break.
  private static func lines(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      lines.append(bytes[start..<end])
      start = end
    }
    return lines
  }

  /// Changes whose contexts touch go together.
  private func hunks(of changes: [LineDiff.Change]) -> [[LineDiff.Change]] {
    var hunks: [[LineDiff.Change]] = []
    for change in changes {
      if let last = hunks.last?.last,
        change.old.lowerBound - last.old.upperBound <= 2 * options.context
      {
        hunks[hunks.count - 1].append(change)
      } else {
        hunks.append([change])
      }
    }
    return hunks
  }

  private func bytes(of hunk: [LineDiff.Change]) -> [UInt8] {
    guard let first = hunk.first, let last = hunk.last else { return [] }
    let lead = min(options.context, first.old.lowerBound)
    let trail = min(options.context, old.count - last.old.upperBound)
    let oldRange = (first.old.lowerBound - lead)..<(last.old.upperBound + trail)
    let newRange = (first.new.lowerBound - lead)..<(last.new.upperBound + trail)
    var result = painted("@@ -\(Self.span(oldRange)) +\(Self.span(newRange)) @@", "36")
    var line = oldRange.lowerBound
    for change in hunk {
      for index in line..<change.old.lowerBound { result += shown(" ", old[index], nil) }
      for index in change.old { result += shown("-", old[index], "31") }
      for index in change.new { result += shown("+", new[index], "32") }
      line = change.old.upperBound
    }
    for index in line..<oldRange.upperBound { result += shown(" ", old[index], nil) }
    return result
  }

  /// `12,3`; an empty stretch is named by the line before it.
  private static func span(_ range: Range<Int>) -> String {
    let start = range.isEmpty ? range.lowerBound : range.lowerBound + 1
    return range.count == 1 ? "\(start)" : "\(start),\(range.count)"
  }

  private func painted(_ text: String, _ code: String) -> [UInt8] {
    Array((options.isForTerminal ? "\u{1B}[\(code)m\(text)\u{1B}[0m\n" : text + "\n").utf8)
  }

  private func shown(_ mark: String, _ line: ArraySlice<UInt8>, _ code: String?) -> [UInt8] {
    let hasBreak = line.last == 0x0A
    let body = hasBreak ? line.dropLast() : line
    let missing = hasBreak ? [] : Array("\\ No newline at end of file\n".utf8)
    guard options.isForTerminal else { return Array(mark.utf8) + body + [0x0A] + missing }
    let text = mark + SafeText.visible(String(decoding: body, as: UTF8.self))
    return (code.map { painted(text, $0) } ?? Array((text + "\n").utf8)) + missing
  }
}
