/** What charts say, besides the names of what they show. */
export const charts = {
  burndown: 'What is left to do, day by day.',
  leftAtTheEnd: (left: number, unit: string) => `What is left to do, day by day; ${left} ${unit} at the end.`,
  completion: 'Completion by group',
  completionMeans: 'The items that are done, in front of all items of the group.',
  all: 'All',
  gates: (count: number) => `${count} gates by the day that each is due.`,
  tests: 'Tests against the baseline',
  testsMean: 'The counts of the baseline beside those that were measured last.',
  velocityMeans: 'Points completed in each sprint, in front of those that were committed.',
  committed: 'Committed',
  completed: 'Completed',
}
