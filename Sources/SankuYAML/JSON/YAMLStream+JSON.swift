package import SankuDiagnostics

extension YAMLStream {
  /// Reads one JSON value.
  package static func readJSON(_ source: SourceText, limits: Limits = .standard) -> YAMLStream {
    var reader = StreamReader(limits: limits)
    return reader.readJSON(source)
  }

  /// Reads one line of JSON Lines (without its line break).
  ///
  /// See `StreamReader.readJSONLine`, which is better for many lines.
  package static func readJSONLine(
    _ bytes: [UInt8], name: String, line: Int, offset: Int = 0, limits: Limits = .standard
  ) -> YAMLStream {
    var reader = StreamReader(limits: limits)
    return reader.readJSONLine(bytes, name: name, line: line, offset: offset)
  }

  /// Reads into memory that is used again; with a base, a line of JSON Lines.
  static func readJSON(
    _ source: SourceText, limits: Limits, base: SourcePosition? = nil,
    builder: inout TreeBuilder?
  ) -> YAMLStream {
    if let refusal = refusal(of: source, limits: limits) { return refusal.moved(to: base) }
    return source.bytes.withUnsafeBufferPointer { input in
      var reader = JSONReader(
        source, input, limits: limits, countsLines: base == nil,
        builder: builder.take() ?? TreeBuilder())
      let isComplete = reader.run()
      // The suspects are looked at where the text stands, the findings moved with all others.
      let here = reader.builder.finish(source: source, countsLines: base == nil)
      let tree = base.map { Tree(here, base: $0) } ?? here
      let findings = reader.findings + SuspectFindings.of(reader.suspects, in: here)
      let stream = YAMLStream(
        source: source, documents: isComplete ? [Node(tree: tree, at: 0)] : [],
        findings: FindingList.sorted(findings), isComplete: isComplete)
      builder = reader.releaseBuilder()
      return stream.moved(to: base)
    }
  }

  /// The same with findings that count from a base.
  private func moved(to base: SourcePosition?) -> YAMLStream {
    guard let base, !findings.isEmpty else { return self }
    return YAMLStream(
      source: source, documents: documents, findings: findings.map { $0.moved(to: base) },
      isComplete: isComplete)
  }
}

extension Finding {
  /// The same with all places counted from a base.
  fileprivate func moved(to base: SourcePosition) -> Finding {
    var finding = self
    finding.place.range = place.range.moved(to: base)
    for index in finding.notes.indices {
      finding.notes[index].place?.range = notes[index].place?.range.moved(to: base) ?? place.range
    }
    for index in finding.fixes.indices {
      finding.fixes[index].range = fixes[index].range?.moved(to: base)
    }
    return finding
  }
}

extension SourceRange {
  /// The same counted from the start of a line of a file.
  func moved(to base: SourcePosition) -> SourceRange {
    SourceRange(start.moved(to: base), end.moved(to: base))
  }
}

extension SourcePosition {
  /// The same counted from the start of a line of a file rather than of the line's own text.
  func moved(to base: SourcePosition) -> SourcePosition {
    SourcePosition(offset: offset + base.offset, line: line + base.line - 1, column: column)
  }
}
