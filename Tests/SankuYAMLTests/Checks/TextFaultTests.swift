import SankuDiagnostics
import SankuYAML
import Testing

struct TextFaultTests {
  private func read(_ bytes: [UInt8], json: Bool = false) -> YAMLStream {
    YAMLStream.read(SourceText(name: json ? "a.json" : "a.yaml", bytes: bytes))
  }

  /// `名称: 甲\n年度: 乙` in GBK.
  private let gbk: [UInt8] = [
    0xC3, 0xFB, 0xB3, 0xC6, 0x3A, 0x20, 0xBC, 0xD7, 0x0A, 0xC4, 0xEA, 0xB6, 0xC8, 0x3A, 0x20, 0xD2,
    0xD2,
  ]

  @Test func gbkIsNamed() {
    let stream = read(gbk)
    #expect(stream.summary == ["1:1 error wrong-encoding"])
    #expect(stream.findings[0].message.zh == "文件是 GBK 编码的，这里只读 UTF-8。")
    #expect(stream.findings[0].advice?.zh.contains("另存为 UTF-8") == true)
    #expect(read(Array("# ab\n".utf8) + gbk).summary == ["2:1 error wrong-encoding"])
    #expect(
      read([0x22] + gbk.filter { $0 > 0x20 } + [0x22], json: true).summary == [
        "1:2 error wrong-encoding"
      ])
  }

  @Test(arguments: [true, false])
  func utf16IsNamed(_ isBig: Bool) {
    func encode(_ text: String) -> [UInt8] {
      text.utf16.flatMap { unit -> [UInt8] in
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
        return isBig ? [high, low] : [low, high]
      }
    }
    let bytes = encode("名称: 甲 abc\n")
    let mark: [UInt8] = isBig ? [0xFE, 0xFF] : [0xFF, 0xFE]
    #expect(read(mark + bytes).findings.map(\.message.zh) == ["文件是 UTF-16 编码的，这里只读 UTF-8。"])
    let ascii = encode("{\"name\": 1}")
    #expect(read(ascii).summary == ["1:1 error wrong-encoding"])
    #expect(read(ascii, json: true).summary == ["1:1 error wrong-encoding"])
  }

  @Test func brokenBytesAreCountedByTheByte() {
    let bytes = Array("名称: 甲\n年度: ".utf8) + [0xE4, 0xB9] + Array("x\n丙: 1\n".utf8) + [0xFF, 0x0A]
    let stream = read(bytes)
    #expect(stream.summary == ["2:5 error broken-utf8", "4:1 error broken-utf8"])
    #expect(stream.findings.map { $0.place.range.start.offset } == [20, 31])
    #expect(stream.findings[0].message.zh.hasPrefix("第 21 个字节（0xE4）不是 UTF-8 文字"))
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0xAF], [0xC1, 0xBF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80],
      [0xF0, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFE], [0xC3], [0xE4, 0xB8],
      [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func everyKindOfBrokenUTF8(_ bytes: [UInt8]) {
    let text = Array("a: 甲乙x".utf8) + bytes
    #expect(read(text).summary == ["1:7 error broken-utf8"])
    let json = Array("[\"甲乙".utf8) + bytes + Array("\"]".utf8)
    #expect(read(json, json: true).summary == ["1:5 error broken-utf8"])
  }

  @Test(arguments: [
    ("\u{0}", "U+0000"), ("\u{1B}", "U+001B"), ("\u{7F}", "U+007F"), ("\u{80}", "U+0080"),
    ("\u{FFFE}", "U+FFFE"),
  ])
  func controlCharacters(_ sign: String, name: String) {
    let stream = YAMLStream.read(SourceText(name: "a.yaml", "甲: 1\n乙: a\(sign)b\n"))
    #expect(stream.summary == ["2:5 error control-character"])
    #expect(stream.findings.first?.message.zh.contains(name) == true)
    #expect(stream.findings.first?.fixes.first?.replacement == "")
  }

  @Test func goodTextIsLeftAlone() {
    let text = "甲: \u{A0}é\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFD}\u{10000}\u{10FFFF}😀\t\n"
    #expect(YAMLStream.read(SourceText(name: "a.yaml", text)).summary == [])
  }
}
