/// Looking into texts by code points (文字处理), cheap and without locale.
extension String {
  /// The code points as numbers.
  var points: [UInt32] { unicodeScalars.map(\.value) }

  /// How many Chinese characters it holds.
  var hanCount: Int { unicodeScalars.count { $0.isHan } }

  /// Whether a piece stands in it; bytes are compared.
  func holds(_ piece: String) -> Bool {
    var (whole, piece) = (self, piece)
    return whole.withUTF8 { text in
      piece.withUTF8 { wanted in
        guard let first = wanted.first else { return true }
        guard wanted.count <= text.count else { return false }
        for start in 0...(text.count - wanted.count) where text[start] == first {
          var index = 1
          while index < wanted.count, text[start + index] == wanted[index] { index += 1 }
          if index == wanted.count { return true }
        }
        return false
      }
    }
  }

  /// Whether one of some pieces stands in it.
  func holdsAny(_ pieces: [String]) -> Bool { pieces.contains(where: holds) }

  /// The text with every piece taken out.
  func removing(_ piece: String) -> String {
    guard !piece.isEmpty else { return self }
    var result: [UInt8] = []
    let (text, wanted) = (Array(utf8), Array(piece.utf8))
    var index = 0
    while index < text.count {
      if index + wanted.count <= text.count,
        text[index..<index + wanted.count].elementsEqual(wanted)
      {
        index += wanted.count
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether an ASCII digit or a Chinese number with a measure stands in it.
  var hasDigit: Bool { unicodeScalars.contains { $0.isDigit } }
}

extension Unicode.Scalar {
  /// 汉字
  var isHan: Bool {
    (0x4E00...0x9FFF).contains(value) || (0x3400...0x4DBF).contains(value)
      || (0x20000...0x2FFFF).contains(value)
  }
  var isDigit: Bool { (0x30...0x39).contains(value) }
  var isLowerLetter: Bool { (0x61...0x7A).contains(value) }
  var isASCIILetter: Bool { isLowerLetter || (0x41...0x5A).contains(value) }
}
