import SankuDiagnostics

// What is said about keys and about signs of the full-width kind.
extension Finding {
  static func repeatedKey(_ key: String, at place: SourcePlace, first: SourcePlace) -> Finding {
    let line = first.range.start.line
    return Finding(
      rule: "form/duplicate-key", severity: .error,
      message: LocalizedText(
        zh: "“\(key)”写了两次，第 \(line) 行已经有了，这里的内容不会被读取。",
        en: "“\(key)” stands here twice; line \(line) has it already, and this one is not read."),
      place: place,
      advice: LocalizedText(
        zh: "请删去其中一个，或改成正确的名称。", en: "Delete one of the two or correct its name."),
      notes: [
        Note(
          message: LocalizedText(zh: "第一次写在这里。", en: "It stands here first."), place: first)
      ])
  }

  static func mergeKey(at place: SourcePlace) -> Finding {
    Finding(
      rule: "form/merge-key", severity: .warning,
      message: LocalizedText(
        zh: "“<<”在这里只是普通名称，不会把别处的内容合并进来。",
        en: "“<<” is an ordinary key here; it merges nothing."),
      place: place,
      advice: LocalizedText(
        zh: "请把需要的内容直接写出来。", en: "Write the entries out where they are needed."))
  }

  static func wrongColon(
    _ key: String, separator: KeyShape.Separator, isCertain: Bool, colon: SourcePlace,
    hasValue: Bool
  ) -> Finding {
    let rule: String
    let message: LocalizedText
    switch separator {
    case .fullWidth:
      rule = "form/full-width-colon"
      message = LocalizedText(
        zh: "“\(key)”后面是全角冒号，YAML 只认英文冒号加空格，这一行没有被当作“名称: 内容”。",
        en: "“\(key)” is followed by a full-width colon, so this line is not read as “key: value”.")
    case .oddSpace:
      rule = "form/full-width-space"
      message = LocalizedText(
        zh: "“\(key)”的冒号后面是全角空格，YAML 只认英文空格，这一行没有被当作“名称: 内容”。",
        en: """
          The colon behind “\(key)” is followed by a full-width space, so this line is not read as \
          “key: value”.
          """)
    case .tight, .proper:
      rule = "form/missing-space"
      message = LocalizedText(
        zh: "“\(key)”的冒号后面缺一个空格，这一行没有被当作“名称: 内容”。",
        en: """
          There is no space behind the colon of “\(key)”, so this line is not read as “key: value”.
          """)
    }
    return Finding(
      rule: rule, severity: isCertain ? .error : .warning, message: message, place: colon,
      advice: LocalizedText(
        zh: "请改成“\(key): ”（英文冒号加一个空格）。如果这本来是一段文字，请给它加上英文引号，或在名称后用“|”另起一段。",
        en: """
          Write “\(key): ” (a colon of the keyboard's English layout and a space). If this is a text \
          rather than an entry, put it in straight quotes or below a “|”.
          """),
      fixes: [
        Fix(
          kind: isCertain ? .safe : .unsafe,
          title: LocalizedText(zh: "改成英文冒号加空格", en: "Use an ASCII colon and a space"),
          range: colon.range, replacement: hasValue ? ": " : ":")
      ])
  }

  static func fullWidthComma(_ text: String, at place: SourcePlace) -> Finding {
    Finding(
      rule: "form/full-width-comma", severity: .warning,
      message: LocalizedText(
        zh: "方括号里的“\(text)”含有全角逗号，没有分成几项，会当作一项。",
        en: "“\(text)” holds a full-width comma, which does not separate items in brackets."),
      place: place,
      advice: LocalizedText(
        zh: "要分成几项请改用英文逗号“, ”；确是一项请加上英文引号。",
        en: "Use “, ” between items; if it is one item, put it in straight quotes."))
  }

  static func fullWidthDash(at place: SourcePlace, isCertain: Bool) -> Finding {
    Finding(
      rule: "form/full-width-dash", severity: isCertain ? .error : .warning,
      message: LocalizedText(
        zh: "行首的横线是全角的，没有被当作列表项。",
        en: "The dash at the start is a full-width one and does not begin a list item."),
      place: place,
      advice: LocalizedText(
        zh: "请改成英文减号加空格“- ”。如果它是文字的一部分，请给整段文字加上英文引号。",
        en: """
          Write “- ” (a hyphen and a space). If it belongs to the text, put the text in straight \
          quotes.
          """),
      fixes: [
        Fix(
          kind: .unsafe, title: LocalizedText(zh: "改成“-”", en: "Use a hyphen"),
          range: place.range, replacement: "-")
      ])
  }

  static func tightDash(at place: SourcePlace, isCertain: Bool) -> Finding {
    Finding(
      rule: "form/missing-space", severity: isCertain ? .error : .warning,
      message: LocalizedText(
        zh: "行首的“-”后面缺一个空格，没有被当作列表项。",
        en: "There is no space behind the “-”, so no list item begins here."),
      place: place,
      advice: LocalizedText(
        zh: "请改成“- ”（英文减号加一个空格）。", en: "Write “- ” (a hyphen and a space)."),
      fixes: [
        Fix(
          kind: .unsafe, title: LocalizedText(zh: "补上空格", en: "Insert the space"),
          range: place.range, replacement: "- ")
      ])
  }

  static func fullWidthQuote(_ text: String, at place: SourcePlace, isKey: Bool) -> Finding {
    Finding(
      rule: "form/full-width-quote", severity: isKey ? .error : .warning,
      message: LocalizedText(
        zh: "\(text) 用的是全角引号，引号会成为内容的一部分。",
        en: "\(text) is in full-width quotes, which become part of the content."),
      place: place,
      advice: LocalizedText(
        zh: "请改用英文引号 \"…\"，或不加引号。", en: "Use straight quotes \"…\" or none."))
  }

  static func fullWidthBracket(_ text: String, at place: SourcePlace) -> Finding {
    Finding(
      rule: "form/full-width-bracket", severity: .warning,
      message: LocalizedText(
        zh: "“\(text)”用的是全角括号，没有被当作列表或映射。",
        en: "“\(text)” is in full-width brackets and is not read as a list or mapping."),
      place: place,
      advice: LocalizedText(
        zh: "请改用英文括号 [ ] 或 { }。如果它是文字，请加上英文引号。",
        en: "Use [ ] or { }. If it is a text, put it in straight quotes."))
  }

  static func fullWidthSpace(_ key: String, at place: SourcePlace) -> Finding {
    Finding(
      rule: "form/full-width-space", severity: .error,
      message: LocalizedText(
        zh: "“\(key)”前后有全角空格，名称因此和“\(key)”不同，会认不出来。",
        en: "“\(key)” has a full-width space at its edge and is another name for that reason."),
      place: place,
      advice: LocalizedText(
        zh: "请删去全角空格，缩进只用英文空格。",
        en: "Delete the full-width space; indent with ordinary spaces only."),
      fixes: [
        Fix(
          kind: .safe, title: LocalizedText(zh: "删去全角空格", en: "Delete the full-width space"),
          range: place.range, replacement: key)
      ])
  }

  static func tooManyDirectives(at place: SourcePlace) -> Finding {
    Finding(
      rule: "form/too-many-directives", severity: .error,
      message: LocalizedText(
        zh: "“%TAG”行超过 32 行，没有读取这个文件。",
        en: "There are more than 32 “%TAG” lines; the file was not read."),
      place: place,
      advice: LocalizedText(
        zh: "请删去这些“%TAG”行，绩效文件用不到它们。",
        en: "Delete these “%TAG” lines; no file for sanku needs them."))
  }
}
