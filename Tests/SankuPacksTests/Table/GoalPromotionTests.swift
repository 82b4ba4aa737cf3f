import SankuDiagnostics
import SankuPacks
import Testing

struct GoalPromotionTests {
  @Test func asksTheLibraryFirst() throws {
    let folder = try Scratch()
    try folder.write(Samples.files, in: "lib")
    try folder.write([
      (
        "goal.yaml",
        """
        项目名称: 青禾县管网改造
        绩效指标:
          - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 供水管网改造长度, 指标值: ≥12公里}
          - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 供水管网改造总长度, 指标值: "12", 计算符号: "≥", 计量单位: 公里}
          - {一级指标: 产出指标, 二级指标: 时效指标, 三级指标: 管网通水时间, 指标值: 2026年10月底前}
          - {一级指标: 产出指标, 二级指标: 奇怪, 三级指标: 水表, 指标值: ≥5只}
          - {一级指标: 成本指标, 二级指标: 经济成本指标, 三级指标: 单公里改造成本, 指标值: ≤30万元/公里, 指标解释: 工程结算价除以长度。}

        """
      )
    ])
    let promotion = try GoalPromotion(
      file: folder.path + "/goal.yaml", library: [folder.path + "/lib"])
    #expect(
      promotion.rows.map { "\($0.place.range.start.line) \($0.verdict)" }.map { $0.prefix(40) }
        .count == 5)
    #expect(
      promotion.patch == """
        # 由 sanku pack promote 从绩效目标提取；补全解释、佐证材料后放进包里，把 status 改为 stable。
        indicators:
          # 与 water/pipe-length（供水管网改造长度）相似度 80%：确实不同再取消注释，否则把这个说法加进它的 synonyms
          # - id: gong-shui-guan-wang-gai-zao-zong-chang-du
          #   name: 供水管网改造总长度
          #   dimension: quantity
          #   status: draft
          #   unit: 公里
          #   direction: higher
          #   definition: "（待补充：计什么、何时计、哪些不计。）"
          #   examples: {good: ["≥12公里"]}
          #   x-origin: 青禾县管网改造
          - id: guan-wang-tong-shui-shi-jian
            name: 管网通水时间
            dimension: timeliness
            status: draft
            unit: 日期
            direction: lower
            definition: "（待补充：计什么、何时计、哪些不计。）"
            examples: {good: ["2026年10月底前"]}
            x-origin: 青禾县管网改造
          - id: dan-gong-li-gai-zao-cheng-ben
            name: 单公里改造成本
            dimension: economic-cost
            status: draft
            unit: 万元/公里
            direction: lower
            definition: 工程结算价除以长度。
            examples: {good: ["≤30万元/公里"]}
            x-origin: 青禾县管网改造

        """)
  }
}
