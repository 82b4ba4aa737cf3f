internal import SankuModel

extension RecordValue {
  /// The text without its place, where it is one.
  var string: String? {
    guard case .text(let text) = self else { return nil }
    return text.value
  }

  /// The texts of a list without their places; other elements are passed over.
  var strings: [String] {
    guard case .list(let elements, _) = self else { return [] }
    return elements.withUnsafeBufferPointer { elements in
      var strings: [String] = []
      strings.reserveCapacity(elements.count)
      for index in elements.indices {
        if case .text(let text) = elements[index] { strings.append(text.value) }
      }
      return strings
    }
  }
}
