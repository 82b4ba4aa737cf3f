import SankuDiagnostics
import SankuModel
import SankuRegistry
import Testing

/// What stands in goal files, whichever way they are written.
struct GoalReaderTests {
  private func read(_ text: String, name: String = "g.yaml", _ format: GoalFormat = .auto)
    -> GoalFile
  {
    GoalReader.read(SourceText(name: name, text), format: format)
  }

  @Test func chineseAndEnglishKeysMix() throws {
    let file = read(
      """
      项目名称: 校舍
      year: 2026
      行业领域: "0205"
      实施期: {开始: 2026-01-01, end: 2026-12-31}
      立项依据: [文件一, 文件二]
      annual_objective:
        - 建成
        - 交付
      附件: [批复, {类型: 概算, 文件: g.pdf}]
      审核说明:
      x-自用: [甲]
      绩效指标:
        - {一级指标: 产出指标, level2: "", 三级指标: 面积, 指标值: 1.10, unit: 平方米, 权重: 010}
      """)
    #expect(lines(file.findings) == [])
    let goal = try #require(file.goals.first)
    #expect(
      goal.texts.mapValues(\.value) == [
        .name: "校舍", .year: "2026", .sector: "0205", .period: "2026-01-01 至 2026-12-31",
        .basis: "文件一\n文件二", .annualObjective: "建成\n交付", .reviewNote: "",
      ])
    #expect(goal.bases.map(\.value) == ["文件一", "文件二"])
    #expect(goal.attachments.map(\.kind.value) == ["批复", "概算"])
    #expect(goal.attachments.map(\.file?.value) == [nil, "g.pdf"])
    #expect(goal.period?.start?.value == "2026-01-01" && goal.period?.end?.value == "2026-12-31")
    let row = try #require(goal.rows.first)
    #expect(
      row.cells.mapValues(\.value) == [
        .level1: "产出指标", .level2: "", .name: "面积", .value: "1.10", .unit: "平方米", .weight: "010",
      ])
    #expect(row[.value]?.range.start.line == 13 && row[.value]?.range.start.column == 45)
    #expect(row[.value]?.keyRange?.start.column == 40)
  }

  @Test func aTableThatIsNoListSaysHowRowsAreWritten() throws {
    let file = read(
      """
      项目名称: 农村公路养护
      绩效指标:
        产出指标:
          数量指标: [{三级指标: 养护里程, 指标值: ≥120公里}]
      """)
    #expect(
      lines(file.findings) == [
        "g.yaml:3:3-4:38 error form/wrong-type `绩效指标`应写列表，现在是若干“键: 值”；每一项另起一行，以 - 开头，"
          + "写成 `栏目: 内容`，可用的栏目：一级指标、二级指标、三级指标、指标性质、计算符号、指标值"
      ])
  }

  @Test func keysAsFormsPrintThem() throws {
    let file = read(
      """
      "*项目名称：": 甲
      "1. 主管部门及代码": 乙
      "三、项目（政策）概况": 丙
      " 年 度 ": 2026
      ＹＥＡＲ－: x
      绩效指标:
        - {指标1.三级指标: 数, "*指标值": 5, 权重（%）: 10, 评(扣)分标准: 扣分}
      """)
    #expect(
      lines(file.findings) == [
        "g.yaml:5:1-6 warning form/unknown-key 绩效目标没有“ＹＥＡＲ－”这一栏；是不是“year”？"
      ])
    let goal = try #require(file.goals.first)
    #expect(
      goal.texts.mapValues(\.value) == [
        .name: "甲", .department: "乙", .description: "丙", .year: "2026",
      ])
    #expect(
      goal.rows.first?.cells.mapValues(\.value) == [
        .name: "数", .value: "5", .weight: "10", .scoring: "扣分",
      ])
  }

  @Test(
    arguments: [
      ("资金: 100万元", "100万元", nil, nil, nil),
      ("资金: {总额: 100, 财政拨款: 80, 其他资金: 20, 年度: 50}", "100", "80", "20", "50"),
      ("budget: {total: 100, 其中：财政拨款: 80}", "100", "80", nil, nil),
      ("资金: {中期资金总额: 100, 年度资金总额: 50}", "100", nil, nil, "50"),
      ("项目资金: {年度资金总额（万元）: {总额: 50, 财政拨款: 40}}", nil, "40", nil, "50"),
      ("年度资金总额: 50\n其中：财政拨款: 40\n其他资金: 10", nil, "40", "10", "50"),
    ] as [(String, String?, String?, String?, String?)])
  func money(
    _ text: String, _ total: String?, _ fiscal: String?, _ other: String?, _ annual: String?
  )
    throws
  {
    let file = read(text)
    #expect(lines(file.findings) == [])
    let budget = try #require(file.goals.first?.budget)
    #expect(budget.total?.value == total && budget.fiscal?.value == fiscal)
    #expect(budget.other?.value == other && budget.annual?.value == annual)
  }

  @Test func theEstimateLineByLine() throws {
    let file = read("资金: {支出测算: [{内容: 工程, 金额: 2.50万元, 依据: 单价×数量}, 监理, ]}")
    let items = try #require(file.goals.first?.budget?.breakdown)
    #expect(items.map(\.item?.value) == ["工程", "监理"])
    #expect(items.map(\.amount?.value) == ["2.50万元", nil])
    #expect(items.map(\.basis?.value) == ["单价×数量", nil])
  }

  @Test(
    arguments: [
      ("总体目标: 甲", "甲", nil), ("总体目标: 甲\n年度目标: 乙", "乙", "甲"),
      ("总体目标: {中期目标: 甲, 年度目标: 乙}", "乙", "甲"), ("总体目标: 甲\n中期目标: 乙", "甲", "乙"),
    ] as [(String, String, String?)])
  func theOverallObjective(_ text: String, _ annual: String, _ long: String?) {
    let goal = read(text).goals.first
    #expect(goal?[.annualObjective]?.value == annual && goal?[.longTermObjective]?.value == long)
  }

  @Test(arguments: [
    "goals: [{name: 甲}, {name: 乙}]", "目标:\n  - 项目名称: 甲\n  - 项目名称: 乙",
    "绩效目标:\n  - 项目名称: 甲\n  - 项目名称: 乙", "- {name: 甲}\n- {name: 乙}",
    "name: 甲\n---\nname: 乙\n---\n", #"{"goals":[{"name":"甲"},{"name":"乙"}]}"#,
    #"[{"name":"甲"},{"name":"乙"}]"#, "{\"name\":\"甲\"}\n\n{\"name\":\"乙\"}\n",
  ])
  func severalGoals(_ text: String) {
    let file = read(text, name: "<stdin>")
    #expect(lines(file.findings) == [])
    #expect(file.goals.map(\.name) == ["甲", "乙"] && file.goals.map(\.index) == [0, 1])
  }

  @Test func everyFaultOfTheForm() {
    let file = read(
      """
      项目名字: 甲
      name: 乙
      项目名称: 丙
      行业领域: [甲]
      填报日期: 2026
      绩效指标:
        - {三级指标: 数, 指标直: 4, 权重: 5, 分值: 5}
        - 一行字
        -
        - {三级指标: [数]}
      """)
    #expect(
      lines(file.findings) == [
        "g.yaml:1:1-5 warning form/unknown-key 绩效目标没有“项目名字”这一栏；是不是“项目名称”？",
        "g.yaml:3:1-5 error form/duplicate-field “项目名称”和前面的一栏都是“项目名称”；"
          + "只留一栏；现在以先写的为准 [先写在这里 g.yaml:2]",
        "g.yaml:4:7-10 error form/wrong-type `行业领域`应写一个文本，现在是列表；"
          + "写在一行里，不用括号；文本以 { 或 [ 开头时加引号",
        "g.yaml:5:1-5 info form/unknown-key 绩效目标没有“填报日期”这一栏；这一栏不参加审核，可以保留",
        "g.yaml:7:15-18 warning form/unknown-key 绩效指标行没有“指标直”这一栏；是不是“指标值”？",
        "g.yaml:7:30-32 warning form/duplicate-field “分值”和前面的一栏都是“权重”；"
          + "只留一栏；现在以先写的为准 [先写在这里 g.yaml:7]",
        "g.yaml:8:5-8 error form/wrong-type `绩效指标[1]`应写绩效指标行的各个键，现在是一个文本；"
          + "写成 `栏目: 内容`，可用的栏目：一级指标、二级指标、三级指标、指标性质、计算符号、指标值",
        "g.yaml:10:12-15 error form/wrong-type `绩效指标[3].三级指标`应写一个文本，现在是列表；"
          + "写在一行里，不用括号；文本以 { 或 [ 开头时加引号",
      ])
    #expect(file.goals.first?.name == "乙")
    #expect(file.goals.first?.rows.map(\.index) == [0, 3])
    #expect(
      file.findings.map(\.field) == [
        nil, "项目名称", "行业领域", nil, "绩效指标[0]", "绩效指标[0].权重", "绩效指标[1]", "绩效指标[3].三级指标",
      ])
  }

  @Test func whatIsNoGoalIsToldAndTheRestRead() {
    let file = read("goals: [甲, {name: 乙}, [丙]]\n年度: 2026\nx-自用: 1\n")
    #expect(
      lines(file.findings) == [
        "g.yaml:1:9-10 error form/not-a-goal 这里是一个文本，不是绩效目标；" + Self.advice,
        "g.yaml:1:23-26 error form/not-a-goal 这里是列表，不是绩效目标；" + Self.advice,
        "g.yaml:2:1-3 warning form/unknown-key 目标列表旁边的“年度”没有读取；把它写进每个目标里",
      ])
    #expect(file.goals.map(\.name) == ["乙"])
  }

  @Test(arguments: [
    "项目名称,一级指标,二级指标,三级指标,指标值\n甲,产出指标,数量指标,完成数,≥3个\n",
    "序号;三级指标;指标值\n1;完成数;≥3个\n", "三级指标\t指标值\n完成数\t≥3个\n",
  ])
  func aTableOfASpreadsheetIsToldAsOne(_ text: String) {
    let told = read(text).findings.filter { $0.rule == "form/not-a-goal" }
    #expect(
      told.map(\.message.zh) == ["这是从表格软件存出的表（CSV），还不是绩效目标文件"])
    #expect(read("完成三级指标,其他\n").findings.map(\.message.zh) == ["这里是一个文本，不是绩效目标"])
  }

  @Test func aFullWidthColonIsToldOnceByTheReaderOfYAML() {
    #expect(read("项目名称：甲\n").findings.map(\.rule) == ["form/full-width-colon"])
    let row = read("name: 甲\n绩效指标:\n  - 三级指标：数\n").findings
    #expect(
      lines(row) == [
        "g.yaml:3:5-11 error form/wrong-type `绩效指标[0]`应写绩效指标行的各个键，现在是一个文本；"
          + "把全角冒号“：”改成英文冒号加空格"
      ])
  }

  @Test(arguments: ["", "# 只有注释\n", "---\n---\n", "goals: []\n"])
  func nothingAtAll(_ text: String) {
    let file = read(text)
    #expect(
      lines(file.findings) == ["g.yaml:1:1-1 error form/not-a-goal 这里没有绩效目标；" + Self.advice])
    #expect(file.isUnreadable)
  }

  @Test func aLineThatIsNoGoalStandsAtItsLine() {
    let file = read("{\"name\":\"甲\"}\n[1]\n{\"name\":null,\"year\":2026}\n", name: "g.jsonl")
    #expect(
      lines(file.findings) == [
        "g.jsonl:2:2-3 error form/not-a-goal 这里是一个文本，不是绩效目标；" + Self.advice
      ])
    #expect(file.goals.map(\.name) == ["甲", ""])
    #expect(file.goals.map(\.place.range.start.line) == [1, 3])
    #expect(file.goals[1][.name] == nil && file.goals[1][.year]?.value == "2026")
  }

  @Test func aLineByItselfKnowsItsPlace() {
    let file = GoalReader.readLine(
      Array(#"{"名字":1}"#.utf8), name: "<stdin>", line: 7, offset: 100)
    #expect(
      lines(file.findings) == [
        "<stdin>:7:2-6 warning form/unknown-key 绩效目标没有“名字”这一栏；"
          + "这一栏没有读取；改用申报表的栏目名，或以 x- 开头表示自用"
      ])
    #expect(file.findings.first?.place.range.start.offset == 101)
  }

  @Test func aFileThatIsNotThere() {
    let file = GoalReader.read(path: "/none/g.yaml")
    #expect(file.findings.map(\.rule) == ["form/unreadable-file"])
    #expect(file.isUnreadable)
  }

  private static let advice =
    "每行写一栏，如 `项目名称: …`；几个目标写在 `goals:` 下，各以 - 开头"
}
