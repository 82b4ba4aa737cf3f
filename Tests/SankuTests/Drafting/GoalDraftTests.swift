import Sanku
import Testing

struct GoalDraftTests {
  private let library = FixingLibrary.library

  private func draft(_ options: DraftOptions = DraftOptions()) throws -> GoalDraft {
    try library.draft(try #require(library.registry.template("library/reading-rooms")), options)
  }

  @Test func yamlWithSampleValues() throws {
    #expect(
      try draft().yaml() == """
        # 按模板“社区图书室项目绩效目标模板”（library/reading-rooms）起草
        # “示例值”要换成本项目的数；{{待填}} 要填写。填好后用 sanku check 审核
        # 提示：场地没有落实的不写

        项目名称: 社区图书室项目  # 示例，请改
        年度: 2026
        主管部门: '{{待填}}'
        实施单位: '{{待填}}'
        行业领域: 207
        实施期: 2026-01-01 至 2026-12-31  # 示例，请改
        # 资金: {总额: …万元, 财政拨款: …万元, 其他资金: …万元}    （填好后去掉行首的 #）
        # 待填内容：开放日期（全部开放的日期）；图书室（如县城和6个乡镇的社区图书室）
        年度目标: 2026年9月30日前开放县城和若干个乡镇的社区图书室12个以上，单册购书成本不超过35元/册；借阅3万册次以上，读者满意度90%以上。  # 示例，请改
        模板: library/reading-rooms
        指引: test-2021
        附件:
          - {类型: 选址方案, 文件: '{{待填}}'}
        绩效指标:
          # 指标解释：结算价÷册数
          # 参考：案例取值40元/册（1个案例，均为构造示例）
          - 一级指标: 成本指标
            二级指标: 经济成本指标
            三级指标: 单册购书成本
            指标性质: 定量
            指标值: ≤35元/册  # 示例值
            权重: 20
            指标库: library/book-cost
          # 指标解释：每周开放五天以上的图书室
          # 要点：只写当年开放的
          - 一级指标: 产出指标
            二级指标: 数量指标
            三级指标: 图书室开放数
            指标性质: 定量
            指标值: ≥12个  # 示例值
            权重: 30
            指标库: library/room-count
          # 指标解释：全部开放的日期
          # 可选：没有这项内容的可以删去，分值并入同类指标
          - 一级指标: 产出指标
            二级指标: 时效指标
            三级指标: 图书室开放时间
            指标性质: 定量
            指标值: 2026年9月30日前  # 示例值
            权重: 10
            指标库: library/opening-date
          # 指标解释：一年内借出的册次
          - 一级指标: 效益指标
            二级指标: 社会效益指标
            三级指标: 图书借阅册次
            指标性质: 定量
            指标值: ≥3万册次  # 示例值
            权重: 20
            指标库: library/loan-count
          # 指标解释：满意问卷数÷有效问卷数
          # 佐证材料：问卷汇总表
          # 参考：案例取值88%–95%，居中92%（3个案例，均为构造示例）
          - 一级指标: 满意度指标
            二级指标: 服务对象满意度指标
            三级指标: 到馆读者满意度
            指标性质: 定量
            指标值: ≥90%  # 示例值
            权重: 10
            指标库: library/reader-satisfaction

        """)
    #expect(try draft().blanks == 3)
    #expect(try draft().samples == 8)
  }

  @Test func blanksWithSignAndUnit() throws {
    let draft = try draft(DraftOptions(values: .blank, year: 2027))
    #expect(
      draft.rows.map(\.value) == [
        "≤{{待填}}元/册", "≥{{待填}}个", "2027年{{待填}}前", "≥{{待填}}万册次", "≥{{待填}}%",
      ])
    #expect(draft.samples == 0)
    #expect(draft.blanks == 24)
  }

  @Test func whatIsSetStands() throws {
    let draft = try draft(
      DraftOptions(
        year: 2028,
        settings: [
          ("项目名称", "青山县图书室"), ("图书室", "城关图书室"), ("到馆读者满意度", "≥93%"), ("总额", "60万元"),
          ("联系电话", "0000-1"),
        ]))
    #expect(
      draft.fields.map { "\($0.chinese): \($0.text)" } == [
        "项目名称: 青山县图书室", "年度: 2028", "主管部门: {{待填}}", "实施单位: {{待填}}", "联系电话: 0000-1",
        "行业领域: 207", "实施期: 2028-01-01 至 2028-12-31",
        "年度目标: 2028年9月30日前开放城关图书室12个以上，单册购书成本不超过35元/册；借阅3万册次以上，读者满意度93%以上。",
        "模板: library/reading-rooms", "指引: test-2021",
      ])
    #expect(draft.budget.map { "\($0.chinese): \($0.text)" } == ["总额: 60万元"])
  }

  @Test func aSettingThatNamesNothingIsAFault() throws {
    #expect {
      _ = try draft(DraftOptions(settings: [("图书馆", "甲")]))
    } throws: { error in
      guard case .unknownSetting("图书馆", nearest: "图书室")? = (error as? DraftFault)?.kind else {
        return false
      }
      return true
    }
  }

  @Test func anotherGuidanceLeavesOutWhatItHasNoLevelFor() throws {
    let draft = try draft(DraftOptions(guidance: library.registry.guidance("test-2015")))
    #expect(draft.rows.map { "\($0.level1)—\($0.level2)" } == ["产出指标—成本指标", "产出指标—数量指标"])
    #expect(draft.leftOut == ["图书室开放时间", "图书借阅册次", "到馆读者满意度"])
  }

  @Test func jsonReadsBackAsTheSameGoal() throws {
    let draft = try draft()
    let goals = [("a.json", draft.json), ("a.yaml", draft.yaml())].map { name, text in
      GoalReader.read(SourceText(name: name, text)).goals.first
    }
    let rows = goals.map { $0?.rows.map { $0.cells.mapValues(\.value) } ?? [] }
    #expect(rows[0] == rows[1])
    #expect(
      goals.map { $0?.texts.mapValues(\.value) }[0] == goals.map { $0?.texts.mapValues(\.value) }[1]
    )
  }
}
