import Testing

@testable import SankuSearch

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

@Suite("Snapshot files")
struct SnapshotFileTests {
  /// A folder of its own that is gone afterwards.
  private func withFolder(_ body: (String) throws -> Void) throws {
    var template = Array("/tmp/sanku-snapshot-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return }
    let folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    defer {
      for name in names(in: folder) { unlink(folder + "/" + name) }
      rmdir(folder)
    }
    try body(folder)
  }

  private func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var result: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { result.append(name) }
    }
    return result.sorted()
  }

  private func writer(_ content: UInt8, count: Int) -> SnapshotWriter {
    var writer = SnapshotWriter(key: [content])
    writer.add(1, [UInt8](repeating: content, count: count))
    return writer
  }

  private func uniformContent(_ snapshot: Snapshot) throws -> UInt8? {
    let bytes = try snapshot.section(1)
    try bytes.verify(0..<bytes.count)
    return bytes.withUnsafeBytes { bytes in
      bytes.allSatisfy { $0 == bytes[0] } ? bytes[0] : nil
    }
  }

  @Test("a file is replaced as a whole, and nothing else is left")
  func replacing() throws {
    try withFolder { folder in
      let path = folder + "/snapshot"
      try writer(1, count: 1000).write(to: path)
      let first = try Snapshot.open(path, key: [1])
      try writer(2, count: 50000).write(to: path)
      #expect(try uniformContent(first) == 1)
      #expect(try uniformContent(Snapshot.open(path)) == 2)
      #expect(throws: SnapshotError.otherKey) { try Snapshot.open(path, key: [1]) }
      #expect(names(in: folder) == ["snapshot"])
    }
  }

  @Test("what is not there, is a folder or is empty is an error")
  func unreadable() throws {
    try withFolder { folder in
      #expect(throws: SnapshotError.unreadable(ENOENT)) { try Snapshot.open(folder + "/none") }
      #expect(throws: SnapshotError.notASnapshot) { try Snapshot.open(folder) }
      close(open(folder + "/empty", O_CREAT | O_WRONLY, 0o600))
      #expect(throws: SnapshotError.notASnapshot) { try Snapshot.open(folder + "/empty") }
      #expect(throws: SnapshotError.unwritable(ENOENT)) {
        try writer(1, count: 1).write(to: folder + "/no/snapshot")
      }
      #expect(names(in: folder) == ["empty"])
    }
  }

  @Test("many may write at once; readers see one of them")
  func concurrentWriters() async throws {
    var template = Array("/tmp/sanku-snapshot-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return }
    let folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    let path = folder + "/snapshot"
    try writer(0, count: 30000).write(to: path)
    let contents = try await withThrowingTaskGroup(of: UInt8?.self) { group in
      for number: UInt8 in 1...8 {
        group.addTask {
          try writer(number, count: 30000 + Int(number)).write(to: path)
          return try uniformContent(Snapshot.open(path))
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(contents.allSatisfy { $0.map { (1...8).contains($0) } ?? false })
    #expect(names(in: folder) == ["snapshot"])
    unlink(path)
    rmdir(folder)
  }

  @Test("a large file opens without being read; damage is met where it lies")
  func lateDamage() throws {
    try withFolder { folder in
      let path = folder + "/snapshot"
      try writer(5, count: 9 << 20).write(to: path)
      let damaged = 4 << 20
      let file = open(path, O_WRONLY)
      var byte: UInt8 = 4
      pwrite(file, &byte, 1, off_t(damaged))
      close(file)
      let bytes = try Snapshot.open(path).section(1)
      let place = damaged - bytes.offset
      try bytes.verify(0..<place - 20000)
      try bytes.verify(place + 20000..<bytes.count)
      #expect(throws: SnapshotError.damaged) { try bytes.verify(place..<place + 1) }
      #expect(throws: SnapshotError.damaged) { try bytes.load(place, as: UInt8.self) }
    }
  }
}
