import SankuDiagnostics

extension TextFaults {
  /// The faults as findings: one for a file in another encoding, else one for each line.
  func findings(in source: SourceText) -> [Finding] {
    guard let first = faults.first else { return [] }
    var position = source.position(at: first.bytes.lowerBound)
    switch encoding {
    case .gbk: return [.otherEncoding("GBK", source.name, at: position)]
    case .utf16: return [.otherEncoding("UTF-16", source.name, at: .start)]
    case .utf8: break
    }
    var findings: [Finding] = []
    var lastLine = 0
    for fault in faults {
      position = source.position(from: position, to: fault.bytes.lowerBound)
      guard position.line != lastLine else { continue }
      lastLine = position.line
      let end = source.position(from: position, to: fault.bytes.upperBound)
      let place = SourcePlace(file: source.name, range: SourceRange(position, end))
      switch fault.kind {
      case .broken:
        let byte = source.bytes[fault.bytes.lowerBound]
        findings.append(.brokenBytes(byte, at: place))
      case .control(let code): findings.append(.controlCharacter(code, at: place))
      }
    }
    return findings
  }
}

extension Finding {
  /// A file of another program, which a clerk hands in for the form's text.
  static func notText(_ kind: BinaryKind, _ file: String) -> Finding {
    Finding(
      rule: "form/not-text", severity: .error,
      message: LocalizedText(
        zh: "这是\(kind.name.zh)，不是文字文件，这里读不了。",
        en: "This is \(kind.name.en), not a text file, and cannot be read here."),
      place: SourcePlace(file: file, range: SourceRange(at: .start)),
      advice: LocalizedText(
        zh: "请把表里的内容填成 YAML 或 JSON 文字文件（UTF-8），每栏写成“项目名称: …”。",
        en: "Write its contents as a text file in YAML or JSON (UTF-8), a field a line."))
  }

  static func otherEncoding(_ name: String, _ file: String, at position: SourcePosition) -> Finding
  {
    Finding(
      rule: "form/wrong-encoding", severity: .error,
      message: LocalizedText(
        zh: "文件是 \(name) 编码的，这里只读 UTF-8。",
        en: "The file is encoded in \(name); only UTF-8 is read here."),
      place: SourcePlace(file: file, range: SourceRange(at: position)),
      advice: LocalizedText(
        zh: "请另存为 UTF-8：记事本或 WPS 里选“另存为”，编码选“UTF-8”。",
        en: "Save it as UTF-8: choose “Save as” in the editor and the encoding “UTF-8”."))
  }

  static func brokenBytes(_ byte: UInt8, at place: SourcePlace) -> Finding {
    let offset = place.range.start.offset + 1
    return Finding(
      rule: "form/broken-utf8", severity: .error,
      message: LocalizedText(
        zh:
          "第 \(offset) 个字节（\(hexadecimal(UInt32(byte), digits: 2))）不是 UTF-8 文字，文件可能损坏，或有一段是用别的编码存的。",
        en: """
          Byte \(offset) (\(hexadecimal(UInt32(byte), digits: 2))) is no UTF-8; the file is damaged \
          or a part of it was saved in another encoding.
          """),
      place: place,
      advice: LocalizedText(
        zh: "请重新录入这一行的文字，再存为 UTF-8。", en: "Type this line again and save as UTF-8."))
  }

  static func controlCharacter(_ code: UInt32, at place: SourcePlace) -> Finding {
    Finding(
      rule: "form/control-character", severity: .error,
      message: LocalizedText(
        zh: "这里有看不见的控制字符（\(hexadecimal(code, digits: 4))），不能读取。",
        en: "There is an invisible control character (\(hexadecimal(code, digits: 4))) here."),
      place: place,
      advice: LocalizedText(
        zh: "请删去它；往往是从网页、表格或扫描件粘贴来的。",
        en: "Delete it; it often comes with text pasted from a page, a table or a scan."),
      fixes: [
        Fix(
          kind: .safe,
          title: LocalizedText(zh: "删去控制字符", en: "Delete the control character"),
          range: place.range, replacement: "")
      ])
  }

  /// `U+001B` for characters, `0x1B` for bytes.
  private static func hexadecimal(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    let zeros = String(repeating: "0", count: max(0, digits - text.utf8.count))
    return (digits == 2 ? "0x" : "U+") + zeros + text
  }
}
