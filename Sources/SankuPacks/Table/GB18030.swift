/// GB18030, of which GBK and GB2312 are parts (国标编码), without the system's converters.
enum GB18030 {
  /// The text of some bytes, and where bytes stand that mean nothing; those become U+FFFD.
  static func decode(_ bytes: [UInt8]) -> (text: String, faults: [Int]) {
    var text = String.UnicodeScalarView()
    var faults: [Int] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        text.append(Unicode.Scalar(byte))
        index += 1
      } else if let scalar = twoByte(bytes, index) {
        text.append(scalar)
        index += 2
      } else if let scalar = fourByte(bytes, index) {
        text.append(scalar)
        index += 4
      } else {
        text.append("\u{FFFD}")
        faults.append(index)
        index += 1
      }
    }
    return (String(text), faults)
  }

  /// The bytes of a text; nil with the first character that has none in two bytes.
  static func encode(_ text: String) -> (bytes: [UInt8], unknown: Unicode.Scalar?) {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 {
        bytes.append(UInt8(scalar.value))
      } else if let code = table.codes[scalar.value] {
        bytes += [UInt8(code >> 8), UInt8(code & 0xFF)]
      } else {
        return (bytes, scalar)
      }
    }
    return (bytes, nil)
  }

  private static func twoByte(_ bytes: [UInt8], _ index: Int) -> Unicode.Scalar? {
    guard index + 1 < bytes.count, (0x81...0xFE).contains(bytes[index]) else { return nil }
    let second = Int(bytes[index + 1])
    guard (0x40...0xFE).contains(second), second != 0x7F else { return nil }
    let column = second < 0x7F ? second - 0x40 : second - 0x41
    let line = table.lines[Int(bytes[index]) - 0x81]
    guard column < line.count, line[column] != 0xFFFD else { return nil }
    return Unicode.Scalar(line[column])
  }

  private static func fourByte(_ bytes: [UInt8], _ index: Int) -> Unicode.Scalar? {
    guard index + 3 < bytes.count else { return nil }
    let four = bytes[index..<index + 4].map(Int.init)
    guard (0x81...0xFE).contains(four[0]), (0x30...0x39).contains(four[1]),
      (0x81...0xFE).contains(four[2]), (0x30...0x39).contains(four[3])
    else { return nil }
    let number =
      (((four[0] - 0x81) * 10 + four[1] - 0x30) * 126 + four[2] - 0x81) * 10 + four[3] - 0x30
    if number >= 189_000 { return Unicode.Scalar(UInt32(number - 189_000 + 0x10000)) }
    guard let run = table.runs.last(where: { $0.first <= number }), number < 39_420 else {
      return nil
    }
    return Unicode.Scalar(UInt32(run.point + number - run.first))
  }

  private static let table = Table()

  private struct Table: Sendable {
    var lines: [[UInt32]]
    var codes: [UInt32: UInt16] = [:]
    var runs: [(first: Int, point: Int)]

    init() {
      lines = twoByteLines.unicodeScalars.split(
        separator: "\n", omittingEmptySubsequences: false
      ).map { $0.map(\.value) }
      for (row, line) in lines.enumerated() {
        for (column, point) in line.enumerated() where point != 0xFFFD {
          let second = column < 0x3F ? column + 0x40 : column + 0x41
          codes[point] = UInt16(row + 0x81) << 8 | UInt16(second)
        }
      }
      runs = fourByteRuns.split(separator: " ").compactMap { run in
        let parts = run.split(separator: ":").map { Int($0, radix: 16) }
        guard parts.count == 2, let first = parts[0], let point = parts[1] else { return nil }
        return (first, point)
      }
    }
  }
}
