extension UnitTable {
  /// 内置单位: one line a unit, `name|aliases`; sizes in the dimension's base unit.
  static let standardUnits: [MeasureUnit] =
    counts + sized(money, .money) + sized(lengths, .length) + sized(areas, .area)
    + sized(volumes, .volume) + sized(masses, .mass) + sized(times, .time)
    + sized(energies, .energy) + sized(powers, .power) + sized(data, .data)
    + sized(ratios, .ratio) + sized(points, .points) + sized(scores, .score)
    + sized(works, .work) + sized(concentrations, .concentration) + sized(others, .other)
    + physical + partialTimes + [
      MeasureUnit(
        "亩", .area, aliases: ["市亩", "畝"], scale: ExactDecimal(2000), dividedBy: 3)
    ]

  private typealias Row = (names: String, scale: String)

  private static func sized(_ rows: [Row], _ dimension: UnitDimension) -> [MeasureUnit] {
    rows.map { row in
      let names = row.names.split(separator: "|").map(String.init)
      return MeasureUnit(
        names[0], dimension, aliases: Array(names.dropFirst()),
        scale: ExactDecimal(row.scale) ?? .one)
    }
  }

  private static let counts: [MeasureUnit] = sized(
    countNames.split(separator: " ").map { (String($0), "1") }, .count)

  /// Measure words and things counted, parted by spaces.
  private static let countNames = """
    个 人 名 位 人员 人次 户 户次 家 家次 场 场次|个场次 批 批次|个批次 期 期次 次|次数 台 台次 套 台(套)|台套|台/套|台、套|套(台) 处 处次 份 篇 篇次 件 \
    件次 项 项次 个次 本 册 条 条次 座 栋 幢 间 间次 所 所次 支 只 只次 头 头次 匹 尾 羽 羽次 株 棵 颗 枝 朵 盆 丛 根 块 片 面 张 张次 幅 副 \
    架 架次 艘 艘次 辆 辆次 车次 列 列次 班 班次|个班次 航次 航班 趟 趟次 轮 轮次 届 例 例次 起 起次 宗 宗次 单 笔 笔次 桩 门 门次 部 部次 款 种 类 级 \
    层 代 对 双 把 瓶 盒 箱 箱次 袋 包 桶 罐 桌 床 床次 张床 床位|张床位 席 席位 站 站次 点 点次 点位 段 段次 村 村次 乡 镇 乡镇 街道 社区 县 \
    县区|县(区)|县(市、区) 区 市 省 校 校次 院 馆 厅 室 园 店 厂 企业 机构 单位 部门 科 学科 专业 课程 学时|个学时 课时|个课时 节 节次 节课 讲 学分 学位 岗 \
    岗位 团 团次 队 队次 组 组次 课 课题 标段 标箱|TEU 平台 系统 模块 接口 账号 用户 终端 节点 路 通道 端口 孔 眼 口 井 道 道次 盏 扇 樘 网格 \
    站点 网点 字 页 版 集 首 粒 颗粒 剂 剂次 针 针次 支次 疗程 人份 样 样次 样品 样本 回 遍 天次 日次 病例 床日 案 案次 案件 伙 股 顶 身 \
    件套|件(套) 套件 亩次 平米次|平方米次 公里次 捆 卷 筒 管 令 打 串 枚 尊 挺 艇 台站 班组 党支部 名额 名次 通 词条 图斑 地块 小区 楼栋 单元 车位 \
    泊位 停车位 充电桩 台账 档 宗地 人头 家庭 窝 垛 窖 棚 栏 圈舍 畦 垄 蔸 担 刀 家企业 条生产线 示范点 示范区 基地 合作社 学生 生 师生 教师 农户 贫困户 \
    脱贫户 志愿者 学员 帧次 柜 方队 场所 品种 批号 卡 证 票 车 船
    """

  private static let money: [Row] = [
    ("元|圆|元整|元人民币|人民币|RMB|块|块钱|元钱", "1"), ("角|毛", "0.1"), ("美元|美金|USD|$", "1"),
    ("欧元", "1"), ("港元|港币", "1"), ("日元", "1"), ("英镑", "1"),
  ]
  private static let lengths: [Row] = [
    ("米|m|M|公尺", "1"), ("公里|km|KM|Km|kM|千米", "1000"), ("厘米|cm|CM|公分", "0.01"),
    ("毫米|mm|MM", "0.001"), ("分米|dm", "0.1"), ("微米|μm|um|µm", "0.000001"),
    ("纳米|nm", "0.000000001"), ("里|华里", "500"), ("海里", "1852"), ("英寸", "0.0254"),
    ("延米|延长米", "1"),
    ("车道公里", "1000"), ("正线公里", "1000"), ("皮长公里", "1000"), ("管道公里", "1000"),
    ("芯公里|纤芯公里", "1000"),
  ]
  private static let areas: [Row] = [
    ("平方米|平米|㎡|m²|m2|M2|M²|m^2|平方|平", "1"),
    ("公顷|hm²|hm2|ha|垧", "10000"), ("平方公里|km²|km2|平方千米|KM2|k㎡|㎢", "1000000"),
    ("平方厘米|cm²|cm2", "0.0001"), ("平方毫米|mm²|mm2", "0.000001"),
  ]
  private static let volumes: [Row] = [
    ("立方米|m³|m3|M3|M³|㎥|m^3|立方|方|立米|方量", "1"), ("升|L|l|公升|立升", "0.001"),
    ("毫升|ml|mL|ML|cc", "0.000001"), ("微升|μL|μl", "0.000000001"),
    ("土方", "1"), ("石方", "1"), ("土石方", "1"), ("蒸吨/时", "1"), ("桶装", "1"),
  ]
  private static let masses: [Row] = [
    ("千克|kg|KG|Kg", "1"), ("公斤", "1"), ("克|g", "0.001"), ("毫克|mg", "0.000001"),
    ("微克|μg|ug|µg", "0.000000001"), ("吨|t|T|公吨|吨位", "1000"),
    ("斤|市斤", "0.5"), ("两", "0.05"), ("公担", "100"), ("吨标准煤|吨标煤|tce", "1000"),
    ("吨二氧化碳|吨CO2", "1000"), ("蒸吨", "1000"), ("载重吨", "1000"),
  ]
  /// In days; a year has 365 of them and twelve equal months.
  private static let times: [Row] = [
    ("天", "1"), ("日|d", "1"), ("自然日", "1"), ("日历天|日历日", "1"), ("工作日|个工作日|工作天", "1"), ("晚", "1"),
    ("夜", "1"),
    ("昼夜", "1"), ("年|周年|年度|a|个年度", "365"), ("学年|个学年", "365"),
    ("岁|周岁", "365"), ("周|个星期|星期|礼拜|个周", "7"), ("旬", "10"), ("采暖季|供暖季", "120"),
  ]
  private static let partialTimes: [MeasureUnit] = [
    MeasureUnit("个月", .time, scale: ExactDecimal(365), dividedBy: 12),
    MeasureUnit("月", .time, aliases: ["月份"], scale: ExactDecimal(365), dividedBy: 12),
    MeasureUnit("季度", .time, aliases: ["个季度", "季"], scale: ExactDecimal(365), dividedBy: 4),
    MeasureUnit("学期", .time, aliases: ["个学期"], scale: ExactDecimal(365), dividedBy: 2),
    MeasureUnit("半年", .time, scale: ExactDecimal(365), dividedBy: 2),
    MeasureUnit("小时", .time, aliases: ["h", "H", "个小时", "钟头", "个钟头"], dividedBy: 24),
    MeasureUnit("时", .time, dividedBy: 24),
    MeasureUnit("飞行小时", .time, aliases: ["航时"], dividedBy: 24),
    MeasureUnit("分钟", .time, aliases: ["min"], dividedBy: 1440),
    MeasureUnit("秒", .time, aliases: ["s", "秒钟"], dividedBy: 86_400),
    MeasureUnit("毫秒", .time, aliases: ["ms"], dividedBy: 86_400_000),
  ]
  private static let energies: [Row] = [
    ("千瓦时|kWh|KWH|kwh|千瓦·时|千瓦.时|千瓦小时|kW·h", "1"), ("兆瓦时|MWh|MWH", "1000"),
    ("焦耳|焦|J", "0.000000277777777777777778"), ("千焦|kJ", "0.000277777777777777778"),
    ("兆焦|MJ", "0.277777777777777778"), ("吉焦|GJ", "277.777777777777778"),
    ("千卡|大卡|kcal", "0.001163"),
  ]
  private static let powers: [Row] = [
    ("千瓦|kW|KW|kw|Kw", "1"), ("瓦|W|瓦特", "0.001"), ("兆瓦|MW", "1000"),
    ("吉瓦|GW", "1000000"), ("千伏安|kVA|KVA", "1"), ("兆伏安|MVA", "1000"), ("马力|匹马力", "0.735"),
  ]
  private static let data: [Row] = [
    ("B|字节", "1"), ("KB|千字节|kB|K", "1024"), ("MB|兆字节", "1048576"),
    ("GB|G", "1073741824"), ("TB", "1099511627776"), ("PB", "1125899906842624"),
    ("兆", "1048576"),
  ]
  private static let ratios: [Row] = [
    ("%|百分比|％|个百分比|%百分比", "0.01"), ("‰|千分比", "0.001"), ("倍", "1"), ("ppm|PPM", "0.000001"),
    ("万分比|‱|BP|bp|个基点|基点", "0.0001"),
  ]
  private static let points: [Row] = [
    ("百分点|个百分点|pct|个点|percentage points", "1"), ("千分点|个千分点", "0.1"),
  ]
  private static let scores: [Row] = [("分|分值|个分", "1"), ("星|颗星|星级", "1")]
  private static let works: [Row] = [
    ("人天|人/天", "1"), ("人日", "1"), ("人月", "1"), ("人年", "1"), ("人时|人小时", "1"), ("台班", "1"),
    ("台时", "1"), ("台日", "1"), ("工日", "1"), ("工时", "1"), ("车公里", "1"), ("吨公里", "1"), ("人公里", "1"),
    ("户月", "1"), ("亩年", "1"), ("辆月", "1"), ("车日", "1"), ("艘天", "1"), ("架天", "1"), ("机时", "1"),
  ]
  private static let concentrations: [Row] = [
    ("微克/立方米|μg/m³|μg/m3|ug/m3|微克每立方米|微克/每立方米|µg/m3|µg/m³", "0.001"),
    ("毫克/立方米|mg/m³|mg/m3|毫克每立方米|mg/Nm3", "1"), ("毫克/升|mg/L|mg/l|毫克每升", "1000"),
    ("微克/升|μg/L|微克每升", "1"), ("克/立方米|g/m3", "1000"), ("毫克/千克|mg/kg|毫克/公斤", "1"),
  ]
  private static let others: [Row] = [
    ("pH|PH", "1"), ("目", "1"), ("度", "1"), ("码", "1"), ("像素", "1"), ("帧", "1"), ("Ct", "1"),
    ("cfu|CFU", "1"), ("勒克斯|lx|lux", "1"), ("流明|lm", "1"), ("立方米/秒每千平方公里", "1"),
  ]

  private static let physical: [MeasureUnit] =
    sized([("℃|摄氏度|°C|度C", "1")], .temperature)
    + sized([("帕|Pa", "1"), ("千帕|kPa", "1000"), ("兆帕|MPa|Mpa", "1000000")], .pressure)
    + sized([("千伏|kV|KV|kv", "1000"), ("伏|V|伏特", "1")], .voltage)
    + sized([("安|A|安培", "1"), ("毫安|mA", "0.001")], .current)
    + sized(
      [("赫兹|Hz|赫", "1"), ("千赫|kHz", "1000"), ("兆赫|MHz", "1000000"), ("吉赫|GHz", "1000000000")],
      .frequency)
    + sized([("分贝|dB|dB(A)|db", "1")], .sound)
    + sized(
      [
        ("bps|比特/秒", "1"), ("Kbps|kbps", "1000"), ("Mbps|Mb/s|Mbit/s|兆/秒|mbps", "1000000"),
        ("Gbps|Gb/s|G/s", "1000000000"), ("MB/s", "8000000"),
      ], .dataRate)
    + sized(
      [
        ("公里/小时|km/h|千米/小时|公里每小时|千米每小时|公里/时", "0.277777777777777778"), ("米/秒|m/s", "1"),
      ], .speed)
}
