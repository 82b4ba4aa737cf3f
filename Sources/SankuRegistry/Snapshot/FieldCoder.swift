/// Goes through the stored fields of a value (逐项存取), to write them or to read them.
///
/// One walk serves both directions, so that they cannot differ: a writer leaves the fields as they
/// are, a reader gives them their values.
protocol FieldCoder {
  /// Whether fields get their values here.
  static var reads: Bool { get }
  mutating func word(_ value: inout UInt32)
  mutating func text(_ value: inout String)
  mutating func text(_ value: inout String?)
  /// The name of a file: few names, of which places hold many.
  mutating func file(_ name: inout String)
  mutating func bytes(_ value: inout [UInt8])
  /// The length of a list: a writer notes the one that is given, a reader gives the one it noted.
  mutating func count(_ count: Int) -> Int
  /// Tells that the value cannot be written, or is none that was written.
  mutating func fail()
  /// Whether that happened.
  var hasFailed: Bool { get }
}

/// A value whose fields can be gone through (可存取).
protocol FieldCoded: Sendable {
  /// A value to be filled.
  static var blank: Self { get }
  /// Visits every stored field, always in the same order.
  mutating func visitFields(_ coder: inout some FieldCoder)
}

extension FieldCoder {
  mutating func flag(_ value: inout Bool) {
    var word: UInt32 = value ? 1 : 0
    self.word(&word)
    if Self.reads { value = word != 0 }
  }

  /// A number that counts something: never negative, and small.
  mutating func number(_ value: inout Int) {
    var word = UInt32(clamping: value)
    if Int(word) != value { fail() }
    self.word(&word)
    if Self.reads { value = Int(word) }
  }

  /// Any number.
  mutating func integer(_ value: inout Int?) {
    var isThere = value != nil
    flag(&isThere)
    guard isThere else { return value = nil }
    let bits = UInt64(bitPattern: Int64(value ?? 0))
    var low = UInt32(truncatingIfNeeded: bits)
    var high = UInt32(truncatingIfNeeded: bits >> 32)
    word(&low)
    word(&high)
    if Self.reads { value = Int(truncatingIfNeeded: UInt64(high) << 32 | UInt64(low)) }
  }

  /// One of the cases of an enumeration, by its number.
  mutating func choice<Choice: CaseIterable & Equatable>(
    _ value: inout Choice
  ) where Choice.AllCases == [Choice] {
    var word = Self.reads ? 0 : UInt32(Choice.allCases.firstIndex(of: value) ?? 0)
    self.word(&word)
    guard Self.reads else { return }
    if word < UInt32(Choice.allCases.count) {
      value = Choice.allCases[Int(word)]
    } else {
      fail()
    }
  }

  mutating func choice<Choice: CaseIterable & Equatable>(
    _ value: inout Choice?
  ) where Choice.AllCases == [Choice] {
    var isThere = value != nil
    flag(&isThere)
    guard isThere, var known = value ?? Choice.allCases.first else { return value = nil }
    choice(&known)
    value = known
  }

  mutating func choices<Choice: CaseIterable & Equatable>(
    _ values: inout [Choice]
  ) where Choice.AllCases == [Choice] {
    guard let first = Choice.allCases.first else { return }
    list(&values, blank: first) { coder, value in coder.choice(&value) }
  }

  /// A word out of a fixed set.
  mutating func name<Name: RawRepresentable<String>>(_ value: inout Name) {
    var text = value.rawValue
    self.text(&text)
    guard Self.reads else { return }
    if let known = Name(rawValue: text) { value = known } else { fail() }
  }

  mutating func texts(_ values: inout [String]) {
    list(&values, blank: "") { coder, value in coder.text(&value) }
  }

  /// Texts by name, in the order of the names.
  mutating func table<Key: Hashable>(
    _ values: inout [Key: String], name: (Key) -> String, key: (String) -> Key?
  ) {
    var pairs = values.map { (name($0.key), $0.value) }.sorted { $0.0 < $1.0 }
    list(&pairs, blank: ("", "")) { coder, pair in
      coder.text(&pair.0)
      coder.text(&pair.1)
    }
    guard Self.reads else { return }
    values = [:]
    for (name, text) in pairs {
      if let key = key(name) { values[key] = text } else { fail() }
    }
  }

  mutating func value(_ value: inout some FieldCoded) {
    value.visitFields(&self)
  }

  mutating func value<Value: FieldCoded>(_ value: inout Value?) {
    var isThere = value != nil
    flag(&isThere)
    guard isThere else { return value = nil }
    var known = value ?? .blank
    known.visitFields(&self)
    value = known
  }

  mutating func list<Element: FieldCoded>(_ values: inout [Element]) {
    list(&values, blank: .blank) { coder, value in value.visitFields(&coder) }
  }

  mutating func list<Element>(
    _ values: inout [Element], blank: Element, _ visit: (inout Self, inout Element) -> Void
  ) {
    let length = count(values.count)
    if Self.reads {
      values = []
      values.reserveCapacity(min(length, 256))
      for _ in 0..<length where !hasFailed {
        var value = blank
        visit(&self, &value)
        values.append(value)
      }
    } else {
      for var value in values { visit(&self, &value) }
    }
  }
}
