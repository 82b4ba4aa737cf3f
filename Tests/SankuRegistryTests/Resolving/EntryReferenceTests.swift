import SankuDiagnostics
import SankuModel
import SankuRegistry
import Testing

/// Every field that the schemas describe as a reference is looked up, whatever else is sound.
struct EntryReferenceTests {
  @Test(arguments: [ContentKey.indicators, .templates, .cases])
  func aReferenceToNothingIsToldWhereverItStands(key: ContentKey) {
    var writer = EntryWriter()
    let sound = writer.entry(key)
    #expect(dangling(key, sound) == [], "\(sound)")
    #expect(writer.count > 2)
    for number in 0..<writer.count {
      var writer = EntryWriter(missing: number)
      let text = writer.entry(key)
      #expect(dangling(key, text).count == 1, "\(text)")
    }
  }

  private func dangling(_ key: ContentKey, _ entry: String) -> [String] {
    let sound = """
      indicators: [{id: area, name: 面积, dimension: quantity, definition: 面积, unit: 亩}]
      templates: [{id: campus, name: 校舍}]
      guidances: [{id: mof, name: 指引}]
      sectors: [{code: "205", name: 教育支出}]
      categories: [{id: building, name: 基建类}]
      """
    let loaded = load([
      ("Indicators/a/pack.yaml", goodManifest + "sources: [{id: doc, title: 文件}]\n"),
      ("Indicators/a/x.yaml", sound), ("Indicators/a/y.yaml", "\(key.rawValue):\n  - \(entry)\n"),
    ])
    return lines(loaded.findings.filter { $0.rule == "pack/dangling-reference" })
  }

  @Test func fieldsOfAnIndicatorHaveTheNumbersOfTheSchema() {
    let keys = IndicatorField.allCases.map { field in
      "\(field)".map { $0.isUppercase ? "_\($0.lowercased())" : "\($0)" }.joined()
    }
    #expect(RecordSchema.indicator.fields.map(\.key) == keys)
  }
}

/// Writes entries with all of their references, one of them to nothing.
private struct EntryWriter {
  /// The number of the reference that names nothing.
  var missing: Int?
  /// How many references were written.
  private(set) var count = 0

  init(missing: Int? = nil) {
    self.missing = missing
  }

  mutating func entry(_ key: ContentKey) -> String { text(.record(key.schema)) ?? "" }

  /// Nil for what is neither needed nor a reference.
  private mutating func text(_ shape: ValueShape, isRequired: Bool = false) -> String? {
    switch shape {
    case .reference(let kind):
      count += 1
      return count - 1 == missing ? "nothing" : Self.sound(kind)
    case .list(let element): return text(element).map { "[\($0)]" }
    case .mapping(let element): return text(element).map { "{en: \($0)}" }
    case .record(let schema):
      let before = count
      let fields = schema.fields.compactMap { field -> String? in
        let isNeeded = field.isRequired || field.key == "status"
        return text(field.shape, isRequired: isNeeded).map { "\(field.key): \($0)" }
      }
      return count > before || isRequired ? "{\(fields.joined(separator: ", "))}" : nil
    case .word(let words):
      return isRequired ? words.contains("deprecated") ? "deprecated" : words[0] : nil
    default: return isRequired ? "one" : nil
    }
  }

  private static func sound(_ kind: ReferenceKind) -> String {
    switch kind {
    case .indicator, .entry: "area"
    case .template: "campus"
    case .guidance: "mof"
    case .sector: "\"205\""
    case .category: "building"
    case .source: "doc"
    }
  }
}
