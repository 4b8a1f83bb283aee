// Made once: to make one takes longer than to write a hundred figures.
const figures = new Intl.NumberFormat('en')
const dayAndHour = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit'
})

/** English counts: `count(1, 'article')` is "1 article". */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${figures.format(n)} ${n === 1 ? one : many}`

/** A time as day and hour, in the reader's zone. */
export const shortDate = (iso: string): string => dayAndHour.format(new Date(iso))

/** Bytes in a unit that suits. */
export const shortSize = (bytes: number): string =>
  bytes < 1000
    ? `${bytes} B`
    : bytes < 1_000_000
      ? `${Math.round(bytes / 1000)} kB`
      : `${(bytes / 1_000_000).toFixed(1)} MB`
