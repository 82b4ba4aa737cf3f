import SankuDiagnostics
import Testing

struct FindingTests {
  private let place = SourcePlace(file: "a.yaml", range: SourceRange(at: .start))

  @Test func aChangedCopyLeavesTheFirstAsItWas() {
    let first = Finding(
      rule: "form/a", severity: .warning, message: .init(zh: "甲", en: "a"), place: place,
      notes: [.init(message: .init(zh: "注", en: "note"))])
    var copy = first
    #expect(copy == first)
    copy.severity = .error
    copy.place.file = "b.yaml"
    copy.notes[0].message = LocalizedText(zh: "另", en: "other")
    #expect(first.severity == .warning && first.place.file == "a.yaml")
    #expect(first.notes.map(\.message.zh) == ["注"])
    #expect(copy.severity == .error && copy.place.file == "b.yaml")
    #expect(copy.notes.map(\.message.zh) == ["另"])
    #expect(copy != first)
  }

  @Test func thatSayTheSameAreEqual() {
    let make = {
      Finding(
        rule: "form/a", severity: .info, message: .init(zh: "甲", en: "a"), place: place,
        advice: .init(zh: "改", en: "mend"), defects: ["D01"])
    }
    #expect(make() == make())
    #expect(Set([make(), make()]).count == 1)
    var other = make()
    other.suppression = .init(reason: "试点")
    #expect(other != make())
  }
}
