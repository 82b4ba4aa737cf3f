internal import SankuDiagnostics

/// Walks library roots and lists the packs (找包), in the order of roots, folders and names.
struct PackFinder {
  static let libraries = ["Indicators", "Templates", "Cases"]
  static let manifestName = "pack.yaml"

  private(set) var packs: [PackFolder] = []
  private(set) var findings: [Finding] = []
  private var seen: Set<Folder.Identity> = []
  private var above: [Folder.Identity] = []
  private var strayFolders: Set<String> = []
  private var root = -1

  /// Finds the packs below one root: a library root, or the folder of a single pack.
  mutating func find(root: String) {
    self.root += 1
    guard let status = Folder.kind(of: root), status.kind == .folder else {
      report(.noFolder(root), at: root)
      return
    }
    let present = Self.libraries.filter { Folder.kind(of: Self.join(root, $0))?.kind == .folder }
    for library in present {
      walk(Self.join(root, library), library: library, pack: nil)
    }
    guard present.isEmpty else { return }
    if Folder.kind(of: Self.join(root, Self.manifestName)) != nil {
      walk(root, library: Self.library(above: root), pack: nil)
    } else {
      report(.noLibrary(root), at: root)
    }
  }

  /// Walks one folder; `pack` is the number of the pack it belongs to.
  private mutating func walk(_ folder: String, library: String, pack: Int?) {
    guard let identity = enter(folder) else { return }
    above.append(identity)
    defer { above.removeLast() }
    let (entries, reason) = Folder.entries(in: folder)
    if let reason {
      report(.unreadableFolder(folder, reason), at: folder)
      return
    }
    var pack = pack
    if entries.contains(where: { $0.name == Self.manifestName }) {
      packs.append(
        PackFolder(
          path: folder, library: library, manifest: Self.join(folder, Self.manifestName), files: [],
          root: root)
      )
      pack = packs.count - 1
    }
    for entry in entries
    where !entry.name.utf8.starts(with: ".".utf8) && entry.name != Self.manifestName {
      visit(entry, at: Self.join(folder, entry.name), in: folder, library: library, pack: pack)
    }
  }

  private mutating func visit(
    _ entry: Folder.Entry, at path: String, in folder: String, library: String, pack: Int?
  ) {
    let name = entry.name
    let isContent = name.hasSuffix(".yaml") || name.hasSuffix(".yml")
    guard let kind = entry.isFile ? .file : Folder.kind(of: path)?.kind else {
      if isContent { report(.brokenLink(path), at: path) }
      return
    }
    if kind == .folder {
      if name != "tests" || pack == nil { walk(path, library: library, pack: pack) }
    } else if isContent, kind == .other {
      report(.noFile(path), at: path)
    } else if isContent {
      if let pack {
        packs[pack].files.append(path)
      } else if strayFolders.insert(folder).inserted {
        report(.strayFile(path), at: path)
      }
    }
  }

  /// Whether a folder is to be walked: not inside itself, and not for the second time.
  private mutating func enter(_ folder: String) -> Folder.Identity? {
    guard let identity = Folder.kind(of: folder)?.identity else { return nil }
    if above.contains(identity) {
      report(.linkLoop(folder), at: folder)
      return nil
    }
    return seen.insert(identity).inserted ? identity : nil
  }

  private static func library(above folder: String) -> String {
    let parts = folder.split(separator: "/")
    return parts.dropLast().last.map(String.init).flatMap { libraries.contains($0) ? $0 : nil }
      ?? ""
  }

  private static func join(_ folder: String, _ name: String) -> String {
    if folder == "." { return name }
    return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }

  private mutating func report(_ fault: FolderFault, at path: String) {
    findings.append(fault.finding(at: path))
  }
}
