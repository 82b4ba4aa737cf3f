internal import SankuModel

extension PackRule: FieldCoded {
  static var blank: PackRule {
    PackRule(id: "", title: .blank, demand: .blank, place: .blank)
  }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.text(&id)
    coder.value(&title)
    coder.value(&message)
    coder.choice(&severity)
    coder.text(&basis)
    coder.value(&reason)
    coder.value(&advice)
    coder.value(&condition)
    coder.value(&demand)
    coder.value(&place)
  }
}

extension PackRule.Condition: FieldCoded {
  static var blank: Self { Self() }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.texts(&sectors)
    coder.texts(&categories)
    coder.texts(&withoutCategories)
    coder.texts(&natures)
    coder.texts(&guidances)
    coder.texts(&words)
    coder.texts(&withoutWords)
    coder.text(&minimumAmount)
    coder.text(&maximumAmount)
  }
}

extension PackRule.RowFilter: FieldCoded {
  static var blank: Self { Self() }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.texts(&indicators)
    coder.texts(&nameWords)
    coder.choices(&dimensions)
    coder.flag(&isQuantified)
  }
}

extension PackRule.ValueDemand: FieldCoded {
  static var blank: Self { Self() }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.value(&rows)
    coder.text(&minimum)
    coder.text(&maximum)
    coder.texts(&units)
    coder.texts(&signs)
    coder.flag(&mustBeQuantified)
  }
}

extension PackRule.Demand: FieldCoded {
  static var blank: Self { .all([]) }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    var content = Content(self)
    content.visitFields(&coder)
    guard let demand = content.demand else { return coder.fail() }
    self = demand
  }

  /// What any of the demands can hold.
  private struct Content: FieldCoded {
    static var blank: Self { Self(.blank) }

    var kind: UInt32
    var things: [PackRule.Thing] = []
    var words: [String] = []
    var isEvery = false
    var fields: [PackRule.TextField] = []
    var value: PackRule.ValueDemand?
    var rows: PackRule.RowFilter?
    var counts: (minimum: Int?, maximum: Int?) = (nil, nil)
    var weights: (minimum: String?, maximum: String?) = (nil, nil)

    init(_ demand: PackRule.Demand) {
      switch demand {
      case .all(let all): (kind, things) = (0, all)
      case .any(let any): (kind, things) = (1, any)
      case .forbiddenWords(let some, let places): (kind, words, fields) = (2, some, places)
      case .requiredWords(let some, let every, let places):
        (kind, words, isEvery, fields) = (3, some, every, places)
      case .value(let demand): (kind, value) = (4, demand)
      case .rows(let filter, let minimum, let maximum):
        (kind, rows, counts) = (5, filter, (minimum, maximum))
      case .weight(let filter, let minimum, let maximum):
        (kind, rows, weights) = (6, filter, (minimum, maximum))
      }
    }

    mutating func visitFields(_ coder: inout some FieldCoder) {
      coder.word(&kind)
      coder.list(&things)
      coder.texts(&words)
      coder.flag(&isEvery)
      coder.list(&fields)
      coder.value(&value)
      coder.value(&rows)
      coder.integer(&counts.minimum)
      coder.integer(&counts.maximum)
      coder.text(&weights.minimum)
      coder.text(&weights.maximum)
    }

    var demand: PackRule.Demand? {
      switch kind {
      case 0: .all(things)
      case 1: .any(things)
      case 2: .forbiddenWords(words, in: fields)
      case 3: .requiredWords(words, every: isEvery, in: fields)
      case 4: value.map { .value($0) }
      case 5: rows.map { .rows($0, minimum: counts.minimum, maximum: counts.maximum) }
      case 6: rows.map { .weight($0, minimum: weights.minimum, maximum: weights.maximum) }
      default: nil
      }
    }
  }
}

extension PackRule.Thing: FieldCoded {
  static var blank: Self { .indicator("") }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    var kind: UInt32
    var id = ""
    var dimensions: [Dimension] = []
    var words: [String] = []
    var field: GoalField?
    switch self {
    case .indicator(let known): (kind, id) = (0, known)
    case .dimension(let known): (kind, dimensions) = (1, known)
    case .attachment(let known): (kind, words) = (2, known)
    case .field(let known): (kind, field) = (3, known)
    }
    coder.word(&kind)
    coder.text(&id)
    coder.choices(&dimensions)
    coder.texts(&words)
    coder.choice(&field)
    switch (kind, field) {
    case (0, _): self = .indicator(id)
    case (1, _): self = .dimension(dimensions)
    case (2, _): self = .attachment(words)
    case (3, let field?): self = .field(field)
    default: coder.fail()
    }
  }
}

extension PackRule.TextField: FieldCoded {
  static var blank: Self { .head(.name) }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    var head: GoalField?
    var column: RowField?
    switch self {
    case .head(let field): head = field
    case .column(let field): column = field
    }
    coder.choice(&head)
    coder.choice(&column)
    switch (head, column) {
    case (let field?, nil): self = .head(field)
    case (nil, let field?): self = .column(field)
    default: coder.fail()
    }
  }
}
