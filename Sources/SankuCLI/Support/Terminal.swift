#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the program writes to (终端).
enum Terminal {
  /// Whether standard output is a terminal.
  static var isOutputTerminal: Bool { isatty(1) == 1 }

  /// Whether standard input is a terminal.
  static var isInputTerminal: Bool { isatty(0) == 1 }

  /// Whether colours are welcome: a terminal, no `NO_COLOR`, not a dumb one.
  static var welcomesColor: Bool {
    isOutputTerminal && Environment["NO_COLOR"] == nil && Environment["TERM"] != "dumb"
  }

  /// The width in cells: that of the terminal, else of `COLUMNS`, else 100.
  static var width: Int {
    var size = winsize()
    if ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return max(40, Int(size.ws_col)) }
    if let columns = Environment["COLUMNS"].flatMap(Int.init) { return min(max(40, columns), 1000) }
    return 100
  }
}
