import Sanku

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Replacing and creating files (改写文件).
enum FixFile {
  /// Writes a temporary file beside the old one and gives it the name, so that a fault on the way
  /// leaves the old one whole. Permissions stay; a link stays a link to the file that is replaced.
  static func replace(_ path: String, with bytes: [UInt8]) throws(CommandFailure) {
    let target = resolved(path)
    var status = stat()
    guard stat(target, &status) == 0 else { throw failure(path) }
    guard access(target, W_OK) == 0 else { throw failure(path) }
    let folder = target.lastIndex(of: "/").map { String(target[...$0]) } ?? ""
    var name = Array("\(folder).sanku-XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw failure(path) }
    let isWritten =
      Output.send(bytes, to: descriptor)
      && fchmod(descriptor, status.st_mode & 0o7777) == 0 && fsync(descriptor) == 0
    let code = errno
    // Only root may give a file away; where that fails the file is the caller's, as any editor's.
    _ = fchown(descriptor, status.st_uid, status.st_gid)
    guard close(descriptor) == 0, isWritten, rename(name, target) == 0 else {
      if isWritten == false { errno = code }
      let failure = failure(path)
      unlink(name)
      throw failure
    }
  }

  /// Creates a file, over an existing one only where that is wanted.
  static func create(
    _ path: String, _ bytes: [UInt8], overwriting: Bool
  ) throws(CommandFailure) {
    var status = stat()
    if stat(path, &status) == 0 {
      guard overwriting, status.st_mode & S_IFMT == S_IFREG else {
        let name = SafeText.visible(path)
        throw CommandFailure(
          say(
            "已有“\(name)”，没有改动它。换个文件名，或加 --force 覆盖。",
            "“\(name)” exists and was left as it is. Choose another name, or overwrite it with --force."
          ))
      }
      return try replace(path, with: bytes)
    }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw failure(path) }
    let isWritten = Output.send(bytes, to: descriptor)
    guard close(descriptor) == 0, isWritten else {
      let failure = failure(path)
      unlink(path)
      throw failure
    }
  }

  private static func resolved(_ path: String) -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    guard realpath(path, &buffer) != nil else { return path }
    return String(
      decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func failure(_ path: String) -> CommandFailure {
    let reason = String(cString: strerror(errno))
    let name = SafeText.visible(path)
    return CommandFailure(say("写不了“\(name)”：\(reason)", "cannot write “\(name)”: \(reason)"))
  }
}

extension Output {
  /// Writes bytes to standard output.
  static func write(bytes: [UInt8]) {
    guard !bytes.isEmpty, !send(bytes, to: 1) else { return }
    if errno == EPIPE { finish(0) }
    let reason = String(cString: strerror(errno))
    complain(say("写不出结果：\(reason)", "cannot write the result: \(reason)"))
    finish(2)
  }
}
