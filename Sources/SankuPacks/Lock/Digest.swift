internal import Crypto

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Hashes, as lower-case hexadecimal (摘要).
enum Digest {
  static func sha256(_ bytes: [UInt8]) -> String {
    hexadecimal(SHA256.hash(data: bytes))
  }

  static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension PackContent {
  /// The SHA-256 of the canonical form.
  package var digest: String { Digest.sha256(canonicalBytes) }
}

/// Base 64 with padding (RFC 4648), for keys and signatures.
enum Base64 {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func encode(_ bytes: some Sequence<UInt8>) -> String {
    let bytes = Array(bytes)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = 0
      for offset in 0..<3 {
        bits = bits << 8 | (offset < group.count ? Int(group[start + offset]) : 0)
      }
      for place in 0..<4 {
        text.append(
          place <= group.count ? letters[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Nil for what is no clean base 64.
  static func decode(_ text: String) -> [UInt8]? {
    let characters = Array(text.utf8)
    guard !characters.isEmpty, characters.count % 4 == 0 else { return nil }
    let padding = characters.suffix(2).count { $0 == UInt8(ascii: "=") }
    var bytes: [UInt8] = []
    for start in stride(from: 0, to: characters.count, by: 4) {
      var bits = 0
      for character in characters[start..<start + 4] {
        let isPadding = character == UInt8(ascii: "=") && start + 4 == characters.count
        guard let value = isPadding ? 0 : letters.firstIndex(of: character) else { return nil }
        bits = bits << 6 | value
      }
      bytes += [UInt8(bits >> 16 & 255), UInt8(bits >> 8 & 255), UInt8(bits & 255)]
    }
    bytes.removeLast(padding)
    return encode(bytes) == text ? bytes : nil
  }
}
