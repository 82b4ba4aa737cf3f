import SankuDiagnostics

extension EventReader {
  /// What libyaml's complaint means to the author.
  func syntaxFindings(_ fault: EventFault) -> [Finding] {
    let mark = position(fault.mark)
    return [
      Finding(
        rule: "form/invalid-yaml", severity: .error,
        message: LocalizedText(
          zh: "YAML 语法有误：\(fault.problem)。", en: "Invalid YAML: \(fault.problem)."),
        place: SourcePlace(file: source.name, range: SourceRange(at: mark)))
    ]
  }
}
