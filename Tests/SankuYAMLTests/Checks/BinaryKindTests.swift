import SankuDiagnostics
import SankuYAML
import Testing

struct BinaryKindTests {
  @Test(
    "a file of another program is named as such",
    arguments: [
      ([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00] as [UInt8], " Excel、Word 或压缩包文件"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], "旧格式的 Excel 或 Word 文件"),
      ([0x25, 0x50, 0x44, 0x46, 0x2D, 0x31, 0x0A, 0xE2, 0xE3], " PDF 文件"),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "图片文件"),
    ])
  func names(_ bytes: [UInt8], _ name: String) {
    let source = SourceText(name: "表.xlsx", bytes: bytes)
    for stream in [YAMLStream.read(source), YAMLStream.readJSON(source)] {
      #expect(stream.documents.isEmpty)
      #expect(stream.findings.map(\.rule) == ["form/not-text"])
      #expect(stream.findings.first?.message.zh == "这是\(name)，不是文字文件，这里读不了。")
    }
  }

  @Test("text that begins like one is text")
  func plainText() {
    let stream = YAMLStream.read(SourceText(name: "g.yaml", "PK: 1\n"))
    #expect(stream.findings.isEmpty)
  }
}
