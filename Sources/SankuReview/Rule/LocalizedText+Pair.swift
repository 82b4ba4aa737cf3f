package import SankuDiagnostics

extension LocalizedText {
  /// Chinese and English in this order; rules hold many texts.
  package init(_ zh: String, _ en: String) {
    self.init(zh: zh, en: en)
  }
}

/// Documents that rules rest on (依据文件). The wording is not quoted.
package enum Basis {
  /// 绩效目标的申报表和审核表
  package static let form = "财预〔2015〕88号"
  /// 指标设置和取值
  package static let values = "财预〔2021〕101号"
  /// 项目支出绩效评价
  package static let evaluation = "财预〔2020〕10号"
}
