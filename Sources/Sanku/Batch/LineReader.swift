import SankuDiagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Cuts what a file descriptor gives into lines (逐行读取), a batch at a time.
struct LineReader {
  /// A line without its line break.
  struct Line: Sendable {
    var bytes: [UInt8]
    var number: Int
    var offset: Int
  }

  let descriptor: Int32
  /// Why reading stopped before the end; 0 where it did not.
  private(set) var fault: Int32 = 0
  private var rest: [UInt8] = []
  private var number = 1
  private var offset = 0
  private var isFinished = false

  private static let batch = 2 << 20
  private static let chunk = 1 << 18
  /// A line longer than this is not a goal; the reader of lines says so.
  private static let longest = 64 << 20

  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// How many bytes were cut into lines so far.
  var bytesRead: Int { offset }

  /// The next lines that are not blank; nil at the end.
  mutating func next() -> [Line]? {
    while !isFinished {
      let lines = readBatch()
      if !lines.isEmpty { return lines }
    }
    return nil
  }

  /// Reads until there is a batch, or until a slow sender gives no more for now.
  private mutating func readBatch() -> [Line] {
    var bytes = rest
    let target = bytes.count + Self.batch
    bytes.reserveCapacity(target + Self.chunk)
    var lastBreak = false
    while bytes.count < target && !isFinished {
      if lastBreak && !isReady(within: 0) { break }
      let before = bytes.count
      readChunk(into: &bytes)
      if bytes[before...].contains(UInt8(ascii: "\n")) { lastBreak = true }
    }
    return cut(bytes)
  }

  private mutating func readChunk(into bytes: inout [UInt8]) {
    let piece = [UInt8](unsafeUninitializedCapacity: Self.chunk) { buffer, count in
      count = max(0, systemRead(descriptor, buffer.baseAddress, buffer.count))
      if count == 0 { fault = errno }
    }
    if !piece.isEmpty {
      bytes += piece
      fault = 0
      return
    }
    switch fault {
    case EINTR: break
    case EAGAIN: _ = isReady(within: -1)
    default: isFinished = true
    }
    if !isFinished { fault = 0 }
  }

  /// Whether something can be read, waiting so many milliseconds.
  private func isReady(within milliseconds: Int32) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, milliseconds) > 0
  }

  private mutating func cut(_ bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var start = 0
    while let end = Self.lineBreak(in: bytes, from: start) {
      add(bytes[start..<end], to: &lines)
      start = end + 1
    }
    rest = Array(bytes[start...])
    if isFinished || rest.count > Self.longest {
      if !rest.isEmpty { add(rest[...], to: &lines) }
      rest = []
    }
    return lines
  }

  private static func lineBreak(in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBytes { buffer in
      guard start < buffer.count, let base = buffer.baseAddress else { return nil }
      return memchr(base + start, 0x0A, buffer.count - start).map { base.distance(to: $0) }
    }
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>, to lines: inout [Line]) {
    var bytes = bytes
    let length = bytes.count
    if number == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    if bytes.contains(where: { $0 != 0x20 && !(0x09...0x0D).contains($0) }) {
      lines.append(
        Line(bytes: Array(bytes), number: number, offset: offset + length - bytes.count))
    }
    number += 1
    offset += length + 1
  }
}

/// The system's `read`, with its error number when it gives nothing.
private func systemRead(_ file: Int32, _ buffer: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int
{
  errno = 0
  return read(file, buffer, count)
}
