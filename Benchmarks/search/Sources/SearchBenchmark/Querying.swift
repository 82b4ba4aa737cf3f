internal import BenchmarkText
internal import SankuSearch

/// Answers all queries in all modes and tells the times (检索测速).
///
/// A query's figure is its median over the rounds, after one to warm up, as for the peers.
struct Querying {
  let index: PostingIndex
  let sectors: [Int]
  let queries: [BenchmarkQuery]

  init(snapshot path: String, queries: String) throws {
    let clock = ContinuousClock()
    let started = clock.now
    let snapshot = try Snapshot.open(path)
    index = try PostingIndex(snapshot)
    let opened = clock.now
    let bytes = try snapshot.section(sectorSection)
    sectors = try (0..<bytes.count / 2).map { Int(try bytes.load(2 * $0, as: UInt16.self)) }
    self.queries = lines(queries).compactMap { BenchmarkQuery($0) }
    let first = clock.now
    _ = try answer(self.queries[0], .all, counts: false)
    let answered = clock.now
    let reopened = try (0..<21).map { _ in
      let started = clock.now
      _ = try PostingIndex(Snapshot.open(path)).documentCount
      return 1000 * Building.seconds(clock.now - started)
    }
    print(
      """
      {"open_ms": \(reopened.sorted()[10]), \
      "first_open_ms": \(1000 * Building.seconds(opened - started)), \
      "first_query_ms": \(1000 * Building.seconds(opened - started + (answered - first)))}
      """)
  }

  @inline(never)
  func answer(
    _ query: BenchmarkQuery, _ matching: PostingQuery.Matching, counts: Bool
  ) throws -> PostingResult {
    guard let posting = try query.posting(index, matching, sectors: sectors, counts: counts)
    else { return PostingResult(total: counts ? 0 : nil) }
    return try index.search(posting)
  }

  func run(rounds: Int) throws {
    guard rounds > 0 else { return }
    for (mode, matching, counts) in [
      ("or10", PostingQuery.Matching.any, false), ("and10", .all, false), ("or10cf", .any, true),
      ("and10cf", .all, true),
    ] {
      let clock = ContinuousClock()
      var times = [[Double]](repeating: [], count: queries.count)
      for round in 0...rounds {
        for (place, query) in queries.enumerated() {
          let started = clock.now
          _ = try answer(query, matching, counts: counts)
          let time = 1e6 * Building.seconds(clock.now - started)
          if round > 0 { times[place].append(time) }
        }
      }
      let medians = times.map { $0.sorted()[$0.count / 2] }
      print("{\"mode\": \"\(mode)\", \"us\": \(medians)}")
    }
  }

  /// The scores of unions, and the numbers of matches of unions and intersections.
  func dump() throws {
    for (place, query) in queries.enumerated() {
      let any = try answer(query, .any, counts: true)
      let all = try answer(query, .all, counts: true)
      print("[\(place), \(any.hits.map(\.score)), \(any.total ?? 0), \(all.total ?? 0)]")
    }
  }
}
