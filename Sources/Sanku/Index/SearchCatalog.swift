import SankuModel
import SankuRegistry
internal import SankuSearch

/// The entries of a library as documents of the search engine (检索目录).
///
/// Here alone the fields, their weights and the facets of indicators, templates and cases are laid
/// down; the engine knows none of them.
package enum SearchCatalog {
  /// The facets of every answer, in the order of the contract.
  package static let facets = ["kind", "sector", "dimension", "nature", "category", "pack"]

  /// The pack of entries for every sector.
  package static let commonPack = "common"

  /// The fields by name and weight; the first is the name.
  static let fields: [SearchSchema.Field] = [
    .init(name: "name", weight: 8, kind: .term), .init(name: "synonyms", weight: 5, kind: .term),
    .init(name: "keywords", weight: 3, kind: .term),
    .init(name: "sector", weight: 2, kind: .term),
    .init(name: "dimension", weight: 2, kind: .term),
    .init(name: "category", weight: 2, kind: .term),
    .init(name: "codes", weight: 2), .init(name: "definition", weight: 1.2),
    .init(name: "unit", weight: 1.5), .init(name: "text", weight: 0.6),
  ]

  /// Indexes every entry of a library.
  static func index(_ library: Library) -> SearchIndex {
    let writer = DocumentWriter(library: library)
    return SearchIndex(
      schema: SearchSchema(fields: fields, facets: facets, groups: "sector"),
      documents: library.entries.map(writer.document),
      synonyms: library.registry.synonyms.map { SearchSynonym(words: $0.words, means: $0.means) })
  }

  /// What a result line shows of an entry besides its name.
  struct Shown {
    var kind = ""
    var pack = ""
    var sector: String?
    var dimension: String?
    var unit: String?
    /// A value in proper form.
    var sample: String?

    init(_ texts: [String]) {
      guard texts.count == 6 else { return }
      func text(_ place: Int) -> String? { texts[place].isEmpty ? nil : texts[place] }
      (kind, pack, sector) = (texts[0], texts[1], text(2))
      (dimension, unit, sample) = (text(3), text(4), text(5))
    }

    init(_ entry: Entry, sector: String?) {
      (kind, pack, self.sector) = (entry.kind, entry.pack, sector)
      guard case .indicator(let indicator) = entry else { return }
      (dimension, unit) = (indicator.dimension.rawValue, indicator.unit)
      sample = indicator.goodExamples.first ?? indicator.unit
    }

    var texts: [String] {
      [kind, pack, sector ?? "", dimension ?? "", unit ?? "", sample ?? ""]
    }
  }
}

/// Turns an entry into fields and facets.
private struct DocumentWriter {
  let library: Library

  func document(_ entry: Entry) -> SearchDocument {
    var texts: [String: [String]] = ["name": [entry.name]]
    switch entry {
    case .indicator(let indicator): write(indicator, to: &texts)
    case .template(let template): write(template, to: &texts)
    case .caseStudy(let study): write(study, to: &texts)
    }
    let codes = library.sectorCodes(of: entry).filter { !$0.isEmpty }
    texts["sector"] = codes.flatMap(sectorWords)
    texts["codes", default: []] += codes + [entry.id]
    texts["category"] = categories(of: entry) + (codes.isEmpty ? ["共性"] : [])
    return SearchDocument(
      id: entry.id,
      fields: SearchCatalog.fields.map { texts[$0.name, default: []].filter { !$0.isEmpty } },
      facets: SearchCatalog.facets.map { facet($0, of: entry, sectors: codes) },
      stored: SearchCatalog.Shown(entry, sector: codes.first).texts)
  }

  private func write(_ indicator: Indicator, to texts: inout [String: [String]]) {
    texts["synonyms"] = indicator.synonyms + indicator.formerNames
    texts["keywords"] = indicator.keywords
    texts["dimension"] = [indicator.dimension.chineseName + "指标"]
    texts["definition"] = [indicator.definition]
    texts["unit"] = [indicator.unit ?? ""]
    texts["codes"] =
      indicator.codes.values.sorted() + numbers(of: indicator.sources, pack: indicator.id)
    texts["text"] =
      [indicator.formula ?? "", indicator.scoring ?? ""] + indicator.evidence
      + indicator.goodExamples + StandardKind.allCases.compactMap { indicator.standards[$0] }
      + [indicator.englishName ?? ""]
  }

  private func write(_ template: GoalTemplate, to texts: inout [String: [String]]) {
    texts["keywords"] = template.keywords + ["模板", "目标模板"]
    texts["definition"] = [template.summary ?? ""]
    texts["codes"] = numbers(of: template.sources, pack: template.id)
    texts["text"] =
      [template.objective ?? ""] + template.attachments + template.notes
      + template.indicators.compactMap { library.registry.indicator($0.indicator)?.name }
  }

  private func write(_ study: CaseStudy, to texts: inout [String: [String]]) {
    texts["keywords"] = study.keywords + ["案例", "评价案例"]
    texts["definition"] = [study.background ?? "", study.goal ?? ""]
    texts["codes"] = [study.source?.number ?? "", study.regionName ?? ""]
    texts["text"] =
      study.findings + study.lessons + [study.useOfResult ?? ""]
      + study.results.compactMap(\.name)
  }

  private func sectorWords(_ code: String) -> [String] {
    var words: [String] = []
    for part in Set([String(code.prefix(3)), code]).sorted() {
      guard let sector = library.registry.sector(code: part) else { continue }
      words += [sector.name, sector.short ?? ""] + sector.aliases
    }
    return words
  }

  private func categories(of entry: Entry) -> [String] {
    switch entry {
    case .indicator(let indicator): indicator.applies.categories
    case .template(let template): template.applies.categories
    case .caseStudy(let study): study.categories
    }
  }

  private func numbers(of sources: [String], pack id: String) -> [String] {
    let pack = id.prefix { $0 != "/" }
    let known = library.registry.packs.filter { $0.id == pack }.flatMap(\.sources)
    return sources.compactMap { id in known.first { $0.id == id }?.number }
  }

  private func facet(_ name: String, of entry: Entry, sectors: [String]) -> [String] {
    switch name {
    case "kind": return [entry.kind]
    case "sector":
      var path: [String] = []
      for code in sectors {
        for part in [String(code.prefix(3)), code] where !path.contains(part) { path.append(part) }
      }
      return path
    case "category": return categories(of: entry)
    case "pack": return [entry.pack]
    case "dimension":
      if case .indicator(let indicator) = entry { return [indicator.dimension.rawValue] }
      return []
    default:
      if case .indicator(let indicator) = entry { return [indicator.nature.rawValue] }
      return []
    }
  }
}
