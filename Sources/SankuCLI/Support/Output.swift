#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Results go to standard output, everything else to standard error (输出).
enum Output {
  /// Writes text to standard output. A reader that has gone away (`sanku … | head`) ends the
  /// program with success, any other failure with code 2.
  static func write(_ text: String) {
    guard send(text, to: 1) else {
      if errno == EPIPE { exit(0) }
      let reason = String(cString: strerror(errno))
      complain(say("写不出结果：\(reason)", "cannot write the result: \(reason)"))
      exit(2)
    }
  }

  /// Writes a line to standard output.
  static func line(_ text: String = "") {
    write(text + "\n")
  }

  /// Writes a line to standard error.
  static func note(_ text: String) {
    _ = send(text + "\n", to: 2)
  }

  /// Says on standard error what went wrong.
  static func complain(_ text: String) {
    note(say("错误：", "error: ") + text)
  }

  /// Ends the program with an exit code.
  static func finish(_ code: Int32) -> Never {
    exit(code)
  }

  /// Writes text to standard error without a line break.
  static func put(_ text: String) {
    _ = send(text, to: 2)
  }

  private static func send(_ text: String, to descriptor: Int32) -> Bool {
    send(Array(text.utf8), to: descriptor)
  }

  /// Writes bytes to a descriptor; false with `errno` set where that fails.
  static func send(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var rest = bytes
      while let start = rest.baseAddress, !rest.isEmpty {
        #if canImport(Glibc)
          let count = Glibc.write(descriptor, start, rest.count)
        #elseif canImport(Musl)
          let count = Musl.write(descriptor, start, rest.count)
        #else
          let count = Darwin.write(descriptor, start, rest.count)
        #endif
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { return false }
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
      }
      return true
    }
  }
}
