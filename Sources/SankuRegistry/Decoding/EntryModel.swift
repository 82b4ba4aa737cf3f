internal import SankuModel

/// What the record of an entry describes (条目内容), with full ids.
enum EntryModel: Sendable {
  case indicator(Boxed<Indicator>)
  case template(Boxed<GoalTemplate>)
  case caseStudy(Boxed<CaseStudy>)

  /// Nil where a record lacks what its entry cannot do without, and for entries of other kinds.
  init?(_ key: ContentKey, _ record: Record, id: String, in pack: String, file: String) {
    switch key {
    case .indicators:
      guard let indicator = record.indicator(id: id, in: pack, file: file) else { return nil }
      self = .indicator(Boxed(indicator))
    case .templates:
      guard let template = record.template(id: id, in: pack, file: file) else { return nil }
      self = .template(Boxed(template))
    case .cases:
      guard let study = record.caseStudy(id: id, in: pack, file: file) else { return nil }
      self = .caseStudy(Boxed(study))
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
  /// Whether the entry is out of use.
  var isDeprecated: Bool {
    switch self {
    case .indicator(let boxed): boxed.value.status.isDeprecated
    case .template(let boxed): boxed.value.status.isDeprecated
    case .caseStudy: false
    }
  }

  /// Everything that the entry refers to, in any order.
  var references: [EntryReference] {
    var list = ReferenceList()
    switch self {
    case .indicator(let boxed): boxed.value.addReferences(to: &list)
    case .template(let boxed): boxed.value.addReferences(to: &list)
    case .caseStudy(let boxed): boxed.value.addReferences(to: &list)
    }
    return list.references
  }
}

extension Indicator {
  fileprivate func addReferences(to list: inout ReferenceList) {
    list.add(.indicator, status.replacement)
    list.add(applies)
    list.add(.source, sources)
    for relation in related { list.add(.entry, relation.id) }
  }
}

extension GoalTemplate {
  fileprivate func addReferences(to list: inout ReferenceList) {
    list.add(.template, status.replacement)
    list.add(.template, extends)
    list.add(.guidance, guidance)
    list.add(applies)
    for use in indicators { list.add(.indicator, use.indicator) }
    list.add(.source, sources)
  }
}

extension CaseStudy {
  fileprivate func addReferences(to list: inout ReferenceList) {
    list.add(.sector, sector)
    list.add(.category, categories)
    list.add(.template, template)
    for result in results { list.add(.indicator, result.indicator) }
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
  fileprivate var isDeprecated: Bool {
    if case .deprecated = self { true } else { false }
  }

  fileprivate var replacement: String? {
    guard case .deprecated(let other, _, _) = self else { return nil }
    return other
  }
}
