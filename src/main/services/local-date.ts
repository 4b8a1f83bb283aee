/** The date in the analyst's own time zone, as YYYY-MM-DD. */
export function localDate(now: Date): string {
  const part = (value: number, digits: number) => String(value).padStart(digits, '0')
  return `${part(now.getFullYear(), 4)}-${part(now.getMonth() + 1, 2)}-${part(now.getDate(), 2)}`
}
