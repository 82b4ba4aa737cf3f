import Testing

@testable import SankuSearch

@Suite("Snapshot container")
struct SnapshotTests {
  private let key = [UInt8](1...32)

  private func sample() throws -> [UInt8] {
    var writer = SnapshotWriter(key: key)
    writer.add(7, Array("indicators".utf8))
    writer.add(9, [])
    writer.add(8, [UInt8](repeating: 0xAB, count: 300))
    return try writer.bytes()
  }

  private func content(_ snapshot: Snapshot, _ id: UInt32) throws -> [UInt8] {
    let bytes = try snapshot.section(id)
    try bytes.verify(0..<bytes.count)
    return bytes.withUnsafeBytes { Array($0) }
  }

  private func contents(_ snapshot: Snapshot) throws -> [[UInt8]] {
    try [7, 9, 8].map { try content(snapshot, $0) }
  }

  @Test("gives back what was written")
  func roundTrip() throws {
    let snapshot = try Snapshot(bytes: sample())
    #expect(snapshot.key == key)
    #expect(try content(snapshot, 7) == Array("indicators".utf8))
    #expect(try content(snapshot, 9) == [])
    #expect(try content(snapshot, 8) == [UInt8](repeating: 0xAB, count: 300))
    #expect(throws: SnapshotError.missingSection(5)) { try snapshot.section(5) }
  }

  @Test("sections start at multiples of 64")
  func alignment() throws {
    let snapshot = try Snapshot(bytes: sample())
    for id: UInt32 in [7, 9, 8] {
      #expect(try Int(bitPattern: snapshot.section(id).start) % 64 == 0)
    }
  }

  @Test("numbers are read within bounds only")
  func bounds() throws {
    let bytes = FlatBytes([1, 2, 3, 4, 5])
    #expect(try bytes.load(1, as: UInt32.self) == 0x0504_0302)
    for place in [-1, 2, 5, Int.max, Int.min] {
      #expect(throws: SnapshotError.damaged) { try bytes.load(place, as: UInt32.self) }
    }
    #expect(throws: SnapshotError.damaged) { try bytes.verify(0..<6) }
  }

  @Test("a changed byte is noticed or changes nothing", arguments: [0, Snapshot.eagerLimit])
  func flippedBytes(eagerLimit: Int) throws {
    let good = try sample()
    let expected = try contents(Snapshot(bytes: good))
    for place in good.indices {
      for flip: UInt8 in [0x01, 0x80, 0xFF] {
        var bad = good
        bad[place] ^= flip
        let found = Result {
          let snapshot = try Snapshot(FlatBytes(bad).memory, eagerLimit: eagerLimit)
          #expect(snapshot.key == key)
          return try contents(snapshot)
        }
        switch found {
        case .success(let contents): #expect(contents == expected, "byte \(place)")
        case .failure(let error): #expect(error is SnapshotError, "byte \(place)")
        }
      }
    }
  }

  @Test("missing and added bytes are noticed")
  func otherLengths() throws {
    let good = try sample()
    for length in good.indices {
      let error = #expect(throws: SnapshotError.self) {
        try Snapshot(bytes: Array(good[..<length]))
      }
      #expect(error == (length < 8 ? .notASnapshot : .damaged))
    }
    for more in [1, 63, 64, 20000] {
      #expect(throws: SnapshotError.damaged) {
        try Snapshot(bytes: good + [UInt8](repeating: 0, count: more))
      }
    }
  }

  @Test("other versions, byte orders and files are told apart")
  func otherFiles() throws {
    var bytes = try sample()
    bytes[12] = 99
    #expect(throws: SnapshotError.otherVersion) { try Snapshot(bytes: bytes) }
    bytes = try sample()
    bytes[8..<12].reverse()
    #expect(throws: SnapshotError.otherVersion) { try Snapshot(bytes: bytes) }
    #expect(throws: SnapshotError.notASnapshot) {
      try Snapshot(bytes: Array("pack: x".utf8) + [UInt8](repeating: 10, count: 200))
    }
  }

  @Test("hashes differ by length, place and bit")
  func hashes() {
    var seen: Set<UInt64> = []
    for length in 0..<200 {
      let zeros = [UInt8](repeating: 0, count: length)
      seen.insert(zeros.withUnsafeBytes { BlockHash.hash($0) })
      for place in 0..<length {
        var bytes = zeros
        bytes[place] = 1 << UInt8(place % 8)
        seen.insert(bytes.withUnsafeBytes { BlockHash.hash($0) })
      }
    }
    #expect(seen.count == 200 + 199 * 200 / 2)
  }
}
