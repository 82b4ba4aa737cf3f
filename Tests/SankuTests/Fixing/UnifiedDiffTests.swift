import Sanku
import Testing

struct UnifiedDiffTests {
  private func diff(_ old: String, _ new: String, isForTerminal: Bool = false) -> String {
    UnifiedDiff(
      name: "a.yaml", old: Array(old.utf8), new: Array(new.utf8),
      options: .init(context: 1, isForTerminal: isForTerminal)
    ).text
  }

  @Test func equalTextsGiveNothing() {
    #expect(diff("a\n", "a\n") == "")
  }

  @Test func changesFarApartStandInHunksOfTheirOwn() {
    let old = "1\n2\n3\n4\n5\n6\n7\n"
    #expect(
      diff(old, "1\n二\n3\n4\n5\n6\n") == """
        --- a.yaml
        +++ a.yaml
        @@ -1,3 +1,3 @@
         1
        -2
        +二
         3
        @@ -6,2 +6 @@
         6
        -7

        """)
  }

  @Test func aMissingLastBreakIsTold() {
    #expect(
      diff("甲", "甲\n乙") == """
        --- a.yaml
        +++ a.yaml
        @@ -1 +1,2 @@
        -甲
        \\ No newline at end of file
        +甲
        +乙
        \\ No newline at end of file

        """)
  }

  @Test func aTerminalGetsColoursAndNoEscapesOfTheFile() {
    #expect(
      diff("a\n", "\u{1B}[31mb\n", isForTerminal: true)
        == "\u{1B}[1m--- a.yaml\u{1B}[0m\n\u{1B}[1m+++ a.yaml\u{1B}[0m\n\u{1B}[36m@@ -1 +1 @@\u{1B}[0m\n"
        + "\u{1B}[31m-a\u{1B}[0m\n\u{1B}[32m+␛[31mb\u{1B}[0m\n")
  }
}
