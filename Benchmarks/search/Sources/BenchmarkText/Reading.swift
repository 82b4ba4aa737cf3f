#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// A file's bytes, mapped (读文件).
package func mapped(_ path: String) -> UnsafeBufferPointer<UInt8> {
  let file = open(path, O_RDONLY)
  guard file >= 0 else { return .init(start: nil, count: 0) }
  defer { close(file) }
  let length = Int(lseek(file, 0, SEEK_END))
  guard length > 0, let base = mmap(nil, length, PROT_READ, MAP_PRIVATE, file, 0),
    base != MAP_FAILED
  else { return .init(start: nil, count: 0) }
  return .init(start: base.assumingMemoryBound(to: UInt8.self), count: length)
}

/// The lines of a file.
package func lines(_ path: String) -> [Substring] {
  Substring(decoding: mapped(path), as: UTF8.self).split(separator: "\n")
}

/// The sections of the benchmark's own in its snapshots: the sector of each group.
package let sectorSection: UInt32 = 1
