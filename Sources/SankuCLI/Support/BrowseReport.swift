import Sanku

/// The library as a map (浏览): counts by sector, entries by dimension.
struct BrowseReport {
  let library: Library
  let style: Style
  let width: Int

  private var labels: Labels { Labels(registry: library.registry) }

  /// Counts of a class of sectors.
  private struct Count {
    var indicators = 0
    var templates = 0
    var cases = 0
    var dimensions: [Dimension: Int] = [:]
  }

  private func counts() -> [(code: String, count: Count)] {
    var counts: [String: Count] = [:]
    for entry in library.entries {
      for code in Set(library.sectorCodes(of: entry).map { String($0.prefix(3)) }) {
        switch entry {
        case .indicator(let indicator):
          counts[code, default: Count()].indicators += 1
          counts[code, default: Count()].dimensions[indicator.dimension, default: 0] += 1
        case .template: counts[code, default: Count()].templates += 1
        case .caseStudy: counts[code, default: Count()].cases += 1
        }
      }
    }
    return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private static let shownDimensions: [Dimension] = Dimension.allCases.filter {
    $0 != .decision && $0 != .process
  }

  /// A table of sectors by kinds and dimensions.
  func overview() -> String {
    let groups: [(String, [Dimension])] = [
      (say("数量", "quant."), [.quantity]), (say("质量", "qual."), [.quality]),
      (say("时效", "time"), [.timeliness]),
      (say("成本", "cost"), [.economicCost, .socialCost, .ecologicalCost]),
      (
        say("效益", "benefit"),
        [.economicBenefit, .socialBenefit, .ecologicalBenefit, .sustainability]
      ), (say("满意度", "satisf."), [.satisfaction]),
    ]
    var table = Table(
      columns: [
        say("行业", "sector"), say("指标", "indicators"), say("模板", "templates"), say("案例", "cases"),
      ] + groups.map(\.0), flexible: 0, width: width)
    for (code, count) in counts() {
      table.rows.append(
        [
          name(of: code), String(count.indicators), String(count.templates), String(count.cases),
        ]
          + groups.map { group in
            String(group.1.reduce(0) { $0 + count.dimensions[$1, default: 0] })
          })
    }
    let registry = library.registry
    let sum = say(
      "共 \(registry.indicators.count) 个指标，\(registry.templates.count) 个模板，\(registry.cases.count) 个案例，\(Set(registry.packs.map(\.id)).count) 个包。",
      "\(registry.indicators.count) indicators, \(registry.templates.count) templates, \(registry.cases.count) cases, \(Set(registry.packs.map(\.id)).count) packs."
    )
    return style.bold(sum) + "\n\n" + table.render()
      + say("\n看一个行业：sanku browse 教育\n", "\nsee a sector: sanku browse 205\n")
  }

  private func name(of code: String) -> String {
    code.isEmpty ? say("共性（不分行业）", "common") : labels.facetValue("sector", code)
  }

  /// Entries of some sectors: indicators by dimension, then templates, then cases.
  func entries(of codes: [String]) -> String {
    let found = library.entries(ofSectors: codes)
    guard !found.isEmpty else {
      let names = codes.map(name(of:)).joined(separator: "、")
      return say(
        "\(names)还没有条目。用 sanku browse 看哪些行业有。\n", "nothing for \(names) yet; see sanku browse.\n")
    }
    var text = style.bold(codes.map(name(of:)).joined(separator: "、")) + "\n"
    for dimension in Dimension.allCases {
      let indicators = found.compactMap { entry -> Indicator? in
        if case .indicator(let indicator) = entry, indicator.dimension == dimension {
          return indicator
        }
        return nil
      }
      guard !indicators.isEmpty else { continue }
      text += "\n" + style.bold(labels.dimension(dimension.rawValue)) + "（\(indicators.count)）\n"
      var table = Table(
        columns: [say("名称", "name"), say("单位", "unit"), say("示例", "example"), say("编号", "id")],
        flexible: 0, width: width)
      for indicator in indicators {
        table.rows.append([
          indicator.name, indicator.unit ?? "", indicator.goodExamples.first ?? "", indicator.id,
        ])
      }
      text += table.render()
    }
    text += list(found.filter { $0.kind == "template" }, say("模板", "templates"))
    text += list(found.filter { $0.kind == "case" }, say("案例", "cases"))
    return text
  }

  private func list(_ entries: [Entry], _ heading: String) -> String {
    guard !entries.isEmpty else { return "" }
    var table = Table(
      columns: [say("名称", "name"), say("编号", "id")], flexible: 0, width: width)
    table.rows = entries.map { [$0.name, $0.id] }
    return "\n" + style.bold(heading) + "（\(entries.count)）\n" + table.render()
  }

  /// The overview as JSON.
  func overviewJSON() -> String {
    var writer = JSONWriter(indents: true)
    writer.array { array in
      for (code, count) in counts() {
        array.object { object in
          object.member("sector", code)
          object.member("name", code.isEmpty ? "" : labels.sector(code))
          object.member("indicators", count.indicators)
          object.member("templates", count.templates)
          object.member("cases", count.cases)
          object.key("dimensions")
          object.object { inner in
            for dimension in Self.shownDimensions {
              inner.member(dimension.rawValue, count.dimensions[dimension, default: 0])
            }
          }
        }
      }
    }
    return writer.text
  }

  /// The entries as JSON.
  func entriesJSON(of codes: [String]) -> String {
    var writer = JSONWriter(indents: true)
    writer.array { array in
      for entry in library.entries(ofSectors: codes) {
        array.object { object in
          object.member("id", entry.id)
          object.member("kind", entry.kind)
          object.member("name", entry.name)
          if case .indicator(let indicator) = entry {
            object.member("dimension", indicator.dimension.rawValue)
            object.member("unit", indicator.unit)
          }
        }
      }
    }
    return writer.text
  }
}
