import SankuDiagnostics
import SankuPacks
import Testing

struct PersonalDataTests {
  @Test(arguments: [
    ("联系电话13912345678。", ["手机号码“139*****678”不应写进库"]),
    ("座机0512-12345678，文号20211234567", []),
    ("身份证11010519491231002X", ["身份证号码“110************02X”不应写进库"]),
    ("编号110105194912310021", []), ("订单123456789012345678", []),
    ("邮箱zhang.san@example.cn，网址example.cn", ["电子邮箱“zha**************.cn”不应写进库"]),
    ("项目负责人：王小明", ["“王小明”像是个人姓名"]), ("项目负责人对质量负责", []), ("联系人 水务局", []),
  ])
  func findsPersonalData(text: String, expected: [String]) throws {
    let rule = try PackRuleTests.rule("pack/personal-data")
    var sources = MarkedPack(rule.good).sources
    let index = try #require(sources.firstIndex { $0.name.hasSuffix("cases.yaml") })
    var body = String(decoding: sources[index].bytes, as: UTF8.self)
    body = body.replacing("咨询县水务局。", with: text)
    sources[index] = SourceText(name: sources[index].name, body)
    let found = PackLinter.lint(sources: sources).findings.filter {
      ["pack/personal-data", "pack/named-person"].contains($0.rule)
    }
    #expect(found.map(\.message.zh) == expected)
  }
}
