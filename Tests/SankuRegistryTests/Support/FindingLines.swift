import SankuDiagnostics
import SankuRegistry

/// Findings as lines for comparing whole: file, line, columns, severity, rule, message, advice.
func lines(_ findings: [Finding]) -> [String] {
  findings.map { finding in
    let start = finding.place.range.start
    let end = finding.place.range.end
    let until = start.line == end.line ? "\(end.column)" : "\(end.line):\(end.column)"
    var line = "\(finding.place.file):\(start.line):\(start.column)-\(until) "
    line += "\(finding.severity.rawValue) \(finding.rule) \(finding.message.zh)"
    if let advice = finding.advice { line += "；\(advice.zh)" }
    for note in finding.notes {
      guard let place = note.place else { continue }
      line += " [\(note.message.zh) \(place.file):\(place.range.start.line)]"
    }
    return line
  }
}

/// A pack of indicators named `a` at `Indicators/a`, from the lines below its keys.
func load(_ content: String, manifest: String = goodManifest) -> LoadedRegistry {
  load([("Indicators/a/pack.yaml", manifest), ("Indicators/a/x.yaml", content)])
}

/// Packs from texts by name.
func load(_ files: [(name: String, text: String)]) -> LoadedRegistry {
  RegistryLoader.load(sources: files.map { SourceText(name: $0.name, $0.text) })
}

func manifest(_ pack: String, _ more: String = "") -> String {
  "pack: \(pack)\nversion: 1.0.0\ntitle: 甲\nlicence: CC0-1.0\n\(more)"
}

let goodManifest = manifest("a")
