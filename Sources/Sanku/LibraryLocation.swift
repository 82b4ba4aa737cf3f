#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where library roots are found (库的位置).
public enum LibraryLocation {
  /// The folders that make a folder a library root.
  public static let folders = ["Indicators", "Templates", "Cases"]

  /// The word that names the built-in library among other roots.
  public static let builtInWord = "builtin"

  /// The roots to load, in order.
  ///
  /// - Parameters:
  ///   - options: folders named by the caller; they win. `builtin` among them stands for the
  ///     built-in library.
  ///   - environment: folders joined by `:`, as in `PATH`.
  ///   - executable: the program's path, from which the built-in library is found.
  public static func roots(
    options: [String], environment: String?, executable: String?
  ) -> [String] {
    let named = options.isEmpty ? environment.map(split) ?? [] : options
    let builtIn = executable.flatMap(builtInRoot(executable:))
    guard !named.isEmpty else { return builtIn.map { [$0] } ?? [] }
    return named.map { $0 == builtInWord ? builtIn ?? $0 : $0 }
  }

  /// The built-in library: `share/sanku` beside the program's folder, else the nearest root above.
  public static func builtInRoot(executable: String) -> String? {
    var folder = parent(of: executable)
    let installed = parent(of: folder) + "/share/sanku"
    if isRoot(installed) { return installed }
    while !folder.isEmpty {
      if isRoot(folder) { return folder }
      folder = parent(of: folder)
    }
    return nil
  }

  /// Whether a folder holds any of the three libraries.
  public static func isRoot(_ folder: String) -> Bool {
    folders.contains { isFolder(folder + "/" + $0) }
  }

  /// The running program's path, links followed.
  public static func executablePath() -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    guard realpath("/proc/self/exe", &buffer) != nil else { return nil }
    return String(
      decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func split(_ paths: String) -> [String] {
    paths.split(separator: ":").map(String.init)
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return String(path[..<slash])
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
