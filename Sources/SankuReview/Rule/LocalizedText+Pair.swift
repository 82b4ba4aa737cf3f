package import SankuDiagnostics

extension LocalizedText {
  /// Chinese and English in this order; rules hold many texts.
  package init(_ zh: Wording, _ en: @autoclosure @escaping @Sendable () -> String) {
    self.init(zh: zh.text, making: en)
  }
}

/// A Chinese sentence of a rule (措辞). A string, but put together in one piece of memory: a review
/// makes dozens of them.
package struct Wording: ExpressibleByStringInterpolation, Sendable {
  package let text: String

  package init(stringLiteral text: String) {
    self.text = text
  }

  package init(stringInterpolation: StringInterpolation) {
    text = stringInterpolation.text
  }

  package struct StringInterpolation: StringInterpolationProtocol {
    /// Whole strings, one behind the other.
    private var bytes: [UInt8] = []

    fileprivate var text: String { String(copying: UTF8Span(unchecked: bytes.span)) }

    package init(literalCapacity: Int, interpolationCount: Int) {
      // Names of indicators have some twenty characters of three bytes.
      bytes.reserveCapacity(literalCapacity + interpolationCount * 64)
    }

    package mutating func appendLiteral(_ literal: String) {
      appendInterpolation(literal)
    }

    package mutating func appendInterpolation(_ part: String) {
      if part.utf8.withContiguousStorageIfAvailable({ bytes.append(contentsOf: $0) }) == nil {
        bytes.append(contentsOf: part.utf8)
      }
    }

    package mutating func appendInterpolation(_ part: some CustomStringConvertible) {
      appendInterpolation(part.description)
    }
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
