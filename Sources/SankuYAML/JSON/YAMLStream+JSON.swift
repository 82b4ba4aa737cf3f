package import SankuDiagnostics

extension YAMLStream {
  /// Reads one JSON value.
  package static func readJSON(_ source: SourceText, limits: Limits = .standard) -> YAMLStream {
    var builder: TreeBuilder? = nil
    return readJSON(source, limits: limits, builder: &builder)
  }

  /// Reads one line of JSON Lines; marks carry the line of the file and offsets count from the
  /// file's start.
  package static func readJSONLine(
    _ bytes: [UInt8], name: String, line: Int, offset: Int = 0, limits: Limits = .standard
  ) -> YAMLStream {
    readJSON(SourceText(name: name, bytes: bytes), limits: limits)
  }

  static func readJSON(
    _ source: SourceText, limits: Limits, builder: inout TreeBuilder?
  ) -> YAMLStream {
    read(SourceText(name: "", bytes: source.bytes), limits: limits, builder: &builder)
  }
}
