import Sanku

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The files that arguments stand for (输入文件): folders are searched for goal files, patterns such as
/// `'目标/*.yaml'` are expanded where the shell did not.
enum InputFiles {
  private static let endings = [".yaml", ".yml", ".json", ".jsonl", ".ndjson"]

  /// Files as named; folders and patterns give their goal files, in order of their names.
  static func expand(_ arguments: [String]) throws(CommandFailure) -> [String] {
    var files: [String] = []
    for argument in arguments {
      if argument == "-" {
        try checkInput()
        files.append(argument)
      } else if isFolder(argument) {
        files += try inFolder(argument)
      } else if let pattern = FilePattern(argument), !exists(argument) {
        files += try matching(pattern, argument)
      } else {
        files.append(argument)
      }
    }
    return files
  }

  /// How many bytes the files hold; nil where one cannot be told.
  static func size(of files: [String]) -> Int? {
    var sum = 0
    for file in files {
      var status = stat()
      guard file != "-", stat(file, &status) == 0 else { return nil }
      sum += Int(status.st_size)
    }
    return sum
  }

  private static func checkInput() throws(CommandFailure) {
    guard Terminal.isInputTerminal else { return }
    throw CommandFailure(
      say(
        "标准输入是终端，没有可读的内容。请给出文件名，或用管道送入。",
        "standard input is a terminal. Name a file, or pipe one in."))
  }

  private static func inFolder(_ folder: String) throws(CommandFailure) -> [String] {
    let found = walk(folder, depth: 0).filter { name in endings.contains(where: name.hasSuffix) }
    guard found.isEmpty else { return found }
    let shown = SafeText.visible(folder)
    throw CommandFailure(
      say(
        "文件夹“\(shown)”里没有目标文件（.yaml、.yml、.json、.jsonl）。",
        "the folder “\(shown)” holds no goal files (.yaml, .yml, .json, .jsonl)."))
  }

  private static func matching(
    _ pattern: FilePattern, _ argument: String
  ) throws(CommandFailure) -> [String] {
    let base = pattern.base
    let found = walk(base.isEmpty ? "." : base, depth: 0)
      .map { base.isEmpty ? String($0.dropFirst(2)) : $0 }.filter(pattern.matches)
    guard found.isEmpty else { return found }
    let shown = SafeText.visible(argument)
    throw CommandFailure(say("没有文件符合“\(shown)”。", "no file matches “\(shown)”."))
  }

  private static func walk(_ folder: String, depth: Int) -> [String] {
    guard depth < 16, let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var names: [(name: String, isFolder: Bool?)] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix(".") { continue }
      let kind = Int(entry.pointee.d_type)
      names.append((name, kind == Int(DT_UNKNOWN) ? nil : kind == Int(DT_DIR)))
    }
    var files: [String] = []
    for (name, kind) in names.sorted(by: { $0.name < $1.name }) {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      if kind ?? isFolder(path, followingLinks: false) {
        files += walk(path, depth: depth + 1)
      } else {
        files.append(path)
      }
    }
    return files
  }

  private static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Links inside a folder are not followed, so that no walk goes round in circles.
  private static func isFolder(_ path: String, followingLinks: Bool = true) -> Bool {
    var status = stat()
    let result = followingLinks ? stat(path, &status) : lstat(path, &status)
    return result == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
