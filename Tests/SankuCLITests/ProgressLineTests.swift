import Sanku
import Testing

@testable import SankuCLI

struct ProgressLineTests {
  @Test func saysCountShareAndTimeLeft() {
    var progress = BatchProgress()
    progress.goals = 3200
    progress.bytes = 64
    #expect(ProgressLine.text(progress, of: nil, after: 9) == "已检查 3200 个目标")
    #expect(ProgressLine.text(progress, of: 100, after: 8) == "已检查 3200 个目标，64%，约剩 5 秒")
    #expect(ProgressLine.text(progress, of: 6400, after: 8) == "已检查 3200 个目标，1%，约剩 13 分钟")
  }
}
