public import ArgumentParser
public import Sanku

/// Options of every command (公共选项).
struct CommonOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      say(
        "库的文件夹（含 Indicators、Templates 或 Cases），可多次给出；默认用 SANKU_LIBRARY，再默认内置库",
        "a library folder (holding Indicators, Templates or Cases); repeatable; default SANKU_LIBRARY, then the built-in library"
      ), valueName: "dir"))
  var library: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("语言：zh 中文（默认），en 英文", "language: zh (default) or en"), valueName: "zh|en"))
  var lang: Language?

  @Option(
    name: .long,
    help: ArgumentHelp(
      say("颜色：auto（默认）、always、never", "colour: auto (default), always, never"), valueName: "when"))
  var color: ColorChoice = .auto

  var usesColor: Bool { color.isOn }

  var style: Style { Style(usesColor: usesColor) }

  /// Loads the library, as an earlier run kept it if it did; what is wrong with its packs is told on
  /// standard error in one line.
  func loadLibrary(quiet: Bool = false) throws(CommandFailure) -> Library {
    let loaded = Library.load(roots: try libraryRoots(), cache: cache)
    if !quiet { LibraryPlace.noteErrors(loaded.findings.count { $0.severity == .error }) }
    return loaded
  }

  /// Opens the library's index, building it where there is none that is current.
  func openSearcher() throws(CommandFailure) -> LibrarySearcher {
    LibrarySearcher.open(roots: try libraryRoots(), cache: cache)
  }

  /// Where the library is.
  func libraryRoots() throws(CommandFailure) -> [String] {
    try LibraryPlace(folders: library).roots()
  }

  /// Where libraries and indexes are kept; nil where there is no place for them.
  var cache: LibraryCache? { LibraryPlace.cache }
}

/// Where the library and its index are (库的位置).
struct LibraryPlace {
  /// Folders named on the command line.
  var folders: [String]

  /// The library roots.
  func roots() throws(CommandFailure) -> [String] {
    let roots = LibraryLocation.roots(
      options: folders, environment: Environment["SANKU_LIBRARY"],
      executable: LibraryLocation.executablePath())
    guard !roots.isEmpty else {
      throw CommandFailure(
        say(
          "找不到内置库。请用 --library 文件夹 或环境变量 SANKU_LIBRARY 指出库在哪里。",
          "the built-in library was not found. Name it with --library DIR or SANKU_LIBRARY."))
    }
    return roots
  }

  /// Where libraries and indexes are kept; nil where there is no place for them.
  static var cache: LibraryCache? {
    LibraryCache.standard(
      cacheHome: Environment["XDG_CACHE_HOME"], home: Environment["HOME"])
  }

  /// Tells that entries are left out.
  static func noteErrors(_ errors: Int) {
    guard errors > 0 else { return }
    Output.note(
      say(
        "注意：库中有 \(errors) 处错误，出错的条目未载入；运行 sanku doctor 查看。",
        "note: the library has \(errors) errors and the entries in question are left out; see sanku doctor."
      ))
  }
}

/// When to colour (颜色).
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  var isOn: Bool {
    switch self {
    case .auto: Terminal.welcomesColor
    case .always: true
    case .never: false
    }
  }
}

extension Language: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}

/// A job that could not be done (无法完成): printed as it is, exit code 2.
struct CommandFailure: Error, CustomStringConvertible {
  var description: String

  init(_ description: String) {
    self.description = description
  }
}
