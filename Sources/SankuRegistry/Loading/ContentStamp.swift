#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// What the packs of some roots are, in 32 bytes (内容戳): changes whenever a file of theirs does.
///
/// Made of the path, size and times of change of every YAML file below the roots and of the program
/// itself, without reading any.
/// A cache that carries the same stamp holds the same content.
package enum ContentStamp {
  /// The stamp of library roots, in their order, for one version of the program.
  package static func key(of roots: [String]) -> [UInt8] { walk(roots).mixer.bytes }

  /// The stamp to read packs under, whose content is to be kept.
  ///
  /// Times of files go forward in steps of some milliseconds, and two changes within one step look
  /// the same. So packs that changed just now are given a moment, that any further change shows.
  package static func settledKey(of roots: [String]) -> [UInt8] {
    let walk = walk(roots)
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    let age = StampWalk.nanoseconds(now) - walk.newest
    guard age >= 0, age < Self.step else { return walk.mixer.bytes }
    usleep(UInt32((Self.step - age) / 1000))
    return key(of: roots)
  }

  /// More than any system's step, in nanoseconds.
  private static let step: Int64 = 20_000_000

  private static func walk(_ roots: [String]) -> StampWalk {
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
    return walk
  }
}

/// Walks folders and mixes in what their YAML files are.
///
/// Most names are told apart by what the folder says of them; only files of interest are asked for
/// their size and time.
private struct StampWalk {
  var mixer = KeyMixer()
  /// When the last change was, in nanoseconds since 1970.
  private(set) var newest: Int64 = 0
  private var above: [Folder.Identity] = []
  /// The bytes of the path at hand.
  private var path: [UInt8] = []

  mutating func add(folder: String) {
    path = Array(folder.utf8)
    addFolder()
  }

  /// Mixes in what a file is, if it is there.
  mutating func add(file: String) {
    path = Array(file.utf8)
    if let status = status() { add(status) }
  }

  private mutating func addFolder() {
    guard let identity = status().map({ Folder.Identity($0) }), !above.contains(identity),
      let listing = FolderListing(path)
    else {
      mixer.add(UInt64.max)
      return
    }
    above.append(identity)
    let length = path.count
    for entry in listing.entries where !listing.isHidden(entry) {
      let isContent = listing.isContent(entry)
      guard isContent || entry.type != DT_REG else { continue }
      path.append(UInt8(ascii: "/"))
      path += listing.name(of: entry)
      if entry.type == DT_DIR { addFolder() } else { addFile(isContent: isContent) }
      path.removeLast(path.count - length)
    }
    above.removeLast()
  }

  private mutating func addFile(isContent: Bool) {
    guard let status = status() else {
      mixer.add(path)
      return mixer.add(UInt64.max)
    }
    if status.st_mode & S_IFMT == S_IFDIR { return addFolder() }
    guard isContent else { return }
    mixer.add(path)
    add(status)
  }

  /// What stands at the path, links followed.
  private mutating func status() -> stat? {
    var status = stat()
    path.append(0)
    defer { path.removeLast() }
    let code = path.withUnsafeBytes { stat($0.bindMemory(to: CChar.self).baseAddress!, &status) }
    return code == 0 ? status : nil
  }

  private mutating func add(_ status: stat) {
    mixer.add(UInt64(truncatingIfNeeded: status.st_size))
    mixer.add(UInt64(truncatingIfNeeded: status.st_ino))
    // The second is set by the system alone: it also tells of files put in place with an old time.
    for time in [Self.nanoseconds(status.st_mtim), Self.nanoseconds(status.st_ctim)] {
      mixer.add(UInt64(bitPattern: time))
      newest = max(newest, time)
    }
  }

  static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
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

  mutating func add(_ text: String) { add(Array(text.utf8)) }

  mutating func add(_ text: [UInt8]) {
    add(UInt64(text.count))
    text.withUnsafeBytes { bytes in
      let whole = bytes.count & ~7
      for start in stride(from: 0, to: whole, by: 8) {
        add(bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
      }
      guard whole < bytes.count else { return }
      add(bytes[whole...].reduce(0) { $0 << 8 | UInt64($1) })
    }
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
