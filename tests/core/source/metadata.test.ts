import { describe, expect, it } from 'vitest'
import { article, bodyOf, LEAD, QUOTE, SECOND, slice } from './article'

const TITLE = 'Grain reserves to be opened after port blockade'

describe('title', () => {
  it('[T1] is the line that the lead speaks of, wherever the head puts it', () => {
    const source = article('World', 'A summer of hats', TITLE, 'By Jane Doe', LEAD, SECOND)
    expect(source.title).toBe(TITLE)
    expect(source.titleSpan && slice(source, source.titleSpan)).toBe(TITLE)
    expect(bodyOf(source)).toEqual([LEAD, SECOND])
  })

  it('[T1] may be written in capitals', () => {
    const title = 'GRAIN RESERVES TO BE OPENED AFTER LONG PORT BLOCKADE'
    expect(article(title, LEAD, SECOND).title).toBe(title)
  })

  it('[T1] may share no word with the lead where it stands above the date', () => {
    const source = article('LOG IN', 'The Bay Post', 'Loaves at last', 'Posted on Jan 25, 2020', LEAD, SECOND)
    expect(source.title).toBe('Loaves at last')
  })

  it('[T1] may name who says it, and a number', () => {
    const title = 'Blockade of two ports leaves at least 22 ships idle, officials say'
    expect(article(title, 'January 25, 2020 08:15 am', LEAD, SECOND).title).toBe(title)
  })

  it('[T2] leaves out the name of the site', () => {
    const source = article(`${TITLE} - The Bay Post`, LEAD, SECOND)
    expect([source.title, source.outlet]).toEqual([TITLE, 'The Bay Post'])
  })

  it('[T2] keeps a dash of its own', () => {
    const title = 'Grain reserves opened - but who will bake the bread'
    expect(article(title, LEAD, SECOND).title).toBe(title)
  })

  it('[T3] is not a sentence full of names', () => {
    const names = 'Mr Orr met Mr Rao in Oslo yesterday.'
    expect(bodyOf(article(names, LEAD, SECOND))).toEqual([names, LEAD, SECOND])
  })

  it('[T3] is missing where the text starts with its first paragraph', () => {
    const source = article(LEAD, SECOND, QUOTE)
    expect(source.title).toBeNull()
    expect(bodyOf(source)).toEqual([LEAD, SECOND, QUOTE])
  })
})

describe('what an article says of itself', () => {
  it('[M1] names the outlet in its copyright line, without the company form', () => {
    const footer = 'Copyright © 2020 All content of Island Media N.V. dba The Bay Post is reserved.'
    expect(article(TITLE, LEAD, SECOND, footer).outlet).toBe('The Bay Post')
    expect(article(TITLE, LEAD, SECOND, '© 2019-2021 Bay Media Ltd. All rights reserved.').outlet).toBe(
      'Bay Media'
    )
  })

  it('[M1] names the agency where no site is named', () => {
    expect(article(TITLE, `OSLO (Reuters) - ${LEAD}`, SECOND).outlet).toBe('Reuters')
    expect(article(TITLE, `/KNA/ ${LEAD}`, SECOND).outlet).toBe('KNA')
    expect(article(TITLE, `PRAIA (Inforpress) – ${LEAD}`, SECOND).outlet).toBe('Inforpress')
    expect(article(TITLE, `(VIDEO) - ${LEAD}`, SECOND).outlet).toBeNull()
    expect(article('The Times of Harbour', TITLE, LEAD, SECOND).outlet).toBe('The Times of Harbour')
    expect(article(TITLE, LEAD, 'The Associated Press').outlet).toBe('Associated Press')
    expect(article(TITLE, LEAD, SECOND).outlet).toBeNull()
  })

  it('[M1] names the source that stands in a field of its own between bars', () => {
    const source = article(
      `${TITLE} ||||`,
      `${LEAD} ||||`,
      'Bay Radio ||||',
      'https://bay.example/1||||',
      SECOND
    )
    expect([source.title, source.outlet]).toEqual([TITLE, 'Bay Radio'])
    expect(bodyOf(source)).toEqual([LEAD, SECOND])
  })

  it('[M4] takes the dateline from a line of its own', () => {
    const source = article(TITLE, 'BEIRUT', LEAD, SECOND)
    expect(source.dateline).toBe('BEIRUT')
    expect(bodyOf(source)).toEqual([LEAD, SECOND])
  })

  it.each([
    ['By Jane Doe', 'Jane Doe'],
    ['By Jane Doe July 14', 'Jane Doe'],
    ['BY JANE DOE', 'JANE DOE'],
    ['By Jane Doe and John Q. Roe, Staff Writers', 'Jane Doe and John Q. Roe'],
    ['Jane Doe, Senior Political Correspondent', 'Jane Doe'],
    ['By Staff Writer', null],
    ['By our correspondent in Lima', null],
    ['Interview by Jane Doe', 'Jane Doe'],
    ['By Jane Doe - 11/18/19 11:04 PM EST', 'Jane Doe'],
    ['(Reporting by Jane Doe in Paris,; Writing by John Roe)', 'Jane Doe']
  ])('[M2] reads the byline “%s”', (line, name) => {
    const source = article(TITLE, line, LEAD, SECOND)
    expect(source.byline).toBe(name)
    expect(bodyOf(source)).toEqual([LEAD, SECOND])
  })

  it('[M2] takes a name beside the date for the byline, and no paragraph', () => {
    expect(article(TITLE, 'Jane Doe', 'March 3, 2021', LEAD, SECOND).byline).toBe('Jane Doe')
    const desk = article(TITLE, 'By Jane Doe', 'ABC Bayside', 'Posted March 3, 2021', LEAD, SECOND)
    expect([desk.byline, bodyOf(desk)]).toEqual(['Jane Doe', [LEAD, SECOND]])
    expect(article(TITLE, 'By Friday the ports had opened again.', LEAD, SECOND).byline).toBeNull()
  })

  it.each([
    ['Published: March 3, 2021 | Updated: March 4, 2021', '2021-03-03'],
    ['Posted On: 12 Jan 2020', '2020-01-12'],
    ['Nov. 18, 2019 at 9:24 pm ET • 2 min read', '2019-11-18'],
    ['2019-07-08T09:12:00+02:00', '2019-07-08T09:12:00+02:00'],
    ['Updated 18.11.2019, 23:06', '2019-11-18'],
    ['11/18/19 11:04 PM EST', '2019-11-18'],
    ['Publié le 17 août 2021 à 09h30', '2021-08-17'],
    ['Stand: 7. März 2022, 14:30 Uhr', '2022-03-07'],
    ['12 мая 2018 года, 09:15', '2018-05-12'],
    ['Published 03/04/2021', null]
  ])('[M3] [N7] reads the date line “%s”', (line, date) => {
    const source = article(TITLE, line, LEAD, SECOND)
    expect(source.published).toBe(date)
    expect(source.noise.map((span) => span.class)).toEqual(['timestamp'])
  })

  it('[M3] takes the date of the dateline where no line has one', () => {
    const lead = `LISBON, 14 March 2024 (Reuters) - ${LEAD}`
    expect(article(TITLE, lead, SECOND).published).toBe('2024-03-14')
    expect(article(TITLE, 'March 15, 2024', lead, SECOND).published).toBe('2024-03-15')
  })

  it('[M3] takes no date from the text, its captions or its neighbours', () => {
    const caption = 'Anna Berg speaks at the ministry in Oslo, Saturday, Sept. 7, 2013.'
    const source = article(
      'Ten hats - May 9, 2018',
      TITLE,
      caption,
      'It opened on March 3, 2021.',
      LEAD,
      SECOND
    )
    expect(source.published).toBeNull()
  })
})

describe('lines', () => {
  it('[L2] that were wrapped by hand are one paragraph', () => {
    const paragraph =
      'Negotiators from both sides returned to the table on\nTuesday after a break of three weeks, and diplomats said\nMr. Adler could present a paper. The talks will last\nuntil Friday, the host said.'
    const source = article(
      'Talks go on in Geneva',
      '',
      ...paragraph.split('\n'),
      '',
      ...paragraph.split('\n')
    )
    expect(bodyOf(source)).toEqual([paragraph, paragraph])
  })

  it('[L1] end in the way of any system', () => {
    const text = [TITLE, LEAD, SECOND]
    for (const end of ['\n', '\r\n', '\r', '\u2028'])
      expect(bodyOf(article(text.join(end)))).toEqual([LEAD, SECOND])
  })
})
