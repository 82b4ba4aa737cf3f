import CLibYAML
import SankuDiagnostics

/// Builds the tree from libyaml's events (事件读取), in about the time libyaml takes alone.
///
/// What every scalar costs stands in `EventReader+Scalars.swift`; what is needed once a
/// collection in `EventReader+Collections.swift`; anchors are rare and stand apart.
struct EventReader: ~Copyable {
  let source: SourceText
  let input: UnsafeBufferPointer<UInt8>
  let limits: Limits
  var cursor: MarkCursor
  var builder: TreeBuilder
  var frames: [Frame] = []
  /// What is known of the innermost open collection.
  var current = Frame(node: -1)
  /// The end of the last node, as ``Record/end`` and ``Record/endColumn`` have it.
  var lastEnd = 0
  var lastEndColumn: UInt32 = 0
  /// The nodes that the aliases so far stand for.
  var aliasNodes = 0
  var anchors = Anchors()
  var roots: [Int] = []
  /// The position of the end, once it was asked for.
  var endOfSource: SourcePosition? = nil
  var documentStart = 0
  var suspects = Suspects()
  var findings: [Finding] = []
  /// libyaml's complaint, if the reading ended in one.
  var fault: EventFault? = nil

  /// An open collection.
  struct Frame {
    var node: Int
    var children = 0
    /// The height of the highest child; a scalar has 0.
    var height = 0
    /// Bits of the children's ``Record/Kind``.
    var kinds: UInt8 = 0
    /// The value of ``EventReader/aliasNodes`` when it was opened.
    var aliasNodes = 0
  }

  init(
    _ source: SourceText, _ input: UnsafeBufferPointer<UInt8>, limits: Limits,
    builder: consuming TreeBuilder
  ) {
    self.source = source
    self.input = input
    self.limits = limits
    self.builder = builder
    self.builder.reset()
    cursor = MarkCursor(input, from: source.byteOrderMarkLength)
  }

  /// Gives the memory back for the next file.
  consuming func releaseBuilder() -> TreeBuilder { builder }

  /// Reads all documents up to the end or the first fault, and answers whether it was the end.
  mutating func run() -> Bool {
    let text = UnsafeBufferPointer(rebasing: input[cursor.offset...])
    guard !text.isEmpty else { return true }
    if let excess = Directives.excess(in: input, from: cursor.offset) {
      let place = SourceRange(at: source.position(at: excess))
      findings.append(.tooManyDirectives(at: SourcePlace(file: source.name, range: place)))
      return false
    }
    guard let parser = EventParser(text) else {
      findings.append(.outOfMemory(in: source.name))
      return false
    }
    while parser.next() {
      let isDone = parser.event.pointee.type == YAML_STREAM_END_EVENT
      let isGood = take(UnsafePointer(parser.event)) && hasRoom(UnsafePointer(parser.event))
      parser.deleteEvent()
      if isDone { return true }
      if !isGood {
        breakOff()
        return false
      }
    }
    fault = parser.fault
    breakOff()
    return false
  }

  /// Adds what an event says; false where the file goes beyond the limits.
  @inline(__always)
  private mutating func take(_ event: UnsafePointer<yaml_event_t>) -> Bool {
    switch event.pointee.type {
    case YAML_SCALAR_EVENT:
      scalar(event)
      return true
    case YAML_SEQUENCE_START_EVENT: return open(event, kind: .sequence)
    case YAML_MAPPING_START_EVENT: return open(event, kind: .mapping)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      close(event)
      return true
    case YAML_ALIAS_EVENT: return alias(event)
    case YAML_DOCUMENT_START_EVENT: beginDocument()
    case YAML_DOCUMENT_END_EVENT: endDocument()
    default: break
    }
    return true
  }

  /// Whether the number of nodes is still within the limit.
  @inline(__always)
  private mutating func hasRoom(_ event: UnsafePointer<yaml_event_t>) -> Bool {
    if builder.count <= limits.maximumNodes { return true }
    findings.append(.tooManyNodes(limits.maximumNodes, at: place(event)))
    return false
  }

  private mutating func beginDocument() {
    documentStart = builder.count
    anchors = Anchors()
    current = Frame(node: -1)
    frames.removeAll(keepingCapacity: true)
  }

  private mutating func endDocument() {
    roots.append(documentStart)
    let root = builder.records[documentStart]
    if root.kind == .scalar, root.style == .plain { suspects.note(.root, documentStart) }
  }

  /// Ends what is open when the reading stops. The document is no root, but its records stay, so
  /// that findings can point to them.
  private mutating func breakOff() {
    while current.node >= 0 { closeAtLastEnd() }
  }

  /// Where an event stands, for findings.
  func place(_ event: UnsafePointer<yaml_event_t>) -> SourcePlace {
    let start = source.position(event.pointee.start_mark, in: input)
    let end = source.position(event.pointee.end_mark, in: input)
    return SourcePlace(file: source.name, range: SourceRange(start, max(start, end)))
  }
}
