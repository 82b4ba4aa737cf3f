/// The keys of `pack.yaml` (包清单).
extension RecordSchema {
  package static let manifest = RecordSchema(
    "manifest", zh: "包清单", en: "manifest",
    [
      FieldSpec(
        "pack", .text, required: true, chinese: ["包", "编号", "包编号"],
        zh: "包的编号，小写英文词，用 - 相连", en: "id of the pack: lower-case words joined by -"),
      FieldSpec(
        "version", .text, required: true, chinese: ["版本", "版本号"],
        zh: "内容的语义版本，如 1.0.0", en: "semantic version of the content, such as 1.0.0"),
      FieldSpec(
        "title", .text, required: true, chinese: ["标题", "名称"], zh: "标题", en: "title"),
      FieldSpec(
        "sectors", .list(.reference(.sector)), chinese: ["行业领域", "支出功能分类"],
        zh: "支出功能分类的类或款代码", en: "codes of the sectors it is about"),
      FieldSpec(
        "level", .word(["national", "province", "city", "county"]), chinese: ["层级", "级次"],
        zh: "适用层级", en: "level of government"),
      FieldSpec(
        "licence", .text, required: true, chinese: ["许可", "许可证", "授权"],
        zh: "许可证的 SPDX 名称，如 CC-BY-4.0", en: "SPDX name of the licence"),
      FieldSpec(
        "maintainers", .list(.record(.maintainer)), chinese: ["维护者", "维护人"],
        zh: "维护者", en: "who keeps it"),
      FieldSpec(
        "requires", .mapping(.text), chinese: ["依赖"],
        zh: "所依赖的包和版本范围", en: "packs it needs, with ranges of versions"),
      FieldSpec(
        "sanku", .text, chinese: ["程序版本"],
        zh: "所需程序版本的范围，如 >=0.1", en: "range of program versions, such as >=0.1"),
      FieldSpec("description", .text, chinese: ["说明", "描述"], zh: "说明", en: "description"),
      FieldSpec(
        "sources", .list(.record(.manifestSource)), chinese: ["来源", "依据文件"],
        zh: "条目引用的文件", en: "documents that the entries cite"),
    ])

  package static let maintainer = RecordSchema(
    "maintainer", zh: "维护者", en: "maintainer",
    [
      FieldSpec(
        "name", .text, required: true, chinese: ["姓名", "名称"], zh: "姓名或单位", en: "name"),
      FieldSpec("contact", .text, chinese: ["联系方式"], zh: "联系方式", en: "how to reach them"),
    ])

  package static let manifestSource = RecordSchema(
    "manifestSource", zh: "来源", en: "source",
    [
      FieldSpec(
        "id", .text, required: true, chinese: ["编号"],
        zh: "条目引用它时写的编号", en: "id by which entries cite it")
    ] + sourceFields)

  package static let source = RecordSchema("source", zh: "来源", en: "source", sourceFields)

  private static let sourceFields = [
    FieldSpec("title", .text, required: true, chinese: ["标题", "名称"], zh: "标题", en: "title"),
    FieldSpec(
      "number", .text, chinese: ["文号"], zh: "文号，如 财预〔2021〕101号", en: "document number"),
    FieldSpec("publisher", .text, chinese: ["发布机构", "发布单位"], zh: "发布机构", en: "publisher"),
    FieldSpec("issued", .date, chinese: ["发布日期", "发文日期"], zh: "发布日期", en: "date of issue"),
    FieldSpec(
      "retrieved", .date, chinese: ["查阅日期", "访问日期"], zh: "查阅日期", en: "date of retrieval"),
    FieldSpec("url", .text, chinese: ["网址", "链接"], zh: "网址", en: "where it can be read"),
  ]
}
