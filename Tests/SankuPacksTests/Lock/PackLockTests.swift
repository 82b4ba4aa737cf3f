import Foundation
import SankuPacks
import Testing

struct PackLockTests {
  func digest(_ files: [(name: String, text: String)]) throws -> String {
    let folder = try Scratch()
    try folder.write(files)
    return try #require(try PackLock(folders: [folder.path]).entries.first).sha256
  }

  @Test func looksAtTheContentAlone() throws {
    let usual = try digest(Samples.files)
    let halves = Samples.indicators.components(separatedBy: "  - id: pass-rate")
    let other = [
      (
        name: "Indicators/water/pack.yaml",
        text:
          "# 注释\nlicence: 'CC0-1.0'\ntitle: 农村供水\nversion: \"1.0.0\"\npack: water\nmaintainers:\n  - name: 青禾县财政局\n"
      ),
      (name: "Indicators/water/z/rates.yaml", text: "indicators:\n  - id: pass-rate" + halves[1]),
      (name: "Indicators/water/a.yaml", text: halves[0]),
    ]
    #expect(try digest(other) == usual)
    let changed = [
      Samples.files[0],
      ("Indicators/water/pipes.yaml", Samples.indicators.replacing("12", with: "13")),
    ]
    #expect(try digest(changed) != usual)
    let moved = Samples.files.map {
      (name: $0.name.replacing("Indicators", with: "Templates"), text: $0.text)
    }
    #expect(try digest(moved) == usual)
  }

  @Test func roundTripsAndTellsDifferences() throws {
    let folder = try Scratch()
    try folder.write(Samples.files)
    let lock = try PackLock(folders: [folder.path])
    let file = folder.path + "/sanku.lock"
    try lock.write(to: file)
    #expect(try PackLock(file: file) == lock)
    try folder.write([
      ("Indicators/water/pack.yaml", Samples.manifest.replacing("1.0.0", with: "1.1.0"))
    ])
    try folder.write([("Indicators/a/pack.yaml", Samples.manifest.replacing("water", with: "a"))])
    let now = try PackLock(folders: [folder.path])
    #expect(
      lock.differences(to: now) == [
        .added(now.entries[0]), .changed(lock.entries[0], now.entries[1]),
      ])
    #expect(now.differences(to: lock).first == .missing(now.entries[0]))
  }

  @Test func aChangedSignedPackIsAnError() throws {
    let folder = try Scratch()
    try folder.write(Samples.files)
    let keys = try PackSigner.keygen(folder.path + "/省厅")
    #expect(throws: PackToolError.self) { try PackSigner.keygen(folder.path + "/省厅") }
    let pack = folder.path + "/Indicators/water"
    _ = try PackSigner.sign([pack], keyFile: keys[0])
    var trust = TrustedKeys()
    #expect(try SignatureCheck.checks([pack], trust: trust).map(\.state) == [.unknownKey])
    try trust.add(keys[1])
    #expect(try SignatureCheck.checks([pack], trust: trust).map(\.state) == [.trusted])

    try folder.write([("Indicators/water/note.yaml", "# 注释不算改动\n")])
    #expect(try SignatureCheck.checks([pack], trust: trust).map(\.state) == [.trusted])

    let signature = try #require(folder.text("Indicators/water/pack.sig"))
    try folder.write([
      ("Indicators/water/pack.sig", signature.replacing("version: 1.0.0", with: "version: 1.0.1"))
    ])
    try folder.write([
      ("Indicators/water/pack.yaml", Samples.manifest.replacing("1.0.0", with: "1.0.1"))
    ])
    guard case .broken(let error)? = try SignatureCheck.checks([pack], trust: trust).first?.state
    else {
      Issue.record("a changed pack passed")
      return
    }
    #expect(error.code == "changed-after-signing")
  }

  @Test func aForgedSignatureIsAnError() throws {
    let folder = try Scratch()
    try folder.write(Samples.files)
    let keys = try PackSigner.keygen(folder.path + "/a")
    let others = try PackSigner.keygen(folder.path + "/b")
    let pack = folder.path + "/Indicators/water"
    _ = try PackSigner.sign([pack], keyFile: keys[0])
    let own = try #require(folder.text("a.pub")).replacing("sanku-public-key: ", with: "")
    let other = try #require(folder.text("b.pub")).replacing("sanku-public-key: ", with: "")
    let signature = try #require(folder.text("Indicators/water/pack.sig"))
    try folder.write([
      ("Indicators/water/pack.sig", signature.replacing(own.dropLast(), with: other.dropLast()))
    ])
    var trust = TrustedKeys()
    try trust.add(others[1])
    guard case .broken(let error)? = try SignatureCheck.checks([pack], trust: trust).first?.state
    else {
      Issue.record("a forged signature passed")
      return
    }
    #expect(error.code == "bad-signature")
  }

  @Test func trustComesFromTheProjectFile() throws {
    let folder = try Scratch()
    _ = try PackSigner.keygen(folder.path + "/a")
    let key = try #require(folder.text("a.pub")).dropFirst(18).dropLast()
    try folder.write([("sanku.yaml", "library: [x]\ntrusted_keys: [{name: 省厅, key: \(key)}]\n")])
    var trust = TrustedKeys()
    try trust.addProject(folder.path + "/sanku.yaml")
    #expect(trust.contains(String(key)))
    #expect(throws: PackToolError.self) { try trust.add(folder.path + "/sanku.yaml") }
  }
}
