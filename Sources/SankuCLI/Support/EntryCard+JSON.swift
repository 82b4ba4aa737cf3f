import Sanku

extension EntryCard {
  /// The entry as JSON, with the keys of the pack format.
  static func json(_ entry: Entry, library: Library) -> String {
    var writer = JSONWriter(indents: true)
    writer.object { object in
      object.member("id", entry.id)
      object.member("kind", entry.kind)
      object.member("pack", entry.pack)
      object.member("name", entry.name)
      switch entry {
      case .indicator(let indicator): write(indicator, to: &object)
      case .template(let template): write(template, to: &object)
      case .caseStudy(let study): write(study, to: &object)
      }
    }
    return writer.text
  }

  private static func write(_ indicator: Indicator, to object: inout JSONWriter) {
    object.member("dimension", indicator.dimension.rawValue)
    object.member("status", indicator.status.name)
    object.member("nature", indicator.nature.rawValue)
    object.member("unit", indicator.unit)
    object.member("direction", indicator.direction?.rawValue)
    object.member("synonyms", indicator.synonyms)
    object.member("former_names", indicator.formerNames)
    object.member("definition", indicator.definition)
    object.member("formula", indicator.formula)
    if let range = indicator.range {
      object.key("range")
      object.object { inner in
        inner.member("min", range.min)
        inner.member("max", range.max)
      }
    }
    if let usual = indicator.usual {
      object.key("usual")
      object.object { inner in
        inner.member("low", usual.low)
        inner.member("high", usual.high)
        inner.member("note", usual.note)
        inner.member("source", usual.source)
      }
    }
    object.key("standards")
    object.object { inner in
      for kind in StandardKind.allCases { inner.member(kind.rawValue, indicator.standards[kind]) }
    }
    object.member("evidence", indicator.evidence)
    object.member("scoring", indicator.scoring)
    write(indicator.applies, to: &object)
    object.member("keywords", indicator.keywords)
    object.member("sources", indicator.sources)
    object.key("examples")
    object.object { inner in
      inner.member("good", indicator.goodExamples)
      inner.member("bad", indicator.badExamples)
    }
  }

  private static func write(_ applies: Applicability, to object: inout JSONWriter) {
    object.key("applies")
    object.object { inner in
      inner.member("categories", applies.categories)
      inner.member("sectors", applies.sectors)
      inner.member("functions", applies.functions)
    }
  }

  private static func write(_ template: GoalTemplate, to object: inout JSONWriter) {
    object.member("template_kind", template.kind)
    object.member("status", template.status.name)
    object.member("extends", template.extends)
    object.member("guidance", template.guidance)
    object.member("summary", template.summary)
    write(template.applies, to: &object)
    object.member("objective", template.objective)
    object.key("indicators")
    object.array { array in
      for use in template.indicators {
        array.object { inner in
          inner.member("use", use.indicator)
          inner.key("required")
          inner.bool(use.required)
          inner.member("value", use.value)
          inner.member("weight", use.weight)
        }
      }
    }
    object.member("attachments", template.attachments)
    object.key("slots")
    object.object { slots in
      for slot in template.slots {
        slots.key(slot.name)
        slots.object { inner in
          inner.member("kind", slot.kind)
          inner.member("hint", slot.hint)
          inner.member("within", slot.within)
        }
      }
    }
    object.member("notes", template.notes)
  }

  private static func write(_ study: CaseStudy, to object: inout JSONWriter) {
    object.member("case_kind", study.kind.rawValue)
    object.member("year", study.year)
    object.member("region", study.regionName)
    object.member("sector", study.sector)
    object.member("categories", study.categories)
    object.member("template", study.template)
    object.member("budget", study.budget)
    object.member("background", study.background)
    object.member("goal", study.goal)
    object.key("results")
    object.array { array in
      for result in study.results {
        array.object { inner in
          inner.member("indicator", result.indicator)
          inner.member("name", result.name)
          inner.member("target", result.target)
          inner.member("actual", result.actual)
          inner.member("score", result.score)
          inner.member("weight", result.weight)
        }
      }
    }
    object.member("findings", study.findings)
    object.member("lessons", study.lessons)
    object.member("use_of_result", study.useOfResult)
    object.member("checks", study.checks)
    if let source = study.source {
      object.key("source")
      object.object { inner in
        inner.member("title", source.title)
        inner.member("number", source.number)
        inner.member("publisher", source.publisher)
        inner.member("issued", source.issued)
        inner.member("url", source.url)
      }
    }
  }
}
