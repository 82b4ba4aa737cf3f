// Times the composing of node trees by Yams, over files held in memory.
//
//   YamsBenchmark FILE…
import Foundation
import Yams

let texts = try CommandLine.arguments.dropFirst().map {
  String(decoding: try Data(contentsOf: URL(fileURLWithPath: $0)), as: UTF8.self)
}
let total = texts.reduce(0) { $0 + $1.utf8.count }
let clock = ContinuousClock()
var items = 0
let time = try clock.measure {
  for text in texts {
    items += try Yams.compose(yaml: text)?.mapping?["indicators"]?.sequence?.count ?? 0
  }
}
let seconds = Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
print("\(seconds) s, \(Double(total) / 1e6 / seconds) MB/s, \(items) items")
