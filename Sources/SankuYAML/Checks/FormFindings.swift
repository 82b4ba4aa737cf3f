import SankuDiagnostics

extension Finding {
  /// The machine has no memory left for the parser.
  static func outOfMemory(in file: String) -> Finding {
    Finding(
      rule: "form/unreadable-file", severity: .error,
      message: LocalizedText(
        zh: "内存不足，未能读取这个文件。", en: "There is not enough memory to read this file."),
      place: SourcePlace(file: file, range: SourceRange(at: .start)),
      advice: LocalizedText(
        zh: "请关闭其他程序后再试，或把文件拆小。", en: "Close other programs and try again, or split the file."))
  }

  static func tooDeep(_ limit: Int, at place: SourcePlace) -> Finding {
    Finding(
      rule: "form/too-deep", severity: .error,
      message: LocalizedText(
        zh: "内容嵌套超过 \(limit) 层，从这里起没有再读。",
        en: "The content is nested more than \(limit) levels deep; reading stopped here."),
      place: place,
      advice: LocalizedText(
        zh: "请检查是否多写了括号或“- ”，把层次减少。",
        en: "Look for surplus brackets or “- ” and reduce the nesting."))
  }

  static func tooManyNodes(_ limit: Int, at place: SourcePlace) -> Finding {
    Finding(
      rule: "form/too-many-nodes", severity: .error,
      message: LocalizedText(
        zh: "文件里的内容超过 \(limit) 项，从这里起没有再读。",
        en: "The file holds more than \(limit) items; reading stopped here."),
      place: place,
      advice: LocalizedText(
        zh: "请把它拆成几个文件。", en: "Split it into several files."))
  }

  static func unknownAlias(_ name: String, at place: SourcePlace) -> Finding {
    Finding(
      rule: "form/unknown-alias", severity: .error,
      message: LocalizedText(
        zh: "引用“*\(name)”前面没有对应的“&\(name)”。",
        en: "The alias “*\(name)” has no “&\(name)” before it."),
      place: place,
      advice: LocalizedText(
        zh: "如果“*”是文字的一部分，请给整段文字加上英文引号。",
        en: "If the “*” belongs to the text, put the whole text in straight quotes."))
  }

  static func recursiveAlias(_ name: String, at place: SourcePlace) -> Finding {
    Finding(
      rule: "form/recursive-alias", severity: .error,
      message: LocalizedText(
        zh: "引用“*\(name)”写在了“&\(name)”自己的内容里，会没有尽头。",
        en: "The alias “*\(name)” stands inside “&\(name)” itself and would never end."),
      place: place,
      advice: LocalizedText(
        zh: "请把引用改写成实际内容。", en: "Write out the content instead of the alias."))
  }

  static func aliasBomb(_ limit: Int, at place: SourcePlace) -> Finding {
    Finding(
      rule: "form/alias-expansion", severity: .error,
      message: LocalizedText(
        zh: "引用（*）展开后超过 \(limit) 个节点，从这里起没有再读。",
        en: "The aliases (*) stand for more than \(limit) nodes; reading stopped here."),
      place: place,
      advice: LocalizedText(
        zh: "请减少引用的层层嵌套，把内容直接写出来。",
        en: "Avoid aliases of aliases; write the content out."))
  }
}
