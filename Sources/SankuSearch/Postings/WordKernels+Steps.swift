/// Running the steps of a program over windows (按窗口执行).
extension WordKernels {
  typealias Lanes = SIMD8<UInt64>

  /// What a step finds in a window.
  @inline(__always)
  static func run(
    _ step: ThresholdProgram.Step, term: UnsafePointer<UInt64>,
    rooms: UnsafeMutablePointer<UInt64>, into target: UnsafeMutablePointer<UInt64>
  ) {
    let size = DocumentLayout.windowWords
    let with = rooms + max(step.with, 0) * size
    let without = rooms + max(step.without, 0) * size
    switch (step.with >= 0, step.without >= 0) {
    case (true, true): combine(term, with, without, target) { ($0 & $1) | $2 }
    case (true, false): combine(term, with, without, target) { term, with, _ in term & with }
    case (false, true):
      combine(term, with, without, target) { term, _, without in term | without }
    case (false, false): combine(term, with, without, target) { term, _, _ in term }
    }
  }

  @inline(__always)
  static func combine(
    _ first: UnsafePointer<UInt64>, _ second: UnsafePointer<UInt64>,
    _ third: UnsafePointer<UInt64>, _ target: UnsafeMutablePointer<UInt64>,
    _ body: (Lanes, Lanes, Lanes) -> Lanes
  ) {
    let (one, two, three) = (
      UnsafeRawPointer(first), UnsafeRawPointer(second), UnsafeRawPointer(third)
    )
    let room = UnsafeMutableRawPointer(target)
    for place in stride(from: 0, to: 8 * DocumentLayout.windowWords, by: 64) {
      room.storeBytes(
        of: body(
          one.loadUnaligned(fromByteOffset: place, as: Lanes.self),
          two.loadUnaligned(fromByteOffset: place, as: Lanes.self),
          three.loadUnaligned(fromByteOffset: place, as: Lanes.self)),
        toByteOffset: place, as: Lanes.self)
    }
  }
}
