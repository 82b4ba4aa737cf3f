import SankuDiagnostics

/// Files of other programs (非文字文件), told by their first bytes.
enum BinaryKind {
  case office, oldOffice, pdf, picture

  /// The kind that the first bytes tell; nil for anything else.
  static func of(_ bytes: [UInt8]) -> BinaryKind? {
    // Most texts tell by their first byte that they are none of these.
    switch bytes.first {
    case 0x50 where bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]): .office
    case 0xD0 where bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]): .oldOffice
    case 0x25 where bytes.starts(with: [0x25, 0x50, 0x44, 0x46, 0x2D]): .pdf
    case 0x89 where bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]): .picture
    case 0xFF where bytes.starts(with: [0xFF, 0xD8, 0xFF]): .picture
    default: nil
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
