internal import SankuDiagnostics
internal import SankuModel
internal import SankuYAML

/// Finds the goals in the documents of one file (逐个目标).
struct GoalFileReader {
  private var file: GoalFile
  private let start: SourcePosition
  private var reader: RecordReader

  init(source: SourceText, start: SourcePosition) {
    self.file = GoalFile(source: source)
    self.start = start
    self.reader = RecordReader(.form, file: source.name)
  }

  mutating func read(_ stream: YAMLStream) {
    file.findings += stream.findings
    reader.told = stream.findings.map(\.place.range.start)
    for document in stream.documents where !document.isNull { read(document) }
  }

  /// The file with its findings in order; one that holds nothing at all is told so.
  mutating func finish() -> GoalFile {
    file.findings += reader.findings
    if file.goals.isEmpty, !file.findings.contains(where: { $0.severity == .error }) {
      file.findings.append(
        notAGoal(
          SourceRange(at: start),
          LocalizedText(zh: "这里没有绩效目标", en: "there is no goal here")))
    }
    file.findings.sort(by: Finding.inReadingOrder)
    return file
  }

  private mutating func read(_ document: Node) {
    switch document.kind {
    case .mapping:
      // A document of which every key is a field of the form is no list of goals.
      if readPlainGoal(document) { return }
      if let list = goalList(in: document) {
        readList(list.value)
        reportOthers(in: document, beside: list.key)
      } else {
        readGoalWithDepartures(document)
      }
    case .sequence: readList(document)
    case .scalar: reportNotAGoal(document)
    }
  }

  /// The list of goals that a document holds, and its key.
  private func goalList(in document: Node) -> (key: Node, value: Node)? {
    let (names, fields) = (RecordSchema.goalList.keys, RecordSchema.goal.keys)
    return document.entries.first { key, value in
      // Most fields hold a text, and looking up each key would cost more than reading the goal.
      guard value.kind != .scalar || key.withUTF8({ $0.elementsEqual("goals".utf8) }),
        key.kind == .scalar
      else { return false }
      let text = key.text
      if fields.index(named: key) != nil, names.index(named: key) == nil, text != "绩效目标" {
        return false
      }
      if FormKeys.table(of: .goalList).index(of: text) != nil { return true }
      // 绩效目标 is a text on the form, but goals when records stand below it.
      return FormKeys.core(of: text) == "绩效目标"
        && value.elements.contains { $0.kind == .mapping }
    }
  }

  private mutating func readList(_ node: Node) {
    if node.isNull { return }
    if node.kind == .mapping { return readGoal(node) }
    guard node.kind == .sequence else { return reportNotAGoal(node) }
    for element in node.elements where !element.isNull {
      if element.kind == .mapping { readGoal(element) } else { reportNotAGoal(element) }
    }
  }

  private mutating func readGoal(_ node: Node) {
    if !readPlainGoal(node) { readGoalWithDepartures(node) }
  }

  private mutating func readPlainGoal(_ node: Node) -> Bool {
    guard let goal = reader.plainGoal(node, index: file.goals.count) else { return false }
    file.goals.append(goal)
    return true
  }

  private mutating func readGoalWithDepartures(_ node: Node) {
    guard let record = reader.record(node, by: .goal) else { return }
    file.goals.append(record.goal(file: file.source.name, index: file.goals.count))
  }

  private mutating func reportOthers(in document: Node, beside list: Node) {
    for (key, _) in document.entries where key.range != list.range {
      if key.kind == .scalar, KeyText.isFree(key.text) { continue }
      let word = quoted(key.text)
      reader.report(
        "unknown-key", .warning, at: key.range,
        LocalizedText(
          zh: "目标列表旁边的\(word.zh)没有读取", en: "\(word.en) beside the list of goals is not read"),
        advice: LocalizedText(
          zh: "把它写进每个目标里", en: "write it into each of the goals"))
    }
  }

  private mutating func reportNotAGoal(_ node: Node) {
    if reader.isTold(node) { return }
    if node.kind == .scalar, FormKeys.isTable(node.text) {
      file.findings.append(table(node.range))
      return
    }
    file.findings.append(
      notAGoal(
        node.range,
        LocalizedText(
          zh: "这里是\(node.kind.title.zh)，不是绩效目标",
          en: "this is \(node.kind.title.en), not a goal")))
  }

  private func notAGoal(
    _ range: SourceRange, _ message: LocalizedText,
    advice: LocalizedText = LocalizedText(
      zh: "每行写一栏，如 `项目名称: …`；几个目标写在 `goals:` 下，各以 - 开头",
      en: "write a field a line, such as `项目名称: …`; several goals go below `goals:`, each with -")
  ) -> Finding {
    Finding(
      rule: "form/not-a-goal", severity: .error, message: message,
      place: SourcePlace(file: file.source.name, range: range), advice: advice)
  }

  private func table(_ range: SourceRange) -> Finding {
    notAGoal(
      range,
      LocalizedText(
        zh: "这是从表格软件存出的表（CSV），还不是绩效目标文件",
        en: "this is a table saved from a spreadsheet (CSV), not yet a file of goals"),
      advice: LocalizedText(
        zh: "每个目标写一段：`项目名称: …` 等各占一行，表里的每一行指标写成 `绩效指标:` 下以 - 开头的一项；"
          + "样子可看 `sanku fill` 给出的草稿",
        en: "write each goal out: `项目名称: …` and the like on a line each, every row of the table"
          + " as an item with - below `绩效指标:`; a draft of `sanku fill` shows the shape"))
  }
}
