import { describe, expect, it } from 'vitest'
import { sentences } from '../../../src/core/source/sentences'

/** A bar stands between the sentences expected; bars are taken out of the text. */
function expectSplit(marked: string, joint = ' '): void {
  const expected = marked.split('|')
  const text = expected.join(joint)
  expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
}

describe('sentences', () => {
  it('[S3] take in the quotation marks and brackets that close on them', () => {
    expectSplit('He said: "It is over."|She left (without a word.)|“Really?”|Nobody knew.')
    expectSplit("''Peace has a price,'' he said.|''It is late.''|The talks went on.")
    expectSplit('Output grew.[1]|Prices fell.12|The bank waited.')
  })

  it('[S3] take in a whole run of stops', () => {
    expectSplit('Really?!|Yes....|He left.')
  })

  it('[S4] go on where a small letter follows', () => {
    expectSplit('"Will it hold?" he asked.|She works at Yahoo! in sales.')
  })

  it('[S5] do not end at titles, numbers and dates', () => {
    expectSplit('Gen. Mark Hill met Mrs. Orr on Jan. 20.|They took room No. 5 of the hall, e.g. the big one.')
    expectSplit('He said no.|She agreed.')
  })

  it('[S6] end at an abbreviation only before the start of another', () => {
    expectSplit('The U.S. Army left the U.S. in May.|He lives in the U.S.|The army does not.')
    expectSplit('Acme Inc. Chairman J. P. Morris Jr. resigned.|Shares of Acme Inc. fell.')
    expectSplit('Washington, D.C.|Mr. Hale said so.')
  })

  it('[S7] end at a time of day unless a zone, a day or nothing but the time is there', () => {
    expectSplit(
      'It began at 6 p.m.|Travelers waited.|It ends at 8 p.m. Eastern time.|At 5 a.m. Mr. Orr rose.'
    )
    expectSplit('He comes at 9 a.m. Monday.|They wait.')
  })

  it('[S8] go on over words left out', () => {
    expectSplit('We will . . . The rest is silence [...] He knows.|They left.')
  })

  it('[S9] keep a name and a verb of speech with the quotation before them', () => {
    expectSplit('“Never!” Smith said.|“Why?” Prime Minister Rao asked.|“Go!”|The crowd left.')
  })

  it('[S10] end without a space only between plain words', () => {
    expectSplit('Write to Jane.Doe@example.com or see www.Example.com/News.Page now.|It helps.')
    expectSplit('The talks failed.|Nobody was surprised.', '')
  })

  it('[S11] end before the next mark of their list', () => {
    expectSplit('1. Open the ports|2. Free the crews|3. Talk')
    expectSplit('• 9. Open the ports.|• 10. Free the crews.')
  })

  it('[S12] end at the stops of other scripts', () => {
    expectSplit('会谈已经结束。|双方没有达成协议！', '')
    expectSplit('هل انتهت المحادثات؟|لا نعرف.')
    expectSplit('वार्ता समाप्त हुई।|कोई समझौता नहीं हुआ।')
  })

  it('[S12] read the quotation marks and abbreviations of other languages', () => {
    expectSplit('„Wir warten nicht.“|Das sagte Dr. Orr am 3. Oktober, z. B. in Bonn.|»Nie!«|Er ging.')
    expectSplit('M. Dupont a parlé.|« Non ! »|Il est parti.')
    expectSplit('Он живёт в г. Москве.|«Нет!»|Она ушла.')
  })

  it('[S2] go on over the line ends of text that was wrapped by hand, and end at others', () => {
    const wrapped =
      'Negotiators from both sides returned to the table on\nTuesday after a break of three weeks, and diplomats said\nMr. Adler could present a paper. The talks last until\nFriday.'
    expect(sentences(wrapped).map(({ start, end }) => wrapped.slice(start, end))).toEqual([
      wrapped.slice(0, wrapped.indexOf(' The talks')),
      wrapped.slice(wrapped.indexOf('The talks'))
    ])
    expectSplit('Kerry flies to Moscow|The visit was announced on Monday.', '\n')
  })

  it('[S1] can be asked for inside a span', () => {
    const text = 'One two. Three four. Five six.'
    expect(sentences(text, { start: 9, end: 20 })).toEqual([{ start: 9, end: 20 }])
  })
})
