public import SankuDiagnostics
import SankuRegistry

extension Baseline {
  /// A baseline with what is wrong with its file.
  public struct Loaded: Sendable {
    /// What could be read; nil where the file holds no baseline.
    public var baseline: Baseline?
    /// What is wrong, in reading order.
    public var findings: [Finding]
    /// The file's text.
    public var source: SourceText
  }

  /// Loads a baseline; a file that is not there is a finding.
  public static func load(path: String) -> Loaded {
    load(RecordFile.read(path: path, by: .baseline))
  }

  /// Reads a baseline from a text.
  public static func load(_ source: SourceText) -> Loaded {
    load(RecordFile.read(source, by: .baseline))
  }

  private static func load(_ read: RecordFile) -> Loaded {
    let baseline = read.record.map { record in
      Baseline(
        entries: record.records("entries").compactMap { entry in
          guard let rule = entry.text("rule") else { return nil }
          return Entry(
            rule: rule, project: entry.text("project") ?? "", text: entry.text("text") ?? "",
            count: entry.text("count").flatMap { Int($0) } ?? 1)
        })
    }
    return Loaded(baseline: baseline, findings: read.findings, source: read.source)
  }

  /// The file's text: an entry a line, so that a change of one shows as a change of one line.
  public var json: String {
    var text = "{\n  \"version\": 1,\n  \"entries\": ["
    for (index, entry) in entries.enumerated() {
      var writer = JSONWriter()
      writer.object {
        $0.member("project", entry.project)
        $0.member("rule", entry.rule)
        $0.member("text", entry.text)
        if entry.count != 1 { $0.member("count", entry.count) }
      }
      text += (index == 0 ? "\n    " : ",\n    ") + writer.text
    }
    return text + (entries.isEmpty ? "]\n}\n" : "\n  ]\n}\n")
  }
}
