/// The documents that answer a query before any filter (命中集合).
struct MatchSet {
  var documents: DocumentSet
  /// How many of the documents hold all words.
  var fullCount = 0
  /// Of each group, whether any document holds it.
  var heldGroups: [Bool] = []
  /// Of each group and variant, the documents that hold all required terms.
  var full: [[DocumentSet]] = []

  /// Chooses among the documents that hold anything.
  ///
  /// Documents that hold only part of the words join where few hold all, or where the query
  /// is a description; a weak rest is cut at a share of what the best one holds.
  init(
    _ plan: QueryPlan, index: SearchIndex, excluding excluded: DocumentSet, partialBelow: Int
  ) throws(SnapshotError) {
    documents = index.postings.fullSet()
    documents.subtract(excluded)
    var refused = index.postings.emptySet()
    for group in plan.groups {
      var sets: [DocumentSet] = []
      var holders = index.postings.emptySet()
      for variant in group.variants {
        let set = try Self.holders(of: variant, isPhrase: group.isPhrase, index: index)
        holders.formUnion(set)
        sets.append(set)
      }
      full.append(sets)
      holders.subtract(excluded)
      heldGroups.append(!holders.isEmpty)
      documents.formIntersection(holders)
      if group.isPhrase {
        var others = index.postings.fullSet()
        others.subtract(holders)
        refused.formUnion(others)
      }
    }
    fullCount = documents.count
    guard plan.isDescription || fullCount < partialBelow else { return }
    refused.formUnion(excluded)
    addPartial(plan, index: index, besides: refused)
  }

  /// All documents but the excluded ones.
  init(allOf index: SearchIndex, excluding excluded: DocumentSet) {
    documents = index.postings.fullSet()
    documents.subtract(excluded)
    fullCount = documents.count
  }

  /// The documents that hold all required terms; a phrase has to stand there as typed.
  private static func holders(
    of variant: QueryPlan.Variant, isPhrase: Bool, index: SearchIndex
  ) throws(SnapshotError) -> DocumentSet {
    let required = variant.slots.filter { !$0.isOptional }.sorted { $0.count < $1.count }
    var set = index.postings.emptySet()
    guard let rarest = required.first, rarest.count > 0 else { return set }
    rarest.add(to: &set)
    for slot in required.dropFirst() {
      var other = index.postings.emptySet()
      slot.add(to: &other)
      set.formIntersection(other)
    }
    guard isPhrase, required.count > 1 else { return set }
    for document in set.documents
    where try !index.streams.contains(variant.phraseBytes, document: document) {
      set.remove(document)
    }
    return set
  }

  private mutating func addPartial(
    _ plan: QueryPlan, index: SearchIndex, besides refused: DocumentSet
  ) {
    var candidates = index.postings.emptySet()
    for slot in plan.groups.flatMap(\.variants).flatMap(\.slots) { slot.add(to: &candidates) }
    candidates.subtract(refused)
    let coverages = Self.coverages(plan, count: index.count)
    var greatest: Float = 0
    candidates.forEach { greatest = max(greatest, coverages[$0]) }
    let share =
      plan.isDescription ? Relevance.descriptionShare : Relevance.partialShare
    let least = greatest * Float(share)
    candidates.forEach {
      if coverages[$0] > 0 && coverages[$0] >= least { documents.insert($0) }
    }
  }

  /// The share of the query's weight that each document holds, by what partial matches are cut.
  private static func coverages(_ plan: QueryPlan, count: Int) -> [Float] {
    var total = [Float](repeating: 0, count: count)
    for group in plan.groups {
      var best = [Float](repeating: 0, count: count)
      for variant in group.variants where variant.fullRarity > 0 {
        var sums = [Float](repeating: 0, count: count)
        for slot in variant.slots {
          let part = Float(slot.rarity / variant.fullRarity)
          slot.forEach { document, _ in sums[document] += part }
        }
        let weight = Float(variant.weight)
        for document in sums.indices where sums[document] > 0 {
          best[document] = max(best[document], weight * min(1, sums[document]))
        }
      }
      let rarity = Float(group.rarity)
      for document in best.indices { total[document] += rarity * best[document] }
    }
    return total
  }
}
