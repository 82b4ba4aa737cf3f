package import SankuDiagnostics

/// JSON Schemas (2020-12) of the files that people write (编辑器用的格式说明), made of the same
/// descriptions that read them.
package struct JSONSchema: Sendable {
  /// The word by which `sanku schema` knows it, also the name of the file.
  package let name: String
  private let title: LocalizedText
  private let shape: ValueShape
  /// Goals take every name that a form prints, and blanks; packs take English keys.
  private let isForm: Bool

  /// Describes files of a name.
  package init(_ name: String, _ title: LocalizedText, _ shape: ValueShape, isForm: Bool = false) {
    self.name = name
    self.title = title
    self.shape = shape
    self.isForm = isForm
  }

  /// The schemas of the files that this target reads.
  package static let all: [JSONSchema] = [
    JSONSchema(
      "pack", LocalizedText(zh: "包清单 pack.yaml", en: "pack manifest"), .record(.manifest)),
    JSONSchema(
      "content", LocalizedText(zh: "包的内容文件", en: "content file of a pack"), .record(.content)),
    JSONSchema(
      "goal", LocalizedText(zh: "绩效目标文件", en: "file of performance goals"),
      .either(.record(.goal), .either(.record(.goalList), .list(.record(.goal)))), isForm: true),
    JSONSchema(
      "guidance", LocalizedText(zh: "指引文件", en: "file of guidances"), .record(.guidanceFile)),
    JSONSchema(
      "project", LocalizedText(zh: "项目文件 sanku.yaml", en: "project file sanku.yaml"),
      .record(.project)),
  ]

  /// The schema as JSON, indented, with a line break at the end.
  package var text: String {
    var writer = JSONWriter(indents: true)
    writer.object { object in
      object.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      object.member("$id", "sanku:\(name)")
      object.member("title", title.zh)
      object.member("description", title.en)
      write(shape, isForm: isForm, to: &object)
      object.key("$defs")
      object.object { inner in
        for definition in definitions(of: shape) {
          inner.key(definition.schema.name)
          write(definition.schema, isForm: definition.isForm, to: &inner)
        }
      }
    }
    return writer.text + "\n"
  }
}

extension RecordSchema {
  /// A content file that holds guidances only.
  fileprivate static let guidanceFile = RecordSchema(
    "guidanceFile", zh: "指引文件", en: "file of guidances",
    content.fields.filter { $0.key == "guidances" })
}

extension JSONSchema {
  /// A record as it is written in one dialect: a goal inside a case is written as on the form.
  private struct Definition {
    var schema: RecordSchema
    var isForm: Bool
  }

  private func definitions(of shape: ValueShape) -> [Definition] {
    var found: [Definition] = []
    collect(shape, isForm: isForm, into: &found)
    return found
  }

  private func collect(_ shape: ValueShape, isForm: Bool, into found: inout [Definition]) {
    switch shape {
    case .list(let element), .mapping(let element): collect(element, isForm: isForm, into: &found)
    case .either(let left, let right):
      collect(left, isForm: isForm, into: &found)
      collect(right, isForm: isForm, into: &found)
    case .record(let schema):
      let isForm = isForm || schema.name == RecordSchema.goal.name
      if found.contains(where: { $0.schema.name == schema.name }) { return }
      found.append(Definition(schema: schema, isForm: isForm))
      for field in schema.fields { collect(field.shape, isForm: isForm, into: &found) }
    default: break
    }
  }

  private func write(_ schema: RecordSchema, isForm: Bool, to writer: inout JSONWriter) {
    writer.object { object in
      object.member("title", schema.title.zh)
      object.member("description", schema.title.en)
      object.member("type", "object")
      let required = isForm ? [] : schema.fields.filter(\.isRequired).map(\.key)
      if !required.isEmpty { object.member("required", required) }
      object.key("properties")
      object.object { properties in
        for field in schema.fields {
          properties.key(field.key)
          write(field, isForm: isForm, to: &properties)
        }
        for (name, key) in isForm ? Self.names(of: schema) : [] {
          properties.key(name)
          properties.object { $0.member("$ref", "#/$defs/\(schema.name)/properties/\(key)") }
        }
      }
      object.key("patternProperties")
      object.object { patterns in
        patterns.key("^[xX]-")
        patterns.bool(true)
      }
      object.key("additionalProperties")
      object.bool(false)
    }
  }

  /// The names of a form with the keys they stand for; of a name that fields share the first counts.
  private static func names(of schema: RecordSchema) -> [(name: String, key: String)] {
    var seen = Set(schema.fields.map(\.key))
    return schema.fields.flatMap { field in
      field.chinese.filter { seen.insert($0).inserted }.map { ($0, field.key) }
    }
  }

  private func write(_ field: FieldSpec, isForm: Bool, to writer: inout JSONWriter) {
    writer.object { object in
      object.member("title", field.chinese.first ?? field.key)
      object.member("description", field.summary.zh + "\n" + field.summary.en)
      write(field.shape, isForm: isForm, to: &object)
    }
  }

  /// Writes the keywords of a shape into an object.
  private func write(_ shape: ValueShape, isForm: Bool, to object: inout JSONWriter) {
    switch shape {
    case .text, .reference, .date:
      // Texts may be written as plain numbers: a year, a weight; blanks of forms are null.
      object.member("type", ["string", "number"] + (isForm ? ["boolean", "null"] : []))
    case .number: object.member("type", ["number", "string"] + (isForm ? ["null"] : []))
    case .integer: object.member("type", ["integer", "string"] + (isForm ? ["null"] : []))
    case .flag: object.member("type", "boolean")
    case .word(let words): object.member("enum", words)
    case .any: break
    case .list(let element):
      guard element.takesScalar else {
        object.member("type", ["array"] + (isForm ? ["null"] : []))
        object.key("items")
        nested(element, isForm: isForm, &object)
        return
      }
      // A single text counts as a list of one.
      alternatives([.list(element), element], isForm: isForm, &object)
    case .mapping(let element):
      object.member("type", "object")
      object.key("additionalProperties")
      nested(element, isForm: isForm, &object)
    case .record(let schema): object.member("$ref", "#/$defs/\(schema.name)")
    case .either(let left, let right): alternatives([left, right], isForm: isForm, &object)
    }
  }

  private func nested(_ shape: ValueShape, isForm: Bool, _ writer: inout JSONWriter) {
    writer.object { write(shape, isForm: isForm, to: &$0) }
  }

  private func alternatives(_ shapes: [ValueShape], isForm: Bool, _ object: inout JSONWriter) {
    object.key("anyOf")
    object.array { array in
      for (index, shape) in shapes.enumerated() {
        if index == 0, shapes.count == 2, case .list(let element) = shape, element.takesScalar {
          array.object { list in
            list.member("type", "array")
            list.key("items")
            nested(element, isForm: isForm, &list)
          }
        } else {
          nested(shape, isForm: isForm, &array)
        }
      }
    }
  }
}
