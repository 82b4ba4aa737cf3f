import SankuDiagnostics

@testable import SankuYAML

/// A text read by the plain reader and through libyaml.
struct BothWays {
  /// What the plain reader made of it; nil where that gave up.
  let plain: YAMLStream?
  let events: YAMLStream

  /// nil for a file that neither of them is shown.
  init?(_ source: SourceText, limits: Limits = .standard) {
    guard YAMLStream.refusal(of: source, limits: limits) == nil else { return nil }
    var builder: TreeBuilder?
    plain = source.bytes.withUnsafeBufferPointer {
      YAMLStream.readPlain(source, $0, limits: limits, builder: &builder)
    }
    events = source.bytes.withUnsafeBufferPointer {
      YAMLStream.readEvents(source, $0, limits: limits, builder: &builder)
    }
  }

  init?(_ text: String) {
    self.init(SourceText(name: "a.yaml", text))
  }

  /// The first thing in which the two differ; nil also where there is but one.
  var difference: String? {
    guard let plain else { return nil }
    if plain.isComplete != events.isComplete { return "libyaml stops" }
    if plain.documents.map(\.place) != events.documents.map(\.place) { return "other roots" }
    if plain.findings != events.findings {
      return "findings \(plain.findings), not \(events.findings)"
    }
    guard let tree = plain.documents.first?.tree, let wanted = events.documents.first?.tree else {
      return nil
    }
    for (index, (mine, wanted)) in zip(tree.records, wanted.records).enumerated()
    where mine != wanted { return "record \(index) is \(mine), not \(wanted)" }
    if tree.records.count != wanted.records.count { return "\(tree.records.count) records" }
    if tree.arena != wanted.arena { return "other texts" }
    return nil
  }
}
