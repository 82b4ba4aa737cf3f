package import SankuDiagnostics
package import SankuYAML

/// One manifest with the files below it, as trees with places (包的源文件).
package struct PackFiles: Sendable {
  /// The pack's id; the folder's name where the manifest tells none.
  package var id: String
  /// The folder, as the caller named it.
  package var folder: String
  /// `Indicators`, `Templates` or `Cases`; empty for a lone folder.
  package var library: String
  /// `pack.yaml`.
  package var manifest: YAMLStream
  /// The content files in order.
  package var contents: [YAMLStream]
  /// Files below `tests/`, as paths that can be read.
  package var tests: [String]

  /// The manifest's mapping.
  package var manifestNode: Node? {
    manifest.documents.first { $0.kind == .mapping }
  }

  /// A text of the manifest.
  package func text(_ key: String) -> String? {
    guard let node = manifestNode?[key], node.kind == .scalar, !node.isNull else { return nil }
    return node.text
  }

  /// The version that is written.
  package var version: String { text("version") ?? "0.0.0" }

  /// Every file that was read.
  package var streams: [YAMLStream] { [manifest] + contents }
}

extension PackFiles {
  /// Reads the packs at or below some folders.
  ///
  /// - Throws: where a folder is missing or holds no pack.
  package static func read(_ folders: [String]) throws(PackToolError) -> [PackFiles] {
    var found: [PackFiles] = []
    var seen: Set<String> = []
    for folder in folders {
      guard DiskFolder.isFolder(folder) else {
        throw PackToolError(
          "no-folder", zh: "没有文件夹“\(folder)”，检查路径",
          en: "there is no folder “\(folder)”; check the path")
      }
      let before = found.count
      walk(folder, library: nil, pack: nil, depth: 0, &found, &seen)
      guard found.count > before || seen.contains(DiskFolder.realPath(folder)) else {
        throw PackToolError(
          "no-pack", zh: "“\(folder)”里没有 pack.yaml；先运行 sanku pack new",
          en: "there is no pack.yaml in “\(folder)”; run sanku pack new first")
      }
    }
    for index in found.indices { found[index].name() }
    return found
  }

  private static func walk(
    _ folder: String, library: String?, pack: Int?, depth: Int, _ found: inout [PackFiles],
    _ seen: inout Set<String>
  ) {
    guard depth < 32, seen.insert(DiskFolder.realPath(folder)).inserted else { return }
    var pack = pack
    let names = DiskFolder.names(in: folder)
    if names.contains("pack.yaml") {
      found.append(
        PackFiles(
          id: DiskFolder.name(of: folder), folder: folder,
          library: library ?? libraryAbove(folder),
          manifest: YAMLStream.read(path: DiskFolder.join(folder, "pack.yaml")), contents: [],
          tests: []))
      pack = found.count - 1
    }
    for name in names where name != "pack.yaml" {
      let path = DiskFolder.join(folder, name)
      switch DiskFolder.kind(of: path) {
      case .folder:
        if name == "tests", let pack {
          found[pack].tests += DiskFolder.files(below: path).map { DiskFolder.join(path, $0) }
          continue
        }
        let inside = library ?? (libraries.contains(name) && pack == nil ? name : nil)
        walk(path, library: inside, pack: pack, depth: depth + 1, &found, &seen)
      case .file where isContent(name):
        if let pack { found[pack].contents.append(YAMLStream.read(path: path)) }
      default: break
      }
    }
  }

  static let libraries = ["Indicators", "Templates", "Cases"]

  static func isContent(_ name: String) -> Bool {
    name.hasSuffix(".yaml") || name.hasSuffix(".yml")
  }

  /// The library that a folder's place names, such as `Indicators` of `lib/Indicators/water`.
  private static func libraryAbove(_ folder: String) -> String {
    let parts = DiskFolder.realPath(folder).split(separator: "/").dropLast()
    return parts.last.map(String.init).flatMap { libraries.contains($0) ? $0 : nil } ?? ""
  }

  private mutating func name() {
    if let id = text("pack") { self.id = id }
  }
}

extension PackFiles {
  /// Packs from texts in memory, named as files would be: `Indicators/a/pack.yaml`.
  package static func read(sources: [SourceText]) -> [PackFiles] {
    let manifests = sources.filter { $0.name.hasSuffix("/pack.yaml") }
    var packs = manifests.map { source in
      let folder = DiskFolder.parent(of: source.name)
      let library = folder.split(separator: "/").first.map(String.init) ?? ""
      return PackFiles(
        id: DiskFolder.name(of: folder), folder: folder,
        library: libraries.contains(library) ? library : "",
        manifest: YAMLStream.read(source), contents: [], tests: [])
    }
    for source in sources where !source.name.hasSuffix("/pack.yaml") {
      let owner = packs.indices.last { source.name.hasPrefix(packs[$0].folder + "/") }
      guard let owner, isContent(source.name) else { continue }
      let inside = source.name.dropFirst(packs[owner].folder.count + 1).split(separator: "/")
      if inside.dropLast().contains("tests") || inside.contains(where: { $0.hasPrefix(".") }) {
        packs[owner].tests.append(source.name)
        continue
      }
      packs[owner].contents.append(YAMLStream.read(source))
    }
    for index in packs.indices { packs[index].name() }
    return packs
  }
}
