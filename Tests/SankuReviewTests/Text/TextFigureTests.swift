import SankuReview
import Testing

@Suite("TextFigure")
struct TextFigureTests {
  @Test(
    "numbers of running text are told apart",
    arguments: [
      ("新建水冲厕所12座", ["12座 amount"]), ("本项目预算90万元", ["90万元 money"]),
      ("标准为60元/人·月", ["60元/人 amount"]), ("2026年12月底前完成", ["2026年 date", "12月底前完 date"]),
      ("目标1：增加1,200人", ["1 ordinal", "1,200人 amount"]),
      ("甘财科〔2022〕78号", ["2022 label", "78号 label"]),
      ("覆盖率达到99.5%以上", ["99.5%以上 amount"]), ("接待6万人次", ["6万人次 amount"]),
      ("1、修路2公里", ["1 ordinal", "2公里 amount"]), ("没有数字", []),
    ])
  func figures(_ text: String, _ expected: [String]) {
    let shown = TextFigure.all(in: FoldedText(text)).map { "\($0.text) \($0.kind)" }
    #expect(shown == expected)
  }
}
