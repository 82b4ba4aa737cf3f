/// A version by semver.org (语义版本): `1.2.3`, with or without `-beta.1` and `+build`.
public struct SemanticVersion: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Raised when an id goes or a meaning changes.
  public var major: Int
  /// Raised when something is added.
  public var minor: Int
  /// Raised for wording and corrections.
  public var patch: Int
  /// The parts behind `-`, empty for a release.
  public var prerelease: [String]

  /// Creates a version.
  public init(_ major: Int, _ minor: Int, _ patch: Int, prerelease: [String] = []) {
    self.major = major
    self.minor = minor
    self.patch = patch
    self.prerelease = prerelease
  }

  /// Reads `1.2.3`; nil unless all three numbers stand there.
  public init?(_ text: String) {
    guard let partial = PartialVersion(text[...]), let minor = partial.minor,
      let patch = partial.patch
    else { return nil }
    self.init(partial.major, minor, patch, prerelease: partial.prerelease)
  }

  /// The text, without build.
  public var description: String {
    let core = "\(major).\(minor).\(patch)"
    return prerelease.isEmpty ? core : core + "-" + prerelease.joined(separator: ".")
  }

  /// Orders by the rules of semver.org: a pre-release stands before its release.
  public static func < (left: SemanticVersion, right: SemanticVersion) -> Bool {
    let numbers = (left.major, left.minor, left.patch)
    let others = (right.major, right.minor, right.patch)
    if numbers != others { return numbers < others }
    if left.prerelease.isEmpty || right.prerelease.isEmpty {
      return !left.prerelease.isEmpty && right.prerelease.isEmpty
    }
    for (own, other) in zip(left.prerelease, right.prerelease) where own != other {
      return precedes(own, other)
    }
    return left.prerelease.count < right.prerelease.count
  }

  private static func precedes(_ left: String, _ right: String) -> Bool {
    switch (Int(left), Int(right)) {
    case (let left?, let right?): left < right
    case (.some, nil): true
    case (nil, .some): false
    case (nil, nil): left < right
    }
  }
}

/// A version of which the last numbers may be missing (部分版本), as in `^1.2`.
struct PartialVersion: Hashable, Sendable {
  var major: Int
  var minor: Int?
  var patch: Int?
  var prerelease: [String] = []

  init?(_ text: Substring) {
    let parts = text.prefix { $0 != "+" }.split(
      separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    let numbers = parts[0].split(separator: ".", omittingEmptySubsequences: false)
      .map(Self.number)
    guard (1...3).contains(numbers.count), let major = numbers[0] else { return nil }
    self.major = major
    if numbers.count > 1 {
      guard let minor = numbers[1] else { return nil }
      self.minor = minor
    }
    if numbers.count > 2 {
      guard let patch = numbers[2] else { return nil }
      self.patch = patch
    }
    guard parts.count > 1 else { return }
    prerelease = parts[1].split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let isSound = prerelease.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy(Self.isWordByte)
    }
    guard isSound, patch != nil else { return nil }
  }

  /// The least version that it stands for.
  var floor: SemanticVersion {
    SemanticVersion(major, minor ?? 0, patch ?? 0, prerelease: prerelease)
  }

  /// A number without sign; short enough that raising it by one cannot overflow.
  private static func number(_ text: some StringProtocol) -> Int? {
    guard !text.isEmpty, text.utf8.count <= 9, text.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 })
    else { return nil }
    return Int(text)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == 45
  }
}
