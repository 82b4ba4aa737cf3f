import Foundation
import SankuPacks
import Testing

struct PackArchiveTests {
  func built(_ folder: Scratch, _ name: String = "a.tar") throws -> String {
    let path = folder.path + "/" + name
    _ = try PackArchive.build([folder.path + "/Indicators"], output: path)
    return path
  }

  @Test func isTheSameByteForByte() throws {
    let (one, two) = (try Scratch(), try Scratch())
    try one.write(Samples.files)
    try two.write(Samples.files.reversed())
    let bytes = try [one, two].map { try Data(contentsOf: URL(filePath: built($0))) }
    #expect(bytes[0] == bytes[1])
  }

  @Test func goesThereAndBack() throws {
    let folder = try Scratch()
    try folder.write(Samples.files + [("Indicators/water/tests/g.yaml", "# expect: none\n")])
    let archive = try built(folder)
    let root = folder.path + "/new"
    let first = try PackArchive.install(archive, to: root)
    #expect(
      (first.pack, first.version, first.replaced, first.isUnchanged) == (
        "water", "1.0.0", nil, false
      ))
    #expect(folder.text("new/Indicators/water/pipes.yaml") == Samples.indicators)
    #expect(folder.text("new/Indicators/water/tests/g.yaml") == "# expect: none\n")
    #expect(try PackArchive.install(archive, to: root).isUnchanged)
    #expect(try FileManager.default.contentsOfDirectory(atPath: root) == ["Indicators"])
    #expect(try PackDiff.between(archive, folder.path + "/new")[0].changes == [])
  }

  @Test func replacesAllOrNothing() throws {
    let folder = try Scratch()
    try folder.write(Samples.files)
    let root = folder.path + "/new"
    _ = try PackArchive.install(try built(folder), to: root)
    try folder.write([
      ("Indicators/water/pack.yaml", Samples.manifest.replacing("1.0.0", with: "1.1.0"))
    ])
    let installed = try PackArchive.install(try built(folder, "b.tar"), to: root)
    #expect((installed.version, installed.replaced) == ("1.1.0", "1.0.0"))
    try folder.write([("other/Indicators/water/note.txt", "no pack")])
    #expect(throws: PackToolError.self) {
      try PackArchive.install(folder.path + "/b.tar", to: folder.path + "/other")
    }
    #expect(folder.text("other/Indicators/water/note.txt") == "no pack")
  }

  @Test func keysMayNotChangeSilently() throws {
    let folder = try Scratch()
    try folder.write(Samples.files)
    let (a, b) = (
      try PackSigner.keygen(folder.path + "/a"), try PackSigner.keygen(folder.path + "/b")
    )
    let root = folder.path + "/new"
    var trust = TrustedKeys()
    try trust.add(a[1])
    #expect(throws: PackToolError.self) {
      try PackArchive.install(try built(folder), to: root, trust: trust)
    }
    _ = try PackSigner.sign([folder.path + "/Indicators"], keyFile: a[0])
    #expect(try PackArchive.install(try built(folder), to: root, trust: trust).key != nil)
    try folder.write([
      ("Indicators/water/pack.yaml", Samples.manifest.replacing("1.0.0", with: "1.1.0"))
    ])
    let broken = #expect(throws: PackToolError.self) {
      try PackArchive.install(try built(folder), to: root)
    }
    #expect(broken?.code == "changed-after-signing")
    _ = try PackSigner.sign([folder.path + "/Indicators"], keyFile: b[0])
    let changed = #expect(throws: PackToolError.self) {
      try PackArchive.install(try built(folder), to: root)
    }
    #expect(changed?.code == "key-changed")
    try trust.add(b[1])
    #expect(try PackArchive.install(try built(folder), to: root, trust: trust).version == "1.1.0")
  }
}
