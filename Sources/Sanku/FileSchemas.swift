import SankuRegistry

/// The JSON Schemas of all files that people write (格式说明), by the word of `sanku schema`.
public enum FileSchemas {
  /// The words, in order: `pack`, `content`, `goal`, `guidance`, `project`.
  public static var names: [String] { JSONSchema.all.map(\.name) }

  /// The schema of a word as JSON.
  public static func text(_ name: String) -> String? {
    JSONSchema.all.first { $0.name == name }?.text
  }
}
