#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What stands in a folder (目录内容), sorted by the bytes of the names, which lie in one block.
struct FolderListing {
  struct Entry {
    /// Where the name stands in the block.
    var name: Range<Int>
    /// What the folder says that it is: `DT_DIR`, `DT_REG`, `DT_LNK` …; `DT_UNKNOWN` on some systems.
    var type: Int
  }

  private(set) var entries: [Entry] = []
  private var names: [UInt8] = []

  /// Reads the folder at a path, given as bytes; nil where the system refuses, with the reason in
  /// `errno`.
  init?(_ path: [UInt8]) {
    let stream = (path + [0]).withUnsafeBytes {
      opendir($0.bindMemory(to: CChar.self).baseAddress!)
    }
    guard let stream else { return nil }
    defer { closedir(stream) }
    names.reserveCapacity(1024)
    entries.reserveCapacity(32)
    while let entry = readdir(stream) {
      withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        let start = names.count
        names += UnsafeRawBufferPointer(rebasing: bytes.prefix { $0 != 0 })
        entries.append(Entry(name: start..<names.count, type: Int(entry.pointee.d_type)))
      }
    }
    let block = names
    entries.removeAll {
      $0.name.count <= 2 && block[$0.name].allSatisfy { $0 == UInt8(ascii: ".") }
    }
    block.withUnsafeBufferPointer { names in
      entries.sort { names[$0.name].lexicographicallyPrecedes(names[$1.name]) }
    }
  }

  /// The name's bytes.
  func name(of entry: Entry) -> ArraySlice<UInt8> { names[entry.name] }

  /// Whether the name starts with a dot.
  func isHidden(_ entry: Entry) -> Bool { names[entry.name.lowerBound] == UInt8(ascii: ".") }

  /// Whether the name is that of a content file.
  func isContent(_ entry: Entry) -> Bool {
    let name = names[entry.name]
    return name.suffix(5).elementsEqual(".yaml".utf8) || name.suffix(4).elementsEqual(".yml".utf8)
  }
}
