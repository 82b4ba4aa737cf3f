internal import SankuDiagnostics

/// Finds personal data in a text (个人信息识别).
enum PersonalData {
  struct Found {
    var kind: LocalizedText
    var bytes: Range<Int>
    var text: String
  }

  static func found(in text: String) -> [Found] {
    numbers(in: text) + addresses(in: text)
  }

  /// The middle is not shown, since a report travels too.
  static func masked(_ text: String) -> String {
    let points = Array(text.unicodeScalars)
    guard points.count > 6 else { return "***" }
    let hidden = String(repeating: "*", count: points.count - 6)
    return String(String.UnicodeScalarView(points.prefix(3))) + hidden
      + String(String.UnicodeScalarView(points.suffix(3)))
  }

  private static func numbers(in text: String) -> [Found] {
    TextRuns.runs(in: text, where: { $0.isDigit || $0 == "X" || $0 == "x" }).compactMap { run in
      let digits = Array(run.text.utf8)
      if digits.count == 11, digits[0] == UInt8(ascii: "1"),
        (UInt8(ascii: "3")...UInt8(ascii: "9")).contains(digits[1]), !digits.contains(0x58),
        !digits.contains(0x78)
      {
        return Found(kind: LocalizedText("手机号码", "mobile number"), bytes: run.bytes, text: run.text)
      }
      if digits.count == 18, isIdentityNumber(digits) {
        return Found(
          kind: LocalizedText("身份证号码", "identity number"), bytes: run.bytes, text: run.text)
      }
      return nil
    }
  }

  /// GB 11643: 17 digits with a date, and a check character.
  static func isIdentityNumber(_ characters: [UInt8]) -> Bool {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let checks = Array("10X98765432".utf8)
    var sum = 0
    for (character, weight) in zip(characters.prefix(17), weights) {
      guard (0x30...0x39).contains(character) else { return false }
      sum += Int(character - 0x30) * weight
    }
    func number(_ range: Range<Int>) -> Int {
      characters[range].reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }
    guard (1900...2100).contains(number(6..<10)), (1...12).contains(number(10..<12)),
      (1...31).contains(number(12..<14))
    else { return false }
    let last = characters[17] == 0x78 ? 0x58 : characters[17]
    return last == checks[sum % 11]
  }

  private static func addresses(in text: String) -> [Found] {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return [] }
    func isPart(_ scalar: Unicode.Scalar) -> Bool {
      scalar.isASCIILetter || scalar.isDigit || "@._-+".unicodeScalars.contains(scalar)
    }
    return TextRuns.runs(in: text, where: isPart).filter { run in
      let sides = run.text.split(separator: "@", omittingEmptySubsequences: false)
      return sides.count == 2 && !sides[0].isEmpty && sides[1].contains(".")
        && !sides[1].hasPrefix(".")
    }.map { Found(kind: LocalizedText("电子邮箱", "e-mail address"), bytes: $0.bytes, text: $0.text) }
  }

  private static let posts = ["负责人", "联系人", "填表人", "经办人", "责任人", "填报人", "审核人", "法定代表人"]
  private static let surnames = Set(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金贾韦夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常"
      .unicodeScalars)

  /// Names of two or three characters behind a post and a colon or blank.
  static func names(in text: String) -> [Found] {
    guard text.holdsAny(posts) else { return [] }
    let points = Array(text.unicodeScalars)
    var offsets = [0]
    for scalar in points { offsets.append(offsets[offsets.count - 1] + UTF8.width(scalar)) }
    var found: [Found] = []
    for post in posts {
      let wanted = Array(post.unicodeScalars)
      guard points.count > wanted.count else { continue }
      for start in 0..<(points.count - wanted.count)
      where points[start..<start + wanted.count].elementsEqual(wanted) {
        var index = start + wanted.count
        let first = index
        while index < points.count, "：: 　".unicodeScalars.contains(points[index]) { index += 1 }
        guard index > first, index < points.count, surnames.contains(points[index]) else {
          continue
        }
        let name = points[index...].prefix { $0.isHan }
        guard (2...3).contains(name.count) else { continue }
        found.append(
          Found(
            kind: LocalizedText("姓名", "name"), bytes: offsets[index]..<offsets[index + name.count],
            text: String(String.UnicodeScalarView(name))))
      }
    }
    return found
  }
}
