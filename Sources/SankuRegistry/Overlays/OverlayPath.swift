/// The way to a field inside an entry (补丁路径): `range.min`, `indicators[common/acceptance-rate].value`.
///
/// A bracket names an item of a list by its id, name or number from 0, or a key that holds dots.
struct OverlayPath: Hashable, Sendable {
  enum Step: Hashable, Sendable {
    case key(String)
    case item(String)
  }

  var steps: [Step]

  init(_ steps: [Step]) {
    self.steps = steps
  }

  /// Reads a path; nil where it has none of the two forms.
  init?(_ text: String) {
    steps = []
    var rest = text[...]
    var needsKey = true
    while let first = rest.first {
      if first == "[" {
        guard !needsKey, let end = rest.firstIndex(of: "]") else { return nil }
        let item = rest[rest.index(after: rest.startIndex)..<end]
        guard !item.isEmpty else { return nil }
        steps.append(.item(String(item)))
        rest = rest[rest.index(after: end)...]
      } else {
        if !needsKey {
          guard first == "." else { return nil }
          rest.removeFirst()
        }
        let key = rest.prefix { $0 != "." && $0 != "[" }
        guard !key.isEmpty else { return nil }
        steps.append(.key(String(key)))
        rest = rest[key.endIndex...]
      }
      needsKey = false
    }
    guard !steps.isEmpty else { return nil }
  }

  /// The path as it is written.
  var text: String {
    steps.reduce(into: "") { text, step in
      switch step {
      case .key(let key) where key.utf8.contains(UInt8(ascii: ".")): text += "[\(key)]"
      case .key(let key): text += text.isEmpty ? key : ".\(key)"
      case .item(let item): text += "[\(item)]"
      }
    }
  }

  /// Whether one of the two holds the other.
  func touches(_ other: OverlayPath) -> Bool {
    zip(steps, other.steps).allSatisfy { $0 == $1 }
  }

  /// Whether a longer path, or the same, lies inside this one.
  func covers(_ other: OverlayPath) -> Bool {
    steps.count <= other.steps.count && touches(other)
  }
}
