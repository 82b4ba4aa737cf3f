/// A semantic version of a pack's content (包版本).
public struct PackVersion: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Raised by a breaking change.
  public var major: Int
  /// Raised by something new.
  public var minor: Int
  /// Raised by a correction.
  public var patch: Int

  /// Reads `1.2.3`; what follows `-` or `+` is passed over.
  public init?(_ text: String) {
    let core = text.split { $0 == "-" || $0 == "+" }.first ?? ""
    let numbers = core.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 3, let major = numbers[0], let minor = numbers[1],
      let patch = numbers[2], major >= 0, minor >= 0, patch >= 0
    else { return nil }
    (self.major, self.minor, self.patch) = (major, minor, patch)
  }

  /// `1.2.3`
  public var description: String { "\(major).\(minor).\(patch)" }

  /// Orders by the three numbers.
  public static func < (left: PackVersion, right: PackVersion) -> Bool {
    (left.major, left.minor, left.patch) < (right.major, right.minor, right.patch)
  }

  /// The least version that a change of some weight demands; below 1.0.0 a breaking change raises
  /// the second number.
  public func raised(for weight: PackChange.Weight?) -> PackVersion {
    var next = self
    switch weight {
    case nil: return self
    case .breaking where major > 0:
      next.major += 1
      (next.minor, next.patch) = (0, 0)
    case .breaking, .addition:
      next.minor += 1
      next.patch = 0
    case .correction: next.patch += 1
    }
    return next
  }
}
