import SankuDiagnostics

extension FormRule {
  /// Files as a whole, and what would exhaust the machine.
  static let fileRules: [FormRule] = [
    FormRule("form/unreadable-file", zh: "文件读不了。", en: "The file cannot be read."),
    FormRule("form/too-large", zh: "文件太大。", en: "The file is too large."),
    FormRule(
      "form/not-text", zh: "这是别的程序的文件，不是文字。",
      en: "The file belongs to another program and is no text."),
    FormRule(
      "form/wrong-encoding", zh: "文件不是 UTF-8 编码。", en: "The file is not encoded in UTF-8."),
    FormRule(
      "form/broken-utf8", zh: "有字节不是文字。", en: "Some bytes are no text."),
    FormRule(
      "form/control-character", zh: "有看不见的控制字符。",
      en: "There is an invisible control character.", bad: "名称: 甲\u{1B}乙\n", good: "名称: 甲乙\n"),
    FormRule(
      "form/too-deep", zh: "嵌套太深。", en: "The nesting is too deep.",
      bad: String(repeating: "[", count: 101)),
    FormRule(
      "form/too-many-nodes", zh: "内容的项数太多。", en: "The file holds too many items."),
    FormRule(
      "form/too-many-directives", zh: "“%TAG”行太多。", en: "There are too many “%TAG” lines."),
    FormRule(
      "form/alias-expansion", zh: "引用展开后太大。", en: "The aliases stand for too much."),
    FormRule(
      "form/unknown-alias", zh: "引用没有出处。", en: "An alias refers to nothing.",
      bad: "备注: *x\n", good: "备注: \"*x\"\n"),
    FormRule(
      "form/recursive-alias", zh: "引用了自己。", en: "An alias refers to itself.",
      bad: "a: &x [*x]\n", good: "a: []\n"),
  ]

  /// The grammar of YAML.
  static let structureRules: [FormRule] = [
    FormRule(
      "form/duplicate-key", zh: "同一个名称写了两次。", en: "A key stands twice.",
      bad: "年度: 2025\n年度: 2026\n", good: "年度: 2026\n"),
    FormRule(
      "form/merge-key", .warning, zh: "“<<”不会合并内容。", en: "“<<” merges nothing.",
      bad: "<<: {a: 1}\n", good: "a: 1\n"),
    FormRule(
      "form/missing-colon", zh: "缺少“: ”。", en: "A “: ” is missing.",
      bad: "名称: 甲\n年度 2026\n部门: 乙\n", good: "名称: 甲\n年度: 2026\n部门: 乙\n"),
    FormRule(
      "form/unexpected-colon", zh: "“: ”出现在不该出现的地方。", en: "A “: ” stands where none can.",
      bad: "说明: 甲: 乙\n", good: "说明: \"甲: 乙\"\n"),
    FormRule(
      "form/missing-space", zh: "冒号或横线后面缺空格。",
      en: "There is no space behind a colon or a dash.", bad: "附件:\n  -立项批复\n  -概算批复\n",
      good: "附件:\n  - 立项批复\n  - 概算批复\n"),
    FormRule(
      "form/missing-dash", zh: "列表里有一行没有“- ”。", en: "A line of a list has no “- ”.",
      bad: "- 甲\n乙: 1\n", good: "- 甲\n- 乙: 1\n"),
    FormRule(
      "form/unexpected-dash", zh: "“- ”写错了地方。", en: "A “- ” stands where none can.",
      bad: "附件: - 立项批复\n", good: "附件:\n  - 立项批复\n"),
    FormRule(
      "form/wrong-indentation", zh: "缩进对不齐。", en: "The indentation is not aligned.",
      bad: "资金:\n    总额: 100\n  财政: 60\n", good: "资金:\n  总额: 100\n  财政: 60\n"),
    FormRule(
      "form/tab-indentation", zh: "用 Tab 缩进。", en: "A tab is used for indentation.",
      bad: "资金:\n\t总额: 100\n", good: "资金:\n  总额: 100\n"),
    FormRule(
      "form/missing-content", zh: "该有内容的地方没有内容。", en: "There is no value where one must be.",
      bad: "附件: ]\n", good: "附件: []\n"),
    FormRule(
      "form/unclosed-bracket", zh: "括号没有收尾。", en: "A bracket is not closed.",
      bad: "附件: [甲, 乙\n", good: "附件: [甲, 乙]\n"),
    FormRule(
      "form/unclosed-quote", zh: "引号没有收尾。", en: "A quote is not closed.",
      bad: "名称: \"甲\n", good: "名称: \"甲\"\n"),
    FormRule(
      "form/text-behind-quote", zh: "引号后面还有文字。", en: "There is text behind the quotes.",
      bad: "名称: \"甲\"项目\n", good: "名称: “甲”项目\n"),
    FormRule(
      "form/wrong-escape", zh: "“\\”后面不对。", en: "What follows a “\\” is wrong.",
      bad: "路径: \"C:\\目录\"\n", good: "路径: 'C:\\目录'\n"),
    FormRule(
      "form/reserved-character", zh: "文字以保留符号开头。", en: "A text begins with a reserved sign.",
      bad: "联系: @甲\n", good: "联系: \"@甲\"\n"),
    FormRule(
      "form/wrong-block", zh: "“|”“>”后面直接写了文字。", en: "Text follows “|” or “>” in its line.",
      bad: "说明: |文字\n", good: "说明: |\n  文字\n"),
    FormRule(
      "form/wrong-anchor", zh: "文字以“*”“&”开头。", en: "A text begins with “*” or “&”.",
      bad: "指标值: **%\n", good: "指标值: \"**%\"\n"),
    FormRule(
      "form/wrong-tag", zh: "文字以“!”开头。", en: "A text begins with “!”.",
      bad: "备注: !<重要\n", good: "备注: \"!<重要\"\n"),
    FormRule(
      "form/wrong-directive", zh: "“%”开头的行不对。", en: "A line that begins with “%” is wrong.",
      bad: "%YAML 二\n--- a\n", good: "--- a\n"),
    FormRule(
      "form/invalid-yaml", zh: "其他语法错误。", en: "Other faults of grammar."),
  ]
}
