internal import BenchmarkText
internal import SankuSearch

#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif

/// Opens a snapshot, answers one union of terms, prints the best documents: a whole process.
@main
enum AnswerOnce {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 2 else { exit(64) }
    let snapshot = try Snapshot.open(arguments[1])
    let index = try PostingIndex(snapshot)
    let line = "once\tonce\t-\t" + arguments[2...].joined(separator: " ")
    guard let query = BenchmarkQuery(line[...]),
      let posting = try query.posting(index, .any, sectors: [], counts: false)
    else { exit(65) }
    for hit in try index.search(posting).hits { print(hit.document, hit.score) }
  }
}
