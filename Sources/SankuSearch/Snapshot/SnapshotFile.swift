#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// What a snapshot asks of the system (文件操作): a mapping, and a file that appears all at once.
enum SnapshotFile {
  /// Maps a whole file for reading.
  static func map(_ path: String) throws(SnapshotError) -> FlatMemory {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .unreadable(errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .unreadable(errno) }
    let length = Int(status.st_size)
    guard status.st_mode & S_IFMT == S_IFREG, length > 0 else { throw .notASnapshot }
    guard let base = mmap(nil, length, PROT_READ, MAP_PRIVATE, file, 0), base != MAP_FAILED
    else { throw .unreadable(errno) }
    // Systems may read megabytes around a page that is touched; what is needed is asked for by
    // `prefetch` instead.
    madvise(base, length, Int32(MADV_RANDOM))
    return FlatMemory(mapped: base, count: length)
  }

  static func unmap(_ base: UnsafeMutableRawPointer, _ count: Int) {
    munmap(base, count)
  }

  /// Asks for a stretch of a mapping to be read from disk, all at once and without waiting.
  static func prefetch(_ base: UnsafeMutableRawPointer, _ count: Int) {
    let page = Int(sysconf(Int32(_SC_PAGESIZE)))
    let start = UnsafeMutableRawPointer(bitPattern: UInt(bitPattern: base) & ~UInt(page - 1))
    madvise(start, count + page, Int32(MADV_WILLNEED))
  }

  /// Writes a file beside its place and moves it there, so that readers see all of it or none.
  ///
  /// The body gets what writes bytes at an offset.
  static func replace(
    _ path: String,
    _ body: ((UnsafeRawBufferPointer, Int) throws(SnapshotError) -> Void) throws(SnapshotError)
      -> Void
  ) throws(SnapshotError) {
    let temporary = path + ".\(getpid()).\(UInt32.random(in: 0 ... .max)).tmp"
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw .unwritable(errno) }
    do throws(SnapshotError) {
      try body { bytes, offset throws(SnapshotError) in try write(bytes, at: offset, to: file) }
    } catch {
      close(file)
      unlink(temporary)
      throw error
    }
    guard close(file) == 0, rename(temporary, path) == 0 else {
      let reason = errno
      unlink(temporary)
      throw .unwritable(reason)
    }
  }

  private static func write(
    _ bytes: UnsafeRawBufferPointer, at offset: Int, to file: Int32
  ) throws(SnapshotError) {
    var done = 0
    while done < bytes.count, let base = bytes.baseAddress {
      let written = pwrite(file, base + done, bytes.count - done, off_t(offset + done))
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { throw .unwritable(written < 0 ? errno : EIO) }
      done += written
    }
  }
}
