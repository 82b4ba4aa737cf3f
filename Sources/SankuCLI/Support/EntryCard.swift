import Sanku

/// An entry in full, for people (条目卡片).
struct EntryCard {
  let library: Library
  let style: Style
  let width: Int

  private var labels: Labels { Labels(registry: library.registry) }

  /// The card's lines.
  func text(_ entry: Entry) -> String {
    var card = CardText(style: style, width: width)
    switch entry {
    case .indicator(let indicator): write(indicator, to: &card)
    case .template(let template): write(template, to: &card)
    case .caseStudy(let study): write(study, to: &card)
    }
    return card.text
  }

  private func write(_ indicator: Indicator, to card: inout CardText) {
    card.title(indicator.name, id: indicator.id, kind: labels.kind("indicator"))
    card.row(say("状态", "status"), labels.grade(indicator.status))
    card.row(say("维度", "dimension"), labels.dimension(indicator.dimension.rawValue))
    card.row(say("性质", "nature"), labels.nature(indicator.nature.rawValue))
    card.row(say("计量单位", "unit"), indicator.unit)
    card.row(say("方向", "direction"), indicator.direction.map(direction))
    card.row(say("又称", "also"), indicator.synonyms)
    card.row(say("曾用名", "formerly"), indicator.formerNames)
    card.row(say("解释", "definition"), indicator.definition)
    card.row(say("公式", "formula"), indicator.formula)
    card.row(say("取值示例", "good values"), indicator.goodExamples)
    card.row(say("不要写成", "bad values"), indicator.badExamples)
    card.row(say("可能范围", "range"), indicator.range.map { bounds($0.min, $0.max) })
    card.row(say("常见取值", "usual"), indicator.usual.map(usual))
    card.row(say("案例取值", "in cases"), library.registry.usualValues(of: indicator.id).map(usual))
    for kind in StandardKind.allCases {
      card.row(kind.chineseName, indicator.standards[kind])
    }
    card.row(say("佐证材料", "evidence"), indicator.evidence)
    card.row(say("评分", "scoring"), indicator.scoring)
    card.row(say("项目类别", "categories"), indicator.applies.categories)
    card.row(say("行业", "sectors"), sectorNames(of: indicator))
    card.row(say("关键词", "keywords"), indicator.keywords)
    card.row(say("来源", "sources"), sources(indicator.sources, pack: indicator.id))
    card.row(say("相关", "related"), indicator.related.map(\.id))
    let uses = library.registry.templates.filter { template in
      template.indicators.contains { $0.indicator == indicator.id }
    }
    card.row(say("用于模板", "templates"), uses.map { "\($0.name)（\($0.id)）" })
    let cases = library.registry.cases.filter { study in
      study.results.contains { $0.indicator == indicator.id }
    }
    card.row(say("见于案例", "cases"), cases.map { "\($0.title)（\($0.id)）" })
  }

  private func write(_ template: GoalTemplate, to card: inout CardText) {
    card.title(template.name, id: template.id, kind: labels.kind("template"))
    card.row(say("状态", "status"), labels.grade(template.status))
    card.row(say("说明", "summary"), template.summary)
    card.row(say("基于", "extends"), template.extends)
    card.row(say("指引", "guidance"), template.guidance)
    card.row(say("项目类别", "categories"), template.applies.categories)
    card.row(say("行业", "sectors"), template.applies.sectors.map { labels.facetValue("sector", $0) })
    card.row(say("目标写法", "objective"), template.objective)
    card.row(
      say("待填", "slots"),
      template.slots.map { $0.name + ($0.hint.map { say("（\($0)）", " (\($0))") } ?? "") })
    if !template.indicators.isEmpty {
      card.heading(say("指标", "indicators"))
      card.add(table(of: template))
    }
    card.row(say("附件", "attachments"), template.attachments)
    for note in template.notes { card.row(say("提示", "note"), note) }
  }

  private func table(of template: GoalTemplate) -> String {
    var table = Table(
      columns: [
        say("必填", "must"), say("维度", "dimension"), say("指标", "indicator"),
        say("取值示例", "value"), say("权重", "weight"), say("编号", "id"),
      ], flexible: 2, width: width)
    for use in template.indicators {
      let indicator = library.registry.indicator(use.indicator)
      table.rows.append([
        use.required ? "✓" : "", labels.dimension(indicator?.dimension.rawValue),
        indicator?.name ?? use.indicator, use.value ?? "", use.weight ?? "", use.indicator,
      ])
    }
    return table.render()
  }

  private func write(_ study: CaseStudy, to card: inout CardText) {
    let kind =
      study.kind == .illustrative ? say("构造示例", "illustrative") : say("公开案例", "published")
    card.title(study.title, id: study.id, kind: "\(labels.kind("case")) · \(kind)")
    if study.kind == .illustrative {
      card.row(
        say("注意", "note"), say("这是为说明写法而构造的，不是真实项目。", "constructed to teach; not a real project."))
    }
    card.row(say("年度", "year"), study.year.map(String.init))
    card.row(say("地区", "region"), study.regionName)
    card.row(
      say("行业", "sector"),
      study.sector.flatMap { $0.isEmpty ? nil : labels.facetValue("sector", $0) })
    card.row(say("项目类别", "categories"), study.categories)
    card.row(say("资金", "budget"), study.budget)
    card.row(say("模板", "template"), study.template)
    card.row(say("背景", "background"), study.background)
    card.row(say("目标", "goal"), study.goal)
    if !study.results.isEmpty {
      card.heading(say("结果", "results"))
      card.add(table(of: study))
    }
    card.row(say("评价", "evaluation"), study.evaluation.map(verdict))
    card.list(say("发现的问题", "findings"), study.findings)
    card.list(say("可借鉴", "lessons"), study.lessons)
    card.row(say("结果应用", "use of result"), study.useOfResult)
    card.list(say("核对", "checks"), study.checks)
    card.row(say("来源", "source"), study.source.map(cite))
  }

  private func table(of study: CaseStudy) -> String {
    var table = Table(
      columns: [
        say("指标", "indicator"), say("目标", "target"), say("完成", "actual"), say("得分", "score"),
        say("编号", "id"),
      ], flexible: 0, width: width)
    for result in study.results {
      let name = result.name ?? result.indicator.flatMap { library.registry.indicator($0)?.name }
      let score = [result.score, result.weight].compactMap { $0 }.joined(separator: "/")
      table.rows.append([
        name ?? "", result.target ?? "", result.actual ?? "", score, result.indicator ?? "",
      ])
    }
    return table.render()
  }

  private func direction(_ direction: Indicator.Direction) -> String {
    switch direction {
    case .higher: say("正向（越高越好）", "higher is better")
    case .lower: say("反向（越低越好）", "lower is better")
    case .exact: say("定值", "exact")
    }
  }

  private func bounds(_ low: String?, _ high: String?) -> String {
    switch (low, high) {
    case (let low?, let high?): "\(low)–\(high)"
    case (let low?, nil): "≥\(low)"
    case (nil, let high?): "≤\(high)"
    case (nil, nil): ""
    }
  }

  private func usual(_ usual: Indicator.UsualRange) -> String {
    [bounds(usual.low, usual.high), usual.note, usual.source].compactMap { $0 }
      .joined(separator: say("；", "; "))
  }

  private func usual(_ values: UsualValues) -> String {
    var range = values.low == values.high ? values.low : "\(values.low)–\(values.high)"
    if values.count > 2 { range += say("，居中 \(values.median)", ", median \(values.median)") }
    let made =
      values.illustrative == 0
      ? "" : say("，其中构造示例 \(values.illustrative) 个", ", \(values.illustrative) constructed")
    return range + say("；案例 \(values.count) 个\(made)：", "; \(values.count) cases\(made): ")
      + values.cases.joined(separator: say("、", ", "))
  }

  private func verdict(_ evaluation: CaseStudy.Evaluation) -> String {
    [
      evaluation.method, evaluation.score.map { say("\($0)分", "\($0) points") }, evaluation.grade,
    ].compactMap { $0 }.joined(separator: say("，", ", "))
  }

  private func sectorNames(of indicator: Indicator) -> [String] {
    indicator.applies.sectors.map { labels.facetValue("sector", $0) }
  }

  private func sources(_ ids: [String], pack id: String) -> [String] {
    let pack = id.split(separator: "/").first.map(String.init) ?? id
    let known = library.registry.packs.filter { $0.id == pack }.flatMap(\.sources)
    return ids.map { id in
      // A source of another pack, which an overlay cites, stands as `pack/source`.
      let other = library.registry.packs.lazy.flatMap { pack in
        pack.sources.filter { source in source.id.map { "\(pack.id)/\($0)" == id } ?? false }
      }
      return (known.first { $0.id == id } ?? other.first).map(cite) ?? id
    }
  }

  private func cite(_ source: Source) -> String {
    let number = source.number.map { "（\($0)）" } ?? ""
    let origin = [source.publisher, source.issued].compactMap { $0 }.joined(separator: "，")
    let url = source.url.map { " \($0)" } ?? ""
    return "《\(source.title)》\(number)\(origin.isEmpty ? "" : "，" + origin)\(url)"
  }
}
