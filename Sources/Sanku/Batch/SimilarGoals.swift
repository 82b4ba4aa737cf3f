/// Two goals of different units that read alike (雷同目标).
public struct SimilarGoals: Hashable, Sendable {
  /// The number of the earlier goal in ``BatchSummary/goals``.
  public var first: Int
  /// The number of the later goal.
  public var second: Int
  /// The share of their text that is the same, numbers, places and unit names left out; 0 to 1.
  public var likeness: Double
}

/// Finds for every goal the earlier one of another unit that it is most like.
///
/// Goals meet only where a band of their sketches agrees, and in each such place only with the first
/// few goals of different units, so that the time is in proportion to the number of goals even when
/// all of them are copies.
struct SimilarGoalFinder: Sendable {
  /// From this share on two goals are alike.
  static let threshold = 0.8

  private(set) var pairs: [SimilarGoals] = []
  private var places: [UInt64: SIMD4<Int32>] = [:]
  /// Sketches of the goals that others are compared with.
  private var sketches: [Int32: TextSketch] = [:]
  private var units: [Int32] = []

  /// Adds the next goal; `unit` tells units apart.
  mutating func add(_ sketch: TextSketch?, unit: Int) {
    let goal = Int32(truncatingIfNeeded: units.count)
    units.append(Int32(truncatingIfNeeded: unit))
    guard let sketch, !sketch.isTooShort else { return }
    var candidates: [Int32] = []
    for band in sketch.bands {
      var place = places[band] ?? SIMD4(repeating: -1)
      var knowsUnit = false
      var free: Int?
      for lane in 0..<4 {
        let other = place[lane]
        if other < 0 {
          free = lane
          break
        }
        if units[Int(other)] == units[Int(goal)] {
          knowsUnit = true
        } else if !candidates.contains(other) {
          candidates.append(other)
        }
      }
      guard let free, !knowsUnit else { continue }
      place[free] = goal
      places[band] = place
      sketches[goal] = sketch
    }
    report(goal, sketch, candidates.sorted())
  }

  private mutating func report(_ goal: Int32, _ sketch: TextSketch, _ candidates: [Int32]) {
    var best: (goal: Int32, likeness: Double)?
    for other in candidates {
      guard let known = sketches[other] else { continue }
      let likeness = sketch.likeness(to: known)
      if likeness >= Self.threshold, likeness > best?.likeness ?? 0 { best = (other, likeness) }
    }
    guard let best else { return }
    pairs.append(
      SimilarGoals(first: Int(best.goal), second: Int(goal), likeness: best.likeness))
  }
}
