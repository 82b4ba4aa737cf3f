/// The documents that answer a query before any filter (命中集合).
struct MatchSet {
  /// Documents ascending.
  var documents: [Int] = []
  /// How many of the documents hold all words.
  var fullCount = 0
  /// Of each group, whether any document holds it.
  var heldGroups: [Bool] = []

  /// Chooses among a matcher's candidates.
  ///
  /// Documents that hold only part of the words join where few hold all, or where the query
  /// is a description; a weak rest is cut at a share of what the best one holds.
  init(_ matcher: Matcher, excluding excluded: [Bool], partialBelow: Int) {
    let groups = matcher.plan.groups.indices
    heldGroups = groups.map { _ in false }
    var full: [Bool] = []
    var considered: [Int] = []
    for document in matcher.candidates where !excluded[document] {
      var isFull = true
      var isRefused = false
      for group in groups {
        if matcher.holds(group: group, in: document) {
          heldGroups[group] = true
        } else {
          isFull = false
          isRefused = isRefused || matcher.plan.groups[group].isPhrase
        }
      }
      guard !isRefused else { continue }
      considered.append(document)
      full.append(isFull)
      if isFull { fullCount += 1 }
    }
    guard matcher.plan.isDescription || fullCount < partialBelow else {
      documents = zip(considered, full).filter(\.1).map(\.0)
      return
    }
    let coverages = considered.map(matcher.coverage)
    let share =
      matcher.plan.isDescription ? Relevance.descriptionShare : Relevance.partialShare
    let least = (coverages.max() ?? 0) * share
    documents = considered.indices.filter { place in
      full[place] || (coverages[place] > 0 && coverages[place] >= least)
    }.map { considered[$0] }
  }

  /// All documents but the excluded ones.
  init(allOf count: Int, excluding excluded: [Bool]) {
    documents = (0..<count).filter { !excluded[$0] }
    fullCount = documents.count
  }
}
