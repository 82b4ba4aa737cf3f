package import SankuDiagnostics

/// Reads one file after the other into memory that is used again (读取器).
///
/// For a folder of packs or the lines of a JSON Lines file; for a single file `YAMLStream.read` does
/// the same. What it answers does not depend on what it read before.
package struct StreamReader: ~Copyable {
  /// What a file may ask of it.
  package let limits: Limits
  /// The memory; taken out while a file is read.
  private var builder: TreeBuilder? = TreeBuilder()

  /// Creates a reader.
  package init(limits: Limits = .standard) {
    self.limits = limits
  }

  /// Reads YAML, or JSON where the name ends in `.json`.
  package mutating func read(_ source: SourceText) -> YAMLStream {
    YAMLStream.read(source, limits: limits, builder: &builder)
  }

  /// Reads a file; one that cannot be read gives a stream without documents whose finding says why.
  ///
  /// `name` is how findings call the file; the path if nil.
  package mutating func read(path: String, name: String? = nil) -> YAMLStream {
    do throws(SourceFile.Fault) {
      return read(try SourceFile.read(path: path, name: name, limits: limits))
    } catch {
      return YAMLStream(
        source: SourceText(name: name ?? path, bytes: []), documents: [],
        findings: [error.finding], isComplete: false)
    }
  }

  /// Reads one JSON value.
  package mutating func readJSON(_ source: SourceText) -> YAMLStream {
    YAMLStream.readJSON(source, limits: limits, builder: &builder)
  }

  /// Reads one line of JSON Lines (without its line break).
  ///
  /// `line` and `offset` say where it stands in the file, so that marks and findings are the
  /// file's. The stream's `source` is the line alone.
  package mutating func readJSONLine(
    _ bytes: [UInt8], name: String, line: Int, offset: Int = 0
  ) -> YAMLStream {
    YAMLStream.readJSON(
      SourceText(name: name, bytes: bytes), limits: limits,
      base: SourcePosition(offset: offset, line: line, column: 1), builder: &builder)
  }
}
