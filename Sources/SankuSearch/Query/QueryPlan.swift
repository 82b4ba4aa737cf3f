/// A query in terms of the index (查询计划): groups that should all match, each in some variant.
struct QueryPlan: Sendable {
  /// A term with the documents that hold it.
  struct Slot: Sendable {
    var term: QueryTerm
    /// Documents ascending, each with the best frequency among the words that fit.
    var postings: ArraySlice<Posting>
    var rarity: Double
    /// Whether a document may do without it.
    var isOptional = false
  }

  /// One way to say a group: as typed, or with a synonym put in.
  struct Variant: Sendable {
    let slots: [Slot]
    /// The characters with gaps, as they stand in texts.
    let phrase: [UInt32]
    /// The characters without gaps, as names are compared.
    let name: [UInt32]
    let weight: Double
    let requiredCount: Int
    /// What a document that holds all required terms adds up to.
    let fullRarity: Double

    init(slots: [Slot], phrase: [UInt32], weight: Double) {
      self.slots = slots
      self.phrase = phrase
      self.weight = weight
      name = phrase.filter { $0 != PhraseText.gap }
      requiredCount = slots.count { !$0.isOptional }
      fullRarity = slots.reduce(0) { $0 + ($1.isOptional ? 0 : $1.rarity) }
    }
  }

  /// The variants of one word between spaces.
  struct Group: Sendable {
    var clause: QueryClause
    var variants: [Variant]
    /// What the group weighs among the groups.
    var rarity: Double

    /// Whether documents without it are left out in any case.
    var isPhrase: Bool { clause.kind == .phrase }
  }

  var groups: [Group]
  var isDescription: Bool

  /// More ways to say one group than this are not tried.
  static let variantLimit = 16

  init(_ query: ParsedQuery, index: SearchIndex) {
    let isDescription = query.isDescription
    self.isDescription = isDescription
    groups = query.clauses.map { clause in
      let planner = GroupPlanner(index: index, clause: clause, isDescription: isDescription)
      let variants = planner.variants()
      return Group(
        clause: clause, variants: variants, rarity: variants.map(\.fullRarity).max() ?? 0)
    }
  }
}

/// Finds the variants of one group.
private struct GroupPlanner {
  let index: SearchIndex
  let clause: QueryClause
  let isDescription: Bool

  func variants() -> [QueryPlan.Variant] {
    let atoms = clause.folded.atoms
    let terms = QueryTerm.terms(of: atoms[...], symbols: !clause.hasWords)
    let phrase = clause.folded.stream
    var slots = slots(terms)
    if isDescription && !clause.isLiteral { slots += meaningSlots(besides: terms) }
    let typed = QueryPlan.Variant(slots: slots, phrase: phrase, weight: 1)
    return isDescription || clause.isLiteral ? [typed] : [typed] + synonymVariants()
  }

  private func slots(_ terms: [QueryTerm]) -> [QueryPlan.Slot] {
    terms.map { index.slot(for: $0, exactOnly: isDescription && $0.isNumber) }
  }

  /// The group with one everyday word replaced by what it means; single characters left over
  /// (扫马路吗) are dropped.
  private func synonymVariants() -> [QueryPlan.Variant] {
    let (stream, places) = clause.folded.indexedStream
    let atoms = clause.folded.atoms
    var result: [QueryPlan.Variant] = []
    for rule in index.synonyms where result.count < QueryPlan.variantLimit {
      guard let start = stream.firstOccurrence(of: rule.word[...], in: 0..<stream.count)
      else { continue }
      let (first, last) = (places[start], places[start + rule.word.count - 1])
      guard !stream.holds(rule.meaning.stream) else { continue }
      let rest = [atoms[..<first], atoms[(last + 1)...]].flatMap { part in
        QueryTerm.terms(of: part).filter { $0.unit != .character }
      }
      var terms = QueryTerm.terms(of: rule.meaning.atoms[...])
      terms += rest.filter { !terms.contains($0) }
      let phrase =
        rest.isEmpty
        ? rule.meaning.stream
        : stream[..<start] + rule.meaning.stream + stream[(start + rule.word.count)...]
      result.append(
        QueryPlan.Variant(slots: slots(terms), phrase: phrase, weight: Relevance.synonym))
    }
    return result
  }

  /// In a description, meanings of everyday words are further words that may occur.
  private func meaningSlots(besides terms: [QueryTerm]) -> [QueryPlan.Slot] {
    let stream = clause.folded.stream
    var known = Set(terms)
    var result: [QueryPlan.Slot] = []
    for rule in index.synonyms where stream.holds(rule.word) {
      for term in QueryTerm.terms(of: rule.meaning.atoms[...]) where known.insert(term).inserted {
        var slot = index.slot(for: term, exactOnly: term.isNumber)
        slot.rarity *= Relevance.synonym
        slot.isOptional = true
        result.append(slot)
      }
    }
    return result
  }
}

extension QueryClause {
  /// Whether synonyms and corrections leave it alone.
  var isLiteral: Bool { kind != .words || !hasWords }
}

extension QueryTerm {
  /// Whether it is a number.
  var isNumber: Bool { unit == .word && scalars.first.map { CharacterKind($0) } == .digit }
}

extension [UInt32] {
  func holds(_ pattern: [UInt32]) -> Bool {
    firstOccurrence(of: pattern[...], in: 0..<count) != nil
  }
}
