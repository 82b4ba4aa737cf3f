import ArgumentParser
import Sanku
import SankuPacks

/// `sanku explain`: what a rule looks for, why, and what to do (解释规则).
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: say("解释一条审核规则；不写规则名则列出全部", "Explain a rule; without a name list them all"),
    discussion: say(
      "例：\n  sanku explain\n  sanku explain quantification/vague-value\n  sanku explain D11",
      "Examples:\n  sanku explain\n  sanku explain quantification/vague-value\n  sanku explain D11")
  )

  @Argument(
    help: ArgumentHelp(
      say("规则名，或问题代码如 D11", "a rule's name, or a defect code such as D11"), valueName: "rule"))
  var rule: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    guard let rule else {
      Output.write(list())
      return
    }
    let word = rule.split(separator: "(").first.map(String.init) ?? rule
    var all = Library.rules + Library.formRules + PackLinter.ruleDocumentation
    // The packs are only read where no built-in rule answers.
    if !all.contains(where: { $0.id == word }), let library = try? common.loadLibrary(quiet: true) {
      all += library.packRules
    }
    let found = all.filter {
      $0.id == word || $0.id.hasSuffix("/" + word) || $0.defects.contains(word.uppercased())
    }
    guard !found.isEmpty else {
      let near = EditDistance.nearest(to: word, among: all.map(\.id))
      let hint = near.map { say("是不是想写 \($0)？", "Did you mean \($0)? ") } ?? ""
      throw CommandFailure(
        say(
          "没有规则“\(SafeText.visible(rule))”。\(hint)运行 sanku explain 看全部规则。",
          "there is no rule “\(SafeText.visible(rule))”. \(hint)Run sanku explain for the list."))
    }
    Output.write(found.map(page).joined(separator: "\n"))
  }

  private func list() -> String {
    var table = Table(
      columns: [say("规则", "rule"), say("级别", "severity"), say("说明", "about")], flexible: 2,
      width: Terminal.width)
    let renderer = FindingRenderer(language: Speech.language)
    let packs = (try? common.loadLibrary(quiet: true))?.packRules ?? []
    for rule in Library.rules + Library.formRules + packs {
      table.rows.append([rule.id, renderer.name(of: rule.severity), rule.title[Speech.language]])
    }
    return table.render()
  }

  private func page(_ rule: RuleDocumentation) -> String {
    let renderer = FindingRenderer(language: Speech.language)
    var card = CardText(style: common.style, width: Terminal.width)
    card.title(rule.title[Speech.language], id: rule.id, kind: renderer.name(of: rule.severity))
    card.row(say("查什么", "what"), rule.summary[Speech.language])
    card.row(say("为什么", "why"), rule.rationale[Speech.language])
    card.row(say("怎么改", "fix"), rule.advice[Speech.language])
    card.row(say("依据", "basis"), rule.basis)
    card.row(say("问题代码", "defects"), rule.defects.joined(separator: " "))
    for example in rule.bad {
      card.heading(say("会报告", "reported"))
      card.add(example.source)
    }
    for example in rule.good {
      card.heading(say("不报告", "not reported"))
      card.add(example.source)
    }
    return card.text
  }
}
