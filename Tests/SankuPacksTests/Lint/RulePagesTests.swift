import Foundation
import Sanku
import SankuPacks
import Testing

/// `docs/pack-rules` is generated from the rules; `SANKU_RECORD=1` renews it.
struct RulePagesTests {
  private let folder = Project.root + "/docs/pack-rules"

  @Test func pagesAreFresh() throws {
    let pages = RulePage.all(PackLinter.ruleDocumentation)
    if Project.isRecording {
      try? FileManager.default.removeItem(atPath: folder)
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      for page in pages {
        try page.text.write(toFile: folder + "/" + page.file, atomically: true, encoding: .utf8)
      }
    }
    for page in pages {
      let text = try? String(contentsOfFile: folder + "/" + page.file, encoding: .utf8)
      #expect(text == page.text, "\(page.file) is stale: run scripts/docs")
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(names == pages.map(\.file).sorted())
  }
}
