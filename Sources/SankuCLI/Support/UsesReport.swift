import Sanku

/// What uses an entry (引用情况): templates, cases, rules, and goals of given files.
struct UsesReport {
  let library: Library
  let style: Style
  let width: Int
  let goals: [Goal]

  func text(_ entry: Entry) -> String {
    let uses = library.uses(of: entry.id, goals: goals)
    var card = CardText(style: style, width: width)
    card.title(entry.name, id: entry.id, kind: say("被谁使用", "used by"))
    for use in uses.entries + uses.goals {
      let start = use.place.range.start
      let id = use.id.isEmpty ? "" : say("（\(use.id)）", " (\(use.id))")
      card.row(label(use.kind), "\(use.name)\(id) \(use.place.file):\(start.line)")
    }
    if uses.entries.isEmpty, uses.goals.isEmpty {
      card.row(say("没有", "nothing"), say("没有条目或目标引用它", "no entry or goal refers to it"))
    }
    return card.text
  }

  func json(_ entry: Entry) -> String {
    let uses = library.uses(of: entry.id, goals: goals)
    var writer = JSONWriter(indents: true)
    writer.object { object in
      object.member("id", entry.id)
      object.key("usedBy")
      object.array { array in
        for use in uses.entries + uses.goals {
          array.object { member in
            member.member("kind", use.kind)
            member.member("id", use.id.isEmpty ? nil : use.id)
            member.member("name", use.name)
            member.member("file", use.place.file)
            member.member("line", use.place.range.start.line)
          }
        }
      }
    }
    return writer.text
  }

  private func label(_ kind: String) -> String {
    switch kind {
    case "template": say("模板", "template")
    case "case": say("案例", "case")
    case "rule": say("规则", "rule")
    case "goal": say("目标", "goal")
    default: say("指标", "indicator")
    }
  }
}
