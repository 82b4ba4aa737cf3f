@testable import Sanku

/// A batch made by hand (样本批次): a clean goal, a faulty one full of hostile text, an unreadable file.
enum ReportFixture {
  static let checks = [clean, faulty, unreadable]

  /// A library without packs.
  static let library = Library(registry: Registry())

  static func check(
    _ file: String, _ text: String, name: String, unit: String, findings: [Finding] = [],
    share: Double? = 1, gates: [Review.Gate] = []
  ) -> GoalCheck {
    let source = SourceText(name: file, text)
    var goal = Goal(place: SourcePlace(file: file, range: SourceRange(at: .start)))
    goal.texts[.name] = Located(name, at: SourceRange(at: .start))
    goal.texts[.unit] = Located(unit, at: SourceRange(at: .start))
    var review = Self.review
    review?.name = name
    review?.findings = findings
    review?.outcomes = RuleOutcomes()
    review?.quantifiedShare = share
    review?.score = nil
    review?.grade = nil
    review?.gates = gates
    return GoalCheck(
      file: file, source: source, name: name, goal: goal, findings: findings, review: review,
      isUnreadable: false)
  }

  /// Any review, to be filled with other findings.
  private static let review: Review? = {
    let place = SourcePlace(file: "x.yaml", range: SourceRange(at: .start))
    let guidance = Guidance(id: "mof-2021", name: "指引", place: place)
    let checker = GoalChecker(library: Library(registry: Registry(guidances: [guidance])))
    return checker.check(SourceText(name: "x.yaml", "项目名称: 甲\n"))[0].review
  }()

  /// The range of the words in a one-line text that begins with ASCII.
  static func range(of words: String, in text: String) -> SourceRange {
    let bytes = Array(text.utf8)
    let wanted = Array(words.utf8)
    var start = 0
    while !bytes[start...].starts(with: wanted) { start += 1 }
    return SourceRange(
      position(start, in: bytes), position(start + wanted.count, in: bytes))
  }

  private static func position(_ offset: Int, in bytes: [UInt8]) -> SourcePosition {
    let before = bytes[..<offset]
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return SourcePosition(
      offset: offset, line: before.count { $0 == 0x0A } + 1,
      column: bytes[lineStart..<offset].count { $0 & 0xC0 != 0x80 } + 1)
  }

  static let clean = check(
    "目标/好 的.yaml", "项目名称: 图书室开放\n", name: "图书室开放", unit: "青山县图书馆")

  static let faulty: GoalCheck = {
    let text = "项目名称: 校舍维修\n总额: 180万元\n值: <script>明显改善\u{202E}\n"
    let file = "目标/<有,问:题>.yaml"
    let amount = range(of: "180万元", in: text)
    let value = range(of: "<script>明显改善\u{202E}", in: text)
    return check(
      file, text, name: "<script>alert(1)</script>|校舍*维修*", unit: "=cmd|' /C calc'!A0",
      findings: [
        Finding(
          rule: "demo/sum", severity: .error,
          message: LocalizedText(
            zh: "总额“180万元”与分项之和不符，\n差10%", en: "“180万元” is not the sum,\noff by 10%"),
          place: SourcePlace(file: file, range: amount), field: "资金.总额",
          advice: LocalizedText(zh: "核对各项金额。", en: "Check the amounts."), basis: "财预〔2015〕88号",
          defects: ["D30", "D32"],
          notes: [
            .init(
              message: LocalizedText(zh: "项目在这里", en: "the project stands here"),
              place: SourcePlace(file: file, range: range(of: "校舍维修", in: text)))
          ],
          fixes: [
            .init(
              kind: .safe, title: LocalizedText(zh: "改成和", en: "put the sum"), range: amount,
              replacement: "170万元")
          ]),
        Finding(
          rule: "demo/vague", severity: .warning,
          message: LocalizedText(
            zh: "“<script>明显改善\u{202E}”\u{1B}[31m无法衡量",
            en: "“<script>”\u{1B}[31m cannot be measured"),
          place: SourcePlace(file: file, range: value), field: "绩效指标[2].指标值",
          advice: LocalizedText(zh: "@审核人 写明基数", en: "@reviewer say the base")),
        Finding(
          rule: "demo/quiet", severity: .info,
          message: LocalizedText(zh: "建议补充实施期", en: "a period is recommended"),
          place: SourcePlace(file: file, range: SourceRange(at: .start)),
          suppression: .init(reason: "上级已定")),
      ], share: 0.5,
      gates: [.init(id: "no-amount", message: LocalizedText(zh: "没有资金数额", en: "no money"))])
  }()

  static let unreadable: GoalCheck = {
    let file = "目标/坏.yaml"
    let place = SourcePlace(file: file, range: SourceRange(at: .start))
    return GoalCheck(
      file: file, source: SourceText(name: file, bytes: [0xCF, 0xEE, 0xC4, 0xBF]), name: "",
      findings: [
        Finding(
          rule: "demo/wrong-encoding", severity: .error,
          message: LocalizedText(zh: "文件是 GBK 编码的", en: "the file is GBK"), place: place)
      ], review: nil, isUnreadable: true)
  }()
}
