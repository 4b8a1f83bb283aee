import { describe, expect, it } from 'vitest'
import { article, bodyOf, LEAD, noiseOf, QUOTE, SECOND } from './article'

const TITLE = 'Grain reserves to be opened after port blockade'

describe('fragments inside paragraphs', () => {
  it('[F3] takes a city in capitals for a dateline before any name', () => {
    expect(article(TITLE, `MOSCOW U.S. officials flew in on Monday. ${LEAD}`, SECOND).dateline).toBe('MOSCOW')
    expect(article(TITLE, `NEW DELHI Prime Minister Rao said so. ${LEAD}`, SECOND).dateline).toBe('NEW DELHI')
  })

  it('[F1] cuts out separators, a credit at the end and a sentence that lost its first half', () => {
    const source = article(
      `${TITLE} ||||`,
      `${LEAD} ||||`,
      `${QUOTE} -Russian cooperation is conditional.`,
      `${SECOND} (Reporting by Jane Doe)`,
      'The union said on Monday that it would wait. (AP)'
    )
    expect(source.title).toBe(TITLE)
    expect(bodyOf(source)).toEqual([LEAD, QUOTE, SECOND, 'The union said on Monday that it would wait.'])
    expect(noiseOf(source)).toEqual([
      'separator: ||||',
      'separator: ||||',
      'broken-fragment: -Russian cooperation is conditional.',
      'agency-credit: (Reporting by Jane Doe)',
      'agency-credit: (AP)'
    ])
  })

  it('[F1] cuts out once what is noise twice: a separator inside a sentence that lost its first half', () => {
    const source = article(TITLE, `${QUOTE} -Russian cooperation |||| is conditional. ${SECOND}`, LEAD)
    expect(bodyOf(source)).toEqual([QUOTE, SECOND, LEAD])
  })

  it.each([
    ['MOSCOW--', 'MOSCOW'],
    ['PARIS ', 'PARIS'],
    ['SKOPJE ', 'SKOPJE'],
    ['NEW YORK (AP) — ', 'NEW YORK'],
    ['HAYWARD, Calif. (AP) — ', 'HAYWARD, Calif.'],
    ['BERLIN, March 3 (Reuters) - ', 'BERLIN'],
    ['Washington (AFP) – ', 'Washington'],
    ['State Department(NEW YORK) – ', 'NEW YORK'],
    ['Kabul, Afghanistan — ', 'Kabul, Afghanistan'],
    ['MOSCOW, July 14. /TASS/. ', 'MOSCOW'],
    ['MOSCOW. Jan 25 (Interfax) - ', 'MOSCOW'],
    ['MOSCOW, January 25 (RIA Novosti) – ', 'MOSCOW'],
    ['TEHRAN (Tasnim) – ', 'TEHRAN'],
    ['Lens (France) (AFP) - ', 'Lens (France)'],
    ['Paris, France | AFP | ', 'Paris, France'],
    ['BRUSSELS, 3 March 2016 (EFE) - ', 'BRUSSELS'],
    ['LONDON/PARIS (Reuters) - ', 'LONDON/PARIS'],
    ['The Hague — ', 'The Hague'],
    ['BEIRUT, Lebanon: ', 'BEIRUT, Lebanon'],
    ['МОСКВА, 3 марта 2022 г. (Интерфакс) — ', 'МОСКВА'],
    ['МОСКВА, 3 мар. /ТАСС/. ', 'МОСКВА'],
    ['Paris, le 3 mai 2021 (AFP) - ', 'Paris'],
    ['BERLIN, 3. März (Reuters) - ', 'BERLIN'],
    ['Madrid, 14 feb 2023 (EFE).- ', 'Madrid'],
    ['LISBON, 14 March 2024 (Reuters) - ', 'LISBON'],
    ['TRIPOLI, Libya (14 March 2024) – ', 'TRIPOLI, Libya'],
    ['Sarajevo, 14.03.2024 – ', 'Sarajevo'],
    ['BISHKEK, Sept 3 (24.kg) - ', 'BISHKEK'],
    ['LONDON--(BUSINESS WIRE)--', 'LONDON'],
    ['OSLO (NTB): ', 'OSLO'],
    ['Cidade da Praia, 12 Mar (Inforpress) – ', 'Cidade da Praia'],
    ['Bonn (KNA) ', 'Bonn'],
    ['(Nairobi) – ', 'Nairobi'],
    ['(Kindu, March 14, 2024) – ', 'Kindu'],
    ['/KNA/ ', null],
    ['AP — ', null],
    ['MADRID.- ', 'MADRID'],
    ['La Paz.- ', 'La Paz']
  ])('[F2] [F3] takes the dateline “%s” off the first sentence', (dateline, place) => {
    const source = article(TITLE, `${dateline}The ${LEAD}`, SECOND)
    expect(source.dateline).toBe(place)
    expect(noiseOf(source)).toEqual([`dateline: ${dateline}`])
    expect(bodyOf(source)[0]).toBe(`The ${LEAD}`)
  })

  it.each([
    'NATO The alliance said it would wait.',
    'Mr. Orr — The man who waits — is late.',
    'CHINA has sent troops.',
    'EMBARGOED The talks have failed.',
    'UNESCO The agency for culture said so.',
    'MODERATOR: The ministers will take one question each.',
    'ASTRID (SP): The ministers will take one question each.',
    'Anna Berg (the minister) - The one who waits - is late.'
  ])('[F3] sees no dateline in “%s”', (opening) => {
    expect(article(TITLE, opening, LEAD, SECOND).dateline).toBeNull()
  })
})
