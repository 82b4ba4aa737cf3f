/// What kind of number an indicator's name promises (指标名称的量类), told from its last words.
///
/// A noun phrase of a budget form ends in its measure: 合格率 is a rate, 受益人数 a count of people.
package enum MeasureKind: String, CaseIterable, Sendable {
  /// 完成率, 实现率: output against plan.
  case completionRate
  /// 及时率, 按期完成率, 及时性: about time.
  case punctuality
  /// 合格率, 成活率, 准确率: about quality.
  case qualityRate
  /// 增长率, 降幅: a change.
  case changeRate
  /// 执行率, 到位率, 支出率: how money moves.
  case fundsRate
  /// Any other 率, 比例, 占比.
  case rate
  /// 满意度.
  case satisfaction
  /// 人数, 人次.
  case people
  /// 户数.
  case households
  /// 数量, 次数, 个数 and other counts.
  case count
  /// 面积.
  case area
  /// 长度, 里程.
  case length
  /// 指数, 系数, 得分, 浓度: a mark on a scale, often without unit.
  case scale
  /// 金额, 成本, 单价, 费.
  case money
  /// 时间, 时限, 工期.
  case time
  /// 情况, 程度, 水平, 影响, -性: nothing countable.
  case degree

  /// Whether the value must be a share, up to 100 % as a rule.
  package var isRate: Bool {
    switch self {
    case .completionRate, .punctuality, .qualityRate, .changeRate, .fundsRate, .rate,
      .satisfaction:
      true
    default: false
    }
  }

  /// Whether the name counts or measures an amount of output.
  package var isAmount: Bool {
    switch self {
    case .people, .households, .count, .area, .length: true
    default: false
    }
  }

  /// The kind that a name ends in; the longest ending wins.
  package static func of(_ name: FoldedText) -> MeasureKind? {
    all.suffixNumber(of: name).map { kinds[$0] }
  }

  /// All endings; of two alike the first counts.
  private static let all = WordList(endings.flatMap(\.1))
  /// The kind of each of them.
  private static let kinds = endings.flatMap { kind, words in words.map { _ in kind } }

  private static let endings: [(MeasureKind, [String])] = [
    (.completionRate, ["完成率", "实现率", "达成率", "完工率", "办结率", "开工率", "完成比例", "完成比率"]),
    (
      .punctuality,
      [
        "及时率", "及时性", "及时度", "及时程度", "按时率", "按期率", "准时率", "准点率", "按时完成率", "按期完成率",
        "按期完工率", "按时完工率", "按时办结率", "按期办结率", "按时发放率", "按期发放率", "如期完成率", "及时完成率",
        "完成及时率", "及时情况", "时效性", "按时性", "及时办结率",
      ]
    ),
    (
      .qualityRate,
      [
        "合格率", "达标率", "优良率", "优秀率", "成活率", "存活率", "准确率", "正确率", "通过率", "完好率", "正常率",
        "有效率", "规范率", "成功率", "保存率", "可用率", "合格比例", "合规率", "优质率", "验收率", "完整率", "差错率",
        "故障率", "误差率", "返工率", "达标比例", "治愈率", "好评率",
      ]
    ),
    (
      .changeRate,
      [
        "增长率", "增幅", "降幅", "下降率", "提升率", "变动率", "降低率", "减少率", "增加率", "提高率", "增速",
        "上升率", "变化率", "涨幅", "增长比例", "下降比例", "增长幅度", "下降幅度", "提高幅度", "提升幅度",
        "增长", "节约率", "压减率",
      ]
    ),
    (
      .fundsRate,
      [
        "执行率", "支出率", "到位率", "下达率", "支付率", "拨付率", "资金使用率", "支出进度", "执行进度", "结转率",
        "结余率", "兑付率", "资金及时率", "到位及时率", "拨付及时率", "支付及时率", "下达及时率",
      ]
    ),
    (.rate, ["率", "比例", "占比", "比重", "百分比", "覆盖面", "比率"]),
    (.satisfaction, ["满意度", "满意率", "满意程度", "满意情况", "满意"]),
    (.people, ["人数", "人次", "人口数", "人口", "人员数", "人员数量", "人次数", "人数量", "学生数", "名额"]),
    (.households, ["户数", "农户数", "户次", "家庭数"]),
    (
      .count,
      [
        "数量", "数", "次数", "个数", "件数", "场次", "场数", "批次", "期数", "台数", "套数", "篇数", "份数",
        "项数", "班次", "座数", "点数", "处数", "总量", "产量", "总数", "种类", "册数", "车次", "架次", "台次",
        "条数", "株数", "家数", "点位", "频次", "发行量", "处理量", "供应量", "投放量", "印发量", "浏览量", "阅读量",
        "点击量", "规模", "株", "班数", "频率", "起数",
        "出栏量", "存栏量", "产出量", "生产量", "供水量", "发电量", "客运量", "货运量", "运输量", "接待量", "借阅量", "就诊量",
        "诊疗量", "下载量", "使用量", "服务量", "业务量", "销售量", "采购量", "储备量", "受理量", "办件量", "栋数", "宗数", "重量",
        "吨数", "吨位", "方量",
      ]
    ),
    (
      .scale,
      [
        "指数", "系数", "得分", "分数", "评分", "排名", "名次", "位次", "等级", "级别", "评级", "定级", "浓度", "倍数", "比值",
        "倍率", "误差", "精度", "密度", "强度", "湿度", "温度", "浊度", "pH值", "PH值", "率值", "容积率", "周转率", "分贝",
      ]
    ),
    (.area, ["面积", "亩数"]),
    (.length, ["长度", "里程", "公里数", "全长", "宽度", "高度", "深度"]),
    (
      .money,
      [
        "金额", "成本", "费用", "经费", "投资", "单价", "造价", "补助标准", "补贴标准", "资助标准", "津贴标准",
        "奖励标准", "平均标准", "人均标准", "救助标准", "发放标准", "经费标准", "费用标准", "收费标准", "产值", "收入", "税收", "费",
        "支出", "增收额", "年均增收", "人均增收", "户均增收", "投入", "总额", "资金", "资金量", "成本控制", "控制数", "投资额", "交易额",
        "销售额", "利润", "工资",
        "补助额", "价格", "额度", "营业额", "利息", "本金", "本息", "租金", "补偿款", "工程款", "慰问金", "救助金", "抚恤金", "奖励金",
        "补助金", "保费",
      ]
    ),
    (
      .time,
      [
        "时间", "时限", "期限", "日期", "天数", "工期", "周期", "时长", "年限", "进度", "时效", "节点", "时点",
        "学时", "寿命", "期", "完成时间", "小时数", "航时",
      ]
    ),
    (
      .degree,
      [
        "情况", "程度", "水平", "影响", "能力", "作用", "效果", "意识", "状况", "性", "度", "力", "环境", "质量",
        "氛围", "机制", "形象", "秩序", "风貌", "条件", "效率", "效益", "素质", "安全", "稳定", "保障", "成效",
        "贡献", "体系", "功能", "消费", "浪费",
      ]
    ),
  ]
}
