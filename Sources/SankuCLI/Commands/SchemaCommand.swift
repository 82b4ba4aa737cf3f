import ArgumentParser
import Sanku

/// `sanku schema`: JSON Schemas for editors (格式说明).
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: say(
      "输出 JSON Schema，供编辑器补全和检查；不写名称则列出全部",
      "Print a JSON Schema for editors; without a name list them all"),
    discussion: say(
      """
      例：
        sanku schema goal > goal.schema.json
      在 YAML 文件第一行写上，编辑器就会补全和提示：
        # yaml-language-server: $schema=goal.schema.json
      """,
      """
      Example:
        sanku schema goal > goal.schema.json
      With this as the first line of a YAML file the editor completes and checks:
        # yaml-language-server: $schema=goal.schema.json
      """))

  @Argument(
    help: ArgumentHelp(
      say("pack、content、goal、guidance 或 project", "pack, content, goal, guidance or project"),
      valueName: "name"))
  var name: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    guard let name else {
      Output.write(FileSchemas.names.map { $0 + "\n" }.joined())
      return
    }
    guard let text = FileSchemas.text(name) else {
      let names = FileSchemas.names.joined(separator: say("、", ", "))
      throw CommandFailure(
        say(
          "没有“\(SafeText.visible(name))”的格式说明。可写：\(names)。",
          "there is no schema “\(SafeText.visible(name))”. There are: \(names)."))
    }
    Output.write(text)
  }
}
