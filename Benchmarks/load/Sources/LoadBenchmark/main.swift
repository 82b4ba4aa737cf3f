// Times loading all packs of a library, and libyaml's bare event scan of their files.
//
//   LoadBenchmark load TIMES ROOT
//   LoadBenchmark scan TIMES FILE…
//
// Prints the seconds of each time. Loading opens and reads the files; the scan has them in memory.
import SankuDiagnostics
import SankuRegistry
import SankuYAML

let arguments = CommandLine.arguments
guard arguments.count > 3, let times = Int(arguments[2]) else {
  print("usage: LoadBenchmark load|scan TIMES ROOT|FILE…")
  throw CancellationError()
}
let paths = Array(arguments[3...])
let isLoad = arguments[1] == "load"
let sources = try isLoad ? [] : paths.map { try SourceFile.read(path: $0) }
let clock = ContinuousClock()
var seconds: [String] = []
for _ in 0..<times {
  var items = 0
  // Letting go of the library is no part of loading it.
  var loaded: LoadedRegistry?
  let time = clock.measure {
    if isLoad {
      loaded = RegistryLoader.load(roots: paths)
    } else {
      for source in sources { items += countEvents(source) }
    }
  }
  if let loaded { items = loaded.registry.indicators.count }
  precondition(items > 0, "nothing was read")
  let parts = time.components
  seconds.append("\(Double(parts.attoseconds) / 1e18 + Double(parts.seconds))")
}
print(seconds.joined(separator: " "))
