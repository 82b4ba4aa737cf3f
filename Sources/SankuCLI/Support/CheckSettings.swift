import Sanku

/// What a check goes by (审核设置): the project file, with the options of the command line before it.
struct CheckSettings {
  var library: [String]
  var paths: [String]
  var guidances: [String]
  var failOn: Severity
  var baseline: String?
  var options: ReviewOptions

  /// - Parameters:
  ///   - command: the options as given.
  ///   - renderer: tells the faults of the project file on standard error.
  init(_ command: CheckCommand, renderer: FindingRenderer) throws {
    let project = try Self.project(command.project, renderer: renderer)
    library = command.common.library.isEmpty ? project?.library ?? [] : command.common.library
    paths = command.files.isEmpty ? project?.paths ?? [] : command.files
    guidances =
      command.guidance.map { $0.split(separator: ",").map(String.init) } ?? project?.guidances ?? []
    failOn = command.failOn ?? project?.failOn ?? .error
    baseline = command.baseline ?? project?.baseline
    options = project?.options ?? ReviewOptions()
    guard !paths.isEmpty else {
      throw CommandFailure(
        say(
          "没有给出要审核的文件。写上文件或文件夹，或在 sanku.yaml 的 paths 里列出。",
          "there is nothing to check. Name files or folders, or list them under paths in sanku.yaml."
        ))
    }
  }

  /// The project file that is named, or the nearest one; its faults stop the run.
  private static func project(
    _ named: String?, renderer: FindingRenderer
  ) throws -> ProjectFile? {
    guard let path = named ?? ProjectFile.find(from: ".") else { return nil }
    let loaded = ProjectFile.load(path: path)
    for finding in loaded.findings {
      Output.note(renderer.render(finding, source: loaded.source))
    }
    guard !loaded.findings.contains(where: { $0.severity == .error }) else {
      throw CommandFailure(
        say("项目文件 \(path) 有错误，先改正。", "the project file \(path) has errors; mend them first."))
    }
    return loaded.file
  }
}
