import Sanku

/// The language that the program speaks in this run (输出语言).
///
/// Help texts are made before any option is parsed, so the words of the command line are looked at
/// directly: `--lang en`, else `SANKU_LANG`, else Chinese.
enum Speech {
  static let language: Language = chosen(
    arguments: CommandLine.arguments, environment: Environment["SANKU_LANG"])

  /// The arguments without a valid `--lang`, so that it may stand anywhere, before a command too.
  static func withoutLanguage(_ arguments: [String]) -> [String] {
    var kept: [String] = []
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      if argument == "--" { return kept + arguments[index...] }
      let next = index + 1 < arguments.count ? arguments[index + 1] : ""
      if argument == "--lang", Language(rawValue: next) != nil {
        index += 2
        continue
      }
      if !argument.hasPrefix("--lang=") || Language(rawValue: String(argument.dropFirst(7))) == nil
      {
        kept.append(argument)
      }
      index += 1
    }
    return kept
  }

  static func chosen(arguments: [String], environment: String?) -> Language {
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { break }
      if argument == "--lang", index + 1 < arguments.count {
        if let language = Language(rawValue: arguments[index + 1]) { return language }
      }
      if argument.hasPrefix("--lang="),
        let language = Language(rawValue: String(argument.dropFirst(7)))
      {
        return language
      }
    }
    return environment.flatMap(Language.init(rawValue:)) ?? .zh
  }
}

/// Picks the words of the language in use.
func say(_ zh: String, _ en: String) -> String {
  Speech.language == .zh ? zh : en
}
