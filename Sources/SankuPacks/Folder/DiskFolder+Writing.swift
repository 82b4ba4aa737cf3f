#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension DiskFolder {
  /// Makes a folder and those above it.
  package static func make(_ path: String) throws(PackToolError) {
    if path.isEmpty || isFolder(path) { return }
    let above = parent(of: path)
    if !above.isEmpty, above != path { try make(above) }
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw failure(path) }
  }

  /// Writes a file that appears only when it is complete.
  package static func write(
    _ bytes: [UInt8], to path: String, replacing: Bool = true, mode: UInt32 = 0o666
  ) throws(PackToolError) {
    if !replacing, kind(of: path) != nil {
      throw PackToolError(
        "exists", zh: "“\(path)”已经存在，没有改动它", en: "“\(path)” exists already and is left as it is")
    }
    try make(parent(of: path))
    let above = parent(of: path)
    let temporary = join(above, ".sanku-\(getpid())-\(name(of: path)).tmp")
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, mode)
    guard descriptor >= 0 else { throw failure(path) }
    let isWritten = writeAll(bytes, to: descriptor)
    if isWritten { keepMode(of: path, on: descriptor) }
    guard close(descriptor) == 0, isWritten, rename(temporary, path) == 0 else {
      let fault = failure(path)
      unlink(temporary)
      throw fault
    }
  }

  /// Gives a folder its final name; nothing may stand there.
  package static func move(_ path: String, to target: String) throws(PackToolError) {
    guard rename(path, target) == 0 else { throw failure(target) }
  }

  /// Removes a file, or a folder with everything below it; links are removed, not followed.
  package static func remove(_ path: String, depth: Int = 0) {
    guard kind(of: path) == .folder, depth < 64 else {
      unlink(path)
      return
    }
    guard let stream = opendir(path) else { return }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    closedir(stream)
    for name in names { remove(join(path, name), depth: depth + 1) }
    rmdir(path)
  }

  /// A folder beside `path` that nobody else uses.
  package static func scratch(beside path: String) throws(PackToolError) -> String {
    try make(parent(of: path))
    let pattern = join(parent(of: path), ".sanku-XXXXXX")
    var bytes = Array(pattern.utf8CString)
    guard mkdtemp(&bytes) != nil else { throw failure(path) }
    return String(decoding: bytes.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer
      while let start = rest.baseAddress, !rest.isEmpty {
        let count = systemWrite(descriptor, start, rest.count)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { return false }
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
      }
      return true
    }
  }

  /// A file that is replaced keeps its permissions.
  private static func keepMode(of path: String, on descriptor: Int32) {
    var status = stat()
    if stat(path, &status) == 0 { fchmod(descriptor, status.st_mode & 0o777) }
  }

  private static func failure(_ path: String) -> PackToolError {
    let reason = String(cString: strerror(errno))
    return PackToolError(
      "unwritable", zh: "写不了“\(path)”：\(reason)", en: "cannot write “\(path)”: \(reason)")
  }
}

/// The system's `write`, which the enum's own hides by its name.
private func systemWrite(_ descriptor: Int32, _ start: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, start, count)
}
