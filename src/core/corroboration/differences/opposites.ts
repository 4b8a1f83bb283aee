/** Verbs that say that what follows is not so. */
export const DENIALS: ReadonlySet<string> = new Set(
  (
    'deny denies denied denying dispute disputes disputed disputing refute refutes refuted refuting doubt doubts ' +
    'doubted doubting'
  ).split(' ')
)

/** Words that turn what is said into its opposite. */
export const NEGATORS: ReadonlySet<string> = new Set([
  ...DENIALS,
  ...(
    "not no never neither nor none nobody nothing without cannot can't don't doesn't didn't won't wouldn't isn't " +
    "aren't wasn't weren't hasn't haven't hadn't couldn't shouldn't mustn't"
  ).split(' ')
])

/** Those that turn the verb behind them. */
export const VERB_NEGATORS: ReadonlySet<string> = new Set(
  [
    'deny denies denied denying not never cannot'.split(' '),
    [...NEGATORS].filter((word) => word.endsWith("n't"))
  ].flat()
)

/** Pairs of which one side says what the other denies. */
export const OPPOSITES: readonly (readonly [string, string])[] = [
  ['within', 'outside'],
  ['inside', 'outside'],
  ['before', 'after'],
  ['above', 'below'],
  ['more', 'less'],
  ['more', 'fewer'],
  ['increase', 'decrease'],
  ['increased', 'decreased'],
  ['rise', 'fall'],
  ['rose', 'fell'],
  ['gain', 'lose'],
  ['gained', 'lost'],
  ['win', 'lose'],
  ['won', 'lost'],
  ['accept', 'reject'],
  ['accepted', 'rejected'],
  ['confirm', 'deny'],
  ['confirmed', 'denied'],
  ['allow', 'forbid'],
  ['allowed', 'banned'],
  ['support', 'oppose'],
  ['supported', 'opposed'],
  ['agree', 'refuse'],
  ['agreed', 'refused'],
  ['open', 'closed'],
  ['opened', 'closed'],
  ['start', 'end'],
  ['started', 'ended'],
  ['arrive', 'leave'],
  ['arrived', 'left'],
  ['north', 'south'],
  ['northern', 'southern'],
  ['east', 'west'],
  ['eastern', 'western'],
  ['guilty', 'innocent'],
  ['alive', 'dead']
]

/** Words before a verb that say that it is still to come. */
export const PLANNED: ReadonlySet<string> = new Set(
  'will due expected scheduled set planned plans plan planning supposed going intends intended hopes'.split(
    ' '
  )
)

/** Base form and past of verbs that the news is full of and that do not end in -ed. */
export const IRREGULAR_PASTS: ReadonlyMap<string, string> = new Map(
  (
    'begin:began come:came fly:flew give:gave go:went hold:held leave:left make:made meet:met send:sent ' +
    'sign:signed speak:spoke take:took visit:visited withdraw:withdrew win:won lose:lost fall:fell rise:rose ' +
    'strike:struck shoot:shot build:built buy:bought sell:sold pay:paid'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string])
)

export const WEEKDAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
)

export const MONTHS: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec'
  ).split(' ')
)

/** Prepositions after which a name is a place. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in at to from near outside around across'.split(' ')
)

/** Words in capitals that belong to a rank, not to a name. */
export const RANKS: ReadonlySet<string> = new Set(
  (
    'president minister secretary premier chancellor king queen prince princess senator governor mayor general ' +
    'admiral colonel major captain lieutenant sergeant judge justice chairman chairwoman chair director chief ' +
    'spokesman spokeswoman spokesperson ambassador envoy official foreign state deputy vice former mr mrs ms dr ' +
    'sir lady lord professor representative congressman congresswoman leader commander officer department ministry'
  ).split(' ')
)
