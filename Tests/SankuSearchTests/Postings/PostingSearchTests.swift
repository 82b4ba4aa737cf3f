import Testing

@testable import SankuSearch

@Suite("Search over postings")
struct PostingSearchTests {
  private func query(
    _ dice: inout Dice, _ index: PostingIndex, _ matching: PostingQuery.Matching
  ) -> PostingQuery {
    let size = Int.random(in: 1...10, using: &dice)
    let isAlike = Bool.random(using: &dice)
    let terms = (0..<size).map { _ in
      // Frequent terms, which have low numbers, are asked for more often.
      let draw = Double.random(in: 0..<1, using: &dice)
      let weight: Float = isAlike ? 2 : Float.random(in: 0...5, using: &dice)
      return PostingQuery.Term(Int(Double(index.termCount) * draw * draw), weight: weight)
    }
    var query = PostingQuery(terms, matching: matching)
    query.limit = [0, 1, 10, 16, 17, 100, 10000].randomElement(using: &dice) ?? 10
    query.counts = Bool.random(using: &dice)
    if Int.random(in: 0..<3, using: &dice) == 0 {
      let first = Int.random(in: 0..<index.groupCount, using: &dice)
      query.groups = first..<Int.random(in: first...index.groupCount + 1, using: &dice)
    }
    if Int.random(in: 0..<4, using: &dice) == 0 {
      var set = index.emptySet()
      for document in 0..<index.documentCount where Bool.random(using: &dice) {
        set.insert(document)
      }
      query.documents = set
    }
    return query
  }

  private func check(_ index: PostingIndex, seed: UInt64, rounds: Int) throws {
    var dice = Dice(seed: seed)
    for round in 0..<rounds {
      for matching in [PostingQuery.Matching.any, .all] {
        let query = query(&dice, index, matching)
        let found = try index.search(query)
        let expected = try index.exhaustive(query)
        #expect(found == expected, "round \(round), \(matching), \(query.terms)")
      }
    }
  }

  @Test("gives what scoring every document gives", arguments: [1, 2, 3])
  func small(seed: UInt64) throws {
    let collection = RandomCollection(
      seed: seed, documents: [5, 300, 900][Int(seed) - 1], terms: 60, groups: 7, fieldCount: 2)
    try check(collection.builder().finish(), seed: seed, rounds: 40)
  }

  @Test("also over several windows, bitmaps and blocks, before and after a snapshot")
  func large() throws {
    let collection = RandomCollection(
      seed: 11, documents: 9000, terms: 1500, groups: 5, fieldCount: 1)
    let index = collection.builder().finish()
    try check(index, seed: 12, rounds: 30)
    var writer = SnapshotWriter(key: [1])
    index.add(to: &writer)
    let opened = try PostingIndex(
      Snapshot(FlatBytes(writer.bytes()).memory, eagerLimit: 0))
    try check(opened, seed: 13, rounds: 10)
  }

  @Test("asks for each of many equal documents in order")
  func ties() throws {
    var builder = PostingIndexBuilder(
      fields: [.init(weight: 1, lengthShare: 0.5)], saturation: 1.2)
    for document in 0..<500 {
      builder.addField(document % 3 == 0 ? [1, 2] : [1], length: 2)
      builder.endDocument(group: document / 100)
    }
    let index = builder.finish()
    let one = PostingQuery.Term(0, weight: 1)
    let two = PostingQuery.Term(1, weight: 1)
    func hits(_ terms: [PostingQuery.Term], _ limit: Int) throws -> [Int] {
      try index.search(PostingQuery(terms, limit: limit)).hits.map(\.document)
    }
    #expect(try hits([one], 4) == [0, 1, 2, 3])
    #expect(try hits([one], 40) == Array(0..<40))
    #expect(try hits([one, two], 4) == [0, 3, 6, 9])
    #expect(try hits([one, two], 170) == (0..<167).map { 3 * $0 } + [1, 2, 4])
  }

  @Test("programs let pass exactly the sets of terms that reach a score")
  func programs() {
    var dice = Dice(seed: 5)
    for _ in 0..<60 {
      let size = Int.random(in: 1...8, using: &dice)
      let uppers = (0..<size).map { _ in Int.random(in: 1...20, using: &dice) }.sorted(by: >)
      let need = Int.random(in: 1...uppers.reduce(5, +), using: &dice)
      var program = ThresholdProgram()
      program.compile(uppers: uppers, need: need)
      #expect(program.steps.count <= ThresholdProgram.stepLimit)
      for set in 0..<1 << size {
        let held = uppers.indices.map { set >> $0 & 1 == 1 }
        var values: [Bool] = []
        func value(_ step: Int) -> Bool {
          step == ThresholdProgram.always || (step >= 0 && values[step])
        }
        for step in program.steps {
          values.append((held[step.term] && value(step.with)) || value(step.without))
        }
        let reach = zip(uppers, held).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
        #expect(value(program.root) == (reach >= need), "\(uppers) \(need) \(set)")
      }
    }
  }
}
