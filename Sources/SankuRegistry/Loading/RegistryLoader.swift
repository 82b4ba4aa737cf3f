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
    let paths = finder.packs.flatMap { [$0.manifest] + $0.files }
    return load(
      finder.packs, streams: YAMLStream.readAll(paths: paths), findings: finder.findings)
  }

  /// Loads packs from texts in memory, named as files would be: `Indicators/a/pack.yaml`.
  package static func load(sources: [SourceText]) -> LoadedRegistry {
    let folders = PackFolder.grouping(sources.map(\.name))
    var streams: [String: YAMLStream] = [:]
    for source in sources { streams[source.name] = YAMLStream.read(source) }
    let paths = folders.flatMap { [$0.manifest] + $0.files }
    return load(folders, streams: paths.compactMap { streams[$0] }, findings: [])
  }

  /// `streams` are those of each folder's manifest and files, in order.
  private static func load(
    _ folders: [PackFolder], streams: [YAMLStream], findings: [Finding]
  ) -> LoadedRegistry {
    let isManifest = folders.flatMap { [true] + $0.files.map { _ in false } }
    let contents = Array(zip(streams, isManifest)).concurrentMap { stream, isManifest in
      FileContent(stream, isManifest: isManifest)
    }
    var assembler = RegistryAssembler(findings: findings)
    var start = 0
    for folder in folders {
      let end = start + 1 + folder.files.count
      assembler.add(folder, manifest: contents[start], files: Array(contents[start + 1..<end]))
      start = end
    }
    let registry = assembler.assemble()
    let all = assembler.findings.sorted(by: Finding.inReadingOrder)
    let named = Set(all.flatMap { [$0.place.file] + $0.notes.compactMap { $0.place?.file } })
    var sources: [String: SourceText] = [:]
    for stream in streams where named.contains(stream.source.name) {
      sources[stream.source.name] = stream.source
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
