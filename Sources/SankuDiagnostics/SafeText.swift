/// Makes text of unknown origin harmless on a terminal (安全显示).
public enum SafeText {
  /// The text with control characters, escapes, direction marks and broken bytes made visible.
  ///
  /// A tab becomes a space, other controls their picture (`␛`), marks that change the direction or
  /// take no room `�`, so that a submitted text can neither colour nor reorder the terminal.
  public static func visible(_ text: some StringProtocol) -> String {
    if isHarmless(text.utf8) { return String(text) }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(visible(scalar)) }
    return String(result)
  }

  /// Whether no byte can belong to a code point that is shown otherwise; may say no in vain.
  private static func isHarmless(_ bytes: some Sequence<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for byte in bytes {
      if byte < 0x20 || byte == 0x7F { return false }
      if previous == 0xC2 && byte < 0xA0 { return false }
      if previous == 0xE2 && (byte == 0x80 || byte == 0x81) { return false }
      if previous == 0xEF && byte == 0xBB { return false }
      previous = byte
    }
    return true
  }

  /// One code point, made visible.
  public static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09: " "
    case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value) ?? "�"
    case 0x7F: "␡"
    case 0x80...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x2069, 0xFEFF: "�"
    default: scalar
    }
  }
}
