package import SankuDiagnostics
internal import SankuYAML

/// Reads pack folders into one registry (载入三库): find, parse, check, resolve.
///
/// Loading never fails: whatever is wrong becomes a finding at its line and column, a faulty entry
/// is left out, and the healthy rest is there.
public enum RegistryLoader {
  /// The version that packs ask for with `sanku: ">=…"`.
  public static let programVersion = "0.1.0"

  /// Loads every pack below the roots: library roots, or folders of single packs.
  public static func load(roots: [String]) -> LoadedRegistry {
    var finder = PackFinder()
    for root in roots { finder.find(root: root) }
    let contents = finder.packs.concurrentMap { folder in
      // Its memory is used again from file to file.
      var reader = StreamReader()
      return FolderContent(folder) { reader.read(path: $0) }
    }
    return assemble(contents, findings: finder.findings)
  }

  /// Loads packs from texts in memory, named as files would be: `Indicators/a/pack.yaml`.
  package static func load(sources: [SourceText]) -> LoadedRegistry {
    let named = Dictionary(sources.map { ($0.name, $0) }, uniquingKeysWith: { _, last in last })
    let contents = PackFolder.grouping(sources.map(\.name)).map { folder in
      FolderContent(folder) { YAMLStream.read(named[$0] ?? SourceText(name: $0, bytes: [])) }
    }
    return assemble(contents, findings: [])
  }

  private static func assemble(
    _ contents: [FolderContent], findings: [Finding]
  ) -> LoadedRegistry {
    var assembler = RegistryAssembler(findings: findings)
    for content in contents { assembler.add(content) }
    let registry = assembler.assemble()
    let all = assembler.findings.sorted(by: Finding.inReadingOrder)
    let named = Set(all.flatMap { [$0.place.file] + $0.notes.compactMap { $0.place?.file } })
    var sources: [String: SourceText] = [:]
    for source in named.isEmpty ? [] : contents.flatMap(\.sources) where named.contains(source.name)
    {
      sources[source.name] = source
    }
    return LoadedRegistry(registry: registry, findings: all, sources: sources)
  }
}

extension PackFolder {
  /// The packs that some paths make up; files of no pack are passed over.
  static func grouping(_ paths: [String]) -> [PackFolder] {
    var folders = paths.filter { $0.hasSuffix("/\(PackFinder.manifestName)") }.map { path in
      let folder = String(path.dropLast(PackFinder.manifestName.utf8.count + 1))
      let library = folder.split(separator: "/").first { PackFinder.libraries.contains(String($0)) }
      return PackFolder(
        path: folder, library: library.map(String.init) ?? "", manifest: path, files: [])
    }
    numberRoots(&folders)
    for path in paths where !path.hasSuffix("/\(PackFinder.manifestName)") {
      let owner = folders.indices.filter { path.hasPrefix(folders[$0].path + "/") }
        .max { folders[$0].path.utf8.count < folders[$1].path.utf8.count }
      if let owner { folders[owner].files.append(path) }
    }
    return folders
  }

  /// Gives folders the number of what stands before their library, in order of appearance.
  private static func numberRoots(_ folders: inout [PackFolder]) {
    var roots: [String] = []
    for index in folders.indices {
      let parts = folders[index].path.split(separator: "/")
      let root = parts.prefix { !PackFinder.libraries.contains(String($0)) }
        .joined(separator: "/")
      if let number = roots.firstIndex(of: root) {
        folders[index].root = number
      } else {
        folders[index].root = roots.count
        roots.append(root)
      }
    }
  }
}
