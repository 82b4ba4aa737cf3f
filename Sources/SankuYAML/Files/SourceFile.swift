package import SankuDiagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads whole files (读文件) without ever waiting for one: pipes, devices and folders are refused.
package enum SourceFile {
  /// Why a file could not be read, as a finding of the rule `form/unreadable-file` or
  /// `form/too-large`.
  package struct Fault: Error, Sendable {
    package let finding: Finding
  }

  /// The bytes of a regular file of at most `limits.maximumBytes`.
  ///
  /// `name` is how findings call the file; the path if nil.
  package static func read(
    path: String, name: String? = nil, limits: Limits = .standard
  ) throws(Fault) -> SourceText {
    let name = name ?? path
    let opened = path.withCString { bytes -> Int32? in
      // The system would take a path for what stands before a NUL.
      guard strlen(bytes) == path.utf8.count else { return nil }
      // Without O_NONBLOCK the opening of a pipe waits for a writer.
      return open(bytes, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    }
    guard let descriptor = opened else { throw Fault(finding: .missingFile(name)) }
    guard descriptor >= 0 else { throw Fault(finding: .unopened(name, code: errno)) }
    defer { _ = close(descriptor) }

    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw Fault(finding: .unopened(name, code: errno))
    }
    switch status.st_mode & 0o170000 {
    case 0o100000: break
    case 0o040000: throw Fault(finding: .isFolder(name))
    default: throw Fault(finding: .isNoRegularFile(name))
    }
    let size = Int(status.st_size)
    guard size <= limits.maximumBytes else {
      throw Fault(finding: .tooLarge(name, bytes: size, limit: limits.maximumBytes))
    }
    let bytes = try contents(of: descriptor, name: name, expected: size, limits: limits)
    return SourceText(name: name, bytes: bytes)
  }

  /// Reads to the end, even where that is not where `fstat` saw it.
  private static func contents(
    of descriptor: Int32, name: String, expected: Int, limits: Limits
  ) throws(Fault) -> [UInt8] {
    var bytes: [UInt8] = []
    // One byte more than expected: less than that, and the file ends where `fstat` saw its end.
    var wanted = expected + 1
    while true {
      var code: Int32 = 0
      let part = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
        while count < wanted, let base = buffer.baseAddress {
          let got = systemRead(descriptor, base + count, wanted - count)
          if got > 0 {
            count += got
            if count == expected, bytes.isEmpty { break }
          } else if got == 0 {
            break
          } else if errno != EINTR {
            code = errno
            break
          }
        }
      }
      guard code == 0 else { throw Fault(finding: .unopened(name, code: code)) }
      if bytes.isEmpty { bytes = part } else { bytes += part }
      guard bytes.count <= limits.maximumBytes else {
        throw Fault(finding: .tooLarge(name, bytes: bytes.count, limit: limits.maximumBytes))
      }
      if part.count < wanted { return bytes }
      wanted = 1 << 16
    }
  }
}

/// The system's `read`, which ``SourceFile/read(path:name:limits:)`` hides by its name.
private func systemRead(
  _ descriptor: Int32, _ buffer: UnsafeMutablePointer<UInt8>, _ count: Int
) -> Int {
  read(descriptor, buffer, count)
}
