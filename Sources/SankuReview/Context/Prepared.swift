import Synchronization

/// Something that is made when it is first asked for (按需准备), by whichever thread asks.
final class Prepared<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)
  private let make: @Sendable () -> Value

  init(_ make: @escaping @Sendable () -> Value) {
    self.make = make
  }

  /// Made once; other threads wait for it.
  func get() -> Value {
    value.withLock { value in
      if let value { return value }
      let made = make()
      value = made
      return made
    }
  }
}

/// Things by number, each made when it is first asked for (按需准备的列表).
final class PreparedList<Value: Sendable>: Sendable {
  private let values: Mutex<[Value?]>
  private let make: @Sendable (Int) -> Value

  init(count: Int, _ make: @escaping @Sendable (Int) -> Value) {
    values = Mutex([Value?](repeating: nil, count: count))
    self.make = make
  }

  /// Made once; other threads wait for it.
  subscript(number: Int) -> Value {
    values.withLock { values in
      if let value = values[number] { return value }
      let made = make(number)
      values[number] = made
      return made
    }
  }
}
