import Foundation
import Testing

/// `docs/library.md` shows what the built-in library holds; `SANKU_RECORD=1` writes it anew.
struct LibraryPageTests {
  @Test func pageIsFresh() throws {
    let folders = ["Indicators", "Templates", "Cases"]
    let run = try ProgramRunner(folder: ProgramRunner.project).run(
      ["pack", "lint"] + folders + ["--summary", "--library", ".", "--lang", "zh"])
    #expect(run.status == 0, "\(run.errors)")
    let page = """
      # 内置库 · What the library holds

      由 `sanku pack lint Indicators Templates Cases --summary` 生成，测试保证与内容一致；改了内容后运行 `scripts/docs`。

      ```text
      \(run.output.trimmingCharacters(in: .whitespacesAndNewlines))
      ```

      """
    let file = ProgramRunner.project.appending(path: "docs/library.md")
    if ProcessInfo.processInfo.environment["SANKU_RECORD"] != nil {
      try page.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == page, "运行 scripts/docs 更新")
  }
}
