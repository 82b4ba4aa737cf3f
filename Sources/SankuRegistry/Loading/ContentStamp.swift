#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// What the packs of some roots are, in 32 bytes (内容戳): changes whenever a file of theirs does.
///
/// Made of the path, size and time of change of every YAML file below the roots and of the program
/// itself, without reading any.
/// A cache that carries the same stamp holds the same content.
package enum ContentStamp {
  /// The stamp of library roots, in their order, for one version of the program.
  package static func key(of roots: [String]) -> [UInt8] {
    var walk = StampWalk()
    walk.mixer.add(RegistryLoader.programVersion.description)
    // Another build of the program may lay an index out otherwise.
    walk.add(file: "/proc/self/exe")
    for root in roots {
      walk.mixer.add(root)
      let libraries = PackFinder.libraries.map { root + "/" + $0 }
      let present = libraries.filter { Folder.kind(of: $0)?.kind == .folder }
      for folder in present.isEmpty ? [root] : present { walk.add(folder: folder) }
    }
    return walk.mixer.bytes
  }
}

/// Walks folders and mixes in what their YAML files are.
///
/// Most names are told apart by what the folder says of them; only files of interest are asked for
/// their size and time.
private struct StampWalk {
  var mixer = KeyMixer()
  private var above: [Folder.Identity] = []

  mutating func add(folder: String) {
    guard let identity = Folder.kind(of: folder)?.identity, !above.contains(identity) else {
      mixer.add(UInt64.max)
      return
    }
    above.append(identity)
    defer { above.removeLast() }
    guard let stream = opendir(folder) else {
      mixer.add(UInt64.max)
      return
    }
    defer { closedir(stream) }
    var entries: [(name: String, type: UInt8)] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.utf8.first != UInt8(ascii: ".") {
        entries.append((name, UInt8(entry.pointee.d_type)))
      }
    }
    for entry in entries.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
      add(folder + "/" + entry.name, name: entry.name, type: entry.type)
    }
  }

  private mutating func add(_ path: String, name: String, type: UInt8) {
    let isContent = name.hasSuffix(".yaml") || name.hasSuffix(".yml")
    if type == UInt8(DT_DIR) { return add(folder: path) }
    guard isContent || type != UInt8(DT_REG) else { return }
    var status = stat()
    guard stat(path, &status) == 0 else {
      mixer.add(path)
      return mixer.add(UInt64.max)
    }
    if status.st_mode & S_IFMT == S_IFDIR { return add(folder: path) }
    guard isContent else { return }
    mixer.add(path)
    add(status)
  }

  /// Mixes in what a file is, if it is there.
  mutating func add(file path: String) {
    var status = stat()
    if stat(path, &status) == 0 { add(status) }
  }

  private mutating func add(_ status: stat) {
    mixer.add(UInt64(truncatingIfNeeded: status.st_size))
    mixer.add(UInt64(truncatingIfNeeded: status.st_mtim.tv_sec))
    mixer.add(UInt64(truncatingIfNeeded: status.st_mtim.tv_nsec))
    mixer.add(UInt64(truncatingIfNeeded: status.st_ino))
  }
}

/// Four 64-bit hashes side by side. No secret: it tells changes, not attacks.
private struct KeyMixer {
  private var lanes: (UInt64, UInt64, UInt64, UInt64) = (
    0x9E37_79B9_7F4A_7C15, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0x85EB_CA77_C2B2_AE63
  )

  mutating func add(_ number: UInt64) {
    lanes.0 = Self.mix(lanes.0 ^ number, 0xA076_1D64_78BD_642F)
    lanes.1 = Self.mix(lanes.1 ^ number, 0xE703_7ED1_A0B4_28DB)
    lanes.2 = Self.mix(lanes.2 &+ number, 0x8EBC_6AF0_9C88_C6E3)
    lanes.3 = Self.mix(lanes.3 &+ number, 0x5899_65CC_7537_4CC3)
  }

  mutating func add(_ text: String) {
    add(UInt64(text.utf8.count))
    var word: UInt64 = 0
    var filled = 0
    for byte in text.utf8 {
      word = word << 8 | UInt64(byte)
      filled += 1
      if filled == 8 {
        add(word)
        (word, filled) = (0, 0)
      }
    }
    if filled > 0 { add(word) }
  }

  var bytes: [UInt8] {
    [lanes.0, lanes.1, lanes.2, lanes.3].flatMap { lane in
      (0..<8).map { UInt8(truncatingIfNeeded: lane >> UInt64(8 * $0)) }
    }
  }

  private static func mix(_ value: UInt64, _ factor: UInt64) -> UInt64 {
    let (high, low) = (value | 1).multipliedFullWidth(by: factor)
    return high ^ low ^ value.byteSwapped
  }
}
