import SankuDiagnostics
import SankuPacks

/// An example's files without marks, and where the marks stood (带记号的包).
struct MarkedPack {
  var sources: [SourceText] = []
  /// `file:offset` of each `⟦`, in order of the files.
  var marks: [String] = []

  init(_ example: PackExample) {
    for (name, text) in example.files {
      var plain = ""
      for scalar in text.unicodeScalars {
        if scalar == "⟦" {
          marks.append("\(name):\(plain.utf8.count)")
        } else if scalar != "⟧" {
          plain.unicodeScalars.append(scalar)
        }
      }
      sources.append(SourceText(name: name, plain))
    }
  }
}

extension Finding {
  var mark: String { "\(place.file):\(place.range.start.offset)" }
}
