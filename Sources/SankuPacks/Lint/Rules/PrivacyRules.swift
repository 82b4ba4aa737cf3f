internal import SankuDiagnostics
internal import SankuRegistry
internal import SankuYAML

/// Rules on personal data (个人信息).
extension PackRule {
  static let privacyRules = [personalData, namedPerson]

  static let personalData = PackRule(
    "personal-data", .error, LocalizedText("个人信息", "personal data"),
    summary: LocalizedText(
      "报告手机号码、身份证号码（核对校验码）和电子邮箱；维护者的单位联系方式除外。",
      "Reports mobile numbers, identity numbers (check digit verified) and e-mail addresses, but for the maintainers' contact."
    ),
    why: LocalizedText(
      "案例多从公开的评价报告整理，里面常带经办人的电话；包会被复制到各地，收不回来。",
      "Cases are taken from reports that often hold a clerk's phone; packs are copied and cannot be called back."
    ),
    advice: LocalizedText("删去，或换成单位名称。", "Remove it, or name the office."),
    bad: .caseStudy("background: 咨询电话⟦13800138000⟧。"), good: .caseStudy("background: 咨询县水务局。")
  ) { scope, report in
    for entry in scope.entries {
      PrivacyWalk.texts(of: entry.node) { node in
        for found in PersonalData.found(in: node.text) {
          report.add(
            node, in: entry.file, "\(found.kind.zh)“\(PersonalData.masked(found.text))”不应写进库",
            "\(found.kind.en) “\(PersonalData.masked(found.text))” must not be in a library",
            range: scope.range(of: found.bytes, in: node, file: entry.file))
        }
      }
    }
  }

  static let namedPerson = PackRule(
    "named-person", .warning, LocalizedText("写了个人姓名", "name of a person"),
    summary: LocalizedText(
      "报告“负责人”“联系人”“填表人”后面的姓名。", "Reports a person's name behind 负责人, 联系人 and the like."),
    why: LocalizedText("案例说的是项目，不是个人；公开的库里不写个人姓名。", "A case is about a project, not a person."),
    advice: LocalizedText("换成职务或单位，如“县水务局项目负责人”。", "Write the post or the office."),
    bad: .caseStudy("background: 项目负责人：⟦张三丰⟧，按期完工。"),
    good: .caseStudy("background: 项目负责人在县水务局，按期完工。")
  ) { scope, report in
    for entry in scope.entries {
      PrivacyWalk.texts(of: entry.node) { node in
        for found in PersonalData.names(in: node.text) {
          report.add(
            node, in: entry.file, "“\(found.text)”像是个人姓名",
            "“\(found.text)” looks like a person's name",
            range: scope.range(of: found.bytes, in: node, file: entry.file))
        }
      }
    }
  }
}

/// Visits the texts of an entry (条目文字).
private enum PrivacyWalk {
  static func texts(of node: Node, _ body: (Node) -> Void) {
    switch node.kind {
    case .scalar: body(node)
    case .sequence: for element in node.elements { texts(of: element, body) }
    case .mapping:
      for (key, value) in node.entries where key.kind != .scalar || key.text != "url" {
        texts(of: value, body)
      }
    }
  }
}
