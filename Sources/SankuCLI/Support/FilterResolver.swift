import Sanku

/// Turns what a person writes after `--sector` and its kin into ids (筛选词的解析).
struct FilterResolver {
  let registry: Registry

  func kinds(_ words: [String]) throws(CommandFailure) -> [String] {
    try words.map { (word) throws(CommandFailure) in
      switch word {
      case "indicator", "指标", "indicators": "indicator"
      case "template", "模板", "templates": "template"
      case "case", "案例", "cases": "case"
      default: throw unknown(say("类型", "kind"), word, ["indicator", "template", "case"])
      }
    }
  }

  func sectors(_ words: [String]) throws(CommandFailure) -> [String] {
    var codes: [String] = []
    for word in words {
      let found = registry.sectors(named: word)
      guard found.isEmpty else {
        codes += found.map(\.code)
        continue
      }
      guard isCode(word) else {
        throw unknown(
          say("行业", "sector"), word,
          registry.sectors.filter { $0.code.utf8.count == 3 }.map { "\($0.code) \($0.displayName)" }
        )
      }
      codes.append(word)
    }
    return codes
  }

  func dimensions(_ words: [String]) throws(CommandFailure) -> [String] {
    var ids: [String] = []
    for word in words {
      let found = dimensions(named: word)
      guard !found.isEmpty else {
        throw unknown(
          say("维度", "dimension"), word,
          Dimension.allCases.map { "\($0.rawValue) \($0.chineseName)" })
      }
      ids += found.map(\.rawValue)
    }
    return ids
  }

  /// A dimension by id or name, or the dimensions of a level-1 name.
  private func dimensions(named word: String) -> [Dimension] {
    let plain = word.hasSuffix("指标") ? String(word.dropLast(2)) : word
    switch plain {
    case "成本": return Dimension.allCases.filter(\.isCost)
    case "效益": return Dimension.allCases.filter(\.isBenefit)
    case "产出": return Dimension.allCases.filter(\.isOutput)
    case "满意度": return [.satisfaction]
    default: return Dimension.allCases.filter { $0.rawValue == word || $0.chineseName == plain }
    }
  }

  func natures(_ words: [String]) throws(CommandFailure) -> [String] {
    try words.map { (word) throws(CommandFailure) in
      let found = IndicatorNature.allCases.first { $0.rawValue == word || $0.chineseName == word }
      guard let found else {
        throw unknown(
          say("性质", "nature"), word,
          IndicatorNature.allCases.map { "\($0.rawValue) \($0.chineseName)" })
      }
      return found.rawValue
    }
  }

  func categories(_ words: [String]) throws(CommandFailure) -> [String] {
    try words.map { (word) throws(CommandFailure) in
      guard let found = registry.category(named: word) else {
        throw unknown(say("项目类别", "category"), word, registry.categories.map(\.name))
      }
      return found.name
    }
  }

  func packs(_ words: [String]) throws(CommandFailure) -> [String] {
    let known = Set(registry.packs.map(\.id))
    return try words.map { (word) throws(CommandFailure) in
      guard known.contains(word) else { throw unknown(say("包", "pack"), word, known.sorted()) }
      return word
    }
  }

  private func isCode(_ word: String) -> Bool {
    !word.isEmpty && word.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  private func unknown(_ what: String, _ word: String, _ choices: [String]) -> CommandFailure {
    let shown = SafeText.visible(word)
    let list = choices.joined(separator: say("、", ", "))
    return CommandFailure(
      say(
        "没有叫“\(shown)”的\(what)。可用的有：\(list)",
        "there is no \(what) “\(shown)”. Choose from: \(list)"))
  }
}
