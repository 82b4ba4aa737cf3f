/// The grammar of ids (编号写法): `pack/slug`, inside its own pack the slug alone.
enum EntryID {
  /// Whether a text is a slug: lower-case words and digits joined by `-`, a letter first.
  static func isSlug(_ text: some StringProtocol) -> Bool {
    var afterHyphen = true
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case 0x61...0x7A: afterHyphen = false
      case 0x30...0x39 where index > 0: afterHyphen = false
      case 0x2D where !afterHyphen: afterHyphen = true
      default: return false
      }
    }
    return !afterHyphen
  }

  /// Whether a text is a pack's id: slugs joined by dots.
  static func isPackID(_ text: String) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { isSlug($0) }
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
    return isSlug(slug) ? slug : nil
  }
}
