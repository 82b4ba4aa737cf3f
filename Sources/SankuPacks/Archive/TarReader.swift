/// Reads a tar archive of unknown origin (安全解包) and refuses whatever a pack does not need: links,
/// devices, extended headers, sparse files, odd numbers, odd names, sizes beyond the limits.
struct TarReader {
  struct File: Hashable, Sendable {
    var path: String
    var bytes: [UInt8]
  }

  struct Limits: Sendable {
    var files = 5000
    var fileBytes = 16 << 20
    var totalBytes = 64 << 20
  }

  private let bytes: [UInt8]
  private let limits: Limits
  private var position = 0

  private init(_ bytes: [UInt8], _ limits: Limits) {
    self.bytes = bytes
    self.limits = limits
  }

  static func files(
    in bytes: [UInt8], limits: Limits = Limits()
  ) throws(PackToolError) -> [File] {
    var reader = TarReader(bytes, limits)
    return try reader.read()
  }

  private mutating func read() throws(PackToolError) -> [File] {
    guard bytes.count <= limits.totalBytes, bytes.count % TarWriter.blockSize == 0 else {
      throw Self.refusal("文件太大或不完整", "it is too large or cut off")
    }
    var files: [File] = []
    var names: Set<String> = []
    var total = 0
    while let header = try nextHeader() {
      guard files.count < limits.files else {
        throw Self.refusal("文件太多", "it holds too many files")
      }
      let type = header[156]
      let path = try path(of: header)
      let size = try number(header[124..<136])
      if type == UInt8(ascii: "5") {
        guard size == 0 else { throw Self.refusal("文件夹带有内容", "a folder has content") }
        try PathRules.check(path.hasSuffix("/") ? String(path.dropLast()) : path)
        continue
      }
      guard type == UInt8(ascii: "0") || type == 0 else {
        let sign = type >= 0x20 && type < 0x7F ? String(UnicodeScalar(type)) : "?"
        throw Self.refusal(
          "“\(path)”不是普通文件（类型 \(sign)）：链接、设备、扩展头和稀疏文件一律不收",
          "“\(path)” is no regular file (type \(sign)): links, devices, extended headers and sparse files are refused"
        )
      }
      try PathRules.check(path)
      guard size <= limits.fileBytes, position + size <= bytes.count else {
        throw Self.refusal("“\(path)”太大或不完整", "“\(path)” is too large or cut off")
      }
      total += size
      guard total <= limits.totalBytes else {
        throw Self.refusal("内容太大", "its content is too large")
      }
      guard names.insert(path.lowercased()).inserted else {
        throw Self.refusal("“\(path)”出现两次", "“\(path)” stands in it twice")
      }
      files.append(File(path: path, bytes: Array(bytes[position..<position + size])))
      position += (size + 511) / 512 * 512
    }
    try checkNesting(names)
    return files
  }

  /// The next header; nil at the end, which two empty blocks mark and nothing may follow.
  private mutating func nextHeader() throws(PackToolError) -> ArraySlice<UInt8>? {
    guard position + TarWriter.blockSize <= bytes.count else {
      throw Self.refusal("没有结尾", "it has no end")
    }
    let header = bytes[position..<position + TarWriter.blockSize]
    position += TarWriter.blockSize
    if header.allSatisfy({ $0 == 0 }) {
      guard bytes[position...].count >= TarWriter.blockSize,
        bytes[position...].allSatisfy({ $0 == 0 })
      else { throw Self.refusal("结尾之后还有内容", "something follows its end") }
      return nil
    }
    let slice = Array(header)
    guard slice[257..<263].elementsEqual("ustar\u{0}".utf8), checksum(slice) else {
      throw Self.refusal("不是 tar 文件，或文件头坏了", "it is no tar file, or a header is damaged")
    }
    return slice[...]
  }

  private func checksum(_ header: [UInt8]) -> Bool {
    var sum = 0
    for (index, byte) in header.enumerated() {
      sum += (148..<156).contains(index) ? 0x20 : Int(byte)
    }
    guard let stated = try? number(header[148..<156]) else { return false }
    return stated == sum
  }

  /// An octal number; base-256 numbers, signs and letters are refused.
  private func number(_ field: ArraySlice<UInt8>) throws(PackToolError) -> Int {
    var value = 0
    var isOver = false
    for byte in field {
      switch byte {
      case 0x30...0x37 where !isOver: value = value * 8 + Int(byte - 0x30)
      case 0, 0x20: isOver = true
      default: throw Self.refusal("文件头里的数字不合规", "a number in a header is odd")
      }
    }
    return value
  }

  private func path(of header: ArraySlice<UInt8>) throws(PackToolError) -> String {
    func text(_ range: Range<Int>) -> [UInt8] { Array(header[range].prefix { $0 != 0 }) }
    let (name, prefix) = (text(0..<100), text(345..<500))
    let bytes = prefix.isEmpty ? name : prefix + [UInt8(ascii: "/")] + name
    guard let path = String(validating: bytes, as: UTF8.self) else {
      throw Self.refusal("文件名不是 UTF-8", "a name is no UTF-8")
    }
    return path
  }

  /// A file cannot be a folder of another one.
  private func checkNesting(_ names: Set<String>) throws(PackToolError) {
    for name in names {
      var folder = DiskFolder.parent(of: name)
      while !folder.isEmpty {
        guard !names.contains(folder) else {
          throw Self.refusal("“\(folder)”既是文件又是文件夹", "“\(folder)” is both a file and a folder")
        }
        let above = DiskFolder.parent(of: folder)
        folder = above == folder ? "" : above
      }
    }
  }

  static func refusal(_ zh: String, _ en: String) -> PackToolError {
    PackToolError("unsafe-archive", zh: "拒绝这个归档：\(zh)", en: "the archive is refused: \(en)")
  }
}

/// What a path in an archive may be (路径规则).
enum PathRules {
  static func check(_ path: String) throws(PackToolError) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let isSound =
      !path.isEmpty && path.utf8.count <= 255 && parts.count <= 16
      && parts.allSatisfy { part in
        !part.isEmpty && !part.hasPrefix(".") && !part.hasSuffix(".") && !part.hasSuffix(" ")
          && part.unicodeScalars.allSatisfy { scalar in
            scalar.value >= 0x20 && scalar.value != 0x7F
              && !"\\:*?\"<>|".unicodeScalars.contains(scalar)
              && !TextRuns.isInvisible(scalar)
          }
      }
    guard isSound else {
      throw TarReader.refusal(
        "路径“\(path)”不安全（绝对路径、..、隐藏文件或怪字符）",
        "the path “\(path)” is unsafe (absolute, .., hidden or odd characters)")
    }
    guard let first = parts.first, PackFiles.libraries.contains(String(first)), parts.count >= 3
    else {
      throw TarReader.refusal(
        "“\(path)”不在 Indicators、Templates 或 Cases 的包文件夹里",
        "“\(path)” is not in a pack's folder below Indicators, Templates or Cases")
    }
  }
}
