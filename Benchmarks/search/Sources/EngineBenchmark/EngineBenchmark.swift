import Foundation
import SankuSearch

/// The whole engine on the same records (整个引擎): weighted fields, phrases, facets, marks, pinyin.
///
///     EngineBenchmark records.jsonl queries.jsonl [rounds]
@main
struct EngineBenchmark {
  private struct Record: Decodable {
    var id, name, level2, sector, sector_name, definition: String
    var keywords, synonyms: [String]

    var document: SearchDocument {
      SearchDocument(
        id: id, fields: [[name], synonyms, keywords, [sector_name], [level2], [definition]],
        facets: [[sector], [level2]], stored: [sector, level2])
    }
  }

  private struct Query: Decodable {
    var text: String
    var kind: String
    var sector: String?
  }

  private static let schema = SearchSchema(
    fields: [
      .init(name: "name", weight: 8, kind: .term), .init(name: "synonyms", weight: 5, kind: .term),
      .init(name: "keywords", weight: 3, kind: .term),
      .init(name: "sector", weight: 2, kind: .term), .init(name: "dimension", weight: 2, kind: .term),
      .init(name: "definition", weight: 1.2),
    ], facets: ["sector", "dimension"], groups: "sector")

  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else {
      print("usage: EngineBenchmark records.jsonl queries.jsonl [rounds]")
      exit(2)
    }
    let documents = try lines(of: arguments[1], as: Record.self).map(\.document)
    let queries = try lines(of: arguments[2], as: Query.self)
    let clock = ContinuousClock()
    var index: SearchIndex?
    let build = clock.measure { index = SearchIndex(schema: schema, documents: documents) }
    guard let index else { return }
    var writer = SnapshotWriter(key: [])
    index.write(to: &writer)
    let path = NSTemporaryDirectory() + "sanku-engine-\(getpid()).snapshot"
    try writer.write(to: path)
    defer { unlink(path) }
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    var opened: SearchIndex?
    let open = try clock.measure { opened = try SearchIndex(Snapshot.open(path)) }
    print("documents \(documents.count)  build \(build)  file \(size >> 20) MB  open \(open)")
    guard let opened else { return }
    for (name, limit) in [("total, facets and no hits", 0), ("total, facets, 10 hits, marks", 10)] {
      try measure(opened, queries, name, limit, rounds: Int(arguments.last ?? "") ?? 5)
    }
  }

  private static func measure(
    _ index: SearchIndex, _ queries: [Query], _ name: String, _ limit: Int, rounds: Int
  ) throws {
    let clock = ContinuousClock()
    var medians: [String: [Double]] = [:]
    for query in queries {
      var times: [Double] = []
      for _ in 0...rounds {
        var search = SearchQuery(text: query.text, limit: limit)
        if let sector = query.sector { search.filters = ["sector": [sector]] }
        let time = try clock.measure { _ = try index.search(search) }
        times.append(Double(time.components.attoseconds) / 1e12)
      }
      let median = times.dropFirst().sorted()[rounds / 2]
      medians["all", default: []].append(median)
      medians[query.kind, default: []].append(median)
    }
    print(name + " (µs)")
    for (kind, times) in medians.sorted(by: { $0.key < $1.key }) {
      let sorted = times.sorted()
      func at(_ share: Double) -> Int { Int(sorted[Int(Double(sorted.count - 1) * share)]) }
      let mean = Int(times.reduce(0, +) / Double(times.count))
      print("  \(kind): p50 \(at(0.5))  p95 \(at(0.95))  p99 \(at(0.99))  mean \(mean)  (\(times.count))")
    }
  }

  private static func lines<Value: Decodable>(of path: String, as type: Value.Type) throws -> [Value] {
    let decoder = JSONDecoder()
    return try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
      try decoder.decode(type, from: Data($0.utf8))
    }
  }
}
