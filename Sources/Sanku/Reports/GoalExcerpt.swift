import SankuDiagnostics
import SankuModel

/// The words in question with a little of what stands around them (摘录), for quoting.
struct GoalExcerpt {
  var before = ""
  var marked = ""
  var after = ""

  private static let around = 60
  private static let longest = 360

  /// Costs no more than what is quoted, however long the line is.
  init(_ finding: Finding, in source: SourceText) {
    let range = finding.place.range
    let bytes = source.bytes
    let start = range.start.offset - source.firstOffset
    guard start >= 0, start < bytes.count, finding.place.file == source.name else { return }
    let end = max(start, min(range.end.offset - source.firstOffset, bytes.count))
    let stop = min(end, Self.boundary(min(end, start + Self.longest), in: bytes))
    marked = Self.decode(bytes[start..<stop]) + (stop < end ? "…" : "")
    var first = start
    while first > 0, start - first < Self.around, bytes[first - 1] != 0x0A { first -= 1 }
    first = min(start, Self.boundary(first, in: bytes))
    before = (first > 0 && bytes[first - 1] != 0x0A ? "…" : "") + Self.decode(bytes[first..<start])
    guard stop == end else { return }
    var last = end
    while last < bytes.count, last - end < Self.around, bytes[last] != 0x0A { last += 1 }
    last = Self.boundary(last, in: bytes)
    after = Self.decode(bytes[end..<max(end, last)])
    if last < bytes.count, bytes[last] != 0x0A { after += "…" }
  }

  /// The next start of a code point at or behind an index; in broken text, three bytes on at most.
  private static func boundary(_ index: Int, in bytes: [UInt8]) -> Int {
    let limit = min(index + 3, bytes.count)
    return bytes[index..<limit].firstIndex { $0 & 0xC0 != 0x80 } ?? limit
  }

  private static func decode(_ bytes: ArraySlice<UInt8>) -> String {
    SafeText.visible(String(decoding: bytes, as: UTF8.self))
  }
}

/// Knows a finding again after lines moved (指纹): by its rule and the words of its row or field.
struct FindingFingerprint {
  private var counts: [String: Int] = [:]
  private let check: GoalCheck

  init(_ check: GoalCheck) {
    self.check = check
  }

  /// Two findings of a goal that read the same are numbered.
  mutating func next(of finding: Finding) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for part in [finding.rule, check.name, check.unit, words(of: finding)] {
      for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x1_0000_0001_B3 }
      hash = (hash ^ 0xFF) &* 0x1_0000_0001_B3
    }
    let digits = String(hash, radix: 16)
    let key = String(repeating: "0", count: 16 - digits.utf8.count) + digits
    counts[key, default: 0] += 1
    return "\(key):\(counts[key, default: 1])"
  }

  private func words(of finding: Finding) -> String {
    guard let path = finding.field else { return "" }
    guard let goal = check.goal, let open = path.firstIndex(of: "["),
      let close = path.firstIndex(of: "]"), open < close,
      let index = Int(path[path.index(after: open)..<close]),
      let row = goal.rows.first(where: { $0.index == index })
    else { return path + "\n" + check.source.text(in: finding.place.range) }
    let column = path[path.index(after: close)...]
    let cells = [RowField.name, .value, .unit].map { row[$0]?.value ?? "" }
    return ([String(column)] + cells).joined(separator: "\n")
  }
}
