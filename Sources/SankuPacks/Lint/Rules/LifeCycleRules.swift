internal import SankuDiagnostics
internal import SankuModel
internal import SankuRegistry
internal import SankuYAML

/// Rules on entries out of use (停用).
extension PackRule {
  static let lifeCycleRules = [noReplacement, replacementChain, deprecatedInUse]

  static let noReplacement = PackRule(
    "no-replacement", .warning, LocalizedText("停用而没有替代", "deprecated without replacement"),
    summary: LocalizedText(
      "报告停用了却既没有替代条目也没有理由的条目。", "Reports a deprecated entry with neither replacement nor reason."),
    why: LocalizedText(
      "还在用它的目标和模板不知道该换成什么。", "Goals and templates that use it do not know what to take instead."),
    advice: LocalizedText(
      "加上 replaced_by: 新编号；没有替代的写 reason 说明原因。",
      "Add replaced_by, or reason where nothing takes its place."),
    bad: .indicator("status: ⟦deprecated⟧"),
    good: .indicator("status: deprecated\nreplaced_by: tap-water-pass-rate")
  ) { scope, report in
    for entry in scope.entries where entry.isDeprecated {
      guard entry["replaced_by"] == nil, entry["reason"] == nil else { continue }
      report.add(
        entry, "status", "“\(entry.title)”已停用，没有写由什么代替，也没有写原因",
        "“\(entry.title)” is deprecated without replaced_by or reason")
    }
  }

  static let replacementChain = PackRule(
    "replacement-chain", .warning, LocalizedText("替代的条目也已停用", "replaced by a deprecated entry"),
    summary: LocalizedText(
      "报告指向另一个停用条目，或绕回自己的 replaced_by。",
      "Reports replaced_by that names another deprecated entry, or leads back."),
    why: LocalizedText("使用者要连跳几次才找到能用的，绕圈时永远找不到。", "Users must follow the chain, or never arrive."),
    advice: LocalizedText("直接写最后那条在用的编号。", "Name the entry in use directly."),
    bad: .indicators(
      "- {id: old-a, name: 旧指标甲, dimension: quantity, unit: 个, status: deprecated, replaced_by: ⟦old-b⟧, definition: 年度内旧的计数方法。}\n- {id: old-b, name: 旧指标乙, dimension: quantity, unit: 个, status: deprecated, replaced_by: pipe-network-length, definition: 年度内旧的计数方法。}"
    ),
    good: .indicators(
      "- {id: old-a, name: 旧指标甲, dimension: quantity, unit: 个, status: deprecated, replaced_by: pipe-network-length, definition: 年度内旧的计数方法。}"
    )
  ) { scope, report in
    let replaced = Replacements(scope)
    for entry in scope.entries where entry.isDeprecated {
      guard let node = entry["replaced_by"], let chain = replaced.chain(from: entry.id),
        chain.count > 1
      else { continue }
      let last = chain.last ?? ""
      let isLoop = chain.contains(entry.id)
      report.add(
        node, in: entry.file,
        isLoop ? "替代关系绕回自己：\(chain.joined(separator: " → "))" : "替代的“\(chain[0])”也已停用，最后是“\(last)”",
        isLoop
          ? "replaced_by leads back: \(chain.joined(separator: " → "))"
          : "“\(chain[0])” is deprecated too; it ends at “\(last)”", field: "replaced_by",
        fixes: isLoop
          ? []
          : [
            Finding.Fix(
              kind: .safe, title: LocalizedText("改为 \(last)", "write \(last)"), range: node.range,
              replacement: last)
          ])
    }
  }

  static let deprecatedInUse = PackRule(
    "deprecated-in-use", .warning, LocalizedText("用到停用的条目", "deprecated entry in use"),
    summary: LocalizedText(
      "报告模板和案例里仍在用的停用指标。", "Reports templates and cases that use a deprecated indicator."),
    why: LocalizedText("按模板填的新目标会继续用旧指标。", "New goals go on with the old indicator."),
    advice: LocalizedText("换成替代的指标。", "Use what replaces it."),
    bad: .content(
      "indicators:\n  - {id: old-a, name: 旧水质合格率, dimension: quality, unit: \"%\", status: deprecated, replaced_by: tap-water-pass-rate, definition: 年度内旧的计数方法。}\ntemplates:\n  - id: old-template\n    name: 旧模板\n    objective: 完成{{old-a}}。\n    attachments: [实施方案]\n    indicators: [{use: ⟦old-a⟧, value: \"≥95%\", weight: 100}]"
    ),
    good: .content(
      "indicators:\n  - {id: old-a, name: 旧水质合格率, dimension: quality, unit: \"%\", status: deprecated, replaced_by: tap-water-pass-rate, definition: 年度内旧的计数方法。}"
    )
  ) { scope, report in
    for template in scope.templates {
      for line in template["indicators"]?.elements.filter({ $0.kind == .mapping }) ?? [] {
        guard let use = line["use"], use.kind == .scalar else { continue }
        let id = use.text.holds("/") ? use.text : scope.parts[template.part].id + "/" + use.text
        guard let indicator = scope.registry.indicator(id),
          case .deprecated(let next, _, _) = indicator.status
        else { continue }
        report.add(
          use, in: template.file, "模板用了停用的指标“\(indicator.name)”",
          "the template uses the deprecated indicator “\(indicator.name)”", field: "indicators",
          fixes: next.map { next in
            [
              Finding.Fix(
                kind: .unsafe, title: LocalizedText("改用 \(next)", "use \(next)"),
                range: use.range, replacement: next)
            ]
          } ?? [])
      }
    }
  }
}

/// Who is replaced by whom (替代关系).
private struct Replacements {
  var next: [String: String] = [:]

  init(_ scope: LintScope) {
    for indicator in scope.registry.indicators { add(indicator.id, indicator.status) }
    for template in scope.registry.templates { add(template.id, template.status) }
    for entry in scope.entries where entry.isDeprecated {
      guard let target = entry.text("replaced_by") else { continue }
      let pack = scope.parts[entry.part].id
      next[entry.id] = target.holds("/") ? target : pack + "/" + target
    }
  }

  private mutating func add(_ id: String, _ status: EntryStatus) {
    if case .deprecated(let target?, _, _) = status { next[id] = target }
  }

  /// The entries that follow; ends where one is in use or comes again.
  func chain(from id: String) -> [String]? {
    var chain: [String] = []
    var current = next[id]
    while let here = current, !chain.contains(here) {
      chain.append(here)
      current = next[here]
    }
    return chain.isEmpty ? nil : chain
  }
}
