import Testing

@Suite("Goals of many sectors and forms")
struct GoalFixtureTests {
  @Test(
    "sound goals raise neither error nor warning",
    arguments: GoalFixture.soundServices + GoalFixture.soundProjects + GoalFixture.soundForms)
  func sound(fixture: GoalFixture) throws {
    let found = try fixture.review()
    #expect(found == fixture.findings)
  }

  @Test(
    "faults are found at their rows, and nothing else",
    arguments: GoalFixture.faultyWording + GoalFixture.faultyMeaning + GoalFixture.faultyFigures)
  func faulty(fixture: GoalFixture) throws {
    let found = try fixture.review()
    #expect(found == fixture.findings)
  }
}
