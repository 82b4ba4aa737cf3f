internal import SankuDiagnostics

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// What the packs of some roots are, in 32 bytes (内容戳): changes whenever a file of theirs does.
///
/// Made of the path, size and time of change of every file that loading would read, without reading
/// any. A cache that carries the same key holds the same content.
package enum ContentStamp {
  /// The key of library roots, in their order, for one version of the program.
  package static func key(of roots: [String]) -> [UInt8] {
    var finder = PackFinder()
    for root in roots { finder.find(root: root) }
    var mixer = KeyMixer()
    mixer.add(RegistryLoader.programVersion.description)
    for root in roots { mixer.add(root) }
    for pack in finder.packs {
      for path in [pack.manifest] + pack.files {
        mixer.add(path)
        var status = stat()
        guard stat(path, &status) == 0 else {
          mixer.add(UInt64.max)
          continue
        }
        mixer.add(UInt64(truncatingIfNeeded: status.st_size))
        mixer.add(UInt64(truncatingIfNeeded: status.st_mtim.tv_sec))
        mixer.add(UInt64(truncatingIfNeeded: status.st_mtim.tv_nsec))
        mixer.add(UInt64(truncatingIfNeeded: status.st_ino))
      }
    }
    // What the finder complains of, such as a missing folder, is part of the answer too.
    for finding in finder.findings { mixer.add(finding.rule + finding.place.file) }
    return mixer.bytes
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
