// Times libyaml's bare event scan and the reading into trees, over files held in memory.
//
//   ReadBenchmark events|tree|keep|two FILE…
//
// events  libyaml's events, nothing else
// tree    a tree for each file, dropped at once
// keep    trees for all files, kept to the end
// two     like tree, on two cores
// json    like tree, for JSON files
import SankuDiagnostics
import SankuYAML

func countItems(_ stream: YAMLStream) -> Int {
  precondition(stream.isComplete, "\(stream.findings.first?.message.en ?? "")")
  return stream.documents.reduce(0) { $0 + ($1["indicators"]?.count ?? 0) }
}

let arguments = CommandLine.arguments
guard arguments.count > 2 else {
  print("usage: ReadBenchmark events|tree|keep|two|json FILE…")
  throw CancellationError()
}
let sources = try arguments[2...].map { try SourceFile.read(path: $0) }
let total = sources.reduce(0) { $0 + $1.bytes.count }
let clock = ContinuousClock()
var items = 0
let time = clock.measure {
  switch arguments[1] {
  case "events": for source in sources { items += countEvents(source) }
  case "tree", "json":
    var reader = StreamReader()
    for source in sources { items += countItems(reader.read(source)) }
  case "keep":
    let streams = YAMLStream.mapAll(sources, jobs: 1) { $1 }
    items = streams.reduce(0) { $0 + countItems($1) }
  case "two": items = YAMLStream.mapAll(sources, jobs: 2) { countItems($1) }.reduce(0, +)
  default: preconditionFailure("unknown mode")
  }
}
let seconds = Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
print("\(seconds) s, \(Double(total) / 1e6 / seconds) MB/s, \(items) items")
