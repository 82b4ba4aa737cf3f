import SankuDiagnostics

/// Builds the tree from the plain part of YAML that packs and goals are written in (直接读取).
///
/// One pass over the bytes: blocks nested by indentation, collections in brackets and scalars on
/// one line, `|` and `>`. At the first thing beyond that, be it legal or a fault, it gives up
/// without a word, and the file is read through libyaml. So it never has to explain anything, and
/// whatever it does accept must be the tree that ``EventReader`` builds, record by record.
///
/// The bytes are looked at in `PlainReader+Text.swift`; scalars, brackets and blocks have a file
/// each.
struct PlainReader: ~Copyable {
  let input: UnsafeBufferPointer<UInt8>
  let limits: Limits
  var builder: TreeBuilder
  var suspects = Suspects()
  /// The next byte.
  var offset: Int
  /// Where the line would begin if all its characters so far had one byte: the distance to
  /// ``offset`` is the number of characters before it.
  var origin: Int
  /// The number of the line, from 1.
  var line = 1
  /// The indentation of the next token, where a line begins with it; -1 at the end of the text.
  var indentation = 0
  /// The number of collections that are open.
  var depth = 0
  /// The end of the last node, as ``Record/end`` and ``Record/endColumn`` have it.
  var lastEnd = 0
  var lastEndColumn: UInt32 = 0

  /// Something that is not for this reader to read.
  struct Beyond: Error {}

  /// Collections may be nested so deep at most: each costs a call.
  static let mostDepth = 64

  init(
    _ source: SourceText, _ input: UnsafeBufferPointer<UInt8>, limits: Limits,
    builder: consuming TreeBuilder
  ) {
    self.input = input
    self.limits = limits
    self.builder = builder
    self.builder.reset()
    offset = source.byteOrderMarkLength
    origin = offset
  }

  /// Gives the memory back for the next file, or for another reader of this one.
  consuming func releaseBuilder() -> TreeBuilder { builder }

  /// Reads the one document of the file; false where that is not for this reader.
  mutating func run() -> Bool {
    do throws(Beyond) {
      guard Directives.excess(in: input, from: offset) == nil else { throw Beyond() }
      try document()
      return builder.count <= limits.maximumNodes
    } catch {
      return false
    }
  }

  private mutating func document() throws(Beyond) {
    try moveToToken()
    guard indentation >= 0 else { throw Beyond() }
    let kind = try node(inside: -1)
    // A document that is but a text is a fault or a rarity.
    guard indentation < 0, kind != .scalar else { throw Beyond() }
  }
}

// MARK: - Records

extension PlainReader {
  /// The column of the next byte, from 1.
  var column: UInt32 { UInt32(truncatingIfNeeded: offset &- origin &+ 1) }

  /// A record that begins at the next byte, and ends there unless its end is set.
  @inline(__always)
  func record(_ kind: Record.Kind, _ style: ScalarStyle = .plain) -> Record {
    let start = UInt32(truncatingIfNeeded: offset)
    return Record(
      start: start, line: UInt32(truncatingIfNeeded: line), column: column, end: start,
      endColumn: column, first: start, second: 0, kind: kind, style: style, flags: [])
  }

  /// The record that was added last.
  var last: Record { builder.records[builder.count &- 1] }

  /// Adds a scalar.
  @inline(__always)
  mutating func append(_ scalar: Record) {
    lastEnd = Int(scalar.end)
    lastEndColumn = scalar.endColumn
    _ = builder.append(scalar)
  }

  /// Looks at the last record if it is a plain text and no key.
  @inline(__always)
  mutating func doubtLast() {
    let index = builder.count &- 1
    let start = Int(builder.records[index].start)
    if builder.records[index].style == .plain, LookAlike.mayBegin(input[start]),
      let text = builder.text(of: index, in: input), LookAlike.begins(text)
    {
      suspects.note(.oddValue, index)
    }
  }

  /// Adds a collection in brackets that begins at the next byte and answers its index.
  mutating func openBrackets(_ kind: Record.Kind) throws(Beyond) -> Int {
    try deepen()
    var record = record(kind)
    record.flags = .flow
    return builder.append(record)
  }

  /// Adds a sequence that begins at the next byte and answers its index.
  mutating func openSequence() throws(Beyond) -> Int {
    try deepen()
    return builder.append(record(.sequence))
  }

  /// Puts a mapping in front of the last record, its first key, and answers its index.
  mutating func openMapping() throws(Beyond) -> Int {
    try deepen()
    let key = last
    var mapping = key
    mapping.kind = .mapping
    mapping.style = .plain
    mapping.flags = []
    let index = builder.count &- 1
    builder.records[index] = mapping
    _ = builder.append(key)
    return index
  }

  private mutating func deepen() throws(Beyond) {
    guard depth < min(limits.maximumDepth, Self.mostDepth) else { throw Beyond() }
    depth += 1
  }

  /// Completes a sequence, which ends with the last node.
  mutating func closeSequence(_ index: Int, items: Int, kinds: UInt8) {
    depth -= 1
    builder.close(index, children: items, end: lastEnd, endColumn: lastEndColumn)
    if kinds & Record.Kind.scalar.bit != 0 {
      builder.checkItems(of: index, kinds: kinds, in: input, into: &suspects)
    }
  }

  /// Completes a mapping, which ends with the last node.
  mutating func closeMapping(_ index: Int, entries: Int) {
    depth -= 1
    builder.close(index, children: entries, end: lastEnd, endColumn: lastEndColumn)
    builder.checkKeys(of: index, in: input, into: &suspects)
  }
}
