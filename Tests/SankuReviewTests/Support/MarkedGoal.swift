import SankuDiagnostics
import SankuModel
import SankuRegistry

/// YAML whose marks `⟦` and `⟧` enclose the places where findings are expected.
struct MarkedGoal {
  /// The text without marks.
  let text: String
  /// The byte offsets at which marked texts begin.
  let starts: [Int]

  init(_ marked: String) {
    var bytes: [UInt8] = []
    var starts: [Int] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": starts.append(bytes.count)
      case "⟧": break
      default: bytes += Array(String(scalar).utf8)
      }
    }
    self.starts = starts
    self.text = String(decoding: bytes, as: UTF8.self)
  }

  /// The first goal of the text.
  func goal() -> (goal: Goal?, findings: [Finding]) {
    let file = GoalReader.read(SourceText(name: "goal.yaml", text), format: .yaml)
    return (file.goals.first, file.findings)
  }
}
