internal import SankuModel

/// What the record of an entry describes (条目内容), with full ids.
enum EntryModel: Sendable {
  case indicator(Indicator)
  case template(GoalTemplate)
  case caseStudy(CaseStudy)

  /// Nil where a record lacks what its entry cannot do without, and for entries of other kinds.
  init?(_ key: ContentKey, _ record: Record, id: String, in pack: String, file: String) {
    switch key {
    case .indicators:
      guard let indicator = record.indicator(id: id, in: pack, file: file) else { return nil }
      self = .indicator(indicator)
    case .templates:
      guard let template = record.template(id: id, in: pack, file: file) else { return nil }
      self = .template(template)
    case .cases:
      guard let study = record.caseStudy(id: id, in: pack, file: file) else { return nil }
      self = .caseStudy(study)
    case .guidances, .sectors, .categories, .units, .synonyms, .rules, .overlays:
      return nil
    }
  }
}

/// What an entry names (引用): a kind of thing, and its full id, code or name.
struct EntryReference: Hashable, Sendable {
  var kind: ReferenceKind
  var name: String
}

/// The lists below are the fields that the schemas describe as references; a test compares the two.
extension EntryModel {
  /// Everything that the entry refers to, in any order.
  var references: [EntryReference] {
    var list = ReferenceList()
    switch self {
    case .indicator(let indicator):
      list.add(.indicator, indicator.status.replacement)
      list.add(indicator.applies)
      list.add(.source, indicator.sources)
      for relation in indicator.related { list.add(.entry, relation.id) }
    case .template(let template):
      list.add(.template, template.status.replacement)
      list.add(.template, template.extends)
      list.add(.guidance, template.guidance)
      list.add(template.applies)
      for use in template.indicators { list.add(.indicator, use.indicator) }
      list.add(.source, template.sources)
    case .caseStudy(let study):
      list.add(.sector, study.sector)
      list.add(.category, study.categories)
      list.add(.template, study.template)
      for result in study.results { list.add(.indicator, result.indicator) }
    }
    return list.references
  }
}

private struct ReferenceList {
  var references: [EntryReference] = []

  mutating func add(_ kind: ReferenceKind, _ name: String?) {
    if let name { references.append(EntryReference(kind: kind, name: name)) }
  }

  mutating func add(_ kind: ReferenceKind, _ names: [String]) {
    for name in names { references.append(EntryReference(kind: kind, name: name)) }
  }

  mutating func add(_ applies: Applicability) {
    add(.category, applies.categories)
    add(.sector, applies.sectors)
  }
}

extension EntryStatus {
  fileprivate var replacement: String? {
    guard case .deprecated(let other, _, _) = self else { return nil }
    return other
  }
}
