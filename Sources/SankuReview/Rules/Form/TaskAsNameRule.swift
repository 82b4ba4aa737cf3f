import SankuDiagnostics
import SankuModel
import SankuQuantity

/// Reports a name that is a task or a wish instead of something measured: `召开全体会议`, `提升…水平`.
///
/// A verb in front is no fault where the name ends in a measure (`发放覆盖率`, `改造建筑面积`).
struct TaskAsNameRule: Rule {
  let documentation = RuleDocumentation(
    id: "form/task-as-name",
    title: .init("名称是工作任务或口号", "Task or wish as a name"),
    summary: .init(
      "三级指标名称以动词开头，写的是要做的事或愿望，不是被衡量的对象。",
      "A level-3 name begins with a verb and tells a task or a wish."),
    rationale: .init(
      "名称应是名词短语；写成“提升…水平”，名称里已含方向，却没有可以统计的量。",
      "A name is a noun phrase; “提升…水平” holds a direction but nothing to count."),
    advice: .init(
      "改成要统计的量，如“会议召开次数”“培训人次”“水质达标率”。",
      "Name what is counted, such as “会议召开次数” or “水质达标率”."),
    basis: Basis.values, severity: .warning, defects: ["D27"],
    bad: [
      .rows("- {二级指标: 数量指标, 三级指标: ⟦开展阅读推广活动⟧, 指标值: ≥10场}"),
      .rows("- {二级指标: 社会效益指标, 三级指标: ⟦提升居民文化素养水平⟧, 指标值: ≥60%}"),
      .rows("- {二级指标: 社会效益指标, 三级指标: ⟦为社区文化发展保驾护航⟧, 指标值: ≥60%}"),
      .rows("- {二级指标: 时效指标, 三级指标: ⟦按县里统一部署的节点完成⟧, 指标值: 100%}"),
      .rows("- {二级指标: 社会效益指标, 三级指标: ⟦维护社区和谐稳定⟧, 指标值: ≥95%}"),
    ],
    good: [
      .rows("- {一级指标: 成本指标, 二级指标: 经济成本指标, 三级指标: 补助图书室平均标准, 指标值: ≤3万元/个}"),
      .rows("- {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 开展阅读推广活动场次, 指标值: ≥10场}"),
      .rows("- {一级指标: 效益指标, 二级指标: 社会效益指标, 三级指标: 带动志愿者人数, 指标值: ≥60人}"),
    ])

  func check(_ context: ReviewContext) -> [Finding] {
    context.rows(with: .named).compactMap { row in
      guard let verb = TaskName.verb(of: row) else { return nil }
      return finding(
        row.name.core.string.hasPrefix(verb)
          ? .init(
            "名称以“\(verb)”开头，写的是任务，没有写出要衡量的量",
            "the name begins with “\(verb)” and names no measure")
          : .init("名称里的“\(verb)”是口号，没有写出要衡量的量", "“\(verb)” is a slogan and no measure"),
        at: row, .name, in: context, defects: isForeign(row, context) ? ["D27", "D22"] : nil)
    }
  }

  /// A wish that shares no word with the project: any project could have it.
  private func isForeign(_ row: ReviewedRow, _ context: ReviewContext) -> Bool {
    row.dimension?.isBenefit == true
      && Bigrams.shared(row.name.core, context.folded(.name)) == 0
      && Bigrams.shared(row.name.core, context.objective) == 0
  }
}

/// Verbs in front of names (名称的开头动词).
enum TaskName {
  /// Wishes: a degree at the end does not make them measurable.
  private static let wishes: WordList = [
    "提升", "提高", "增强", "改善", "促进", "加强", "完善", "推动", "优化", "发展", "推进", "增进", "扩大", "丰富",
    "加快", "满足", "弘扬", "营造", "缓解", "减轻", "降低", "减少", "增加", "带动", "实现", "确保", "保证", "保障",
    "助力", "巩固", "健全", "强化", "深化", "拓展", "提振", "围绕", "打造", "促使", "构建", "构筑", "进一步", "不断",
    "有效", "持续", "大力", "积极", "切实", "逐步", "全面", "着力", "更好", "引导", "激发", "传承", "树立", "维护社会",
    "维护稳定", "防止", "防范", "避免", "遏制", "消除", "解决", "控制在", "严控", "方便", "推广", "充分", "严格",
    "规范", "净化", "美化", "改进", "节约", "稳定", "有益于", "有利于", "有助于", "便于", "夯实", "培育", "培养", "创建", "创新",
    "建立健全",
  ]
  private static let adverbs: WordList = [
    "持续", "有效", "全面", "积极", "充分", "严格", "不断", "大力", "切实", "逐步", "着力", "更好",
  ]
  /// How or when work is done, in front of the verb.
  private static let manners: WordList = [
    "按时保质", "保质按时", "按期保质", "保质保量", "按时按质", "按质按量", "按年度", "按季度", "按月", "按照要求", "按要求",
    "按规定", "按计划", "按时", "按期", "按质", "及时", "如期", "认真", "扎实", "深入", "统筹", "协调", "稳步", "顺利", "高质量",
    "高标准",
  ]
  /// Set phrases: 为全市经济发展保驾护航.
  private static let slogans: WordList = [
    "保驾护航", "提供支撑", "提供保障", "提供支持", "提供有力保障", "提供有力支撑", "提供服务保障", "奠定基础", "打下基础", "贡献力量", "做出贡献",
    "作出贡献", "添砖加瓦", "夯实基础", "提供坚实保障", "提供依据", "提供决策依据", "提供科学依据", "提供参考", "积累经验", "创造良好环境", "提供便利",
    "保障民生", "服务民生", "服务大局",
    "不超预算", "不超支", "不超标", "不超过预算", "不突破预算", "控制在预算内",
  ]
  /// Verbs that make a sentence whatever it ends in: 使群众满意.
  private static let resolves: WordList = [
    "使", "让", "力争", "争取", "努力", "做到", "抓好", "搞好", "抓实", "狠抓", "坚持",
  ]
  /// What slogans promise to give.
  private static let help: WordList = ["支撑", "保障", "支持", "服务", "便利", "条件", "基础", "动力"]
  /// Work: a measure or a degree at the end is enough.
  private static let tasks: WordList = [
    "召开", "开展", "组织", "举办", "完成", "新建", "购置", "采购", "制作", "签订", "支付", "编制", "实施", "落实",
    "做好", "建立", "提供", "举行", "承办", "印制", "聘请", "聘用", "租赁", "修建", "修缮", "慰问", "参加", "支持",
    "配合", "协助", "负责", "处理", "办理", "搭建", "建成", "建设", "安装", "更换", "补助", "发放", "维护", "维修",
    "改造", "保护", "监管", "执行", "开发", "制定", "出台", "清理", "治理", "整治", "拆除", "种植", "栽植",
    "铺设", "硬化", "绿化", "购买", "订阅", "拨付", "缴纳", "兑付", "解缴", "接待", "引进", "对接",
    "化解", "排查", "走访", "疏浚", "清淤", "粉刷", "张贴", "播放", "印刷", "邀请", "评选", "打击", "查处", "抢修", "调处",
    "救助", "核发", "招录", "选聘", "选派", "清运", "报送", "征集", "订购", "配备", "添置", "增设", "布设", "栽种", "补种", "检修",
    "出版", "编印", "编写", "撰写",
  ]
  /// What is to be kept: 维护农村社会和谐稳定.
  private static let kept: WordList = [
    "稳定", "和谐", "权益", "秩序", "公平", "正义", "形象", "利益", "安宁", "平安", "团结",
  ]
  /// All of them, for one look at the many names that begin with none.
  private static let verbs = WordList(
    wishes.words + resolves.words + tasks.words + manners.words)
  /// Nouns that begin like a verb.
  private static let nouns: WordList = [
    "保障性", "保障房", "保障对象", "保障群众", "组织部", "组织机构", "组织者", "建设用地", "实施方案", "发展规划编制",
    "规范性", "规范化", "规范率", "安装工程", "丰富度", "有效性", "有效率", "有效投诉", "有效专利", "有效期", "持续性",
    "持续时间", "全面性", "维护成本", "维护费", "改造工程", "方便性", "便利", "创新性", "创新能力", "发展能力", "完善性",
    "完善度", "健全性", "采购成本", "采购合同", "租赁费", "培训", "建设工程", "建设单位", "建设项目", "完成时", "完成质量",
    "安排", "保护区", "执行标准", "补助对象", "补助标准", "服务", "培养人才", "监管对象", "治理成效", "整治成效",
    "使用", "使馆", "让利", "坚持率", "接待能力", "创新平台", "保障能力", "保障水平", "发展水平", "维护质量", "维护情况", "维修质量", "维修情况",
    "节约率", "节约额", "节约用", "稳定性", "稳定率", "稳定度", "稳定就业", "稳定运行", "稳定增收", "救助对象", "救助人员", "救助站",
    "救助管理", "救助效果", "出版物", "配备率",
  ]
  /// Endings that name something a grade can be given to.
  private static let gradable: WordList = [
    "情况", "程度", "作用", "影响", "成效", "效果", "贡献", "率", "度", "状况", "影响力", "性",
  ]
  /// 应发尽发, 应保尽保
  private static func isFullCover(_ core: FoldedText) -> Bool {
    let scalars = core.scalars
    return scalars.count == 4 && scalars[0] == 0x5E94 && scalars[2] == 0x5C3D
      && scalars[1] == scalars[3]
  }

  /// The verb that makes the name a task; nil for a noun phrase.
  static func verb(of row: ReviewedRow) -> String? {
    let core = row.name.core
    guard
      verbs.opens(core) || slogans.closes(core) || core.begins(with: "为") || core.begins(with: "按")
        || core.begins(with: "应")
    else { return nil }
    if isFullCover(core) { return core.string }
    // 按国家统一部署完成
    if core.begins(with: "按"), core.count >= 8, row.name.kind == nil { return "按" }
    // 促进消费 is a wish; 持续发展 may yet be a noun.
    let shortest = adverbs.opens(core) ? 5 : 4
    if core.count >= 6, let slogan = slogans.suffix(of: core) { return slogan }
    if core.begins(with: "为"), core.holds("提供"), help.suffix(of: core) != nil { return "提供" }
    if let manner = manners.prefix(of: core) {
      let rest = core.dropping(prefix: manner.unicodeScalars.count)
      let isWork = tasks.opens(rest) && !nouns.opens(rest)
      return isWork && row.name.kind == nil ? manner : nil
    }
    guard core.count >= shortest, !nouns.opens(core) else { return nil }
    if let resolve = resolves.prefix(of: core) { return resolve }
    if let wish = wishes.prefix(of: core) {
      // 提高政务服务效率: 效率 is no rate.
      if core.ends(with: "效率") || core.ends(with: "影响力") { return wish }
      if row.name.endsInMeasure || gradable.closes(core) { return nil }
      return wish
    }
    if let task = tasks.prefix(of: core) {
      if task == "维护", core.count >= 6, kept.closes(core) { return task }
      if row.name.kind != nil || core.ends(with: "标准") { return nil }
      return task
    }
    return nil
  }
}
