internal import SankuDiagnostics
internal import SankuModel
internal import SankuRegistry
internal import SankuYAML

/// Rules on names of indicators (指标名称).
extension PackRule {
  static let nameRules = [valueInName, verbInName, fillerName, longName]

  static let valueInName = PackRule(
    "value-in-name", .warning, LocalizedText("名称里有符号或数值", "sign or value in the name"),
    summary: LocalizedText(
      "报告名称里带有≥、≤、%或“100%”一类取值的指标。", "Reports names that hold a sign or a value such as 100%."),
    why: LocalizedText(
      "名称只说量什么，取值随项目变；写死在名称里别人无法用。",
      "The name says what is measured; the value changes from project to project."),
    advice: LocalizedText("把符号和数值移到取值示例或标准里。", "Move sign and figure to examples or standards."),
    bad: .indicator("name: ⟦管网改造完成100%⟧"), good: .indicator("name: 10千伏线路改造长度")
  ) { scope, report in
    for entry in scope.indicators {
      guard let name = entry.text("name"), NameWords.holdsValue(name) else { continue }
      report.add(
        entry, "name", "名称“\(name)”里有符号或取值", "the name “\(name)” holds a sign or a value")
    }
  }

  static let verbInName = PackRule(
    "verb-in-name", .warning, LocalizedText("名称像口号", "slogan as a name"),
    summary: LocalizedText(
      "报告以确保、加强、做好、进一步等开头的指标名称。", "Reports names that begin with words such as 确保 or 加强."),
    why: LocalizedText(
      "指标名称应是名词短语；“加强管理”没有可以计的东西。", "A name should be a noun phrase; a slogan has nothing to count."
    ),
    advice: LocalizedText("改成所量之物的名称，如“巡查次数”。", "Name what is measured, such as 巡查次数."),
    bad: .indicator("name: ⟦确保供水管网安全⟧"), good: .indicator("name: 供水管网改造长度")
  ) { scope, report in
    for entry in scope.indicators {
      guard let name = entry.text("name"), let verb = NameWords.slogans.first(where: name.hasPrefix)
      else { continue }
      report.add(
        entry, "name", "名称“\(name)”以“\(verb)”开头，不是名词短语",
        "the name “\(name)” begins with “\(verb)” and is no noun phrase")
    }
  }

  static let fillerName = PackRule(
    "filler-name", .warning, LocalizedText("名称是空话", "filler name"),
    summary: LocalizedText(
      "报告“工作完成率”“任务完成情况”一类放在哪里都行的名称。",
      "Reports names such as 工作完成率 that fit anything and measure nothing."),
    why: LocalizedText(
      "不知道是什么工作，做多少算完成，年底总是100%。", "Nobody knows which work; at the year's end it is always 100 %."),
    advice: LocalizedText("写明是什么事、按什么计，如“管网改造完成长度”。", "Say which work and how it is counted."),
    bad: .indicator("name: ⟦工作完成率⟧\nunit: \"%\"\nformula: 完成数÷计划数×100%\nexamples: ~"),
    good: .indicator("name: 供水管网改造长度")
  ) { scope, report in
    for entry in scope.indicators {
      guard let name = entry.text("name"), NameWords.isFiller(name) else { continue }
      report.add(
        entry, "name", "名称“\(name)”没有说是什么事", "the name “\(name)” does not say what it is about")
    }
  }

  static let longName = PackRule(
    "long-name", .info, LocalizedText("名称太长", "long name"),
    summary: LocalizedText("报告超过25个字的指标名称。", "Reports names of more than 25 characters."),
    why: LocalizedText("表格里放不下，也不好检索。", "It does not fit the form and is hard to find."),
    advice: LocalizedText("把限定条件移到解释里。", "Move conditions to the definition."),
    bad: .indicator("name: ⟦全县农村饮水安全巩固提升工程供水主管网和入户支管更新改造总长度⟧"),
    good: .indicator("name: 供水管网改造长度")
  ) { scope, report in
    for entry in scope.indicators {
      guard let name = entry.text("name"), name.unicodeScalars.count > 25 else { continue }
      report.add(
        entry, "name", "名称有\(name.unicodeScalars.count)个字",
        "the name has \(name.unicodeScalars.count) characters")
    }
  }
}

/// How names go wrong (名称用词).
enum NameWords {
  static let slogans = [
    "确保", "加强", "做好", "落实", "保证", "努力", "进一步", "全面", "有效", "切实", "大力", "积极", "不断", "推进", "推动", "深化",
    "强化", "促进",
    "着力", "持续提升", "全力",
  ].filter { $0 != "全面" && $0 != "有效" }

  private static let generic = [
    "工作", "任务", "项目", "目标", "各项工作", "年度工作", "年度任务", "计划", "工作任务", "××工作", "XX工作", "相关工作", "重点工作",
    "项目工作",
  ]
  private static let endings = [
    "完成率", "完成情况", "完成质量", "开展情况", "落实情况", "推进情况", "达标率", "合格率", "完成及时率", "实施情况", "效率", "成效", "水平",
  ]

  static func isFiller(_ name: String) -> Bool {
    if name.holds("××") || name.holds("XX") || name.holds("xx") { return true }
    return generic.contains { object in endings.contains { name == object + $0 } }
  }

  static func holdsValue(_ name: String) -> Bool {
    if name.holdsAny(["≥", "≤", "＞", "＜", ">", "<", "=", "＝", "不低于", "不少于", "不超过", "以上", "%", "％"])
    {
      return !name.holdsAny([
        "规模以上", "限额以上", "以上学历", "级以上", "等以上", "以上的", "岁以上", "年以上", "以上职称", "以上高",
      ])
    }
    return false
  }
}
