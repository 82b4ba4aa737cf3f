/// Words of a project's name that tell its category where none is stated (项目类别的判别词).
///
/// Only words that name the thing itself; 平台 or 建设 alone are too common in names.
package enum ProjectWords {
  /// By the category's name.
  package static let byCategory: [(String, WordList)] = [
    ("基础建设类", works), ("设备购置类", purchase), ("信息化建设类", information), ("补助救助类", subsidy),
    ("培训会议类", training),
  ]

  /// 工程、修缮
  package static let works: WordList = [
    "工程", "修缮", "新建", "改扩建", "扩建", "重建", "迁建", "改造", "维修", "公路建设", "道路建设", "桥", "校舍", "产业路", "村道",
    "果园路", "生产路", "机耕路", "通村路", "通组路", "水泥路", "巡护路", "牧道",
    "硬化", "建设项目", "基础设施",
  ]
  /// 购置
  package static let purchase: WordList = ["购置", "设备采购", "采购设备", "更新车辆", "装备采购"]
  private static let information: WordList = ["信息化", "信息系统", "系统建设", "系统运维", "软件", "平台建设", "智慧"]
  private static let subsidy: WordList = [
    "补助", "补贴", "津贴", "救助", "资助", "低保", "抚恤", "奖补", "工资", "社保",
  ]
  private static let training: WordList = ["培训", "会议"]
}
