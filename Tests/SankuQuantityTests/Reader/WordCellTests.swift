import Testing

struct WordCellTests {
  @Test("Grades, vague words and instructions")
  func words() {
    expect(
      """
      按月 | qualitative
      优 | graded
      良好 | graded
      良好以上 | graded >=
      优秀等级 | graded
      达到优秀 | graded
      合格 | graded
      达标 | graded
      是 | graded
      否 | graded
      一级 | graded
      ≥2级 | graded >= 2 级
      3A级 | graded
      Ⅲ类 | graded
      Ⅲ类以上 | graded >=
      国家4A级 | graded
      有效 | qualitative [vague]
      完善 | qualitative [vague]
      及时 | qualitative
      按规定执行 | qualitative [instruction]
      严格执行 | qualitative [instruction]
      无 | qualitative
      财预〔2021〕101号 | qualitative
      第1名 | qualitative
      一次性 | qualitative
      统一管理 | qualitative
      十分满意 | qualitative [vague]
      进一步提升 | qualitative [baselineMissing]
      人次 | qualitative
      LJUI,冈位 | qualitative
      abc | qualitative
      全部完成 | qualitative
      全年 | qualitative
      零投诉 | qualitative
      不发生安全事故 | qualitative
      预算控制数以内 | qualitative [baselineMissing]
      不超预算 | qualitative [instruction]
      ≤预算数 | qualitative
      控制在预算范围内 | qualitative [instruction]
      成本≤预算 | qualitative
      不超过概算 | qualitative
      不高于市场价 | qualitative
      长期 | qualitative [vague]
      显著 | qualitative [vague]
      有所提升 | qualitative [vague]
      明显改善 | qualitative [baselineMissing]
      逐步提高 | qualitative [vague]
      持续提升 | qualitative [vague]
      较好 | qualitative [vague]
      较高 | graded
      基本满意 | qualitative [vague]
      满意 | qualitative [vague]
      非常满意 | qualitative [vague]
      优秀 | graded
      优良 | graded
      不达标 | graded
      符合国家标准 | qualitative [instruction]
      符合GB50300-2013标准 | qualitative [instruction]
      达到国家一级标准 | graded
      达到二级以上 | graded >=
      一级A标准 | qualitative
      Ⅱ类 | graded
      三级甲等 | qualitative
      AAA级 | graded
      甲级 | graded
      完成 | qualitative
      未完成 | qualitative
      按期完成 | qualitative
      及时支付 | qualitative
      严格按照合同执行 | qualitative [instruction]
      保障机构正常运转 | qualitative [instruction]
      提高人民生活水平 | qualitative [baselineMissing]
      减少环境污染 | qualitative [baselineMissing]
      比去年有所提高 | qualitative [baselineMissing]
      减半 | qualitative
      第三名 | qualitative
      排名进入前三 | qualitative
      Ⅲ级 | graded
      3级 | graded 3 级
      5星级 | graded 5 星 as:5星级
      是/否 | graded
      有/无 | graded
      A | graded
      TRUE | qualitative
      √完成 | qualitative
      春季学期 | qualitative
      汛期前 | qualitative
      当年 | qualitative
      当年完成 | qualitative
      年度内完成 | qualitative
      国庆节前 | qualitative
      当天 | qualitative
      即时 | qualitative
      实时 | qualitative
      随时 | qualitative
      每日 | qualitative
      按月足额发放 | qualitative
      按季度拨付 | qualitative
      一次性支付 | qualitative
      第一批 | qualitative
      三期 | qualitative
      二期工程 | qualitative
      A级以上 | graded >=
      B级及以上 | graded >=
      良以上 | graded >=
      良及以上 | graded >=
      达到上年水平 | qualitative
      不低于全省平均水平 | qualitative
      高于全国平均水平 | qualitative
      位居全省前列 | qualitative
      4.5星 | graded 4.5 星
      5颗星 | graded 5 星 as:5颗星
      """)
  }
}
