import SankuDiagnostics

extension FormRule {
  /// Signs of the full-width kind where ASCII is wanted.
  static let fullWidthRules: [FormRule] = [
    FormRule(
      "form/full-width-colon", zh: "用了全角冒号。", en: "A colon is a full-width one.",
      bad: "项目名称：校舍\n年度：2026\n", good: "项目名称: 校舍\n年度: 2026\n"),
    FormRule(
      "form/full-width-comma", zh: "用了全角逗号分隔。", en: "A full-width comma separates nothing.",
      bad: "附件: [立项批复，概算批复]\n", good: "附件: [立项批复, 概算批复]\n"),
    FormRule(
      "form/full-width-space", zh: "用了全角空格。", en: "A space is a full-width one.",
      bad: "　　名称: 甲\n", good: "名称: 甲\n"),
    FormRule(
      "form/full-width-dash", zh: "用了全角横线列表。", en: "A list has full-width dashes.",
      bad: "附件:\n  － 立项批复\n  － 概算批复\n", good: "附件:\n  - 立项批复\n  - 概算批复\n"),
    FormRule(
      "form/full-width-quote", zh: "用了全角引号。", en: "Quotes are full-width ones.",
      bad: "年度: “2026”\n", good: "年度: \"2026\"\n"),
    FormRule(
      "form/full-width-bracket", .warning, zh: "用了全角括号。", en: "Brackets are full-width ones.",
      bad: "附件: ［甲, 乙］\n", good: "附件: [甲, 乙]\n"),
    FormRule(
      "form/full-width-comment", zh: "用了全角井号注释。", en: "A comment has a full-width number sign.",
      bad: "＃ 说明\n名称: 甲\n", good: "# 说明\n名称: 甲\n"),
  ]

  /// The grammar of JSON.
  static let jsonRules: [FormRule] = [
    FormRule(
      "form/invalid-json", zh: "不符合 JSON 语法。", en: "This is no JSON.", bad: "[1}", good: "[1]",
      isJSON: true),
    FormRule(
      "form/trailing-comma", zh: "最后一项后面有逗号。", en: "A comma follows the last item.",
      bad: "[1, 2,]", good: "[1, 2]", isJSON: true),
    FormRule(
      "form/missing-comma", zh: "两项之间缺逗号。", en: "A comma is missing between items.",
      bad: "[1 2]", good: "[1, 2]", isJSON: true),
    FormRule(
      "form/json-comment", zh: "JSON 里写了注释。", en: "JSON holds a comment.",
      bad: "[1] // 注\n", good: "[1]", isJSON: true),
    FormRule(
      "form/json-number", zh: "数字写法不对。", en: "A number is not written as in JSON.",
      bad: "[0650]", good: "[\"0650\"]", isJSON: true),
    FormRule(
      "form/json-word", zh: "文字没有加引号。", en: "A word is not in quotes.",
      bad: "[NaN]", good: "[null]", isJSON: true),
    FormRule(
      "form/json-string", zh: "引号里直接换行或用了 Tab。", en: "A string holds a raw line break or tab.",
      bad: "[\"甲\n乙\"]", good: "[\"甲\\n乙\"]", isJSON: true),
    FormRule(
      "form/single-quote", zh: "JSON 里用了单引号。", en: "JSON holds single quotes.",
      bad: "['甲']", good: "[\"甲\"]", isJSON: true),
    FormRule(
      "form/unquoted-key", zh: "名称没有加引号。", en: "A key is not in quotes.",
      bad: "{名称: 1}", good: "{\"名称\": 1}", isJSON: true),
  ]
}
