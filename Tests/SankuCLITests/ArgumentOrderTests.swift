import Testing

@testable import SankuCLI

struct ArgumentOrderTests {
  @Test func putsExclusionsBehindTheOptions() {
    #expect(
      ArgumentOrder.exclusionsLast(["search", "校舍", "-造价", "--limit", "3"])
        == ["search", "校舍", "--limit", "3", "--", "-造价"])
    #expect(
      ArgumentOrder.exclusionsLast(["search", "-造价", "--", "-a"]) == ["search", "--", "-造价", "-a"])
    #expect(ArgumentOrder.exclusionsLast(["check", "-", "-h"]) == ["check", "-", "-h"])
  }
}
