/// A range of versions (版本范围): `^1.2`, `~1.2`, `>=1.0 <2.0`, `1.2.3`, `*`.
public struct VersionRange: Hashable, Sendable {
  /// The range as written.
  public let text: String
  private let bounds: [Bound]

  private struct Bound: Hashable, Sendable {
    /// The least version that fits.
    var lower: SemanticVersion?
    /// The least version that fits no more.
    var upper: SemanticVersion?
    /// The versions just at the bounds that are out or in, against the rule.
    var excludesLower = false
    var includesUpper = false

    func contains(_ version: SemanticVersion) -> Bool {
      if let lower, version < lower || (excludesLower && version == lower) { return false }
      guard let upper else { return true }
      return version < upper || (includesUpper && version == upper)
    }
  }

  /// Reads a range; all of its conditions, joined by spaces, must hold. Nil where it is none.
  public init?(_ text: String) {
    let words = text.split(separator: " ")
    guard !words.isEmpty else { return nil }
    var bounds: [Bound] = []
    for word in words {
      guard let bound = Self.bound(word) else { return nil }
      bounds.append(bound)
    }
    self.text = text
    self.bounds = bounds
  }

  /// Whether a version fits.
  public func contains(_ version: SemanticVersion) -> Bool {
    bounds.allSatisfy { $0.contains(version) }
  }

  private static func bound(_ word: Substring) -> Bound? {
    if word == "*" { return Bound() }
    let sign = word.prefix { "^~<>=".contains($0) }
    guard let version = PartialVersion(word.dropFirst(sign.count)) else { return nil }
    switch sign {
    case "^": return Bound(lower: version.floor, upper: version.nextIncompatible)
    case "~": return Bound(lower: version.floor, upper: version.nextMinor)
    case "", "=", "==":
      if version.patch != nil {
        return Bound(lower: version.floor, upper: version.floor, includesUpper: true)
      }
      return Bound(lower: version.floor, upper: version.next)
    case ">=": return Bound(lower: version.floor)
    case ">":
      if version.patch == nil { return Bound(lower: version.next) }
      return Bound(lower: version.floor, excludesLower: true)
    case "<": return Bound(upper: version.floor)
    case "<=":
      if version.patch == nil { return Bound(upper: version.next) }
      return Bound(upper: version.floor, includesUpper: true)
    default: return nil
    }
  }
}

extension PartialVersion {
  /// The first version behind all those that it stands for.
  fileprivate var next: SemanticVersion {
    guard let minor else { return SemanticVersion(major + 1, 0, 0) }
    guard let patch else { return SemanticVersion(major, minor + 1, 0) }
    return SemanticVersion(major, minor, patch + 1)
  }

  /// The first version behind `~`.
  fileprivate var nextMinor: SemanticVersion {
    guard let minor else { return SemanticVersion(major + 1, 0, 0) }
    return SemanticVersion(major, minor + 1, 0)
  }

  /// The first version behind `^`: the left-most number that is not 0 may not change.
  fileprivate var nextIncompatible: SemanticVersion {
    if major > 0 { return SemanticVersion(major + 1, 0, 0) }
    guard let minor else { return SemanticVersion(1, 0, 0) }
    if minor > 0 { return SemanticVersion(0, minor + 1, 0) }
    guard let patch else { return SemanticVersion(0, 1, 0) }
    return SemanticVersion(0, 0, patch + 1)
  }
}
