import Foundation
import Sanku
import Testing

/// `docs/rules` is generated; `scripts/docs` renews it.
struct RulePageTests {
  private let folder = Project.root + "/docs/rules"

  @Test func pagesAreFresh() throws {
    let pages = RulePage.all()
    if ProcessInfo.processInfo.environment["SANKU_RECORD"] != nil {
      try? FileManager.default.removeItem(atPath: folder)
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      for page in pages {
        try page.text.write(toFile: folder + "/" + page.file, atomically: true, encoding: .utf8)
      }
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(names == pages.map(\.file).sorted(), "run scripts/docs")
    for page in pages {
      let text = try? String(contentsOfFile: folder + "/" + page.file, encoding: .utf8)
      #expect(text == page.text, "\(page.file) is stale: run scripts/docs")
    }
  }

  @Test func namesAreUniqueAndWellFormed() {
    let ids = Library.rules.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids {
      let parts = id.split(separator: "/")
      #expect(parts.count == 2, "\(id)")
      #expect(
        id.unicodeScalars.allSatisfy { ("a"..."z").contains($0) || $0 == "-" || $0 == "/" }, "\(id)"
      )
    }
  }
}
