import SankuDiagnostics
import SankuRegistry
import Testing

/// Packs with bytes changed: whatever they hold, loading comes to an end.
struct DamagedPackTests {
  private static let content = """
    templates:
      - {id: t, name: 甲, extends: u, objective: "完成{{one}}", indicators: [{use: one, weight: 10}]}
      - id: u
        name: &n 乙
        slots: {建设内容: {kind: text}}
        applies: {categories: [基建], sectors: ["205"]}
    indicators:
      - id: one
        name: *n
        dimension: quantity
        definition: |
          数一数
        range: {min: 0, max: 100}
        unit: 个
        related: [{id: t, type: similar}]
    sectors: [{code: "205", name: 教育, children: [{code: "20502", name: 普通}]}]
    guidances: [{id: g, name: 指引, levels: [{name: 产出, children: []}]}]
    rules:
      - {id: r, title: 甲, when: {sectors: ["205"]}, require: {any: [{indicator: one}, {field: name}]}}
      - {id: v, title: 乙, message: "{name}", value: {dimension: [quality], min: 1, unit: [个]}}
    overlays:
      - id: p
        target: one
        change: {range.min: {expect: 0, set: 1}, related: {remove: t, add: {id: u, type: similar}}}
        reason: 丙
      - {target: t, change: {"indicators[one].weight": {expect: 10, set: 5}}, reason: 丙, after: [p]}
    """

  private static let manifestText = manifest(
    "a", "requires: {a: ^1.0}\nsources: [{id: s, title: t}]\n")

  @Test func theUnharmedPackIsGood() {
    let loaded = load(Self.content, manifest: Self.manifestText)
    #expect(lines(loaded.findings) == [])
    #expect(loaded.registry.templates.count == 2)
  }

  @Test(arguments: 0..<8)
  func changedBytes(_ seed: Int) {
    var random = SplitMix(state: UInt64(seed) &* 7919)
    for _ in 0..<40 {
      var bytes = Array(Self.content.utf8)
      for _ in 0...Int(random.next() % 3) { damage(&bytes, &random) }
      var head = Array(Self.manifestText.utf8)
      if random.next() % 4 == 0 { damage(&head, &random) }
      let loaded = RegistryLoader.load(sources: [
        SourceText(name: "Indicators/a/pack.yaml", bytes: head),
        SourceText(name: "Indicators/a/x.yaml", bytes: bytes),
      ])
      #expect(loaded.registry.indicators.count <= 2)
      let goals = GoalReader.read(SourceText(name: "g.yaml", bytes: bytes))
      #expect(goals.goals.count <= 8)
    }
  }

  private func damage(_ bytes: inout [UInt8], _ random: inout SplitMix) {
    let index = Int(random.next() % UInt64(bytes.count))
    switch random.next() % 4 {
    case 0: bytes[index] = UInt8(truncatingIfNeeded: random.next())
    case 1: bytes.remove(at: index)
    case 2: bytes.insert(Array("{}[]:-,\n &*|>'\"#".utf8)[Int(random.next() % 16)], at: index)
    default: bytes.removeSubrange(index..<min(bytes.count, index + 20))
    }
  }
}

/// A small generator with a seed, so that a failure can be had again.
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
