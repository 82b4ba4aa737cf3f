/// The keys of an overlay (补丁): what a pack changes in an entry of another.
extension RecordSchema {
  package static let overlay = RecordSchema(
    "overlay", zh: "补丁", en: "overlay",
    [
      FieldSpec(
        "id", .text, chinese: ["编号", "标识"],
        zh: "补丁的编号，供别的补丁在 after 里写；可以不写",
        en: "slug by which other overlays name it in `after`; may be left out"),
      FieldSpec(
        "target", .text, required: true, chinese: ["目标", "对象"],
        zh: "要修改的指标、模板、案例或指引的编号",
        en: "id of the indicator, template, case or guidance"),
      FieldSpec(
        "change", .mapping(.record(.change)), chinese: ["修改", "变更"],
        zh: "字段路径和对它的修改", en: "paths of fields and what becomes of them"),
      FieldSpec("disable", .flag, chinese: ["停用"], zh: "停用这个条目", en: "takes the entry out of use"),
      FieldSpec(
        "replaced_by", .text, chinese: ["替代条目"],
        zh: "停用后改用的条目", en: "what takes its place"),
      FieldSpec(
        "reason", .text, required: true, chinese: ["理由", "原因"],
        zh: "为什么修改", en: "why it is changed"),
      FieldSpec(
        "source", .text, chinese: ["来源", "依据"],
        zh: "依据：清单中来源的编号，或文件名", en: "a source of the manifest, or a document"),
      FieldSpec(
        "after", .list(.text), chinese: ["后于"],
        zh: "在哪些包或补丁之后生效", en: "packs or overlays that come first"),
    ])

  package static let change = RecordSchema(
    "change", zh: "修改", en: "change",
    [
      FieldSpec(
        "expect", .any, chinese: ["原值"],
        zh: "写补丁时的原值；原来没有则写 null", en: "the value when this was written; null for none"),
      FieldSpec(
        "set", .any, chinese: ["改为"], zh: "改成的值；null 为删去", en: "the new value; null for none"),
      FieldSpec("add", .any, chinese: ["增加"], zh: "列表里增加的项", en: "items that a list gains"),
      FieldSpec("remove", .any, chinese: ["删去"], zh: "列表里删去的项", en: "items that a list loses"),
    ])
}
