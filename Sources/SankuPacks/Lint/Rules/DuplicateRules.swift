internal import SankuDiagnostics
internal import SankuModel
internal import SankuRegistry
internal import SankuYAML

/// Rules on entries that say the same (重复).
extension PackRule {
  static let duplicateRules = [duplicateName, nearDuplicate, sharedSynonym, idleSynonym]

  static let duplicateName = PackRule(
    "duplicate-name", .warning, LocalizedText("同名指标", "same name twice"),
    summary: LocalizedText(
      "报告名称和维度都与另一条（本包或别的包）相同的指标。",
      "Reports an indicator whose name and dimension are those of another one, in this pack or another."
    ),
    why: LocalizedText(
      "检索出两条同名的，填报人不知道用哪条；统计也会分成两处。",
      "Clerks cannot tell which to use, and statistics fall apart."),
    advice: LocalizedText(
      "用已有的那条；含义确实不同就改名称，使名称看得出区别。",
      "Use the existing one; where the meaning differs, let the name show it."),
    bad: .indicators(
      "- {id: pipe-length-b, name: ⟦末梢水质合格率⟧, dimension: quality, unit: \"%\", formula: 甲÷乙, definition: 年度内抽查的合格份数与抽查份数之比。}"
    ),
    good: .indicators(
      "- {id: source-water-pass-rate, name: 水源水质达标率, dimension: quality, unit: \"%\", formula: 甲÷乙, definition: 年度内水源地达标的监测次数与总次数之比。}"
    )
  ) { scope, report in
    let twins = NearIndicators(scope)
    for entry in scope.indicators {
      guard let name = entry.text("name"), let other = twins.sameName(as: entry) else { continue }
      report.add(
        entry, "name", "“\(name)”与 \(other.id) 同名", "“\(name)” is also the name of \(other.id)",
        notes: [
          Finding.Note(
            message: other.definition.isEmpty
              ? LocalizedText("在这里", "is here") : LocalizedText(verbatim: other.definition),
            place: other.place)
        ])
    }
  }

  static let nearDuplicate = PackRule(
    "near-duplicate", .info, LocalizedText("含义几乎相同的指标", "near-duplicate"),
    summary: LocalizedText(
      "报告同一维度、名称和解释都很相近的两条指标，包内和跨包都查。",
      "Reports two indicators of one dimension whose names and definitions are nearly alike, across packs too."
    ),
    why: LocalizedText(
      "库里同一件事几条并存，会各用各的，口径慢慢就不一样了。", "Several entries for one thing drift apart."),
    advice: LocalizedText(
      "保留一条，另一条的说法放进 synonyms；含义不同就在解释里写明差别，并用 related 相互引用。",
      "Keep one and put the other's words into synonyms; where they differ, say how and relate them."
    ),
    bad: .indicators(
      "- {id: tap-water-pass-rate-b, name: ⟦末梢水水质合格率⟧, dimension: quality, unit: \"%\", direction: higher, formula: 合格样品数÷检测样品数×100%, definition: 年度内按标准检测的末梢水样品中，全部项目合格的样品所占比例。}"
    ),
    good: .indicators(
      "- {id: source-water-pass-rate, name: 水源水质达标率, dimension: quality, unit: \"%\", formula: 甲÷乙, definition: 年度内水源地达标的监测次数与总次数之比。}"
    )
  ) { scope, report in
    let twins = NearIndicators(scope)
    for entry in scope.indicators {
      guard let name = entry.text("name"), let (other, share) = twins.nearest(to: entry) else {
        continue
      }
      report.add(
        entry, "name", "“\(name)”与 \(other.id)“\(other.name)”几乎相同（相似度\(share)%）",
        "“\(name)” is nearly the same as \(other.id) “\(other.name)” (\(share) %)",
        notes: [
          Finding.Note(message: LocalizedText(verbatim: other.definition), place: other.place)
        ])
    }
  }

  static let sharedSynonym = PackRule(
    "shared-synonym", .warning, LocalizedText("同义词重复", "synonym of two indicators"),
    summary: LocalizedText(
      "报告一个包里同一维度的两条指标共用的同义词。",
      "Reports a synonym that two indicators of one dimension in a pack share."),
    why: LocalizedText(
      "一个说法指两条指标，检索和比对时只能碰运气。", "A word for two indicators leads to either by chance."),
    advice: LocalizedText("只留给最贴切的那一条。", "Leave it to the one it fits best."),
    bad: .indicators(
      "- {id: meter-count, name: 水表更换数量, dimension: quantity, unit: 只, synonyms: [⟦换水管⟧], definition: 年度内更换并建档的水表数量。}"
    ),
    good: .indicators(
      "- {id: meter-count, name: 水表更换数量, dimension: quantity, unit: 只, synonyms: [换水表], definition: 年度内更换并建档的水表数量。}"
    )
  ) { scope, report in
    for number in scope.parts.indices {
      var owners: [String: PackEntryNode] = [:]
      for entry in scope.indicators where entry.part == number {
        for node in entry.list("synonyms") {
          let key = (entry.text("dimension") ?? "") + "/" + node.text
          guard let owner = owners[key], owner.id != entry.id else {
            owners[key] = entry
            continue
          }
          report.add(
            node, in: entry.file, "同义词“\(node.text)”也是“\(owner.title)”的",
            "the synonym “\(node.text)” is also that of “\(owner.title)”", field: "synonyms",
            notes: [
              Finding.Note(
                message: LocalizedText("“\(owner.title)”在这里", "“\(owner.title)” is here"),
                place: owner.head.sourcePlace)
            ])
        }
      }
    }
  }

  static let idleSynonym = PackRule(
    "idle-synonym", .info, LocalizedText("多余的同义词", "idle synonym"),
    summary: LocalizedText(
      "报告与名称相同或重复写的同义词。", "Reports a synonym that equals the name or stands twice."),
    why: LocalizedText("不增加任何检索的办法。", "It helps nobody find anything."),
    advice: LocalizedText("删去，换成老百姓或经办人的说法。", "Remove it, or give the words that people use."),
    bad: .indicator("synonyms: [⟦供水管网改造长度⟧]"), good: .indicator("synonyms: [换水管]")
  ) { scope, report in
    for entry in scope.indicators {
      var seen: Set<String> = [entry.title]
      for node in entry.list("synonyms") where !seen.insert(node.text).inserted {
        report.add(
          node, in: entry.file, "同义词“\(node.text)”是多余的",
          "the synonym “\(node.text)” adds nothing", field: "synonyms")
      }
    }
  }
}
