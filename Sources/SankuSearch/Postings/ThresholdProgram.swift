/// Which sets of terms can reach a score (可达门槛的词项组合), as a program over bitmaps.
///
/// A binary decision diagram of the greatest scores of the terms: a step tells what holds for the
/// terms from one on, given what is still needed. Run over words of bits it finds the documents
/// that are worth scoring, 64 at a time.
struct ThresholdProgram {
  struct Step {
    /// The term that decides.
    var term: Int
    /// What has to hold with the term and without it: a step, ``never`` or ``always``.
    var with: Int
    var without: Int
  }

  static let never = -1
  static let always = -2
  /// More terms would make too long a program; the least ones are taken to be everywhere.
  static let termLimit = 8
  /// A diagram of eight terms has at most 1+2+4+8+16+9+5+3 steps.
  static let stepLimit = 48

  private(set) var steps: [Step] = []
  private(set) var root = always

  /// A function for all needs above `low` up to `high`.
  private struct Known {
    var step: Int
    var low: Int
    var high: Int
  }

  private var known: [[Known]] = []
  private var rests: [Int] = []
  private var uppers: [Int] = []

  /// Compiles for terms whose greatest scores descend.
  mutating func compile(uppers all: [Int], need: Int) {
    let count = min(all.count, Self.termLimit)
    uppers = Array(all[..<count])
    let slack = all[count...].reduce(0, +)
    steps.removeAll(keepingCapacity: true)
    known = Array(repeating: [], count: count)
    rests = Array(repeating: 0, count: count + 1)
    for term in stride(from: count - 1, through: 0, by: -1) {
      rests[term] = rests[term + 1] + uppers[term]
    }
    root = build(0, need: need - slack).step
    asksForAll =
      steps.count == all.count && root >= 0 && steps.allSatisfy { $0.without == Self.never }
  }

  private mutating func build(_ term: Int, need: Int) -> Known {
    if need <= 0 { return Known(step: Self.always, low: Int.min / 2, high: 0) }
    if rests[term] < need { return Known(step: Self.never, low: rests[term], high: Int.max / 2) }
    if let found = known[term].first(where: { $0.low < need && need <= $0.high }) { return found }
    let with = build(term + 1, need: need - uppers[term])
    let without = build(term + 1, need: need)
    var result = Known(
      step: 0, low: max(with.low + uppers[term], without.low),
      high: min(with.high + uppers[term], without.high))
    if with.step == without.step {
      result.step = with.step
    } else {
      result.step = steps.count
      steps.append(Step(term: term, with: with.step, without: without.step))
    }
    known[term].append(result)
    return result
  }

  /// Whether only documents with all terms are left.
  private(set) var asksForAll = false
}
