/// A pattern of file names (通配符): `*` and `?` within a name, `**` across folders, `[…]` a choice.
struct FilePattern {
  private let parts: [Substring]

  /// Nil for a path without any of the signs.
  init?(_ path: String) {
    guard path.contains(where: { $0 == "*" || $0 == "?" || $0 == "[" }) else { return nil }
    parts = path.split(separator: "/")
    isAbsolute = path.hasPrefix("/")
  }

  private let isAbsolute: Bool

  /// The folder that everything the pattern can mean lies in.
  var base: String {
    let fixed = parts.prefix { FilePattern(String($0)) == nil }.dropLast(0)
    return (isAbsolute ? "/" : "") + fixed.joined(separator: "/")
  }

  /// Whether a path is meant.
  func matches(_ path: String) -> Bool {
    Self.matches(parts[...], path.split(separator: "/")[...])
  }

  private static func matches(_ pattern: ArraySlice<Substring>, _ path: ArraySlice<Substring>)
    -> Bool
  {
    guard let first = pattern.first else { return path.isEmpty }
    let rest = pattern.dropFirst()
    if first == "**" {
      return matches(rest, path) || (!path.isEmpty && matches(pattern, path.dropFirst()))
    }
    guard let name = path.first, matchesName(first, name) else { return false }
    return matches(rest, path.dropFirst())
  }

  /// Whether one name fits; steps back to the last `*` only, so that no pattern takes long.
  static func matchesName(_ pattern: Substring, _ name: Substring) -> Bool {
    let signs = Array(pattern.unicodeScalars)
    let text = Array(name.unicodeScalars)
    var (sign, at) = (0, 0)
    var star: (sign: Int, at: Int)?
    while at < text.count {
      if sign < signs.count, signs[sign] == "*" {
        star = (sign, at)
        sign += 1
      } else if sign < signs.count, let next = step(signs, sign, text[at]) {
        sign = next
        at += 1
      } else if let last = star {
        star = (last.sign, last.at + 1)
        sign = last.sign + 1
        at = last.at + 1
      } else {
        return false
      }
    }
    return signs[sign...].allSatisfy { $0 == "*" }
  }

  /// Where the pattern goes on behind a sign that takes this code point; nil where it does not.
  private static func step(
    _ signs: [Unicode.Scalar], _ sign: Int, _ scalar: Unicode.Scalar
  ) -> Int? {
    if signs[sign] == "?" { return sign + 1 }
    guard signs[sign] == "[", let end = signs[(sign + 1)...].dropFirst().firstIndex(of: "]") else {
      return signs[sign] == scalar ? sign + 1 : nil
    }
    var choice = signs[(sign + 1)..<end]
    let isNegated = choice.first == "!"
    if isNegated { choice = choice.dropFirst() }
    return takes(choice, scalar) != isNegated ? end + 1 : nil
  }

  private static func takes(
    _ choice: ArraySlice<Unicode.Scalar>, _ scalar: Unicode.Scalar
  ) -> Bool {
    var index = choice.startIndex
    while index < choice.endIndex {
      if index + 2 < choice.endIndex, choice[index + 1] == "-" {
        if choice[index] <= scalar && scalar <= choice[index + 2] { return true }
        index += 3
      } else {
        if choice[index] == scalar { return true }
        index += 1
      }
    }
    return false
  }
}
