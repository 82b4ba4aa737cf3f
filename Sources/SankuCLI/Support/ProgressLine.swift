import Sanku

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A line on a terminal that says how far a batch is (进度): count, share, time left.
///
/// Nothing is shown in pipes, in the first second, or where the results themselves go by.
struct ProgressLine {
  private let isShown: Bool
  private let bytes: Int?
  private let start = Self.now
  private var last = 0.0
  private var isOnScreen = false

  /// `bytes` is how much there is to read; nil where that is not known.
  init(bytes: Int?, isShown: Bool) {
    self.bytes = bytes
    self.isShown = isShown
  }

  /// Whether somebody looks at standard error who does not see the results go by.
  static var isWelcome: Bool {
    isatty(2) == 1 && !Terminal.isOutputTerminal && Environment["TERM"] != "dumb"
  }

  /// Shows how far it is, ten times a second at most.
  mutating func show(_ progress: BatchProgress) {
    guard isShown else { return }
    let time = Self.now - start
    guard time >= 1, time - last >= 0.1 else { return }
    last = time
    isOnScreen = true
    Output.put("\r\u{1B}[2K" + Self.text(progress, of: bytes, after: time))
  }

  /// Takes the line away.
  mutating func clear() {
    guard isOnScreen else { return }
    isOnScreen = false
    Output.put("\r\u{1B}[2K")
  }

  /// `已检查 3200 个目标，64%，约剩 5 秒`.
  static func text(_ progress: BatchProgress, of bytes: Int?, after seconds: Double) -> String {
    var text = say("已检查 \(progress.goals) 个目标", "\(progress.goals) goals checked")
    guard let bytes, bytes > 0, progress.bytes > 0 else { return text }
    let share = min(1, Double(progress.bytes) / Double(bytes))
    let left = Int((seconds / share - seconds).rounded(.up))
    text += say("，\(Int(share * 100))%，约剩 ", ", \(Int(share * 100))%, about ")
    text +=
      left < 90
      ? say("\(left) 秒", "\(left) s left") : say("\(left / 60) 分钟", "\(left / 60) min left")
    return text
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
