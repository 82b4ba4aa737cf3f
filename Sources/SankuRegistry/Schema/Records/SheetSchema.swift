internal import SankuModel

/// The keys of a guidance's review sheet (审核表) and list of attachments (应附材料).
extension RecordSchema {
  package static let sheet = RecordSchema(
    "sheet", zh: "审核表", en: "review sheet",
    [
      FieldSpec("name", bilingual, required: true, chinese: ["名称"], zh: "名称", en: "title"),
      FieldSpec("basis", .text, chinese: ["依据"], zh: "依据文件", en: "document"),
      FieldSpec(
        "gate_score", .number, chinese: ["否决得分"],
        zh: "有一票否决项时最多显示的得分", en: "the most points where a gate is closed"),
      FieldSpec(
        "common", .list(.text), chinese: ["共性指标包"],
        zh: "其指标算共性指标的包", en: "packs whose indicators count as common"),
      FieldSpec(
        "parts", .list(.record(.sheetPart)), required: true, chinese: ["审核内容"],
        zh: "审核内容", en: "parts"),
      FieldSpec(
        "grades", .list(.record(.sheetGrade)), chinese: ["等级"], zh: "审核等级", en: "grades"),
    ])

  package static let sheetPart = RecordSchema(
    "sheetPart", zh: "审核内容", en: "part of a sheet",
    [
      .entryId,
      FieldSpec("name", bilingual, required: true, chinese: ["名称"], zh: "名称", en: "name"),
      FieldSpec(
        "items", .list(.record(.sheetItem)), required: true, chinese: ["审核要点"],
        zh: "审核要点", en: "items"),
    ])

  package static let sheetItem = RecordSchema(
    "sheetItem", zh: "审核要点", en: "item of a sheet",
    [
      .entryId,
      FieldSpec("name", bilingual, required: true, chinese: ["名称"], zh: "名称", en: "name"),
      FieldSpec("points", .number, required: true, chinese: ["分值"], zh: "分值", en: "points"),
      FieldSpec(
        "machine", .number, chinese: ["程序判断"],
        zh: "其中由审核规则决定的分值，其余留给审核人", en: "points that findings decide"),
      FieldSpec(
        "questions", .list(bilingual), chinese: ["问题"], zh: "审核人要问的", en: "what is asked"),
      FieldSpec(
        "deductions", .list(.record(.deduction)), chinese: ["扣分"], zh: "扣分", en: "points off"),
    ])

  package static let deduction = RecordSchema(
    "deduction", zh: "扣分", en: "points off",
    [
      FieldSpec(
        "rules", .list(.text), required: true, chinese: ["规则"],
        zh: "规则名，或 家族/*", en: "names of rules, or family/*"),
      FieldSpec("error", .number, chinese: ["错误"], zh: "每个错误扣分", en: "points off an error"),
      FieldSpec("warning", .number, chinese: ["警告"], zh: "每个警告扣分", en: "points off a warning"),
      FieldSpec("info", .number, chinese: ["提示"], zh: "每个提示扣分", en: "points off a remark"),
      FieldSpec("most", .number, chinese: ["最多"], zh: "最多扣分", en: "the most it costs"),
    ])

  package static let sheetGrade = RecordSchema(
    "sheetGrade", zh: "审核等级", en: "grade of a sheet",
    [
      FieldSpec("name", .text, required: true, chinese: ["名称"], zh: "名称", en: "name"),
      FieldSpec("min", .number, required: true, chinese: ["下限"], zh: "最低分", en: "least score"),
      FieldSpec(
        "meaning", bilingual, chinese: ["处理"], zh: "下一步如何处理", en: "what happens next"),
    ])

  package static let attachmentDemand = RecordSchema(
    "attachmentDemand", zh: "应附材料", en: "document to attach",
    [
      .entryId,
      FieldSpec("name", bilingual, required: true, chinese: ["名称"], zh: "名称", en: "name"),
      FieldSpec("proves", bilingual, chinese: ["证明"], zh: "证明什么", en: "what it proves"),
      FieldSpec(
        "words", .list(.text), required: true, chinese: ["名称含"],
        zh: "附件名称里的词，有其一即可", en: "words in an attachment's name"),
      FieldSpec(
        "fields", .list(goalFieldName), chinese: ["字段"],
        zh: "写明该材料的栏目", en: "fields whose text names it as well"),
      FieldSpec("when", .record(.condition), chinese: ["条件"], zh: "适用条件", en: "condition"),
    ])

  private static let bilingual = ValueShape.either(.text, .record(.message))
}
