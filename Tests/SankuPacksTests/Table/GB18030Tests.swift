import Foundation
import Testing

@testable import SankuPacks

struct GB18030Tests {
  @Test(arguments: [
    ("指标", [0xD6, 0xB8, 0xB1, 0xEA]), ("a≥1", [0x61, 0xA1, 0xDD, 0x31]), ("〔", [0xA1, 0xB2]),
    ("繁體", [0xB7, 0xB1, 0xF3, 0x77]), ("　", [0xA1, 0xA1]),
  ])
  func knowsBothWays(text: String, bytes: [UInt8]) {
    #expect(GB18030.decode(bytes).text == text)
    #expect(GB18030.encode(text).bytes == bytes)
  }

  @Test func readsFourBytes() {
    #expect(GB18030.decode([0x81, 0x30, 0x81, 0x30]).text == "\u{80}")
    #expect(GB18030.decode([0x95, 0x32, 0x82, 0x36]).text == "\u{20000}")
    #expect(GB18030.decode([0x82, 0x35, 0x8F, 0x33]).text == "\u{9FA6}")
  }

  @Test(
    arguments: [[0x80], [0xFF, 0x41], [0xD6], [0xD6, 0x20], [0x81, 0x30, 0x81]] as [[UInt8]])
  func tellsBytesThatMeanNothing(bytes: [UInt8]) {
    let (text, faults) = GB18030.decode(bytes)
    #expect(text.hasPrefix("\u{FFFD}"))
    #expect(faults.first == 0)
  }

  @Test func everyCharacterComesBack() {
    var count = 0
    for scalar in (0x4E00...0x9FA5).compactMap(Unicode.Scalar.init) {
      let (bytes, unknown) = GB18030.encode(String(scalar))
      #expect(unknown == nil)
      if GB18030.decode(bytes).text == String(scalar) { count += 1 }
    }
    #expect(count == 20_902)
  }

  @Test func saysWhatGBKLacks() {
    #expect(GB18030.encode("a😀").unknown == "😀")
  }
}

/// The encoder of the pack tools, as the other tests need it (编码样例).
enum TextEncodingSamples {
  static func gbk(_ text: String) throws -> Data { Data(try TextEncoding.gbk.encode(text)) }
  static func text(_ data: Data) throws -> String { TextEncoding.gbk.decode(Array(data)).text }
}
