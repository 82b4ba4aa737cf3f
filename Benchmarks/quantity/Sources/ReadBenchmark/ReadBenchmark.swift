import SankuQuantity

/// Reads every line of standard input so many times; prints values a second of each round.
///
/// usage: ReadBenchmark [ROUNDS] < STRINGS; a line may hold an indicator behind a tab.
@main
struct ReadBenchmark {
  static func main() {
    let rounds = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 7
    var texts: [String] = []
    var indicators: [String?] = []
    while let line = readLine() {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      texts.append(String(fields[0]))
      indicators.append(fields.count > 1 ? String(fields[1]) : nil)
    }
    let reader = QuantityReader()
    let repeats = max(1, 200_000 / max(1, texts.count))
    var speeds: [Double] = []
    var measurable = 0
    for _ in 0..<rounds {
      let clock = ContinuousClock()
      let elapsed = clock.measure {
        for _ in 0..<repeats {
          for index in texts.indices
          where reader.read(texts[index], indicator: indicators[index]).isMeasurable {
            measurable += 1
          }
        }
      }
      let seconds =
        Double(elapsed.components.attoseconds) / 1e18 + Double(elapsed.components.seconds)
      speeds.append(Double(texts.count * repeats) / seconds)
    }
    speeds.sort()
    print("\(texts.count) strings, \(measurable / rounds / repeats) measurable")
    print("median \(Int(speeds[rounds / 2])) values/s (best \(Int(speeds[rounds - 1])))")
  }
}
