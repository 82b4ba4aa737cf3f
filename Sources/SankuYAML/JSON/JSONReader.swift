import SankuDiagnostics

/// Builds the tree from JSON (JSON 读取), strictly, but reading on after slips it can see through.
///
/// A trailing comma, a comment, a full-width sign or `NaN` is a finding and the reading goes on;
/// the value is complete then. What cannot be understood ends it. Numbers and words stay text.
struct JSONReader: ~Copyable {
  let source: SourceText
  let input: UnsafeBufferPointer<UInt8>
  let limits: Limits
  var builder: TreeBuilder
  var suspects = Suspects()
  var findings: [Finding] = []
  /// The next byte.
  var offset: Int
  /// The position of the last token, from which the next is counted.
  var known: SourcePosition
  let countsLines: Bool
  var frames: [Frame] = []
  var lastEnd = 0
  /// The bytes of a string whose text differs from its source.
  var unescaped: [UInt8] = []

  /// An open array or object.
  struct Frame {
    var node: Int
    var children = 0
    var isObject: Bool
  }

  /// What may come next.
  enum Expectation {
    case value, firstItem, firstKey, key, colon, commaOrEnd, nothing
  }

  init(
    _ source: SourceText, _ input: UnsafeBufferPointer<UInt8>, limits: Limits,
    countsLines: Bool, builder: consuming TreeBuilder
  ) {
    self.source = source
    self.input = input
    self.limits = limits
    self.countsLines = countsLines
    self.builder = builder
    self.builder.reset()
    offset = source.byteOrderMarkLength
    known = SourcePosition(offset: offset, line: 1, column: 1)
  }

  /// Gives the memory back for the next file.
  consuming func releaseBuilder() -> TreeBuilder { builder }

  /// Reads one value and answers whether it is complete.
  mutating func run() -> Bool {
    let faults = TextFaults(input, allowsControls: true)
    guard faults.faults.isEmpty else {
      findings += faults.findings(in: source)
      return false
    }
    var expectation = Expectation.value
    while true {
      guard skipBlanks() else { return false }
      if case .nothing = expectation, offset >= input.count { return true }
      guard let next = step(expectation) else { return false }
      expectation = next
      if builder.count > limits.maximumNodes {
        let limit = limits.maximumNodes
        report(known) { .tooManyNodes(limit, at: $0) }
        return false
      }
    }
  }

  /// Reads one token; nil where the reading cannot go on.
  private mutating func step(_ expectation: Expectation) -> Expectation? {
    guard offset < input.count else { return end(expectation) }
    switch expectation {
    case .value, .firstItem:
      if input[offset] == UInt8(ascii: "]"), top?.isObject == false {
        if case .value = expectation { report(lastComma) { .surplusComma(at: $0) } }
        return close()
      }
      return value()
    case .firstKey, .key:
      if input[offset] == UInt8(ascii: "}") {
        if case .key = expectation { report(lastComma) { .surplusComma(at: $0) } }
        return close()
      }
      return key()
    case .colon: return colon()
    case .commaOrEnd: return commaOrEnd()
    case .nothing:
      report(offset, count: 1) { .textBehindJSON(at: $0) }
      return nil
    }
  }

  /// A file of nothing but slips would fill the memory with them.
  static let mostFindings = 10_000

  var top: Frame? { frames.last }
  /// Where the comma stands that was read last.
  var lastComma = SourcePosition.start

  /// What to say when the text ends where something was expected.
  private mutating func end(_ expectation: Expectation) -> Expectation? {
    if let open = frames.first {
      let record = builder.records[open.node]
      let start = Int(record.start)
      let position = SourcePosition(
        offset: start, line: Int(record.line), column: Int(record.column))
      let opening = SourcePlace(
        file: source.name,
        range: SourceRange(position, source.position(from: position, to: start + 1)))
      report(input.count, count: 0) { .unclosedJSON(at: $0, opening: opening) }
    } else {
      report(input.count, count: 0) { .emptyJSON(at: $0) }
    }
    return nil
  }

  /// Adds a finding about the next stretch of the text, unless there are too many to be listed.
  mutating func report(_ start: Int, count: Int, _ finding: (SourcePlace) -> Finding) {
    guard findings.count < Self.mostFindings else { return }
    report(position(start), count: count, finding)
  }

  /// Adds a finding about a stretch that begins at a known position.
  mutating func report(
    _ start: SourcePosition, count: Int = 1, _ finding: (SourcePlace) -> Finding
  ) {
    guard findings.count < Self.mostFindings else { return }
    let end = source.position(from: start, to: start.offset + count, countsLines: countsLines)
    findings.append(finding(SourcePlace(file: source.name, range: SourceRange(start, end))))
  }
}

// MARK: - Positions

extension JSONReader {
  /// The position of an offset; it only goes forward, or a file could make it count for hours.
  mutating func position(_ target: Int) -> SourcePosition {
    guard target > known.offset else { return known }
    var (at, line, column) = (known.offset, known.line, known.column)
    while at < target {
      let byte = input[at]
      if byte < 0x20 || byte == 0xC2 || byte == 0xE2, countsLines,
        source.lineBreakLength(at: at) > 0
      {
        at &+= source.lineBreakLength(at: at)
        line &+= 1
        column = 1
      } else {
        at &+= 1
        column &+= byte & 0xC0 == 0x80 ? 0 : 1
      }
    }
    while at < input.count, input[at] & 0xC0 == 0x80 { at += 1 }
    known = SourcePosition(offset: at, line: line, column: column)
    return known
  }

  /// A record that begins at an offset.
  mutating func record(at start: Int, kind: Record.Kind, style: ScalarStyle) -> Record {
    let position = position(start)
    return Record(
      start: UInt32(truncatingIfNeeded: start), line: UInt32(truncatingIfNeeded: position.line),
      column: UInt32(truncatingIfNeeded: position.column), end: 0, endColumn: 0, first: 0,
      second: 1, kind: kind, style: style, flags: [])
  }
}
