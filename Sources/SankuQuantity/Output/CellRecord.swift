/// A cell with what stands beside it, as a line of JSON (单元格记录):
/// `{"text":"95","indicator":"合格率","comparator":"≥","unit":"%","year":2026}`.
public struct CellRecord: Hashable, Sendable {
  /// The cell.
  public var text = ""
  /// The indicator's name.
  public var indicator: String?
  /// The sign column.
  public var comparator: String?
  /// The unit column.
  public var unit: String?
  /// The goal's year.
  public var year: Int?

  /// Creates a record of the cell alone.
  public init(text: String) { self.text = text }

  /// Reads a JSON object; `nil` when the line is none or has no `text`. Other members are
  /// ignored, numbers are taken as their text.
  public init?(jsonLine: String) {
    var scanner = FlatJSON(bytes: Array(jsonLine.utf8))
    var sawText = false
    guard
      scanner.object({ name, value in
        switch name {
        case "text":
          sawText = value != nil
          text = value ?? ""
        case "indicator": indicator = value
        case "comparator": comparator = value
        case "unit": unit = value
        case "year": year = value.flatMap { Int($0) }
        default: break
        }
      }), sawText
    else { return nil }
  }
}

extension QuantityReader {
  /// Reads the cell of a record.
  public func read(_ record: CellRecord) -> Reading {
    read(
      record.text, comparator: record.comparator, unit: record.unit,
      indicator: record.indicator, year: record.year)
  }
}

/// Reads one JSON object whose members are texts and numbers; nested values are passed over.
private struct FlatJSON {
  let bytes: [UInt8]
  var position = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  private var current: UInt8 { position < bytes.count ? bytes[position] : 0 }

  private mutating func space() {
    while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    space()
    guard current == byte else { return false }
    position += 1
    return true
  }

  /// Calls `member` for each member; `false` when the text is no object.
  mutating func object(_ member: (String, String?) -> Void) -> Bool {
    guard take(UInt8(ascii: "{")) else { return false }
    if take(UInt8(ascii: "}")) { return isAtEnd() }
    repeat {
      guard let name = string(), take(UInt8(ascii: ":")) else { return false }
      space()
      if current == UInt8(ascii: "\"") {
        guard let value = string() else { return false }
        member(name, value)
      } else {
        guard let value = plain() else { return false }
        member(name, value == "null" ? nil : value)
      }
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "}")) && isAtEnd()
  }

  private mutating func isAtEnd() -> Bool {
    space()
    return position == bytes.count
  }

  /// A number, a literal, or a nested value as its text.
  private mutating func plain() -> String? {
    let first = position
    var depth = 0
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        guard string() != nil else { return nil }
        continue
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: "}") where depth > 0: depth -= 1
      case UInt8(ascii: "}"), UInt8(ascii: ","):
        if depth == 0 { return text(first) }
      default: break
      }
      position += 1
    }
    return nil
  }

  private func text(_ first: Int) -> String? {
    var last = position
    while last > first, bytes[last - 1] <= 0x20 { last -= 1 }
    return last > first ? String(decoding: bytes[first..<last], as: UTF8.self) : nil
  }

  private mutating func string() -> String? {
    guard take(UInt8(ascii: "\"")) else { return nil }
    var value: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: value, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let scalar = escape() else { return nil }
        value.append(contentsOf: String(Character(scalar)).utf8)
      default: value.append(byte)
      }
    }
    return nil
  }

  private mutating func escape() -> Unicode.Scalar? {
    let byte = current
    position += 1
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "u"): return unicode()
    default: return nil
    }
  }

  private mutating func unicode() -> Unicode.Scalar? {
    guard let high = hex() else { return nil }
    guard high >= 0xD800, high < 0xDC00 else { return Unicode.Scalar(high) ?? "\u{FFFD}" }
    guard current == UInt8(ascii: "\\"), position + 1 < bytes.count,
      bytes[position + 1] == UInt8(ascii: "u")
    else { return "\u{FFFD}" }
    position += 2
    guard let low = hex(), low >= 0xDC00, low < 0xE000 else { return "\u{FFFD}" }
    return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
  }

  private mutating func hex() -> UInt32? {
    guard position + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for byte in bytes[position..<position + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    position += 4
    return value
  }
}
