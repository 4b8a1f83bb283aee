/**
 * A table of mistakes for one test file: a name, the words of the bundle, what takes their place, and the words in the
 * name of the test that is to notice, where that is not `usual`.
 */
export const mistakesIn = (test, table, usual) =>
  table.map(([name, from, to, only = usual]) => ({ name, from, to, only, test }))
