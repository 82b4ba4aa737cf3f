import SankuDiagnostics
import SankuModel

/// What the caller set by name (--set 名称=值), and which of it was used.
struct DraftSettings {
  private var texts: [String: String] = [:]
  private var used: Set<String> = []
  private let names: [String]

  init(_ settings: [(name: String, text: String)]) {
    names = settings.map(\.name)
    for setting in settings { texts[setting.name] = setting.text }
  }

  /// 年度, if it was set as a number.
  var year: Int? {
    [GoalField.year.chineseName, GoalField.year.rawValue].compactMap { texts[$0] }.first
      .flatMap { Int($0) }
  }

  /// The text for a name.
  mutating func take(_ name: String) -> String? {
    guard let text = texts[name] else { return nil }
    used.insert(name)
    return text
  }

  /// The first setting that named nothing, with the nearest name that would.
  func unused(known: [String]) -> (String, String?)? {
    names.first { !used.contains($0) }.map { name in
      (name, EditDistance.nearest(to: name, among: known))
    }
  }
}
