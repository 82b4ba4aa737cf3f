/// The order of arguments before they are parsed (参数顺序).
enum ArgumentOrder {
  /// The arguments with exclusions such as `-造价` behind `--`, where they pass for words.
  ///
  /// No option of the program begins with anything but an ASCII letter.
  static func exclusionsLast(_ arguments: [String]) -> [String] {
    let end = arguments.firstIndex(of: "--") ?? arguments.count
    let isExclusion = { (argument: String) in
      argument.hasPrefix("-") && argument.unicodeScalars.dropFirst().first?.isASCII == false
    }
    let exclusions = arguments[..<end].filter(isExclusion)
    guard !exclusions.isEmpty else { return arguments }
    let others = arguments[..<end].filter { !isExclusion($0) }
    return others + ["--"] + exclusions + arguments[end...].dropFirst()
  }
}
