public import SankuDiagnostics
internal import SankuModel
internal import SankuYAML

/// Reads goal files (读取绩效目标): YAML, JSON and JSON Lines, Chinese and English keys mixed.
///
/// Values stay the text they are written as: `2026`, `12.50` and `true` are read as such. Whatever
/// departs from the form is a finding; a goal is there wherever there is a mapping.
public enum GoalReader {
  /// Reads a file; `-` is standard input.
  public static func read(path: String, format: GoalFormat = .auto) -> GoalFile {
    if path == "-" { return read(StandardInput.read(), format: format) }
    do throws(SourceFile.Fault) {
      // The limit on the size of a file holds for each line of JSON Lines, not for their sum.
      let named = format == .auto ? GoalFormat.named(path) : format
      let limits = named == .jsonLines ? Limits(maximumBytes: 4 << 30) : .standard
      return read(try SourceFile.read(path: path, limits: limits), format: named ?? .auto)
    } catch {
      return GoalFile(source: SourceText(name: path, bytes: []), findings: [error.finding])
    }
  }

  /// Reads a text.
  public static func read(_ source: SourceText, format: GoalFormat = .auto) -> GoalFile {
    switch format == .auto ? .detected(name: source.name, bytes: source.bytes) : format {
    case .jsonLines: return readLines(source)
    case .yaml, .auto: return read([YAMLStream.read(source)], source)
    case .json:
      let file = read([YAMLStream.readJSON(source)], source)
      guard format == .auto, file.isUnreadable, !source.name.lowercased().hasSuffix(".json") else {
        return file
      }
      // A text that begins with a bracket may be YAML all the same.
      let other = read([YAMLStream.read(source)], source)
      return other.isUnreadable ? file : other
    }
  }

  /// Reads one line of JSON Lines, for batches that never hold the whole file.
  ///
  /// - Parameters:
  ///   - bytes: the line without its line break.
  ///   - name: how findings call the file.
  ///   - line: the line's number, from 1.
  ///   - offset: where the line begins in the file.
  public static func readLine(
    _ bytes: [UInt8], name: String, line: Int, offset: Int = 0
  ) -> GoalFile {
    let stream = YAMLStream.readJSONLine(bytes, name: name, line: line, offset: offset)
    let start = SourcePosition(offset: offset, line: line, column: 1)
    return read([stream], SourceText(name: name, bytes: bytes), start: start)
  }

  private static func readLines(_ source: SourceText) -> GoalFile {
    var lines: [(start: Int, end: Int, number: Int)] = []
    var start = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var number = 1
    while start < source.bytes.count {
      let end = source.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? source.bytes.count
      lines.append((start, end, number))
      start = end + 1
      number += 1
    }
    let filled = lines.filter { line in
      source.bytes[line.start..<line.end].contains { $0 != 0x20 && !(0x09...0x0D).contains($0) }
    }
    let files = filled.concurrentMap { line in
      readLine(
        Array(source.bytes[line.start..<line.end]), name: source.name, line: line.number,
        offset: line.start)
    }
    guard !files.isEmpty else { return read([], source) }
    var file = GoalFile(source: source)
    for part in files {
      for var goal in part.goals {
        goal.index = file.goals.count
        file.goals.append(goal)
      }
      file.findings += part.findings
    }
    return file
  }

  private static func read(
    _ streams: [YAMLStream], _ source: SourceText, start: SourcePosition = .start
  ) -> GoalFile {
    var reader = GoalFileReader(source: source, start: start)
    for stream in streams { reader.read(stream) }
    return reader.finish()
  }
}
