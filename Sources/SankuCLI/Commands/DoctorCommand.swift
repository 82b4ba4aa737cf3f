import ArgumentParser
import Sanku

/// `sanku doctor`: what the library holds, and every fault of its packs (体检).
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: say(
      "检查库：有多少内容，包里有什么错误", "Check the library: what it holds, what is wrong with its packs"),
    discussion: say(
      "包里的每处错误都给出文件、行、列和改法。有错误时退出码为 1。\n例：\n  sanku doctor\n  sanku doctor --library 我的库",
      "Every fault of a pack is told with file, line and column. Exit code 1 if there are errors.\nExamples:\n  sanku doctor\n  sanku doctor --library ./mine"
    ))

  @Option(help: ArgumentHelp(say("输出格式：text、json", "output: text, json"), valueName: "format"))
  var format: ShowCommand.Format = .text

  @OptionGroup var common: CommonOptions

  func run() throws {
    let roots = try common.libraryRoots()
    // From the packs, whatever was kept of them.
    let library = Library.load(roots: roots)
    switch format {
    case .json: Output.line(json(library, roots: roots))
    case .text: Output.write(text(library, roots: roots))
    }
    if library.findings.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
  }

  private func text(_ library: Library, roots: [String]) -> String {
    let renderer = FindingRenderer(
      language: Speech.language, usesColor: common.usesColor, width: Terminal.width)
    var text = ""
    for finding in library.findings {
      text += renderer.render(finding, source: library.sources[finding.place.file]) + "\n"
    }
    text +=
      say("库：", "library: ") + roots.map(SafeText.visible).joined(separator: say("、", ", ")) + "\n"
    for (name, count) in counts(of: library) {
      text += "  " + DisplayWidth.pad(name.label, to: 12) + String(count) + "\n"
    }
    let errors = library.findings.count { $0.severity == .error }
    let warnings = library.findings.count { $0.severity == .warning }
    return text
      + (errors + warnings == 0
        ? say("没有发现问题。\n", "no problems found.\n")
        : say("错误 \(errors)，警告 \(warnings)。\n", "\(errors) errors, \(warnings) warnings.\n"))
  }

  private func counts(of library: Library) -> [(name: (key: String, label: String), count: Int)] {
    let registry = library.registry
    return [
      (("indicators", say("指标", "indicators")), registry.indicators.count),
      (("templates", say("模板", "templates")), registry.templates.count),
      (("cases", say("案例", "cases")), registry.cases.count),
      (("packs", say("包", "packs")), Set(registry.packs.map(\.id)).count),
      (("guidances", say("指引", "guidances")), registry.guidances.count),
      (("sectors", say("行业", "sectors")), registry.sectors.count),
      (("categories", say("项目类别", "categories")), registry.categories.count),
      (("units", say("计量单位", "units")), registry.units.count),
      (("synonyms", say("同义词组", "synonyms")), registry.synonyms.count),
      (("rules", say("包内规则", "pack rules")), registry.rules.count),
    ]
  }

  private func json(_ library: Library, roots: [String]) -> String {
    var writer = JSONWriter(indents: true)
    writer.object { object in
      for (name, count) in counts(of: library) { object.member(name.key, count) }
      object.member("version", Library.version)
      object.member("roots", roots)
      object.member("errors", library.findings.count { $0.severity == .error })
      object.member("warnings", library.findings.count { $0.severity == .warning })
      object.key("findings")
      object.array { array in
        for finding in library.findings { FindingJSON.write(finding, to: &array, withFile: true) }
      }
    }
    return writer.text
  }
}
