import { describe, expect, it } from 'vitest'
import { isLinkAddress, linkAddress } from '../../../src/core/briefing/link-address'

describe('the address of a link', () => {
  it.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    [' http://example.org ', 'http://example.org'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
    ['desk@example.org', 'mailto:desk@example.org'],
    ['example.org/report.pdf', 'https://example.org/report.pdf'],
    ['example.org:8080/x', 'https://example.org:8080/x']
  ])('is completed from what was typed: %s', (typed, address) => {
    expect(linkAddress(typed)).toBe(address)
  })

  it.each([
    '',
    'report',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'https://',
    'a b.org'
  ])('is refused where it leads to neither the web nor mail: %s', (typed) => {
    expect(linkAddress(typed)).toBeNull()
    expect(isLinkAddress(typed)).toBe(false)
  })
})
