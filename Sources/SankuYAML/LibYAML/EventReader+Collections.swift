import CLibYAML
import SankuDiagnostics

extension EventReader {
  /// The number of collections that are open.
  var depth: Int { frames.count }

  /// Begins a sequence or a mapping; false where it would be too deep.
  mutating func open(_ event: UnsafePointer<yaml_event_t>, kind: Record.Kind) -> Bool {
    guard frames.count < limits.maximumDepth else {
      findings.append(.tooDeep(limits.maximumDepth, at: place(event)))
      return false
    }
    let start = cursor.seek(event.pointee.start_mark.index)
    var record = Record(event, start: start, kind: kind, style: .plain)
    let anchor: UnsafeMutablePointer<UInt8>?
    let tag: UnsafeMutablePointer<UInt8>?
    if kind == .sequence {
      (anchor, tag) = (
        event.pointee.data.sequence_start.anchor, event.pointee.data.sequence_start.tag
      )
      if event.pointee.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE {
        record.flags.insert(.flow)
      }
    } else {
      (anchor, tag) = (
        event.pointee.data.mapping_start.anchor, event.pointee.data.mapping_start.tag
      )
      if event.pointee.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE {
        record.flags.insert(.flow)
      }
    }
    let index = builder.append(record)
    if anchor != nil || tag != nil { keepProperties(anchor: anchor, tag: tag, of: index) }
    current.children &+= 1
    current.kinds |= kind.bit
    frames.append(current)
    current = Frame(node: index, aliasNodes: aliasNodes)
    lastEnd = start
    lastEndColumn = record.column
    return true
  }

  /// Ends the innermost collection where an event says so.
  mutating func close(_ event: UnsafePointer<yaml_event_t>) {
    guard current.node >= 0 else { return }
    // A block ends with its last node: libyaml would put the mark at whatever comes next.
    if builder.records[current.node].flags.contains(.flow) {
      lastEnd = cursor.seek(event.pointee.end_mark.index)
      let isOnLastLine =
        event.pointee.end_mark.line + 1 == Int(builder.records[builder.count - 1].line)
      lastEndColumn =
        isOnLastLine ? UInt32(truncatingIfNeeded: event.pointee.end_mark.column &+ 1) : 0
    }
    closeAtLastEnd()
  }

  /// Ends the innermost collection where the last node ended.
  mutating func closeAtLastEnd() {
    guard let parent = frames.popLast() else { return }
    let closed = current
    current = parent
    let isMapping = builder.records[closed.node].kind == .mapping
    builder.close(
      closed.node, children: isMapping ? closed.children / 2 : closed.children, end: lastEnd,
      endColumn: lastEndColumn)
    let height = closed.height &+ 1
    current.height = max(current.height, height)
    if builder.records[closed.node].flags.contains(.hasProperties) {
      let nodes = builder.count &- closed.node &+ aliasNodes &- closed.aliasNodes
      anchors.close(closed.node, nodes: nodes, height: height)
    }
    if isMapping {
      builder.checkKeys(of: closed.node, in: input, into: &suspects)
    } else if closed.kinds & Record.Kind.scalar.bit != 0 {
      builder.checkItems(of: closed.node, kinds: closed.kinds, in: input, into: &suspects)
    }
  }

  /// Adds an alias; false where it leads nowhere or to too much.
  mutating func alias(_ event: UnsafePointer<yaml_event_t>) -> Bool {
    let name =
      event.pointee.data.alias.anchor.map { String(decodingCString: $0, as: UTF8.self) } ?? ""
    let target: Anchors.Target
    switch anchors.resolve(name) {
    case .unknown:
      findings.append(.unknownAlias(name, at: place(event)))
      return false
    case .open:
      findings.append(.recursiveAlias(name, at: place(event)))
      return false
    case .found(let found): target = found
    }
    aliasNodes += target.nodes
    guard aliasNodes <= limits.maximumAliasNodes else {
      findings.append(.aliasBomb(limits.maximumAliasNodes, at: place(event)))
      return false
    }
    guard frames.count + target.height <= limits.maximumDepth else {
      findings.append(.tooDeep(limits.maximumDepth, at: place(event)))
      return false
    }
    var record = Record(
      event, start: cursor.seek(event.pointee.start_mark.index), kind: .alias, style: .plain)
    lastEnd = cursor.seek(event.pointee.end_mark.index)
    record.end = UInt32(truncatingIfNeeded: lastEnd)
    record.endColumn = UInt32(truncatingIfNeeded: event.pointee.end_mark.column &+ 1)
    lastEndColumn = record.endColumn
    record.first = UInt32(target.index)
    _ = builder.append(record)
    current.children += 1
    current.height = max(current.height, target.height)
    current.kinds |= builder.records[target.index].kind.bit
    return true
  }
}
