/// How much a change of a field weighs (变更分级).
enum ChangeWeights {
  /// Fields by which values and goals are judged.
  private static let breaking: [String: Set<String>] = [
    "manifest": ["pack", "licence"],
    "indicators": ["dimension", "unit", "direction", "nature", "formula"],
    "templates": ["guidance", "kind", "extends"],
    "guidances": ["levels", "requires", "weights", "grades", "fields", "extends", "default"],
    "sectors": ["code"], "units": ["dimension", "scale"],
    "rules": ["when", "require", "forbid", "value"],
  ]

  /// Fields that add or shift meaning without making anything wrong.
  private static let additions: [String: Set<String>] = [
    "manifest": ["requires", "sanku", "level", "sectors"],
    "indicators": [
      "name", "definition", "scoring", "usual", "standards", "applies", "replaced_by",
    ],
    "templates": ["name", "objective", "attachments", "slots", "applies"],
    "guidances": ["name", "number"], "rules": ["severity", "message", "title"],
    "overlays": ["change", "add", "remove", "disable"],
    "categories": ["name", "definition"], "sectors": ["name", "children"],
  ]

  static func weight(
    of field: String, in list: String, _ old: CanonicalValue?, _ new: CanonicalValue?
  ) -> PackChange.Weight {
    if list == "indicators", field == "range" {
      return isNarrower(old, new) ? .breaking : .addition
    }
    if list == "templates", field == "indicators" { return templateLines(old, new) }
    if list == "indicators", field == "status" { return .addition }
    if list == "rules", field == "severity", new?.text == "error" { return .breaking }
    if breaking[list]?.contains(field) == true { return .breaking }
    return additions[list]?.contains(field) == true ? .addition : .correction
  }

  static func ofRemoval(_ list: String) -> PackChange.Weight {
    ["cases", "synonyms", "overlays", "rules"].contains(list) ? .addition : .breaking
  }

  static func ofAddition(_ entry: PackContent.Entry) -> PackChange.Weight {
    if entry.list == "rules", entry.value["severity"]?.text == "error" { return .breaking }
    return ["cases", "synonyms"].contains(entry.list) ? .correction : .addition
  }

  /// A bound that is new or closer makes values impossible that were possible.
  private static func isNarrower(_ old: CanonicalValue?, _ new: CanonicalValue?) -> Bool {
    func bound(_ value: CanonicalValue?, _ key: String) -> Double? {
      value?[key]?.text.flatMap(Double.init)
    }
    if let least = bound(new, "min"), bound(old, "min").map({ $0 < least }) ?? true { return true }
    if let most = bound(new, "max"), bound(old, "max").map({ $0 > most }) ?? true { return true }
    return false
  }

  /// A line that goals must have more, or a line that is gone, breaks; others do not.
  private static func templateLines(
    _ old: CanonicalValue?, _ new: CanonicalValue?
  ) -> PackChange.Weight {
    func lines(_ value: CanonicalValue?) -> [String: Bool] {
      Dictionary(
        (value?.elements ?? []).map { ($0["use"]?.text ?? "", $0["required"]?.text == "true") },
        uniquingKeysWith: { first, _ in first })
    }
    let (before, after) = (lines(old), lines(new))
    if before.keys.contains(where: { after[$0] == nil }) { return .breaking }
    return after.contains { $0.value && before[$0.key] != true } ? .breaking : .addition
  }
}
