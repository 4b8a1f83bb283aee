import { describe, expect, test } from 'vitest'
import { memoStrings } from '../../../src/core/memo/strings'
import { writeHtml } from '../../../src/core/writers/html/write-html'
import {
  article,
  citing,
  fact,
  HOUSE_TEMPLATES,
  houseTemplate,
  memoOf,
  quote,
  text
} from '../../support/memo-builder'
import { unescapeXml } from '../../support/docx-parts'
import { stressMemo } from '../../support/stress-memo'

const small = { items: 60, sources: 12, rows: 20 }
const source = article(1, ['He said so.'], { outlet: 'Herald' })
const words = (html: string) =>
  unescapeXml(html.replace(/<style>[\s\S]*?<\/style>/, '').replace(/<[^>]+>/g, ''))

describe('writeHtml', () => {
  test.each(HOUSE_TEMPLATES)('[W1] %s holds every string of the memo', (id) => {
    const memo = stressMemo(houseTemplate(id), small)
    const found = words(writeHtml(memo).text)
    expect(memoStrings(memo).filter((s) => !/^\d+$/.test(s) && !found.includes(s))).toEqual([])
  })

  test('[H1] is one file: no script, nothing loaded, every tag closed, every id used once', () => {
    const { text: html } = writeHtml(stressMemo(houseTemplate('backgrounder'), small))
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(/i)
    const open = [...html.matchAll(/<(\/?)([a-z]+\d?)\b[^>]*>/g)].filter(
      (m) => !['meta', 'col', 'html'].includes(m[2] ?? '')
    )
    const depth = new Map<string, number>()
    for (const [, slash, name = ''] of open) depth.set(name, (depth.get(name) ?? 0) + (slash ? -1 : 1))
    expect([...depth].filter(([, n]) => n !== 0)).toEqual([])
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((m) => m[1])
    expect(new Set(ids).size).toBe(ids.length)
    const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map((m) => m[1])
    expect(targets.filter((t) => !ids.includes(t))).toEqual([])
  })

  test('[H2] words are never markup, and links lead only where they may', () => {
    const { memo } = memoOf([], {
      gaps: [text('<script>alert("x")</script> & more')],
      facts: [
        fact([
          { text: 'here', href: 'javascript:alert(1)' },
          { text: 'there', href: 'https://x.test/?a="b"&c=1' }
        ])
      ]
    })
    const { text: html } = writeHtml(memo)
    expect(html).toContain('&lt;script&gt;alert(“x”)&lt;/script&gt; &amp; more')
    expect(html).not.toContain('javascript:')
    expect(html).toContain('href="https://x.test/?a=%22b%22&amp;c=1"')
  })

  test('[H3] says its language and title, and citations lead to sources and back', () => {
    const { memo } = memoOf([source], {
      facts: [fact('So.', citing(source, 'He said so.'))],
      quotes: [quote('He said so', { name: 'Kerry' }, citing(source, 'He said so'))]
    })
    const { text: html } = writeHtml(memo)
    expect(html).toContain('<html lang="en-GB">')
    expect(html).toContain('<title>A title</title>')
    expect(html).toContain('<a href="#source-1" id="cite-1" role="doc-noteref" aria-label="Source 1">1</a>')
    expect(html).toContain('<a href="#cite-1">a</a>')
    expect(html).toContain('<li id="source-1" value="1">')
  })

  test('[H3] prints the running lines in the margins of the page', () => {
    const template = { ...houseTemplate('one-page-brief'), header: { left: 'Desk', right: 'Sheet {page}' } }
    const printed = writeHtml(memoOf([], { issue: [text('So.')] }, template).memo).text
    expect(printed).toContain('@top-left { content: "Desk"')
    expect(printed).toContain('@top-right { content: "Sheet " counter(page) ""')
  })
})
