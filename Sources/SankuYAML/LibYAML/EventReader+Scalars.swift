import CLibYAML
import SankuDiagnostics

extension EventReader {
  /// Adds a scalar.
  @inline(__always)
  mutating func scalar(_ event: UnsafePointer<yaml_event_t>) {
    let length = event.pointee.data.scalar.length
    let start = cursor.seek(event.pointee.start_mark.index)
    let end = start &+ length
    if event.pointee.data.scalar.style == YAML_PLAIN_SCALAR_STYLE,
      event.pointee.start_mark.line == event.pointee.end_mark.line,
      event.pointee.data.scalar.anchor == nil, event.pointee.data.scalar.tag == nil,
      end <= input.count
    {
      // The text of a plain scalar on one line is what stands in the source. The record is built
      // in place: one that is put together on the stack first costs as much as all the rest.
      let index = builder.append(
        Record(
          start: UInt32(truncatingIfNeeded: start),
          line: UInt32(truncatingIfNeeded: event.pointee.start_mark.line &+ 1),
          column: UInt32(truncatingIfNeeded: event.pointee.start_mark.column &+ 1),
          end: UInt32(truncatingIfNeeded: end),
          endColumn: UInt32(truncatingIfNeeded: event.pointee.end_mark.column &+ 1),
          first: UInt32(truncatingIfNeeded: start),
          second: UInt32(truncatingIfNeeded: length), kind: .scalar, style: .plain, flags: []))
      cursor.jump(to: event.pointee.end_mark.index, at: end)
      lastEnd = end
      lastEndColumn = UInt32(truncatingIfNeeded: event.pointee.end_mark.column &+ 1)
      if start == input.count {
        moveToEnd(index)
      } else if length > 0, LookAlike.mayBegin(input[start]) {
        doubt(index)
      }
    } else {
      wideScalar(event, start: start)
    }
    current.children &+= 1
    current.kinds |= Record.Kind.scalar.bit
  }

  /// Adds a scalar with quotes, properties or several lines.
  private mutating func wideScalar(_ event: UnsafePointer<yaml_event_t>, start: Int) {
    let scalar = event.pointee.data.scalar
    var record = Record(event, start: start, kind: .scalar, style: ScalarStyle(scalar.style))
    record.first = record.start
    let isBare = scalar.anchor == nil && scalar.tag == nil
    let end = cursor.seek(event.pointee.end_mark.index)
    lastEnd = trimmedEnd(of: record, end: end)
    record.end = UInt32(truncatingIfNeeded: lastEnd)
    if event.pointee.start_mark.line == event.pointee.end_mark.line {
      record.endColumn = UInt32(truncatingIfNeeded: event.pointee.end_mark.column &+ 1)
    }
    lastEndColumn = record.endColumn
    if let value = scalar.value {
      let quote = record.style == .singleQuoted || record.style == .doubleQuoted ? 1 : 0
      let text = builder.store(UnsafePointer(value), count: scalar.length)
      builder.place(&record, textFrom: text, endingBefore: lastEnd - quote, in: input)
    }
    let key = isAtValue ? builder.count - 1 : -1
    let index = builder.append(record)
    if record.style == .plain, event.pointee.start_mark.line != event.pointee.end_mark.line {
      suspects.note(.manyLines, index, other: key)
    }
    if !isBare {
      keepProperties(anchor: scalar.anchor, tag: scalar.tag, of: index)
      anchors.close(index, nodes: 1, height: 0)
    }
  }

  /// Gives an empty value at the end of the file a line that the file has: libyaml begins another.
  private mutating func moveToEnd(_ index: Int) {
    let end = endOfSource ?? source.position(at: input.count)
    endOfSource = end
    builder.records[index].line = UInt32(truncatingIfNeeded: end.line)
    builder.records[index].column = UInt32(truncatingIfNeeded: end.column)
    builder.records[index].endColumn = UInt32(truncatingIfNeeded: end.column)
    lastEndColumn = UInt32(truncatingIfNeeded: end.column)
  }

  /// Notes a value or item that begins with a look-alike of one of YAML's signs; keys are looked at
  /// when their mapping ends.
  private mutating func doubt(_ index: Int) {
    guard let text = builder.text(of: index, in: input), LookAlike.begins(text), !isAtKey else {
      return
    }
    suspects.note(.oddValue, index)
  }

  /// Whether the next node is a key.
  private var isAtKey: Bool { isInMapping && current.children % 2 == 0 }

  /// Whether the next node is the value of a scalar key, whose record is the last.
  private var isAtValue: Bool {
    isInMapping && current.children % 2 == 1
      && builder.records[builder.count - 1].kind == .scalar
  }

  private var isInMapping: Bool {
    current.node >= 0 && builder.records[current.node].kind == .mapping
  }

  /// The end of a scalar; of a block without the blank lines that libyaml counts in.
  private func trimmedEnd(of record: Record, end: Int) -> Int {
    guard record.style == .literal || record.style == .folded else { return end }
    var end = end
    while end > Int(record.start), [0x20, 0x0A, 0x0D, 0x09].contains(input[end - 1]) { end -= 1 }
    return end
  }

  /// Keeps an anchor and a tag.
  mutating func keepProperties(
    anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?, of index: Int
  ) {
    let properties = NodeProperties(
      anchor: anchor.map { String(decodingCString: $0, as: UTF8.self) },
      tag: tag.map { String(decodingCString: $0, as: UTF8.self) })
    builder.setProperties(properties, of: index)
    if let name = properties.anchor { anchors.open(name, at: index) }
  }
}

extension Record {
  /// A record at an event's start.
  @inline(__always)
  init(_ event: UnsafePointer<yaml_event_t>, start: Int, kind: Kind, style: ScalarStyle) {
    self.init(
      start: UInt32(truncatingIfNeeded: start),
      line: UInt32(truncatingIfNeeded: event.pointee.start_mark.line &+ 1),
      column: UInt32(truncatingIfNeeded: event.pointee.start_mark.column &+ 1),
      end: 0, endColumn: 0, first: 0, second: 1, kind: kind, style: style, flags: [])
  }
}

extension ScalarStyle {
  /// libyaml's style; its "any" never comes from the parser.
  @inline(__always)
  init(_ style: yaml_scalar_style_t) {
    self = ScalarStyle(rawValue: UInt8(truncatingIfNeeded: style.rawValue) &- 1) ?? .plain
  }
}
