/// How a file of goals is written (目标文件格式).
public enum GoalFormat: String, CaseIterable, Sendable {
  /// By the file's name; for standard input by how it begins.
  case auto
  /// YAML: one goal, a list under `goals:` or 目标, or several documents.
  case yaml
  /// JSON: one goal, an array of goals, or a list under `goals`.
  case json
  /// JSON Lines: a goal a line.
  case jsonLines = "jsonl"
}

extension GoalFormat {
  /// The format that a name and the first bytes tell.
  package static func detected(name: String, bytes: [UInt8]) -> GoalFormat {
    if let format = named(name) { return format }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let first = bytes[start...].first(where: { !isSpace($0) }) else { return .yaml }
    guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else { return .yaml }
    return holdsGoalPerLine(bytes[start...]) ? .jsonLines : .json
  }

  /// The format that the ending of a name tells, in letters of either case; nil for other names.
  static func named(_ name: String) -> GoalFormat? {
    for (ending, format) in endings {
      let isSame = name.utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8) { byte, wanted in
        byte == wanted || (wanted >= 0x61 && byte | 0x20 == wanted)
      }
      if isSame { return format }
    }
    return nil
  }

  private static let endings: [(String, GoalFormat)] = [
    (".yaml", .yaml), (".yml", .yaml), (".json", .json), (".jsonl", .jsonLines),
    (".ndjson", .jsonLines),
  ]

  /// Whether the first two lines that are not blank are an object each.
  private static func holdsGoalPerLine(_ bytes: ArraySlice<UInt8>) -> Bool {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 64).lazy
      .map { $0.drop(while: isSpace) }.filter { !$0.isEmpty }.prefix(2).map { $0 }
    guard lines.count == 2, let end = lines.first?.last(where: { !isSpace($0) }) else {
      return false
    }
    return end == UInt8(ascii: "}") && lines.allSatisfy { $0.first == UInt8(ascii: "{") }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
