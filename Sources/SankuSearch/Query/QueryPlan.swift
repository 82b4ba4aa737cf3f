/// A query in terms of the index (查询计划): groups that should all match, each in some variant.
struct QueryPlan {
  /// One way to say a group: as typed, with a synonym put in, or with letters read as pinyin.
  struct Variant {
    let slots: [QuerySlot]
    /// The characters with gaps, as they stand in texts.
    let phrase: [UInt32]
    /// The same as UTF-8.
    let phraseBytes: [UInt8]
    /// The characters without gaps, as names are compared.
    let name: [UInt8]
    let weight: Double
    let requiredCount: Int
    /// What a document that holds all required terms adds up to.
    let fullRarity: Double

    init(slots: [QuerySlot], phrase: [UInt32], weight: Double) {
      self.slots = slots
      self.phrase = phrase
      self.weight = weight
      phraseBytes = [UInt8](scalars: phrase)
      name = phraseBytes.filter { $0 != StreamStore.gap }
      requiredCount = slots.count { !$0.isOptional }
      fullRarity = slots.reduce(0) { $0 + ($1.isOptional ? 0 : $1.rarity) }
    }
  }

  /// The variants of one word between spaces.
  struct Group {
    var clause: QueryClause
    var variants: [Variant]
    /// What the group weighs among the groups.
    var rarity: Double
    /// Letters that were read as pinyin.
    var reading: SearchResult.Reading?

    /// Whether documents without it are left out in any case.
    var isPhrase: Bool { clause.kind == .phrase }
  }

  var groups: [Group]
  var isDescription: Bool

  /// More ways to say one group than this are not tried.
  static let variantLimit = 16

  init(
    _ query: ParsedQuery, index: SearchIndex, isDescription: Bool
  ) throws(SnapshotError) {
    self.isDescription = isDescription
    groups = []
    for clause in query.clauses {
      let planner = GroupPlanner(index: index, clause: clause, isDescription: isDescription)
      groups.append(try planner.group())
    }
  }
}

/// Finds the variants of one group.
private struct GroupPlanner {
  let index: SearchIndex
  let clause: QueryClause
  let isDescription: Bool

  func group() throws(SnapshotError) -> QueryPlan.Group {
    let atoms = clause.folded.atoms
    let terms = QueryTerm.terms(of: atoms[...], symbols: !clause.hasWords)
    var slots = try slots(terms)
    if isDescription && !clause.isLiteral { slots += try meaningSlots(besides: terms) }
    let typed = QueryPlan.Variant(slots: slots, phrase: clause.folded.stream, weight: 1)
    var group = QueryPlan.Group(clause: clause, variants: [typed], rarity: 0, reading: nil)
    if !isDescription && !clause.isLiteral {
      group.variants += try synonymVariants()
      try addReadings(to: &group)
    }
    group.rarity = group.variants.map(\.fullRarity).max() ?? 0
    return group
  }

  private func slots(_ terms: [QueryTerm]) throws(SnapshotError) -> [QuerySlot] {
    var slots: [QuerySlot] = []
    for term in terms {
      slots.append(try index.slot(for: term, exactOnly: isDescription && term.isNumber))
    }
    return slots
  }

  /// The group with one everyday word replaced by what it means; single characters left over
  /// (扫马路吗) are dropped.
  private func synonymVariants() throws(SnapshotError) -> [QueryPlan.Variant] {
    let (stream, places) = clause.folded.indexedStream
    let atoms = clause.folded.atoms
    var result: [QueryPlan.Variant] = []
    for rule in try index.synonyms.rules(in: stream) where result.count < QueryPlan.variantLimit {
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
        QueryPlan.Variant(slots: try slots(terms), phrase: phrase, weight: Relevance.synonym))
    }
    return result
  }

  /// The group with its letters read as pinyin, where they are no word of the documents.
  private func addReadings(to group: inout QueryPlan.Group) throws(SnapshotError) {
    let atoms = clause.folded.atoms
    var start = 0
    while start < atoms.count {
      let end = clause.folded.endOfRun(from: start)
      defer { start = end }
      let letters = atoms[start..<end].map(\.scalar)
      guard atoms[start].kind == .letter,
        try index.lexicon.matches(of: letters[...], exactOnly: true).isEmpty
      else { continue }
      let words = try index.words(readAs: letters)
      guard !words.isEmpty else { continue }
      for word in words {
        let scalars =
          atoms[..<start].map(\.scalar) + word.scalars + atoms[end...].map(\.scalar)
        let folded = FoldedText(of: String(scalars: scalars))
        let terms = QueryTerm.terms(of: folded.atoms[...])
        group.variants.append(
          QueryPlan.Variant(slots: try slots(terms), phrase: folded.stream, weight: word.weight))
      }
      group.reading = .init(
        letters: String(scalars: letters), words: words.map { String(scalars: $0.scalars) })
      return
    }
  }

  /// In a description, meanings of everyday words are further words that may occur.
  private func meaningSlots(besides terms: [QueryTerm]) throws(SnapshotError) -> [QuerySlot] {
    var known = Set(terms)
    var result: [QuerySlot] = []
    for rule in try index.synonyms.rules(in: clause.folded.stream) {
      for term in QueryTerm.terms(of: rule.meaning.atoms[...]) where known.insert(term).inserted {
        var slot = try index.slot(for: term, exactOnly: term.isNumber)
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
