internal import SankuModel

extension Pack: FieldCoded {
  static var blank: Pack { Pack(id: "", version: "", title: "", folder: "", place: .blank) }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.text(&id)
    coder.text(&version)
    coder.text(&title)
    coder.texts(&sectors)
    coder.text(&level)
    coder.text(&licence)
    coder.text(&description)
    coder.list(&maintainers)
    coder.list(&requires)
    coder.text(&sanku)
    coder.list(&sources)
    coder.text(&folder)
    coder.value(&place)
  }
}

extension Pack.Maintainer: FieldCoded {
  static var blank: Self { Self(name: "", contact: nil) }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.text(&name)
    coder.text(&contact)
  }
}

extension Pack.Requirement: FieldCoded {
  static var blank: Self { Self(pack: "", range: "", place: .blank) }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.text(&pack)
    coder.text(&range)
    coder.value(&place)
  }
}

extension Sector: FieldCoded {
  static var blank: Sector { Sector(code: "", name: "", short: nil, aliases: []) }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.text(&code)
    coder.text(&name)
    coder.text(&short)
    coder.texts(&aliases)
  }
}

extension SpendingCategory: FieldCoded {
  static var blank: SpendingCategory {
    SpendingCategory(id: "", name: "", aliases: [], definition: nil)
  }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.text(&id)
    coder.text(&name)
    coder.texts(&aliases)
    coder.text(&definition)
  }
}

extension PackUnit: FieldCoded {
  static var blank: PackUnit { PackUnit(name: "", dimension: "", aliases: [], scale: nil) }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.text(&name)
    coder.text(&dimension)
    coder.texts(&aliases)
    coder.text(&scale)
  }
}

extension SynonymEntry: FieldCoded {
  static var blank: SynonymEntry { SynonymEntry(words: [], means: []) }

  mutating func visitFields(_ coder: inout some FieldCoder) {
    coder.texts(&words)
    coder.texts(&means)
  }
}
