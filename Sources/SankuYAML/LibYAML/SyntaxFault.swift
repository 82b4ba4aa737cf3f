import SankuDiagnostics

/// What a complaint of libyaml means to an author (语法说明): a rule, a sentence, a remedy.
struct SyntaxFault {
  var rule: String
  var message: LocalizedText
  var advice: LocalizedText
  /// Whether the fault lies where libyaml's context began rather than where it gave up.
  var isAtContext = false

  init(_ rule: String, _ message: LocalizedText, _ advice: LocalizedText, isAtContext: Bool = false)
  {
    self.rule = rule
    self.message = message
    self.advice = advice
    self.isAtContext = isAtContext
  }
}

extension SyntaxFault {
  /// The meaning of a complaint; `next` is the byte where libyaml gave up, nil at the end.
  init(problem: String, context: String, next: UInt8?, line: SyntaxLine) {
    switch problem {
    case "could not find expected ':'": self = .missingColon
    case "mapping values are not allowed in this context":
      self = line.hasEarlierColon ? .secondColon : .unexpectedColon
    case "did not find expected key", "did not find expected <document start>":
      self = line.hasTextBehindQuote ? .textBehindQuote : .wrongIndentation
    case "did not find expected '-' indicator": self = .missingDash
    case "block sequence entries are not allowed in this context": self = .unexpectedDash
    case "mapping keys are not allowed in this context": self = .unexpectedQuestionMark
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      self = .unclosedBracket
    case "found unexpected end of stream", "found unexpected document indicator":
      self = .unclosedQuote
    case "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code":
      self = .wrongEscape
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      self = .tab
    case "found character that cannot start any token":
      self = next == 0x09 ? .tab : .reservedCharacter
    case "did not find expected node content": self = .missingContent
    default: self = .rare(problem: problem, context: context)
    }
  }

  /// Complaints about what hardly any file for sanku holds.
  private static func rare(problem: String, context: String) -> SyntaxFault {
    if context.contains("block scalar") { return wrongBlock }
    if context.contains("anchor") || context.contains("alias") { return wrongAnchor }
    if context.contains("directive") || problem.contains("directive")
      || problem == "found incompatible YAML document"
    {
      return wrongDirective
    }
    if context.contains("tag") || problem.contains("tag") { return wrongTag }
    return other(problem)
  }
}

/// What the line where libyaml gave up looks like.
struct SyntaxLine {
  /// A `: ` stands before the place in the same line.
  var hasEarlierColon = false
  /// The place follows a closing quote in the same line.
  var hasTextBehindQuote = false

  init(_ bytes: UnsafeBufferPointer<UInt8>, line: Range<Int>, at place: Int) {
    let before = line.lowerBound..<max(line.lowerBound, min(place, line.upperBound))
    for offset in before where bytes[offset] == UInt8(ascii: ":") {
      if offset + 1 < before.upperBound, bytes[offset + 1] == 0x20 { hasEarlierColon = true }
    }
    var last = before.upperBound - 1
    while last >= before.lowerBound, bytes[last] == 0x20 { last -= 1 }
    guard last >= before.lowerBound else { return }
    hasTextBehindQuote = bytes[last] == UInt8(ascii: "\"") || bytes[last] == UInt8(ascii: "'")
  }
}
