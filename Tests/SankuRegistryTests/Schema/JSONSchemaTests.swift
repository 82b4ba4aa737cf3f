import Foundation
import SankuRegistry
import Testing

/// The checked-in schemas in `docs/schemas`.
struct JSONSchemaTests {
  @Test(arguments: JSONSchema.all.map(\.name))
  func aSchemaIsFresh(_ name: String) throws {
    let root = try #require(Places.root)
    let path = "docs/schemas/\(name).schema.json"
    let kept = try String(contentsOf: root.appending(path: path), encoding: .utf8)
    let schema = try #require(JSONSchema.all.first { $0.name == name })
    #expect(kept == schema.text, "renew it: sanku schema \(name) > \(path)")
  }

  @Test func aRecordClosesItsKeysAndKeepsExtraOnesFree() throws {
    let schema = try #require(JSONSchema.all.first { $0.name == "pack" })
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(schema.text.utf8)) as? [String: Any])
    let definitions = try #require(object["$defs"] as? [String: [String: Any]])
    let manifest = try #require(definitions["manifest"])
    #expect(object["$ref"] as? String == "#/$defs/manifest")
    #expect(manifest["additionalProperties"] as? Bool == false)
    #expect((manifest["patternProperties"] as? [String: Any])?.keys.sorted() == ["^[xX]-"])
    #expect(manifest["required"] as? [String] == ["pack", "version", "title", "licence"])
    let properties = try #require(manifest["properties"] as? [String: [String: Any]])
    #expect(
      properties["level"]?["enum"] as? [String] == ["national", "province", "city", "county"])
  }
}
