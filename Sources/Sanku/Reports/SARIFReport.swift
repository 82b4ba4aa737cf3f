import SankuDiagnostics
import SankuReview

/// Results for tools that show checks (SARIF 2.1.0 报告).
///
/// Results come first and the rules that struck behind them, since JSON does not mind the order and
/// nothing has to wait.
struct SARIFReport: ReportWriter {
  let language: Language

  init(_ options: ReportOptions) {
    language = options.language
  }

  func opening(_ summary: BatchSummary) -> [UInt8] {
    Array(
      """
      {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{\
      "columnKind":"unicodeCodePoints","language":"\(language == .zh ? "zh-CN" : "en-US")","results":[
      """.utf8)
  }

  func joint(before number: Int, isFirst: Bool) -> String { isFirst ? "\n" : ",\n" }

  func part(_ check: GoalCheck) -> [UInt8] {
    var fingerprint = FindingFingerprint(check)
    var bytes: [UInt8] = []
    for finding in check.findings {
      if !bytes.isEmpty { bytes += Array(",\n".utf8) }
      var writer = JSONWriter()
      write(finding, of: check, fingerprint.next(of: finding), to: &writer)
      bytes += writer.bytes
    }
    return bytes
  }

  func closing(_ summary: BatchSummary) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { tool in
      tool.key("driver")
      tool.object { driver in
        driver.member("name", "sanku")
        driver.member("fullName", "三库 Sanku")
        driver.member("semanticVersion", Library.version.description)
        driver.key("rules")
        driver.array { rules in
          let met = summary.suppressedRules.union(summary.rules.map(\.rule))
          for id in met.sorted() { write(rule: id, to: &rules) }
        }
      }
    }
    let wasSuccessful = summary.unreadable == 0
    return Array("\n],\"tool\":".utf8) + writer.bytes
      + Array(",\"invocations\":[{\"executionSuccessful\":\(wasSuccessful)}]}]}\n".utf8)
  }
}

extension SARIFReport {
  private func write(
    _ finding: Finding, of check: GoalCheck, _ fingerprint: String, to writer: inout JSONWriter
  ) {
    writer.object { object in
      object.member("ruleId", finding.rule)
      object.member("level", Self.level(finding.severity))
      object.text("message", finding.message[language])
      object.key("locations")
      object.array { $0.object { location(finding.place, in: &$0, field: finding.field) } }
      object.key("partialFingerprints")
      object.object { $0.member("sankuGoalField/v1", fingerprint) }
      writeRelated(finding.notes, to: &object)
      writeSuppression(finding.suppression, to: &object)
      writeFixes(finding, of: check, to: &object)
      object.key("properties")
      object.object { bag in
        bag.member("project", check.name.isEmpty ? nil : ShortText.of(check.name))
        bag.member("unit", check.unit.isEmpty ? nil : ShortText.of(check.unit))
        bag.member("advice", finding.advice?[language])
        bag.member("basis", finding.basis)
        bag.member("defects", finding.defects)
      }
    }
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }

  private func location(_ place: SourcePlace, in object: inout JSONWriter, field: String? = nil) {
    object.key("physicalLocation")
    object.object { physical in
      physical.key("artifactLocation")
      physical.object { $0.member("uri", URIText.reference(to: place.file)) }
      physical.key("region")
      physical.region(place.range)
    }
    guard let field else { return }
    object.key("logicalLocations")
    object.array { $0.object { $0.member("fullyQualifiedName", ShortText.of(field)) } }
  }

  private func writeRelated(_ notes: [Finding.Note], to object: inout JSONWriter) {
    let placed = Self.unique(notes.filter { $0.place != nil })
    guard !placed.isEmpty else { return }
    object.key("relatedLocations")
    object.array { array in
      for note in placed {
        array.object { related in
          if let place = note.place { location(place, in: &related) }
          related.text("message", note.message[language])
        }
      }
    }
  }

  /// SARIF wants no element of these lists twice.
  static func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
    var seen: Set<Element> = []
    return elements.filter { seen.insert($0).inserted }
  }

  private func writeSuppression(_ suppression: Finding.Suppression?, to object: inout JSONWriter) {
    object.key("suppressions")
    object.array { array in
      guard let suppression else { return }
      array.object { inner in
        inner.member("kind", suppression.isInSource ? "inSource" : "external")
        inner.member("justification", suppression.reason)
      }
    }
  }

  private func write(rule id: String, to array: inout JSONWriter) {
    let rule = Library.documentation(of: id)
    array.object { object in
      object.member("id", id)
      guard let rule else {
        object.text("shortDescription", RuleTitle.of(id, language))
        return
      }
      object.text("shortDescription", rule.title[language])
      object.text("fullDescription", rule.summary[language])
      object.key("help")
      object.object { help in
        let advice = language.say("怎么改：", "What to do: ") + rule.advice[language]
        help.member("text", rule.rationale[language] + "\n" + advice)
        help.member("markdown", markdown(rule))
      }
      object.key("defaultConfiguration")
      object.object { $0.member("level", Self.level(rule.severity)) }
      object.key("properties")
      object.object { $0.member("tags", [rule.family] + rule.defects) }
    }
  }

  private func markdown(_ rule: RuleDocumentation) -> String {
    let mark = MarkdownText.escaped
    var text = "**\(language.say("为什么", "Why"))**\n\n\(mark(rule.rationale[language]))\n\n"
    if let basis = rule.basis { text += "**\(language.say("依据", "Basis"))** \(mark(basis))\n\n" }
    return text + "**\(language.say("怎么改", "What to do"))**\n\n\(mark(rule.advice[language]))"
  }
}

extension JSONWriter {
  /// A message object with nothing but a text.
  mutating func text(_ name: String, _ text: String) {
    key(name)
    object { $0.member("text", text) }
  }

  mutating func region(_ range: SourceRange) {
    object { object in
      object.member("startLine", max(1, range.start.line))
      object.member("startColumn", max(1, range.start.column))
      object.member("endLine", max(1, range.start.line, range.end.line))
      object.member("endColumn", max(1, range.end.column))
    }
  }
}

/// Paths as URI references (相对 URI), percent-encoded.
enum URIText {
  static func reference(to path: String) -> String {
    var text = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (byte < 0x10 ? "0" : "") + digits
      }
    }
    return text
  }
}
