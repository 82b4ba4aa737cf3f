import SankuDiagnostics
import SankuModel

extension GoalDraft {
  /// The draft as one JSON object with Chinese keys, as the program reads it.
  public var json: String {
    var writer = JSONWriter()
    writer.object { object in
      for field in fields {
        object.member(field.chinese, field.text)
        guard field.key == GoalField.period.rawValue, !budget.isEmpty else { continue }
        object.key(GoalField.budget.chineseName)
        object.object { inner in
          for amount in budget { inner.member(amount.chinese, amount.text) }
        }
      }
      if !attachments.isEmpty {
        object.key(GoalField.attachments.chineseName)
        object.array { array in
          for kind in attachments {
            array.object { item in
              item.member("类型", kind)
              item.member("文件", Self.blank)
            }
          }
        }
      }
      object.key(GoalField.indicators.chineseName)
      object.array { array in
        for row in rows {
          array.object { item in
            for cell in cells(of: row) { item.member(cell.field.chineseName, cell.text) }
          }
        }
      }
    }
    return writer.text
  }
}
