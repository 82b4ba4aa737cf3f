import Testing

struct SignCellTests {
  @Test("Signs before and words behind the number")
  func signs() {
    expect(
      """
      ≥95%以上 | quantity >= 95 %
      >=95% | quantity >= 95 %
      =>95% | quantity >= 95 %
      =<5% | quantity <= 5 %
      》95% | quantity >= 95 % [signRepaired]
      》=95 | quantity >= 95 [signRepaired unitMissing]
      ≥≥95% | quantity >= 95 % [signRepaired]
      大于等于90% | quantity >= 90 %
      不得低于80分 | quantity >= 80 分
      应不低于85% | quantity >= 85 %
      控制在120万元以内 | quantity <= 1200000 元 as:120万元
      控制在5%左右 | quantity ~ 5 %
      控制在3%以下 | quantity <= 3 %
      约300人 | quantity ~ 300 人
      300人左右 | quantity ~ 300 人
      -5% | quantity = -5 % [signMissing]
      负5度 | quantity = -5 度 [signMissing]
      从80%提高到95% | quantity = 95 % base:80% [condition signMissing]
      提高到95% | quantity = 95 % [condition signMissing]
      降至5%以下 | quantity <= 5 % [condition]
      增长率≥8% | quantity >= 8 %
      新增就业100人 | quantity = 100 人 [signMissing]
      增加就业岗位500个 | quantity = 500 个 [signMissing]
      增加500个就业岗位 | quantity = 500 个 [signMissing]
      30日内 | quantity <= 30 日
      验收后30日内 | quantity <= 30 日
      2年1次 | quantity = 1 次/2年 as:1次 [signMissing]
      1年内 | quantity <= 1 年
      2小时30分钟 | quantity = 150 分钟 [signMissing]
      1年6个月 | quantity = 18 个月 [signMissing]
      3元5角 | quantity = 3.5 元 as:3.5元5角 [signMissing]
      5G基站100个 | quantity = 100 个 [signMissing]
      95%（含）以上 | quantity >= 95 %
      80%（不含）以下 | quantity < 80 %
      ≥98分 | quantity >= 98 分
      98分以上 | quantity >= 98 分
      前10名 | quantity = 10 名 [signMissing]
      3项以上 | quantity >= 3 项
      覆盖率100% | quantity = 100 % [signMissing]
      覆盖5个乡镇 | quantity = 5 个 [signMissing]
      出动率95%以上 | quantity >= 95 %
      增幅5% | quantity = 5 % [signMissing]
      提高服务对象满意度至95% | quantity = 95 % [signMissing]
      提升群众满意度≥95% | quantity >= 95 %
      满意度达95%以上 | quantity >= 95 %
      保证质量合格率达到100% | quantity >= 100 % [signAssumed]
      质量达标率≥98% | quantity >= 98 %
      合同签订后60日内 | quantity <= 60 日
      自收到之日起15个工作日内 | quantity <= 15 工作日 as:15个工作日
      24小时内响应 | quantity <= 24 小时
      共计500人 | quantity = 500 人
      新建厂房3000㎡ | quantity = 3000 平方米 as:3000㎡ [signMissing]
      道路长度2.3km | quantity = 2.3 公里 [signMissing]
      日处理能力500吨 | quantity = 500 吨 [signMissing]
      装机容量100MW | quantity = 100 兆瓦 [signMissing]
      带宽≥100M | quantity >= 100 米 [ambiguous]
      节约标准煤100吨 | quantity = 100 吨 [signMissing]
      人均3000元 | quantity = 3000 元 [signMissing]
      户均增收1000元 | quantity = 1000 元 [signMissing]
      农民人均收入增加1000元以上 | quantity >= 1000 元
      受益人口5000人 | quantity = 5000 人 [signMissing]
      覆盖20个村 | quantity = 20 个 [signMissing]
      服务人次≥2万人次 | quantity >= 20000 人次 as:2万人次
      服务对象满意度≥90% | quantity >= 90 %
      群众满意度90%以上 | quantity >= 90 %
      90%及以上 | quantity >= 90 %
      90%（含）以上 | quantity >= 90 %
      ≥90 % | quantity >= 90 %
      ＞90% | quantity > 90 %
      ＜5‰ | quantity < 5 ‰
      ≥95％ | quantity >= 95 %
      ≧98% | quantity >= 98 %
      ≥95.5% | quantity >= 95.5 %
      ≤0.5% | quantity <= 0.5 %
      <1% | quantity < 1 %
      =0 | quantity = 0 [unitMissing]
      投诉率为0 | quantity = 0 [unitMissing]
      投诉率0% | quantity = 0 % [signMissing]
      安全事故发生率0 | quantity = 0 [unitMissing signMissing]
      事故发生数0起 | quantity = 0 起 [signMissing]
      ≤3起 | quantity <= 3 起
      ≤100% | quantity <= 100 %
      ≤项目预算100万元 | quantity <= 1000000 元 as:100万元
      小于等于100万元 | quantity <= 1000000 元 as:100万元
      约50万元左右 | quantity ~ 500000 元 as:50万元
      50万左右 | quantity ~ 500000 as:50万 [unitMissing]
      5年以上 | quantity >= 5 年
      ≥5年 | quantity >= 5 年
      使用年限10年 | quantity = 10 年 [signMissing]
      质保期不少于2年 | quantity >= 2 年
      使用寿命≥20年 | quantity >= 20 年
      保质期3年 | quantity = 3 年 [signMissing]
      空气优良天数比例≥80% | quantity >= 80 %
      优良天数≥300天 | quantity >= 300 天
      森林覆盖率达到65% | quantity >= 65 % [signAssumed]
      提高至95% | quantity = 95 % [condition signMissing]
      年增长率8% | quantity = 8 % [signMissing]
      50%以上 | quantity >= 50 %
      ≥85分 | quantity >= 85 分
      85分及以上 | quantity >= 85 分
      60分以下 | quantity <= 60 分
      全市前5 | quantity = 5 [unitMissing signMissing]
      全省排名前10 | quantity = 10 [unitMissing signMissing]
      5A级景区1个 | quantity = 1 个 [signMissing]
      新建垃圾中转站3座 | quantity = 3 座 [signMissing]
      资助学生1200人次 | quantity = 1200 人次 [signMissing]
      全县12个乡镇全覆盖 | quantity = 12 个 [signMissing]
      发放补贴资金120万元 | quantity = 1200000 元 as:120万元 [signMissing]
      ≥3篇（部） | quantity >= 3 篇
      保障在职人员32人工资发放 | quantity = 32 人 [signMissing]
      1个月内 | quantity <= 1 个月
      分3次支付 | quantity = 3 次 [signMissing]
      不低于80%的群众 | quantity >= 80 %
      60%以上群众满意 | quantity >= 60 %
      大于等于95 | quantity >= 95 [unitMissing]
      ≥95分 | quantity >= 95 分
      优良率≥90% | quantity >= 90 %
      优良率90%以上 | quantity >= 90 %
      合格率100% | quantity = 100 % [signMissing]
      获得省级以上奖项1项 | quantity = 1 项 [signMissing]
      年均2次 | quantity = 2 次 [signMissing]
      人均1次 | quantity = 1 次 [signMissing]
      户均1套 | quantity = 1 套 [signMissing]
      亩均500公斤 | quantity = 500 公斤 [signMissing]
      亩产500公斤 | quantity = 500 公斤 [signMissing]
      单产≥600kg | quantity >= 600 千克
      增加收入500元 | quantity = 500 元 [signMissing]
      节约资金20万元 | quantity = 200000 元 as:20万元 [signMissing]
      降低率5% | quantity = 5 % [signMissing]
      下降率≥5% | quantity >= 5 %
      降幅≥5% | quantity >= 5 %
      增幅≥5% | quantity >= 5 %
      提升率5% | quantity = 5 % [signMissing]
      提高率≥5% | quantity >= 5 %
      上年的105% | quantity = 105 % [signMissing]
      上年105% | quantity = 105 % [signMissing]
      不低于上年的95% | quantity >= 95 %
      排名前3 | quantity = 3 [unitMissing signMissing]
      １２．５％ | quantity = 12.5 % [signMissing]
      ≥95.00 | quantity >= 95.00 [unitMissing]
      0.95以上 | quantity >= 0.95 [unitMissing]
      -20℃ | quantity = -20 ℃ [signMissing]
      -18℃以下 | quantity <= -18 ℃
      ≤-18℃ | quantity <= -18 ℃
      零下18℃ | quantity = -18 ℃ [signMissing]
      噪声≤55dB | quantity <= 55 分贝
      甲烷浓度<1% | quantity < 1 %
      ≤3‰ | quantity <= 3 ‰
      6.5‰以下 | quantity <= 6.5 ‰
      """)
  }
}
