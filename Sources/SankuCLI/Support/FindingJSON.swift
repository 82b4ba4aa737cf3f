import Sanku

/// A finding by the contract of `sanku check --format json` (问题的 JSON), in the language in use.
enum FindingJSON {
  /// Writes one object.
  static func write(_ finding: Finding, to writer: inout JSONWriter, withFile: Bool = false) {
    writer.finding(finding, Speech.language, withFile: withFile)
  }
}
