import SankuModel

@testable import SankuRegistry

/// Every stored property of a value with its path, dictionaries in the order of their keys.
func description(of value: Any, _ path: String = "") -> [String] {
  let mirror = Mirror(reflecting: value)
  switch mirror.displayStyle {
  case .dictionary?:
    return mirror.children.map { description(of: $0.value, path) }
      .map { $0.joined(separator: "\n") }.sorted()
  case .some where !mirror.children.isEmpty:
    return mirror.children.enumerated().flatMap { number, child in
      description(of: child.value, "\(path).\(child.label ?? String(number))")
    }
  default: return ["\(path): \(String(reflecting: value))"]
  }
}

extension Registry {
  /// Everything that it holds, with the properties of the registry itself.
  var contents: [(name: String, values: [Any])] {
    [
      ("packs", packs), ("indicators", Array(indicators)), ("templates", Array(templates)),
      ("cases", Array(cases)), ("guidances", guidances), ("sectors", sectors),
      ("categories", categories), ("units", units), ("synonyms", synonyms), ("rules", rules),
    ]
  }
}

/// The paths of properties that are at their defaults, inner ones included.
func unfilled(_ value: any FieldCoded, _ path: String) -> [String] {
  let mirror = Mirror(reflecting: value)
  guard mirror.displayStyle == .struct else {
    return innerValues(value).flatMap { unfilled($0, path) }
  }
  let blank = Mirror(reflecting: type(of: value).blank)
  return zip(mirror.children, blank.children).flatMap { child, blank in
    let path = "\(path).\(child.label ?? "")"
    let own = description(of: child.value) == description(of: blank.value) ? [path] : []
    return own + innerValues(child.value).flatMap { unfilled($0, path) }
  }
}

/// The values with fields in a value, itself included unless it is an enumeration with payload.
private func innerValues(_ value: Any) -> [any FieldCoded] {
  let mirror = Mirror(reflecting: value)
  if let value = value as? any FieldCoded, mirror.displayStyle == .struct { return [value] }
  return mirror.children.flatMap { innerValues($0.value) }
}
