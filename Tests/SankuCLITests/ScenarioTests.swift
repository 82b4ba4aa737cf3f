import Foundation
import Testing

/// Whole runs of the program: command, exit code, output, errors.
///
/// A scenario file holds runs like this; `SANKU_RECORD=1 swift test --filter Scenario` writes what the program says
/// now, to be read before it is committed.
///
///     $ sanku search 校舍 --library library
///     ...standard output...
///     [stderr]
///     ...standard error, if any...
///     [exit 0]
struct ScenarioTests {
  struct Scenario {
    var command: String
    var transcript: String
  }

  static let names: [String] = {
    let files =
      (try? FileManager.default.contentsOfDirectory(atPath: ProgramRunner.scenarios.path)) ?? []
    return files.filter { $0.hasSuffix(".txt") }.sorted()
  }()

  @Test func thereAreScenarios() {
    #expect(Self.names.count >= 5)
  }

  @Test(arguments: names)
  func saysWhatItSaid(name: String) throws {
    let file = ProgramRunner.scenarios.appending(path: name)
    let text = try String(contentsOf: file, encoding: .utf8)
    var recorded = ""
    for scenario in Self.scenarios(in: text) {
      let transcript = try Self.transcript(of: scenario.command)
      recorded += transcript
      if ProcessInfo.processInfo.environment["SANKU_RECORD"] == nil {
        #expect(transcript == scenario.transcript, "\(scenario.command)")
      }
    }
    if ProcessInfo.processInfo.environment["SANKU_RECORD"] != nil {
      try recorded.write(to: file, atomically: true, encoding: .utf8)
    }
  }

  static func scenarios(in text: String) -> [Scenario] {
    var scenarios: [Scenario] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("$ sanku") {
        scenarios.append(Scenario(command: String(line.dropFirst(7)), transcript: ""))
      }
      guard !scenarios.isEmpty else { continue }
      scenarios[scenarios.count - 1].transcript += line + "\n"
    }
    // The last line of the file ends in a line break of its own.
    if let last = scenarios.indices.last, scenarios[last].transcript.hasSuffix("\n\n") {
      scenarios[last].transcript.removeLast()
    }
    return scenarios
  }

  static func transcript(of command: String) throws -> String {
    var words = split(command)
    var input: Data?
    if let mark = words.firstIndex(of: "<"), mark + 1 < words.count {
      input = try Data(contentsOf: ProgramRunner.fixtures.appending(path: words[mark + 1]))
      words.removeSubrange(mark...(mark + 1))
    }
    let run = try ProgramRunner().run(words, input: input)
    var text = "$ sanku\(command)\n" + run.output
    if !run.errors.isEmpty { text += "[stderr]\n" + run.errors }
    return text + "[exit \(run.status)]\n"
  }

  /// Words as a shell would split them, with single quotes only.
  static func split(_ command: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    var isOpen = false
    for character in command {
      if character == "'" {
        isQuoted.toggle()
        isOpen = true
      } else if character == " " && !isQuoted {
        if isOpen || !word.isEmpty { words.append(word) }
        word = ""
        isOpen = false
      } else {
        word.append(character)
      }
    }
    if isOpen || !word.isEmpty { words.append(word) }
    return words
  }
}
