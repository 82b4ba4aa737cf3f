public import SankuDiagnostics

/// The official review sheet of one goal, filled in as far as findings decide (绩效目标审核表).
///
/// Each item has points that findings decide and points that are left to the person. So the sheet
/// knows bounds: `least` if the person gives nothing, `most` if everything.
public struct ReviewSheet: Sendable {
  /// The sheet's title.
  public var name: LocalizedText
  /// The document that it belongs to.
  public var basis: String?
  /// The parts in order.
  public var parts: [Part]
  /// The points that findings decide, scaled to a hundred; nil where none could be judged.
  public var score: Double?
  /// The grade of ``score``; the lowest where a gate is closed.
  public var grade: Grade?
  /// The grade if the person gives nothing of what is open.
  public var leastGrade: Grade?
  /// The grade if the person gives everything.
  public var mostGrade: Grade?
  /// The reasons for which nothing else is asked (一票否决项).
  public var gates: [Review.Gate]
  /// How many indicators can be measured, common and own ones apart (量化程度).
  public var quantification: Quantification
  /// The documents that should be attached (附件清单).
  public var attachments: [Attachment]

  /// A part of the sheet (审核内容).
  public struct Part: Sendable {
    /// A slug.
    public var id: String
    /// The name on the form.
    public var name: LocalizedText
    /// Its items.
    public var items: [Item]

    /// The points of all items.
    public var points: Double { SheetForm.rounded(items.reduce(0) { $0 + $1.points }) }
    /// The points if the person gives nothing.
    public var least: Double { SheetForm.rounded(items.reduce(0) { $0 + $1.least }) }
    /// The points if the person gives everything.
    public var most: Double { SheetForm.rounded(items.reduce(0) { $0 + $1.most }) }
  }

  /// An item with points (审核要点).
  public struct Item: Sendable {
    /// A slug.
    public var id: String
    /// The name on the form.
    public var name: LocalizedText
    /// What the reviewer asks.
    public var questions: [LocalizedText]
    /// The points of the item.
    public var points: Double
    /// How many of them findings decide; nought where no rule could judge.
    public var judged: Double
    /// How many of those are off.
    public var deducted: Double
    /// What they are off for.
    public var marks: [Mark]

    /// The points if the person gives nothing.
    public var least: Double { SheetForm.rounded(judged - deducted) }
    /// The points if the person gives everything.
    public var most: Double { SheetForm.rounded(points - deducted) }
    /// Who judges the item.
    public var state: State {
      if judged == 0 { return .open }
      return judged < points ? .partly : .judged
    }
  }

  /// Who judges an item (判断方式).
  public enum State: String, CaseIterable, Sendable {
    /// 程序已判
    case judged
    /// 程序判一部分
    case partly
    /// 留给审核人
    case open
  }

  /// The findings of one rule on an item (扣分项).
  public struct Mark: Sendable {
    /// The rule's name.
    public var rule: String
    /// A short name of the fault.
    public var title: LocalizedText
    /// How many findings there are.
    public var count: Int
    /// The gravest of them.
    public var severity: Severity
  }

  /// A grade and what it means next (审核等级).
  public struct Grade: Hashable, Sendable {
    /// 优, 良, 中, 差.
    public var name: String
    /// What happens next.
    public var meaning: LocalizedText
  }

  /// How many indicators have a value that can be measured (量化程度).
  public struct Quantification: Hashable, Sendable {
    /// Common indicators (共性指标): those of the library's common packs.
    public var common: Share
    /// Own indicators (个性指标): all others.
    public var own: Share

    /// Both together.
    public var all: Share {
      Share(measured: common.measured + own.measured, total: common.total + own.total)
    }
  }

  /// A number of indicators and how many of them can be measured.
  public struct Share: Hashable, Sendable {
    /// How many can be measured.
    public var measured: Int
    /// How many there are.
    public var total: Int

    /// The share, 0 to 1; nil where there are none.
    public var share: Double? { total == 0 ? nil : Double(measured) / Double(total) }
  }

  /// A document that should be attached (应附材料).
  public struct Attachment: Sendable {
    /// A slug.
    public var id: String
    /// What the document is.
    public var name: LocalizedText
    /// What it proves.
    public var proves: LocalizedText?
    /// The attachment, or the field of the form, that answers it; nil where it is missing.
    public var found: String?

    /// Whether it is there.
    public var isPresent: Bool { found != nil }
  }

  /// The points of the whole sheet.
  public var points: Double { SheetForm.rounded(parts.reduce(0) { $0 + $1.points }) }
  /// The points that findings decide.
  public var judged: Double {
    SheetForm.rounded(parts.reduce(0) { $0 + $1.items.reduce(0) { $0 + $1.judged } })
  }
  /// The points if the person gives nothing of what is open.
  public var least: Double { SheetForm.rounded(parts.reduce(0) { $0 + $1.least }) }
  /// The points if the person gives everything.
  public var most: Double { SheetForm.rounded(parts.reduce(0) { $0 + $1.most }) }
}
