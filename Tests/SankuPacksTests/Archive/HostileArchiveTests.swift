import Foundation
import SankuDiagnostics
import SankuPacks
import Testing

/// Archives that must not be unpacked; nothing may be written for any of them.
struct HostileArchiveTests {
  /// A block of 512 bytes for a file, as tar has it.
  static func header(
    _ name: String, type: String = "0", size: String = "00000000003",
    magic: String = "ustar\u{0}00",
    link: String = ""
  ) -> [UInt8] {
    var header = [UInt8](repeating: 0, count: 512)
    func put(_ text: String, _ offset: Int) {
      for (index, byte) in text.utf8.enumerated() where offset + index < 512 {
        header[offset + index] = byte
      }
    }
    put(name, 0)
    put(
      "0000644\u{0}0000000\u{0}0000000\u{0}\(size)\u{0}00000000000\u{0}        \(type)\(link)", 100)
    put(magic, 257)
    let sum = String(header.reduce(0) { $0 + Int($1) }, radix: 8)
    put(String(repeating: "0", count: 6 - sum.count) + sum + "\u{0} ", 148)
    return header
  }

  static let body = Array("a: 1".utf8.prefix(3)) + [UInt8](repeating: 0, count: 509)
  static let end = [UInt8](repeating: 0, count: 1024)
  static let good = "Indicators/water/a.yaml"

  static let manifest: [UInt8] = {
    let text = Array("pack: water\nversion: 1.0.0\ntitle: a\nlicence: MIT\n".utf8)
    let size = String(text.count, radix: 8)
    return header(
      "Indicators/water/pack.yaml", size: String(repeating: "0", count: 11 - size.count) + size)
      + text + [UInt8](repeating: 0, count: 512 - text.count)
  }()

  static func one(_ name: String) -> [UInt8] { manifest + header(name) + body + end }

  static let archives: [(String, [UInt8])] = [
    ("empty", []), ("no tar", Array("pack: a".utf8)), ("zeros", end),
    ("cut off", Array(one(good).dropLast(1024))),
    ("absolute", one("/Indicators/water/a.yaml")), ("parent", one("Indicators/water/../../a.yaml")),
    ("dot", one("Indicators/./water/a.yaml")), ("double stroke", one("Indicators//water/a.yaml")),
    ("hidden", one("Indicators/water/.ssh/a")), ("elsewhere", one("bin/water/a.yaml")),
    ("beside the pack", one("Indicators/other/a.yaml")), ("too high", one("Indicators/a.yaml")),
    ("backslash", one("Indicators/water/..\\a")), ("control", one("Indicators/water/a\u{1B}b")),
    ("direction mark", one("Indicators/water/a\u{202E}b")), ("drive", one("Indicators/water/C:a")),
    (
      "symbolic link",
      manifest + header(good, type: "2", size: "00000000000", link: "/etc/passwd") + end
    ),
    ("hard link", manifest + header(good, type: "1", size: "00000000000", link: "x") + end),
    ("device", manifest + header(good, type: "3", size: "00000000000") + end),
    ("pipe", manifest + header(good, type: "6", size: "00000000000") + end),
    ("PAX", manifest + header(good, type: "x") + body + end),
    ("global PAX", manifest + header(good, type: "g") + body + end),
    ("GNU long name", manifest + header(good, type: "L") + body + end),
    ("GNU sparse", manifest + header(good, type: "S") + body + end),
    ("GNU magic", manifest + header(good, magic: "ustar  \u{0}") + body + end),
    ("no magic", manifest + header(good, magic: "") + body + end),
    ("huge", manifest + header(good, size: "77777777777") + body + end),
    ("negative", manifest + header(good, size: "-0000000001") + body + end),
    ("beyond the end", manifest + header(good, size: "00000010000") + body + end),
    ("twice", manifest + header(good) + body + header(good) + body + end),
    (
      "twice by case",
      manifest + header(good) + body + header("Indicators/water/A.yaml") + body + end
    ),
    ("file and folder", manifest + header(good) + body + header(good + "/b.yaml") + body + end),
    ("behind the end", one(good) + manifest),
    (
      "bad sum",
      {
        var bytes = one(good); bytes[0] ^= 1; return bytes
      }()
    ),
    (
      "not UTF-8",
      { () -> [UInt8] in
        var head = header("Indicators/water/x.yaml")
        head[17] = 0xFF
        let sum = head.enumerated().reduce(0) {
          $0 + ((148..<156).contains($1.offset) ? 32 : Int($1.element))
        }
        let text = Array(String(sum, radix: 8).utf8)
        head.replaceSubrange(
          148..<154, with: [UInt8](repeating: 0x30, count: 6 - text.count) + text)
        return manifest + head + body + end
      }()
    ),
    ("no manifest", header(good) + body + end),
  ]

  @Test(arguments: archives)
  func isRefused(name: String, bytes: [UInt8]) throws {
    let folder = try Scratch()
    let file = folder.path + "/evil.tar"
    try Data(bytes).write(to: URL(filePath: file))
    let root = folder.path + "/root"
    let error = #expect(throws: PackToolError.self, "\(name)") {
      try PackArchive.install(file, to: root)
    }
    #expect(error?.code == "unsafe-archive", "\(name)")
    #expect(!FileManager.default.fileExists(atPath: root))
  }

  @Test func theSampleItselfIsSound() throws {
    let folder = try Scratch()
    try Data(Self.one(Self.good)).write(to: URL(filePath: folder.path + "/a.tar"))
    #expect(
      try PackArchive.install(folder.path + "/a.tar", to: folder.path + "/root").pack == "water")
  }

  /// Any damage to a byte is refused or harmless, and never ends the program.
  @Test func damagedArchivesDoNoHarm() throws {
    let folder = try Scratch()
    var seed: UInt64 = 7
    for _ in 0..<200 {
      var bytes = Self.one(Self.good)
      for _ in 0..<3 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes[Int(seed >> 33) % bytes.count] = UInt8(truncatingIfNeeded: seed >> 20)
      }
      try Data(bytes).write(to: URL(filePath: folder.path + "/a.tar"))
      _ = try? PackArchive.install(folder.path + "/a.tar", to: folder.path + "/root")
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(Set(names).isSubset(of: ["a.tar", "root"]))
  }
}
