import SankuDiagnostics

// The sentences, by how often a file for sanku meets them.
extension SyntaxFault {
  static let missingColon = SyntaxFault(
    "form/missing-colon",
    LocalizedText(
      zh: "这一行没有“: ”（英文冒号加空格），不能当作“名称: 内容”读取。",
      en: "This line has no “: ” (colon and space) and cannot be read as “key: value”."),
    LocalizedText(
      zh: "请在名称后面补上英文冒号和一个空格；如果它是上一行的续文，请往右缩进。",
      en: """
        Put a colon and a space behind the key; if the line continues the one above, indent it \
        further.
        """),
    isAtContext: true)

  static let secondColon = SyntaxFault(
    "form/unexpected-colon",
    LocalizedText(
      zh: "同一行里又出现了“: ”，分不清哪里是名称、哪里是内容。",
      en: "There is a second “: ” in this line, so key and value cannot be told apart."),
    LocalizedText(
      zh: "请给整段内容加上英文引号，例如 说明: \"甲: 乙\"。",
      en: "Put the whole value in straight quotes, as in note: \"a: b\"."))

  static let unexpectedColon = SyntaxFault(
    "form/unexpected-colon",
    LocalizedText(
      zh: "这里不该出现“: ”：上面一行已有内容，或缩进比上面深。",
      en:
        "No “: ” can stand here: the line above has a value already, or this one is indented more."
    ),
    LocalizedText(
      zh: "请让同一级的名称左边对齐；上一行如果是名称，后面应是英文冒号加空格。",
      en: """
        Align keys of one level; if the line above is a key, a colon and a space must follow it.
        """))

  static let wrongIndentation = SyntaxFault(
    "form/wrong-indentation",
    LocalizedText(
      zh: "这一行和上面的内容对不齐，看不出属于哪一级。",
      en: "This line is not aligned with those above, so its level is unclear."),
    LocalizedText(
      zh: "请检查缩进：同一级左边对齐，下一级比上一级多两个空格。",
      en: "Check the indentation: align one level, and indent the next by two spaces."))

  static let textBehindQuote = SyntaxFault(
    "form/text-behind-quote",
    LocalizedText(
      zh: "引号结束后又有文字。", en: "There is text behind the closing quote."),
    LocalizedText(
      zh: "请把引号移到整段文字的两头；文字里的英文引号要写成 \\\"，或换成“”。",
      en: "Put the quotes around the whole text; write \\\" for a quote inside it."))

  static let missingDash = SyntaxFault(
    "form/missing-dash",
    LocalizedText(
      zh: "列表里的这一行没有以“- ”开头。", en: "This line of a list does not begin with “- ”."),
    LocalizedText(
      zh: "请在行首补上“- ”（英文减号加空格）；如果它属于上一项，请往右缩进。",
      en: "Begin it with “- ” (hyphen and space), or indent it if it belongs to the item above."))

  static let unexpectedDash = SyntaxFault(
    "form/unexpected-dash",
    LocalizedText(
      zh: "列表的“- ”不能写在这里。", en: "A list's “- ” cannot stand here."),
    LocalizedText(
      zh: "请把“- ”另起一行，并比上面的名称多缩进两个空格。",
      en: "Begin a new line with “- ”, two spaces further in than the key above."))

  static let unexpectedQuestionMark = SyntaxFault(
    "form/reserved-character",
    LocalizedText(
      zh: "“? ”在行首有特殊含义，不能这样用。", en: "“? ” has a meaning of its own and cannot stand here."),
    LocalizedText(
      zh: "如果是文字，请加上英文引号。", en: "If it is text, put it in straight quotes."))

  static let unclosedBracket = SyntaxFault(
    "form/unclosed-bracket",
    LocalizedText(
      zh: "括号里的内容没有用英文逗号隔开，或者括号没有收尾。",
      en: "Items in brackets are not separated by commas, or the bracket is not closed."),
    LocalizedText(
      zh: "请检查括号是否成对、逗号是否为英文“, ”；项目里有“: ”“, ”“[”等符号的要加英文引号。",
      en: """
        Check that brackets come in pairs and that items are separated by “, ”; quote items that \
        hold “: ”, “, ” or “[”.
        """))

  static let unclosedQuote = SyntaxFault(
    "form/unclosed-quote",
    LocalizedText(
      zh: "从这里开始的英文引号没有收尾。", en: "The quote that begins here is never closed."),
    LocalizedText(
      zh: "请在文字末尾补上同样的引号。", en: "Put the same quote at the end of the text."),
    isAtContext: true)

  static let wrongEscape = SyntaxFault(
    "form/wrong-escape",
    LocalizedText(
      zh: "双引号里的“\\”后面不是可用的转义符。",
      en: "What follows the “\\” in double quotes is no known escape."),
    LocalizedText(
      zh: "要写“\\”本身（例如路径），请改用单引号，或写成“\\\\”。",
      en: "To write “\\” itself, as in a path, use single quotes or “\\\\”."))

  static let tab = SyntaxFault(
    "form/tab-indentation",
    LocalizedText(
      zh: "行首用了制表符（Tab），YAML 只认空格缩进。",
      en: "A tab is used for indentation; YAML wants spaces."),
    LocalizedText(
      zh: "请把行首的 Tab 换成空格，每级两个。", en: "Replace the tab by spaces, two for each level."))

  static let reservedCharacter = SyntaxFault(
    "form/reserved-character",
    LocalizedText(
      zh: "文字不能以这个符号开头（“@”“`”“%”等在 YAML 里另有用处）。",
      en: "A text cannot begin with this sign (“@”, “`” and “%” are reserved)."),
    LocalizedText(
      zh: "请给整段文字加上英文引号。", en: "Put the whole text in straight quotes."))

  static let missingContent = SyntaxFault(
    "form/missing-content",
    LocalizedText(
      zh: "这里应当有内容，却是一个符号。", en: "A value was expected here, but there is a sign."),
    LocalizedText(
      zh: "请检查是否多写了逗号或括号；如果是文字，请加上英文引号。",
      en: "Look for a surplus comma or bracket; if it is text, put it in straight quotes."))

  static let wrongBlock = SyntaxFault(
    "form/wrong-block",
    LocalizedText(
      zh: "“|”或“>”后面不能再写文字。", en: "No text can follow “|” or “>” in the same line."),
    LocalizedText(
      zh: "请另起一行并缩进写正文；如果“|”“>”是文字的一部分，请给整段文字加上英文引号。",
      en: """
        Write the text in the next line, indented; if the sign belongs to the text, put the text \
        in straight quotes.
        """))

  static let wrongAnchor = SyntaxFault(
    "form/wrong-anchor",
    LocalizedText(
      zh: "以“*”或“&”开头的内容被当作引用，但后面不是英文名称。",
      en: "A text that begins with “*” or “&” is taken for an alias, but no plain name follows."),
    LocalizedText(
      zh: "如果它是文字（例如“**%”），请加上英文引号。",
      en: "If it is text, such as “**%”, put it in straight quotes."))

  static let wrongTag = SyntaxFault(
    "form/wrong-tag",
    LocalizedText(
      zh: "以“!”开头的内容被当作类型标记，但写法不对。",
      en: "A text that begins with “!” is taken for a tag, but it is no valid one."),
    LocalizedText(
      zh: "如果它是文字，请加上英文引号。", en: "If it is text, put it in straight quotes."))

  static let wrongDirective = SyntaxFault(
    "form/wrong-directive",
    LocalizedText(
      zh: "以“%”开头的行是 YAML 指令，但写法不对。",
      en: "A line that begins with “%” is a directive, but it is no valid one."),
    LocalizedText(
      zh: "绩效文件用不到指令，请删去这一行；如果它是文字，请加上英文引号。",
      en: "Delete the line; if it is text, put it in straight quotes."))

  static func other(_ problem: String) -> SyntaxFault {
    SyntaxFault(
      "form/invalid-yaml",
      LocalizedText(
        zh: "这里不符合 YAML 语法（\(problem)）。", en: "This is no valid YAML (\(problem))."),
      LocalizedText(
        zh: "请检查这一行和上一行的缩进、冒号、引号和括号。",
        en: "Check indentation, colons, quotes and brackets of this line and the one above."))
  }
}
