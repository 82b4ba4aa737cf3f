/// Names of internal process items (内部管理事项): how money moves and whether rules exist.
package enum ProcessWords {
  private static let money: WordList = [
    "资金", "经费", "支出", "预算", "专款", "款项", "拨款", "财务", "支付",
  ]
  private static let processEndings: WordList = [
    "到位率", "下达率", "执行率", "支出率", "支付率", "合规性", "合规率", "规范性", "拨付率", "使用率", "到位及时率",
    "供应时效", "拨付时效", "拨付时间", "到位时间", "拨付及时率", "支付及时率", "下达及时率", "使用合规性", "使用规范性", "进度", "及时性", "结转率",
    "结余率", "专款专用率",
    "使用情况", "管理情况", "安排金额", "安排情况", "安排时间", "下达及时性", "到位情况", "使用效率", "使用年限", "使用周期", "使用期限", "使用时限",
    "下拨时间", "下拨率",
    "使用规范率", "合规情况",
  ]
  private static let whole: WordList = [
    "预算执行率", "资金到位率", "资金使用合规性", "资金使用合规率", "经费支出合规性", "管理制度健全性", "制度健全性", "制度执行有效性",
    "财务管理制度健全性", "资金使用率", "资金使用规范性", "专款专用率", "政府采购执行率", "政府采购率", "政府采购规范", "政府采购合规", "支出进度",
    "预算编制", "内控制度",
    "资金管理制度", "项目管理制度", "财务制度", "绩效目标完成率", "绩效考核", "工作安排", "会计核算", "资金下达", "资金支付",
    "预算完成率", "资金拨付", "三公经费", "公务接待", "档案管理规范", "信息公开", "立项规范", "程序合规", "招标程序",
    "公用经费控制率", "资金控制率", "预算控制率", "经费控制率", "支出控制率", "采购程序", "科目调整", "招投标规范", "程序规范性", "监管制度", "管理制度",
  ]

  /// Whether an output or effect row is about process.
  package static func isProcess(_ row: ReviewedRow) -> Bool {
    let core = row.name.core
    if whole.occurs(in: core) { return true }
    return money.occurs(in: core) && processEndings.closes(core)
  }
}
