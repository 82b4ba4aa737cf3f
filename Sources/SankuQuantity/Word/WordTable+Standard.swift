extension WordTable {
  /// 内置定性用语, by category.
  static let standardWords: [VagueWord] =
    entries(vague, .vague) + entries(increase, .direction, .increase)
    + entries(decrease, .direction, .decrease) + entries(instruction, .instruction)
    + entries(grades, .grade) + entries(yesNo, .yesNo) + entries(completion, .completion)
    + entries(timely, .timely) + entries(frequency, .frequency)
    + entries(notApplicable, .notApplicable)
    + zeros.split(separator: " ").map { VagueWord(String($0), .numeric, equivalent: "=0起") }
    + wholes.split(separator: " ").map { VagueWord(String($0), .numeric, equivalent: "=100%") }

  private static func entries(
    _ list: String, _ category: VagueWord.Category, _ direction: Direction? = nil
  ) -> [VagueWord] {
    list.split(separator: " ").map { VagueWord(String($0), category, direction: direction) }
  }

  private static let vague = """
    有效 显著 明显 进一步 不断 逐步 逐渐 稳步 持续 良性 长期 长远 长效 永久 完善 健全 合理 规范 科学 有序 充分 \
    较大 较高 较好 较强 很大 很好 大力 积极 深远 深入 广泛 普遍 大幅 极大 明确 顺利 正常 稳定 平稳 可控 安全 可持续 \
    有力 高效 高质量 高标准 优质 优化 一定程度 一定 有所 基本 逐年 中长期 切实 扎实 牢固 全方位 多方面 多渠道 \
    影响可持续 持续发展 持续影响 效果明显 效果显著 效果良好 影响深远 作用明显 基本满意 比较满意 满意 很满意 非常满意 \
    若干 适量 适当 适度 大量 少量 多数 部分 大部分 绝大多数 丰富 充足 齐全 先进 便捷 美观 和谐
    """
  private static let increase = """
    提升 提高 增强 增加 增长 改善 促进 推动 加强 加快 扩大 上升 拓展 推进 增进 壮大 深化 强化 提振 递增 \
    有效提升 显著提升 不断提高 逐步增强 稳步提高 进一步提升 明显改善 显著改善 有所提高 持续改善 有效改善
    """
  private static let decrease = """
    减少 降低 下降 缩短 缩小 压减 压缩 削减 减轻 缓解 遏制 控制 节约 减缓 递减 有效降低 有效减少 明显下降 有所下降
    """
  private static let instruction = """
    按照 按规定 按要求 按计划 按标准 按合同 按进度 依规 依法 依法依规 严格 严格执行 严格按照 参照 遵照 根据 符合 \
    符合相关规定 符合规定 符合要求 符合标准 严控 确保 保障 落实 执行 贯彻 做好 开展 加强管理 据实 据实结算 \
    按实际 按需 不超预算 不超概算 不超标准 不突破预算 控制在预算内 在预算内 预算范围内 合规 合法合规 \
    解决 服务 维护 支持 通过 全面落实
    """
  private static let grades = """
    优 良 中 差 优秀 良好 优良 优等 中等 较差 一般 合格 不合格 及格 不及格 达标 未达标 不达标 高 低 较高 较低 强 弱 \
    高中低 优良中差 高/中/低 优/良/中/差 优、良、中、差 高、中、低 达成 部分达成 未达成 达成预期指标 \
    达成年度指标 部分达成年度指标 基本达成 基本达成目标 部分实现目标 实现程度较低 达到预期 达到预期目标 达到预期效果
    """
  private static let yesNo = "是 否 有 是/否 是否 有/无 能 不能"
  private static let completion = """
    完成 已完成 未完成 全部完成 基本完成 通过验收 验收合格 验收通过 完工 竣工 达到标准 完成任务 建成 投入使用 到位 实现 完工验收
    """
  private static let timely = """
    及时 按时 按期 准时 如期 适时 尽快 及时完成 按时完成 按期完成 按时发放 及时发放 按时支付 及时到位 按计划完成 \
    在项目计划完成时间内完成 计划时间内 规定时间内 规定时限内 时限内 全年 当年 年内完成 年度内 一年内完成 按序时进度
    """
  private static let frequency = """
    按月 按季 按季度 按年 按周 按日 按旬 每年 每月 每季度 每季 每周 每日 每天 按月安排 按月发放 按季发放 定期 不定期 经常性 常态化 逐月 分批 分期
    """
  private static let notApplicable = "无 不适用 不涉及 没有 暂无 本项目不涉及 本项目不适用 N/A NA n/a"
  private static let zeros = """
    零事故 零投诉 零差错 零上访 零容忍 零发生 零增长 零违规 零伤亡 零死亡 零失误 零污染 零排放 零案件 零舆情 零疫情 \
    无事故 无投诉 无差错 无上访 无重大事故 无安全事故 无重大安全事故 无责任事故 无违规 无违纪 无伤亡 无污染 无舆情 \
    无重大疫情 不发生 未发生 杜绝 无拖欠 无质量问题 无投诉事件
    """
  private static let wholes = """
    全覆盖 全面覆盖 应保尽保 应补尽补 应发尽发 应收尽收 应检尽检 应治尽治 应修尽修 应享尽享 应助尽助 应救尽救 应建尽建 \
    应种尽种 应免尽免 应退尽退 应返尽返 应查尽查 应付尽付 应接尽接 应纳尽纳 足额 全额 足额发放 全额发放 足额到位 全部到位 \
    全部合格 全部达标 全员 全体 百分百覆盖 按时足额 按时足额发放 及时足额 及时足额发放 无遗漏
    """
}
