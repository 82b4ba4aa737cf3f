import SankuDiagnostics
public import SankuRegistry

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How far a batch has come (进度).
public struct BatchProgress: Hashable, Sendable {
  /// Goals checked, what could not be read included.
  public var goals = 0
  /// Bytes read.
  public var bytes = 0

  /// Nothing done yet.
  public init() {}
}

extension GoalChecker {
  /// Checks the goals of many files (批量审核) on all cores, in order, a few megabytes at a time.
  ///
  /// What must be done for each goal alone belongs into `transform`, which runs on any core; `body`
  /// gets the results one after the other, on the caller's. A file or line that cannot be read gives
  /// a result that says why, and the rest goes on.
  ///
  /// - Parameters:
  ///   - inputs: the files; `-` is standard input.
  ///   - format: how they are written. JSON Lines, by their name or by this, are never held whole.
  ///   - transform: what to make of a check.
  ///   - progress: told between portions how far it is.
  ///   - body: takes a result.
  public func checkAll<Result: Sendable>(
    _ inputs: [String], format: GoalFormat = .auto,
    transform: @Sendable (GoalCheck) -> Result,
    progress: (BatchProgress) -> Void = { _ in },
    body: (Result) -> Void
  ) {
    var done = BatchProgress()
    var portion = FilePortion()
    func flush() {
      let results = portion.take().concurrentMap { path in
        let file = GoalReader.read(path: path, format: format)
        return (file.source.bytes.count, self.results(file, transform))
      }
      portion.adapt(to: results.lazy.map(\.0))
      for (bytes, checks) in results {
        done.bytes += bytes
        for check in checks {
          done.goals += 1
          body(check)
        }
      }
      if !results.isEmpty { progress(done) }
    }
    for input in inputs {
      if Self.isLines(input, format) {
        flush()
        if checkLines(of: input, transform, &done, progress, body) { continue }
      }
      portion.add(input)
      if portion.isFull || input == "-" { flush() }
    }
    flush()
  }

  private static func isLines(_ input: String, _ format: GoalFormat) -> Bool {
    format == .jsonLines
      || (format == .auto && (input.hasSuffix(".jsonl") || input.hasSuffix(".ndjson")))
  }

  /// Checks goals as JSON Lines, one result a line in order; blank lines are passed over.
  ///
  /// - Returns: false when the file cannot be read, so that nothing was checked.
  private func checkLines<Result: Sendable>(
    of file: String, _ transform: @Sendable (GoalCheck) -> Result, _ done: inout BatchProgress,
    _ progress: (BatchProgress) -> Void, _ body: (Result) -> Void
  ) -> Bool {
    let isInput = file == "-"
    let descriptor = isInput ? 0 : open(file, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { return false }
    defer { if !isInput { close(descriptor) } }
    let bytesBefore = done.bytes
    var reader = LineReader(descriptor: descriptor)
    let name = isInput ? "<stdin>" : file
    var isEmpty = true
    while let lines = reader.next() {
      isEmpty = false
      for result in lines.concurrentMap({ transform(self.check($0, name: name)) }) {
        done.goals += 1
        body(result)
      }
      done.bytes = bytesBefore + reader.bytesRead
      progress(done)
    }
    return reader.fault == 0 || !isEmpty
  }

  private func check(_ line: LineReader.Line, name: String) -> GoalCheck {
    let file = GoalReader.readLine(
      line.bytes, name: name, line: line.number, offset: line.offset)
    let results = results(file, { $0 })
    var check = results[0]
    if results.count > 1 { check.findings = results.flatMap(\.findings) }
    check.source = SourceText(
      name: name, bytes: line.bytes, firstLine: line.number, firstOffset: line.offset)
    check.isUnreadable = false
    return check
  }
}

/// Files that are read together: many small ones, or a few large ones.
private struct FilePortion {
  private var files: [String] = []
  /// How many files to read together: few at first, then by how large those before were.
  private var limit = 16

  var isFull: Bool { files.count >= limit }

  mutating func add(_ file: String) { files.append(file) }

  mutating func take() -> [String] {
    defer { files = [] }
    return files
  }

  mutating func adapt(to sizes: some Collection<Int>) {
    guard !sizes.isEmpty else { return }
    limit = max(1, min(256, sizes.count * (8 << 20) / max(1, sizes.reduce(0, +))))
  }
}
