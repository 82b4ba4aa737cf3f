public import SankuDiagnostics
import SankuRegistry

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension GoalChecker {
  /// Checks goals as JSON Lines, one result a line in order, never holding the whole input.
  ///
  /// Lines are checked on all cores, some megabytes at a time. Blank lines are passed over; a line
  /// that is no goal gives a result with the finding that says why.
  ///
  /// - Returns: false when the input cannot be opened.
  public func checkLines(of file: String, _ body: (GoalCheck) -> Void) -> Bool {
    let isInput = file == "-"
    let descriptor = isInput ? 0 : open(file, O_RDONLY | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { if !isInput { close(descriptor) } }
    var reader = LineReader(descriptor: descriptor)
    let name = isInput ? "<stdin>" : file
    while let lines = reader.next() {
      for check in lines.concurrentMap({ self.check($0, name: name) }) { body(check) }
    }
    return true
  }

  private func check(_ line: LineReader.Line, name: String) -> GoalCheck {
    let file = GoalReader.readLine(
      line.bytes, name: name, line: line.number, offset: line.offset)
    let results = results(file)
    var check = results[0]
    check.findings = results.flatMap(\.findings)
    check.source = SourceText(name: name, bytes: line.bytes, firstLine: line.number)
    check.isUnreadable = false
    return check
  }
}

/// Cuts what a file descriptor gives into lines, a batch at a time.
private struct LineReader {
  /// A line without its line break.
  struct Line: Sendable {
    var bytes: [UInt8]
    var number: Int
    var offset: Int
  }

  let descriptor: Int32
  private var rest: [UInt8] = []
  private var number = 1
  private var offset = 0
  private var isFinished = false

  private static let batch = 4 << 20
  /// A line longer than this is not a goal; the reader of lines says so.
  private static let longest = 64 << 20

  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// The next lines that are not blank; nil at the end.
  mutating func next() -> [Line]? {
    while !isFinished {
      let lines = readBatch()
      if !lines.isEmpty { return lines }
    }
    return nil
  }

  private mutating func readBatch() -> [Line] {
    var bytes = rest
    let target = bytes.count + Self.batch
    while bytes.count < target && !isFinished {
      var chunk = [UInt8](repeating: 0, count: 1 << 18)
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes += chunk[..<count]
      } else if count == 0 || errno != EINTR {
        isFinished = true
      }
    }
    return cut(bytes)
  }

  private mutating func cut(_ bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var start = 0
    while let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      add(bytes[start..<end], to: &lines)
      start = end + 1
    }
    rest = Array(bytes[start...])
    if isFinished || rest.count > Self.longest {
      if !rest.isEmpty { add(rest[...], to: &lines) }
      rest = []
    }
    return lines
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>, to lines: inout [Line]) {
    var bytes = bytes
    if number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    if bytes.contains(where: { $0 != 0x20 && !(0x09...0x0D).contains($0) }) {
      lines.append(Line(bytes: Array(bytes), number: number, offset: offset))
    }
    number += 1
    offset += bytes.count + 1
  }
}
