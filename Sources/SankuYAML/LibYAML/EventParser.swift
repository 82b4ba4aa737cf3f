import CLibYAML

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// libyaml's parser on the heap (解析器), where its pointers into itself stay true.
///
/// The input is borrowed: it must outlive the parser.
struct EventParser: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  /// The event that ``next()`` has read; see ``deleteEvent()``.
  let event: UnsafeMutablePointer<yaml_event_t>

  /// Fails only for want of memory.
  init?(_ input: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    event = .allocate(capacity: 1)
    event.initialize(to: yaml_event_t())
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      event.deallocate()
      return nil
    }
    // Set by force: libyaml would take a UTF-16 mark as leave to change its marks' meaning.
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    event.deallocate()
  }

  /// Reads the next event; false when the text is at fault (see ``fault``).
  @inline(__always)
  func next() -> Bool {
    yaml_parser_parse(parser, event) == 1
  }

  /// Frees what the event holds.
  ///
  /// Most events hold a scalar's text or nothing at all, and the next call clears the rest: to
  /// spare `yaml_event_delete` for these saves more time than building the tree takes.
  @inline(__always)
  func deleteEvent() {
    switch event.pointee.type {
    case YAML_SCALAR_EVENT:
      if event.pointee.data.scalar.anchor == nil, event.pointee.data.scalar.tag == nil {
        // libyaml's allocator is the C library's.
        free(event.pointee.data.scalar.value)
      } else {
        yaml_event_delete(event)
      }
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: break
    default: yaml_event_delete(event)
    }
  }

  /// What libyaml says after ``next(_:)`` answered false.
  var fault: EventFault {
    let parser = parser.pointee
    return EventFault(
      isByteFault: parser.error == YAML_READER_ERROR,
      problem: parser.problem.map { String(cString: $0) } ?? "",
      mark: parser.problem_mark,
      context: parser.context.map { String(cString: $0) },
      contextMark: parser.context_mark)
  }
}

/// libyaml's complaint (语法错误), with marks in code points from 0.
struct EventFault {
  /// Bytes that are no text, rather than text that is no YAML.
  var isByteFault: Bool
  var problem: String
  var mark: yaml_mark_t
  var context: String?
  var contextMark: yaml_mark_t
}
