import Sanku

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The files that arguments stand for (输入文件): folders are searched for goal files.
enum InputFiles {
  private static let endings = [".yaml", ".yml", ".json", ".jsonl"]

  /// Files as named; folders give their goal files, deep, in order of their names.
  static func expand(_ arguments: [String]) throws(CommandFailure) -> [String] {
    var files: [String] = []
    for argument in arguments {
      guard argument != "-", isFolder(argument) else {
        if argument == "-" && Terminal.isInputTerminal {
          throw CommandFailure(
            say(
              "标准输入是终端，没有可读的内容。请给出文件名，或用管道送入。",
              "standard input is a terminal. Name a file, or pipe one in."))
        }
        files.append(argument)
        continue
      }
      let found = walk(argument, depth: 0)
      guard !found.isEmpty else {
        throw CommandFailure(
          say(
            "文件夹“\(SafeText.visible(argument))”里没有目标文件（.yaml、.yml、.json、.jsonl）。",
            "the folder “\(SafeText.visible(argument))” holds no goal files (.yaml, .yml, .json, .jsonl)."
          ))
      }
      files += found
    }
    return files
  }

  private static func walk(_ folder: String, depth: Int) -> [String] {
    guard depth < 16, let handle = opendir(folder) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    var files: [String] = []
    for name in names.sorted() {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      if isFolder(path, followingLinks: false) {
        files += walk(path, depth: depth + 1)
      } else if endings.contains(where: name.hasSuffix) {
        files.append(path)
      }
    }
    return files
  }

  /// Links inside a folder are not followed, so that no walk goes round in circles.
  private static func isFolder(_ path: String, followingLinks: Bool = true) -> Bool {
    var status = stat()
    let result = followingLinks ? stat(path, &status) : lstat(path, &status)
    return result == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
