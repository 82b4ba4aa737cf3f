/// The way to a value inside a file (字段路径), such as `indicators[3].unit`.
struct FieldPath: Sendable {
  enum Step: Sendable {
    case key(String)
    case index(Int)
  }

  var steps: [Step] = []

  /// The path as findings print it; nil at the top of a file.
  var text: String? {
    guard !steps.isEmpty else { return nil }
    var text = ""
    for step in steps {
      switch step {
      case .key(let key): text += text.isEmpty ? key : ".\(key)"
      case .index(let index): text += "[\(index)]"
      }
    }
    return text
  }
}
