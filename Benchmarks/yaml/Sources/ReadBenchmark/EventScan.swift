import CLibYAML
import SankuDiagnostics

/// The number of libyaml's events in a text, and nothing else made of them; -1 where it is no YAML.
func countEvents(_ source: SourceText) -> Int {
  source.bytes.withUnsafeBufferPointer { bytes in
    var parser = yaml_parser_t()
    var event = yaml_event_t()
    yaml_parser_initialize(&parser)
    defer { yaml_parser_delete(&parser) }
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
    var count = 0
    while yaml_parser_parse(&parser, &event) == 1 {
      let isEnd = event.type == YAML_STREAM_END_EVENT
      yaml_event_delete(&event)
      count += 1
      if isEnd { return count }
    }
    return -1
  }
}
