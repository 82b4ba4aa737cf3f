/// The anchors of one document (锚点), with what an alias to each stands for.
struct Anchors {
  struct Target {
    var index: Int
    /// The nodes inside and itself, aliases counted as what they stand for.
    var nodes: Int
    var height: Int
  }

  enum Resolution {
    case found(Target)
    /// The alias stands inside what it names.
    case open
    case unknown
  }

  private var names: [String: Int] = [:]
  private var closed: [Int: Target] = [:]

  /// Notes an anchor where its node begins; a later one of the same name takes its place.
  mutating func open(_ name: String, at index: Int) {
    names[name] = index
  }

  /// Notes the size of a node that has ended.
  mutating func close(_ index: Int, nodes: Int, height: Int) {
    closed[index] = Target(index: index, nodes: nodes, height: height)
  }

  /// What an alias stands for.
  func resolve(_ name: String) -> Resolution {
    guard let index = names[name] else { return .unknown }
    guard let target = closed[index] else { return .open }
    return .found(target)
  }
}
