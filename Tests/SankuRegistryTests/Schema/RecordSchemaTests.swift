import SankuDiagnostics
import SankuRegistry
import Testing

/// The descriptions themselves: what a generator of JSON Schemas relies on.
struct RecordSchemaTests {
  private let all = [RecordSchema.manifest, .content, .goal, .goalList].flatMap(\.nested)

  @Test func everyFieldIsDescribedInBothLanguages() {
    for schema in all {
      for field in schema.fields {
        #expect(
          !field.summary.zh.isEmpty && !field.summary.en.isEmpty, "\(schema.name).\(field.key)")
      }
    }
  }

  @Test func keysAndNamesAreUniqueInTheirRecord() {
    for schema in all {
      let names = schema.fields.flatMap { [$0.key] + $0.chinese }
      let repeated = Dictionary(grouping: names, by: { $0 }).filter { $0.value.count > 1 }.keys
      #expect(repeated.isEmpty, "\(schema.name): \(repeated)")
    }
  }

  @Test func keysFindTheirFieldsAndNothingElseDoes() {
    for schema in all {
      for (index, field) in schema.fields.enumerated() {
        #expect(schema.index(of: field.key) == index && schema[field.key] === field)
        for other in field.chinese + ["\(field.key)_", "_\(field.key)", field.key.uppercased()] {
          #expect(schema.index(of: other) == nil, "\(schema.name): \(other)")
        }
      }
      #expect(schema.index(of: "") == nil)
    }
  }

  @Test func nestedNamesEverySchemaOfTheManifestOnce() {
    #expect(
      RecordSchema.manifest.nested.map(\.name) == ["manifest", "maintainer", "manifestSource"])
  }
}
