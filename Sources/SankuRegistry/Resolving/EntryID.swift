/// The grammar of ids (编号写法): `pack/slug`, inside its own pack the slug alone.
enum EntryID {
  /// Whether a text is a slug: lower-case words and digits joined by `-`, a letter first.
  static func isSlug(_ text: Substring) -> Bool {
    var text = text
    return text.withUTF8(isSlug)
  }

  private static func isSlug(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var last = UInt8(ascii: "-")
    for index in bytes.indices {
      let byte = bytes[index]
      switch byte {
      case 0x61...0x7A: break
      case 0x30...0x39 where index > 0: break
      case 0x2D where last != 0x2D: break
      default: return false
      }
      last = byte
    }
    return last != 0x2D
  }

  /// Whether a text is a pack's id: slugs joined by dots.
  static func isPackID(_ text: String) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy(isSlug)
  }

  /// The full id of a text that stands in a pack.
  static func full(_ text: String, in pack: String) -> String {
    text.utf8.contains(UInt8(ascii: "/")) ? text : "\(pack)/\(text)"
  }

  /// The pack of a full id.
  static func pack(of id: String) -> Substring {
    id.prefix { $0 != "/" }
  }

  /// A slug made from a wrong one, if letters and hyphens are all it needs.
  static func mended(_ text: String) -> String? {
    let folded = KeyText.folded(text)
    var slug = ""
    for scalar in folded.unicodeScalars {
      slug.unicodeScalars.append(scalar == "_" || scalar == "." ? "-" : scalar)
    }
    return isSlug(slug[...]) ? slug : nil
  }
}
