internal import BenchmarkText
internal import SankuSearch

/// usage: SearchBenchmark build TEXT SNAPSHOT | query SNAPSHOT QUERIES ROUNDS | dump SNAPSHOT QUERIES
@main
enum SearchBenchmark {
  static func main() throws {
    let arguments = CommandLine.arguments
    switch arguments.dropFirst().first {
    case "build": try Building.run(text: arguments[2], output: arguments[3])
    case "query":
      try Querying(snapshot: arguments[2], queries: arguments[3])
        .run(rounds: Int(arguments[4]) ?? 5)
    case "dump": try Querying(snapshot: arguments[2], queries: arguments[3]).dump()
    default: print("usage: SearchBenchmark build|query|dump …")
    }
  }
}
