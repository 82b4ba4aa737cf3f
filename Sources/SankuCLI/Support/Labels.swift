import Sanku

/// Words for ids, in the language in use (标签).
struct Labels {
  let registry: Registry

  func kind(_ kind: String) -> String {
    switch kind {
    case "indicator": say("指标", "indicator")
    case "template": say("模板", "template")
    case "case": say("案例", "case")
    default: kind
    }
  }

  func dimension(_ id: String?) -> String {
    guard let id else { return "" }
    guard Speech.language == .zh else { return id }
    return Dimension(rawValue: id)?.chineseName ?? id
  }

  func sector(_ code: String?) -> String {
    guard let code, !code.isEmpty else { return "" }
    return registry.sector(code: code)?.displayName ?? code
  }

  func nature(_ id: String) -> String {
    guard Speech.language == .zh else { return id }
    return IndicatorNature(rawValue: id)?.chineseName ?? id
  }

  func facet(_ name: String) -> String {
    switch name {
    case "kind": say("类型", "kind")
    case "sector": say("行业", "sector")
    case "dimension": say("维度", "dimension")
    case "nature": say("性质", "nature")
    case "category": say("项目类别", "category")
    case "pack": say("包", "pack")
    default: name
    }
  }

  func facetValue(_ facet: String, _ value: String) -> String {
    switch facet {
    case "kind": kind(value)
    case "sector": "\(value) \(sector(value))"
    case "dimension": dimension(value)
    case "nature": nature(value)
    default: value
    }
  }

  func field(_ name: String) -> String {
    switch name {
    case "name": say("名称", "name")
    case "synonyms": say("又称", "also")
    case "keywords": say("关键词", "keywords")
    case "definition": say("解释", "definition")
    case "text": say("内容", "text")
    case "codes": say("编码", "codes")
    case "unit": say("单位", "unit")
    default: facet(name)
    }
  }

  func grade(_ status: EntryStatus) -> String? {
    switch status {
    case .stable: nil
    case .draft: say("草稿", "draft")
    case .deprecated(let replacement, _, let reason):
      say("已停用", "deprecated") + (replacement.map { say("，改用 \($0)", "; use \($0)") } ?? "")
        + (reason.map { say("（\($0)）", " (\($0))") } ?? "")
    }
  }
}
