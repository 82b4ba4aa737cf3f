import Sanku

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where a report goes (输出文件): standard output, or a file that appears only when it is complete.
final class ReportFile {
  private let path: String?
  private let temporary: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var isOpen = true

  private static let full = 1 << 16

  /// Opens a temporary file beside the one that is meant; nil stands for standard output.
  init(_ path: String?) throws(CommandFailure) {
    self.path = path
    guard let path else {
      temporary = ""
      descriptor = 1
      return
    }
    try Self.checkPlace(path)
    temporary = Self.sibling(of: path)
    descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw Self.failure(path, errno) }
  }

  /// A file without a name, for what must wait.
  static func spool() throws(CommandFailure) -> Int32 {
    let folder = Environment["TMPDIR"] ?? "/tmp"
    var name = Array("\(folder)/sanku-XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw failure(folder, errno) }
    unlink(name)
    return descriptor
  }

  deinit {
    guard isOpen, path != nil else { return }
    close(descriptor)
    unlink(temporary)
  }

  /// Adds bytes.
  func write(_ bytes: [UInt8]) throws(CommandFailure) {
    buffer += bytes
    if buffer.count >= Self.full { try flush() }
  }

  /// Hands on what is waiting, so that a reader of standard output sees it.
  func flush() throws(CommandFailure) {
    guard isOpen, !buffer.isEmpty else { return }
    defer { buffer.removeAll(keepingCapacity: true) }
    if Output.send(buffer, to: descriptor) { return }
    // A reader that has gone away wants no more; other reports go on.
    if path == nil && errno == EPIPE {
      isOpen = false
      return
    }
    throw Self.failure(path, errno)
  }

  /// Adds what a spool holds.
  func append(spool: Int32) throws(CommandFailure) {
    lseek(spool, 0, SEEK_SET)
    while true {
      let piece = [UInt8](unsafeUninitializedCapacity: 1 << 18) { bytes, count in
        count = max(0, read(spool, bytes.baseAddress, bytes.count))
      }
      if piece.isEmpty { return }
      try write(piece)
    }
  }

  /// Completes the report and gives the file its name.
  func finish() throws(CommandFailure) {
    try flush()
    guard let path else { return }
    isOpen = false
    let isKept = close(descriptor) == 0 && rename(temporary, path) == 0
    guard isKept else {
      let code = errno
      unlink(temporary)
      throw Self.failure(path, code)
    }
  }

  private static func sibling(of path: String) -> String {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    return
      "\(folder).sanku-\(getpid())-\(path.utf8.reduce(5381) { $0 &* 33 &+ Int($1) } & 0xFFFFFF).tmp"
  }

  /// Says what is wrong with the place before anything is checked.
  private static func checkPlace(_ path: String) throws(CommandFailure) {
    let shown = SafeText.visible(path)
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      throw CommandFailure(
        say("“\(shown)”是文件夹，报告要写到文件里。", "“\(shown)” is a folder; a report needs a file."))
    }
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
    let folder = String(path[..<slash])
    guard stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw CommandFailure(
        say(
          "写不了“\(shown)”：没有文件夹“\(SafeText.visible(folder))”，请先建立。",
          "cannot write “\(shown)”: there is no folder “\(SafeText.visible(folder))”; make it first."
        ))
    }
  }

  private static func failure(_ path: String?, _ code: Int32) -> CommandFailure {
    let reason = String(cString: strerror(code))
    guard let path else {
      return CommandFailure(say("写不出结果：\(reason)", "cannot write the result: \(reason)"))
    }
    let shown = SafeText.visible(path)
    return CommandFailure(
      say("写不了“\(shown)”：\(reason)", "cannot write “\(shown)”: \(reason)"))
  }
}
