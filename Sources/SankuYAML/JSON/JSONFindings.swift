import SankuDiagnostics

// Slips in JSON after which the reading goes on.
extension Finding {
  static func surplusComma(at place: SourcePlace) -> Finding {
    Finding(
      rule: "form/trailing-comma", severity: .error,
      message: LocalizedText(
        zh: "最后一项后面多了一个逗号。", en: "There is a comma behind the last item."),
      place: place,
      advice: LocalizedText(zh: "请删去这个逗号。", en: "Delete the comma."),
      fixes: [
        Fix(
          kind: .safe, title: LocalizedText(zh: "删去逗号", en: "Delete the comma"),
          range: place.range, replacement: "")
      ])
  }

  static func commentInJSON(at place: SourcePlace) -> Finding {
    Finding(
      rule: "form/json-comment", severity: .error,
      message: LocalizedText(zh: "JSON 里不能写注释。", en: "JSON has no comments."),
      place: place,
      advice: LocalizedText(
        zh: "请删去注释，或改存为 YAML 文件。", en: "Delete the comment or save the file as YAML."))
  }

  static func fullWidthJSON(_ sign: String, for wanted: String, at place: SourcePlace) -> Finding {
    let rule =
      switch wanted {
      case ":": "form/full-width-colon"
      case ",": "form/full-width-comma"
      case " ": "form/full-width-space"
      default: sign == "'" ? "form/single-quote" : "form/full-width-quote"
      }
    return Finding(
      rule: rule, severity: .error,
      message: LocalizedText(
        zh: "这里是“\(sign)”，JSON 只认英文的“\(wanted)”。",
        en: "This is “\(sign)”; JSON wants an ASCII “\(wanted)”."),
      place: place,
      advice: LocalizedText(zh: "请改成“\(wanted)”。", en: "Write “\(wanted)”."),
      fixes: [
        Fix(
          kind: wanted == "\"" ? .unsafe : .safe,
          title: LocalizedText(zh: "改成“\(wanted)”", en: "Use “\(wanted)”"),
          range: place.range, replacement: wanted)
      ])
  }

  static func missingJSON(_ sign: String, at place: SourcePlace) -> Finding {
    Finding(
      rule: sign == "," ? "form/missing-comma" : "form/missing-colon", severity: .error,
      message: LocalizedText(
        zh: "这里缺一个英文“\(sign)”。", en: "A “\(sign)” is missing here."),
      place: place,
      advice: LocalizedText(zh: "请补上“\(sign)”。", en: "Write “\(sign)” here."),
      fixes: [
        Fix(
          kind: .unsafe, title: LocalizedText(zh: "补上“\(sign)”", en: "Insert “\(sign)”"),
          range: place.range, replacement: sign)
      ])
  }

  static func unquotedKey(_ key: String, at place: SourcePlace) -> Finding {
    Finding(
      rule: "form/unquoted-key", severity: .error,
      message: LocalizedText(
        zh: "名称“\(key)”没有加引号。", en: "The key “\(key)” is not in quotes."),
      place: place,
      advice: LocalizedText(zh: "请写成 \"\(key)\"。", en: "Write \"\(key)\"."),
      fixes: [
        Fix(
          kind: .safe, title: LocalizedText(zh: "加上引号", en: "Put it in quotes"),
          range: place.range, replacement: "\"\(key)\"")
      ])
  }

  static func wrongNumber(_ text: String, at place: SourcePlace) -> Finding {
    Finding(
      rule: "form/json-number", severity: .error,
      message: LocalizedText(
        zh: "“\(text)”不是 JSON 的数字。", en: "“\(text)” is no number in JSON."),
      place: place,
      advice: LocalizedText(
        zh: "数字前不能有“+”或多余的 0，小数点两边都要有数字；编码和日期请加英文引号。",
        en: """
          Numbers have no “+”, no leading 0 and digits on both sides of the point; put codes and \
          dates in quotes.
          """))
  }

  static func wrongWord(_ text: String, at place: SourcePlace) -> Finding {
    Finding(
      rule: "form/json-word", severity: .error,
      message: LocalizedText(
        zh: "“\(text)”没有加引号；JSON 里不加引号的只有 true、false、null 和数字。",
        en: "“\(text)” is not in quotes; only true, false, null and numbers may stand so in JSON."),
      place: place,
      advice: LocalizedText(
        zh: "是文字请加英文双引号；没有内容（NaN、None）请写 null。",
        en: "Put text in double quotes; for no value (NaN, None) write null."))
  }
}

// Strings.
extension Finding {
  static func breakInJSONString(_ byte: UInt8, at place: SourcePlace) -> Finding {
    let sign = byte == 0x09 ? "\\t" : "\\n"
    return Finding(
      rule: "form/json-string", severity: .error,
      message: LocalizedText(
        zh: byte == 0x09 ? "引号里直接用了制表符（Tab）。" : "引号里直接换了行，或者漏了收尾的引号。",
        en: byte == 0x09
          ? "There is a raw tab in the quotes."
          : "There is a raw line break in the quotes, or the closing quote is missing."),
      place: place,
      advice: LocalizedText(zh: "请写成 \(sign)，或补上引号。", en: "Write \(sign), or close the quotes."))
  }

  static func wrongJSONEscape(at place: SourcePlace) -> Finding {
    Finding(
      rule: "form/wrong-escape", severity: .error,
      message: LocalizedText(
        zh: "“\\”后面不是可用的转义符。", en: "What follows the “\\” is no known escape."),
      place: place,
      advice: LocalizedText(
        zh: "要写“\\”本身（例如路径），请写成“\\\\”。", en: "To write “\\” itself, write “\\\\”."))
  }

  static func loneSurrogate(at place: SourcePlace) -> Finding {
    Finding(
      rule: "form/wrong-escape", severity: .error,
      message: LocalizedText(
        zh: "这里的 \\u 转义只有半个字，读不出是什么字。",
        en: "This \\u escape is half a character; what it stands for is unknown."),
      place: place,
      advice: LocalizedText(
        zh: "请直接写出这个字。", en: "Write the character itself."))
  }

  static func unclosedJSONString(at place: SourcePlace) -> Finding {
    Finding(
      rule: "form/unclosed-quote", severity: .error,
      message: LocalizedText(
        zh: "从这里开始的引号没有收尾。", en: "The quote that begins here is never closed."),
      place: place,
      advice: LocalizedText(
        zh: "请在文字末尾补上引号。", en: "Put the same quote at the end of the text."))
  }
}

// Faults that end the reading.
extension Finding {
  static func unexpectedJSON(_ sign: String, at place: SourcePlace) -> Finding {
    Finding(
      rule: "form/invalid-json", severity: .error,
      message: LocalizedText(
        zh: "这里不该出现“\(sign)”，从这里起没有再读。",
        en: "“\(sign)” cannot stand here; reading stopped."),
      place: place,
      advice: LocalizedText(
        zh: "请检查前面的引号、逗号和括号；文字都要加英文双引号。",
        en: "Check the quotes, commas and brackets before it; all text needs double quotes."))
  }

  static func textBehindJSON(at place: SourcePlace) -> Finding {
    Finding(
      rule: "form/invalid-json", severity: .error,
      message: LocalizedText(
        zh: "JSON 内容已经结束，后面又有文字。", en: "There is text behind the end of the JSON value."),
      place: place,
      advice: LocalizedText(
        zh: "一个 JSON 文件只放一个值；要放多个请用方括号包成列表，或改用 JSON Lines（每行一个）。",
        en: "A file holds one value; put several into [ ] or use JSON Lines, one on each line."))
  }

  static func unclosedJSON(at place: SourcePlace, opening: SourcePlace) -> Finding {
    Finding(
      rule: "form/unclosed-bracket", severity: .error,
      message: LocalizedText(
        zh: "文件到头了，还有括号没有收尾。", en: "The file ends before all brackets are closed."),
      place: place,
      advice: LocalizedText(
        zh: "请检查文件是否完整，补上缺少的 ] 或 }。",
        en: "Check that the file is complete and add the missing ] or }."),
      notes: [
        Note(
          message: LocalizedText(zh: "最外层的括号在这里。", en: "The outermost bracket is here."),
          place: opening)
      ])
  }

  static func emptyJSON(at place: SourcePlace) -> Finding {
    Finding(
      rule: "form/invalid-json", severity: .error,
      message: LocalizedText(zh: "没有 JSON 内容。", en: "There is no JSON here."),
      place: place,
      advice: LocalizedText(
        zh: "请检查文件是否存好。", en: "Check that the file was saved."))
  }
}
