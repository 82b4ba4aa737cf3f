import Testing

@Suite("Goals of many sectors and forms")
struct GoalFixtureTests {
  @Test(
    "sound goals raise neither error nor warning",
    arguments: GoalFixture.soundServices + GoalFixture.soundProjects)
  func sound(fixture: GoalFixture) throws {
    #expect(try fixture.review() == fixture.findings)
  }

  @Test(
    "faults are found at their rows, and nothing else",
    arguments: GoalFixture.faultyWording + GoalFixture.faultyMeaning)
  func faulty(fixture: GoalFixture) throws {
    #expect(try fixture.review() == fixture.findings)
  }
}
