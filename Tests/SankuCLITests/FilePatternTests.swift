import Testing

@testable import SankuCLI

struct FilePatternTests {
  @Test(arguments: [
    ("目标/*.yaml", "目标/a.yaml", true), ("目标/*.yaml", "目标/子/a.yaml", false),
    ("目标/**/*.yaml", "目标/子/孙/a.yaml", true), ("目标/**/*.yaml", "目标/a.yaml", true),
    ("*/0?.yaml", "x/01.yaml", true), ("*/0?.yaml", "x/011.yaml", false),
    ("[0-2]*.yaml", "1a.yaml", true), ("[!0-2]*.yaml", "1a.yaml", false), ("a[", "a[", true),
    ("*a*a*a*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false), ("*目标*", "2026年目标1.yaml", true),
  ])
  func matches(pattern: String, path: String, isMeant: Bool) {
    #expect(FilePattern(pattern)?.matches(path) == isMeant)
  }

  @Test func startsWhereNothingIsOpen() {
    #expect(FilePattern("a/b/*.yaml")?.base == "a/b")
    #expect(FilePattern("/tmp/x*/y")?.base == "/tmp")
    #expect(FilePattern("*.yaml")?.base == "")
    #expect(FilePattern("目标.yaml") == nil)
  }
}
