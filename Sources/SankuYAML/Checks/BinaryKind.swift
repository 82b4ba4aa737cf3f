import SankuDiagnostics

/// Files of other programs (非文字文件), told by their first bytes.
enum BinaryKind: CaseIterable {
  case office, oldOffice, pdf, picture

  /// The kind that the first bytes tell; nil for anything else.
  static func of(_ bytes: [UInt8]) -> BinaryKind? {
    allCases.first { kind in kind.signatures.contains { bytes.starts(with: $0) } }
  }

  private var signatures: [[UInt8]] {
    switch self {
    case .office: [[0x50, 0x4B, 0x03, 0x04]]
    case .oldOffice: [[0xD0, 0xCF, 0x11, 0xE0]]
    case .pdf: [[0x25, 0x50, 0x44, 0x46, 0x2D]]
    case .picture: [[0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF]]
    }
  }

  /// What people call it.
  var name: LocalizedText {
    switch self {
    case .office:
      LocalizedText(zh: " Excel、Word 或压缩包文件", en: "an Excel, Word or archive file")
    case .oldOffice: LocalizedText(zh: "旧格式的 Excel 或 Word 文件", en: "an old Excel or Word file")
    case .pdf: LocalizedText(zh: " PDF 文件", en: "a PDF")
    case .picture: LocalizedText(zh: "图片文件", en: "a picture")
    }
  }
}
