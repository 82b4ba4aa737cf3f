/// The names of a project's categories (项目类别名称).
///
/// There are one or two as a rule, so that comparing their bytes one after the other is far cheaper
/// than hashing Chinese texts.
package struct CategoryNames: Sendable, ExpressibleByArrayLiteral {
  package var names: [String]

  package init(arrayLiteral names: String...) {
    self.names = names
  }

  /// Whether a name is among them.
  func contains(_ name: String) -> Bool {
    for own in names where own.hasBytes(of: name) { return true }
    return false
  }

  /// Whether any of some names is among them.
  func contains(anyOf names: [String]) -> Bool {
    for name in names where contains(name) { return true }
    return false
  }
}
