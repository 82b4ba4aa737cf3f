internal import SankuDiagnostics

/// The keys of a project file (项目文件) and of a baseline (基线).
extension RecordSchema {
  package static let project = RecordSchema(
    "project", zh: "项目文件", en: "project file",
    [
      FieldSpec(
        "library", .list(.text), chinese: ["指标库", "库"], zh: "库的文件夹，builtin 为内置库",
        en: "library roots; builtin for the one that ships"),
      FieldSpec(
        "guidance", .list(.text), chinese: ["指引"], zh: "指引编号，可以几个",
        en: "ids of guidances, one or more"),
      FieldSpec(
        "paths", .list(.text), chinese: ["路径", "目标"], zh: "要审核的文件、文件夹", en: "what to check"),
      FieldSpec(
        "fail_on", .word(Severity.allCases.map(\.rawValue)), chinese: ["不通过级别"],
        zh: "从哪一级起算不通过", en: "from which severity on a check fails"),
      FieldSpec("baseline", .text, chinese: ["基线"], zh: "基线文件", en: "the baseline"),
      FieldSpec(
        "rules", .mapping(.record(.ruleSetting)), chinese: ["规则"],
        zh: "停用或改级别的规则，都要写理由", en: "rules off or taken otherwise, each with a reason"),
      FieldSpec(
        "fewest_rows", .integer, chinese: ["最少指标数"], zh: "指标少于几个算过少", en: "fewer rows are reported"),
      FieldSpec(
        "most_rows", .integer, chinese: ["最多指标数"], zh: "指标多于几个算过多", en: "more rows are reported"),
      FieldSpec(
        "trusted_keys", .list(.record(.trustedKey)), chinese: ["可信公钥"],
        zh: "信任的公钥", en: "keys that signed packs are trusted by"),
    ])

  package static let ruleSetting = RecordSchema(
    "ruleSetting", zh: "规则设置", en: "setting of a rule",
    [
      FieldSpec(
        "severity", .word(Severity.allCases.map(\.rawValue) + ["off"]), required: true,
        chinese: ["级别", "严重程度"], zh: "级别，off 为停用", en: "how grave; off not to run it"),
      FieldSpec("reason", .text, required: true, chinese: ["理由", "原因"], zh: "理由", en: "why"),
    ])

  package static let trustedKey = RecordSchema(
    "trustedKey", zh: "公钥", en: "key",
    [
      FieldSpec("name", .text, required: true, chinese: ["名称"], zh: "谁的", en: "whose"),
      FieldSpec("key", .text, required: true, chinese: ["公钥"], zh: "公钥", en: "the key"),
    ])

  package static let baseline = RecordSchema(
    "baseline", zh: "基线", en: "baseline",
    [
      FieldSpec("version", .integer, required: true, chinese: ["版本"], zh: "格式版本", en: "format"),
      FieldSpec(
        "entries", .list(.record(.baselineEntry)), required: true, chinese: ["条目"],
        zh: "条目", en: "entries"),
    ])

  package static let baselineEntry = RecordSchema(
    "baselineEntry", zh: "基线条目", en: "entry of a baseline",
    [
      FieldSpec("rule", .text, required: true, chinese: ["规则"], zh: "规则", en: "rule"),
      FieldSpec("project", .text, required: false, chinese: ["项目"], zh: "项目名称", en: "project"),
      FieldSpec(
        "text", .text, required: false, chinese: ["文字"], zh: "单元格文字", en: "the cell's text"),
      FieldSpec("count", .integer, chinese: ["个数"], zh: "几处", en: "how many"),
    ])
}
