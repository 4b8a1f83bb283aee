/** An address that a link in a memo may lead to: the web or mail, and nothing that runs. */
export const isLinkAddress = (href: string): boolean => /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@)/i.test(href)

const MAIL = /^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/
const SITE = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?(?:[/?#]\S*)?$/u

/** What was typed as an address, with the scheme that was left out; null where it is not one a link may have. */
export function linkAddress(typed: string): string | null {
  const address = typed.trim()
  if (/\s/.test(address)) return null
  if (isLinkAddress(address)) return address
  if (MAIL.test(address)) return `mailto:${address}`
  return SITE.test(address) ? `https://${address}` : null
}
