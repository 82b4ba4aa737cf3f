extension String {
  /// A text of bytes that are known to be UTF-8 (合法字节): checking them again costs twice as much as
  /// copying.
  @inlinable
  package init(valid bytes: UnsafeBufferPointer<UInt8>) {
    #if canImport(Darwin)
      self.init(decoding: bytes, as: UTF8.self)
    #else
      var span = UTF8Span(unchecked: bytes.span)
      // Of a text known to be ASCII, such as an id, hashes and comparisons are many times cheaper.
      if let first = bytes.first, first < 0x80 { _ = span.checkForASCII() }
      self.init(copying: span)
    #endif
  }
}
