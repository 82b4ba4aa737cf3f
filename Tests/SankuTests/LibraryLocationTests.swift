import Foundation
import Sanku
import Testing

struct LibraryLocationTests {
  /// A folder with `bin/sanku`, `share/sanku/Indicators` and a root with `.build/release/sanku`.
  private func makeTree() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "sanku-\(UUID().uuidString)")
    for path in [
      "prefix/bin", "prefix/share/sanku/Indicators", "project/Cases", "project/.build/x",
    ] {
      try FileManager.default.createDirectory(
        at: folder.appending(path: path), withIntermediateDirectories: true)
    }
    return folder.path
  }

  @Test func findsTheInstalledLibrary() throws {
    let tree = try makeTree()
    #expect(
      LibraryLocation.builtInRoot(executable: tree + "/prefix/bin/sanku")
        == tree + "/prefix/share/sanku")
  }

  @Test func walksUpToTheProject() throws {
    let tree = try makeTree()
    #expect(
      LibraryLocation.builtInRoot(executable: tree + "/project/.build/x/sanku") == tree + "/project"
    )
    #expect(LibraryLocation.builtInRoot(executable: "/usr/bin/sanku") == nil)
  }

  @Test func optionsWinOverTheEnvironment() throws {
    let program = try makeTree() + "/prefix/bin/sanku"
    let builtIn = LibraryLocation.builtInRoot(executable: program) ?? ""
    #expect(
      LibraryLocation.roots(options: [], environment: nil, executable: program) == [builtIn])
    #expect(
      LibraryLocation.roots(options: [], environment: "/a:/b", executable: program) == ["/a", "/b"])
    #expect(
      LibraryLocation.roots(options: ["builtin", "/c"], environment: "/a", executable: program)
        == [builtIn, "/c"])
    #expect(LibraryLocation.roots(options: [], environment: nil, executable: nil) == [])
  }
}
