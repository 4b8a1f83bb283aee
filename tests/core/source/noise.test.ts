import { describe, expect, it } from 'vitest'
import { article, bodyOf, LEAD, noiseOf, QUOTE, SECOND } from './article'

const TITLE = 'Grain reserves to be opened after port blockade'

describe('noise', () => {
  it('[N5] leaves an ordinary article alone, subheadings and short lines too', () => {
    const source = article(TITLE, '', LEAD, '', 'No bread', '', QUOTE, '', 'He left.', '', SECOND)
    expect(bodyOf(source)).toEqual([LEAD, 'No bread', QUOTE, 'He left.', SECOND])
    expect(source.noise).toEqual([])
  })

  it('[N1] knows furniture between paragraphs by its words', () => {
    const source = article(
      TITLE,
      LEAD,
      'Advertisement',
      QUOTE,
      'Share this article on Facebook',
      'Sign up for our newsletter',
      'https://paper.example/story/1',
      'visa.png',
      SECOND
    )
    expect(bodyOf(source)).toEqual([LEAD, QUOTE, SECOND])
    expect(source.noise.map((span) => span.class)).toEqual([
      'advertisement',
      'site-furniture',
      'site-furniture',
      'link',
      'site-furniture'
    ])
  })

  it('[N1] does not take sentences that only speak of such things for them', () => {
    const sentences = [
      'The newspaper said its copyright had been ignored for years.',
      'Cookies were handed out to the children, and the newsletter of the parish told of it.',
      'By Tuesday Evening Standard readers had sent 400 letters to the editor.',
      'The blast struck the port at 10 a.m., police said.',
      'Meanwhile, the official account has been busy with photos of the harbour on Facebook and Twitter.'
    ]
    expect(bodyOf(article(TITLE, LEAD, ...sentences, SECOND))).toEqual([LEAD, ...sentences, SECOND])
  })

  it('[N1] drops a list of dated posts with its bullets', () => {
    const source = article(
      '-',
      'How to bake bread - November 6, 2020',
      '-',
      'Ten hats - May 9, 2018',
      TITLE,
      LEAD,
      SECOND
    )
    expect(source.title).toBe(TITLE)
    expect(new Set(source.noise.map((span) => span.class))).toEqual(new Set(['navigation-list']))
    expect(bodyOf(source)).toEqual([LEAD, SECOND])
  })

  it('[N3] takes the headlines under a heading with it, up to the next sentence', () => {
    const source = article(
      TITLE,
      LEAD,
      'Related articles',
      'Union says blockade goes on',
      'How bread is made',
      SECOND,
      QUOTE
    )
    expect(noiseOf(source)).toEqual([
      'related-trailer: Related articles',
      'related-trailer: Union says blockade goes on',
      'related-trailer: How bread is made'
    ])
  })

  it('[N2] finds the article in the middle of a page', () => {
    const menu = ['Home', 'News', 'World', 'Business', 'Sport', 'Culture', 'Video', 'Log in', 'Subscribe']
    const trailer = [
      'Most popular',
      'Ten hats for the summer',
      'Why cats purr',
      'A house on the hill',
      'Contact us'
    ]
    const source = article(
      `${TITLE} | The Bay Post`,
      ...menu,
      TITLE,
      LEAD,
      QUOTE,
      SECOND,
      ...trailer,
      ...menu
    )
    expect(bodyOf(source)).toEqual([LEAD, QUOTE, SECOND])
    expect(source.title).toBe(TITLE)
    expect(source.outlet).toBe('The Bay Post')
  })

  it("[N2] leaves out the readers' comments, however long", () => {
    const comment =
      'I have read this article twice and I still think that the ministers are wrong about all of it.'
    const source = article(
      TITLE,
      LEAD,
      QUOTE,
      SECOND,
      '3 Comments',
      'Anna',
      ...Array<string>(9).fill(comment)
    )
    expect(bodyOf(source)).not.toContain(comment)
    expect(bodyOf(source)).toContain(SECOND)
  })

  it('[N4] keeps the sentences of a short article that stand behind furniture', () => {
    const source = article(
      TITLE,
      LEAD,
      'Read more: Bread',
      'You may also like:',
      'Ten hats in a row',
      'The union declined to comment.'
    )
    expect(bodyOf(source)).toEqual([LEAD, 'The union declined to comment.'])
  })

  it('[N4] drops the footer behind the article', () => {
    const footer = [
      'The Bay Post',
      '© 2020 The Bay Post. All rights reserved.',
      'Comodo SSL',
      'Hosted by',
      'BigHost'
    ]
    const source = article(TITLE, LEAD, SECOND, ...footer)
    expect(bodyOf(source)).toEqual([LEAD, SECOND])
    expect(noiseOf(source).slice(0, 2)).toEqual(['site-name: The Bay Post', `copyright: ${footer[1]}`])
  })

  it.each([
    'Prime Minister Anna Berg speaks during a press conference with her counterpart in Oslo, Tuesday, March 2, 2021.',
    'FILE - In this Jan. 3, 2018 file photo, workers walk past the gates of the plant in Dover, Del.',
    'The coast guard ship Harry Orr arrives in Norfolk, Virginia, after months at sea.',
    'Rescuers search the rubble. (AP Photo/Jane Doe)',
    'Ports stayed closed on Monday. REUTERS/Jane Doe',
    'Photo: Jane Doe',
    '© Sputnik / Jane Doe',
    'A border post near Nogales, Arizona. (AP)'
  ])('[N6] sees the caption %s', (caption) => {
    expect(noiseOf(article(TITLE, LEAD, caption, SECOND))).toEqual([`photo-caption: ${caption}`])
  })

  it.each([
    'Berg speaks to Putin often, and she said in Oslo that it had helped.',
    'Clinton drew cheers as she thanked Manchester, New Hampshire, for its patience.',
    'Police used bikes to guide protesters on marches through Dover, Delaware.',
    'The plant was closed on Jan. 3, 2018.',
    'Turnout reached 61 percent, according to The Associated Press.'
  ])('[N6] takes no caption for %s', (sentence) => {
    expect(bodyOf(article(TITLE, LEAD, sentence, SECOND))).toContain(sentence)
  })

  it('[N8] sees a teaser that is cut off, not a sentence that trails off', () => {
    const source = article(
      TITLE,
      'The minister, appointed by…',
      LEAD,
      '"And then…" she said, and stopped…',
      SECOND
    )
    expect(noiseOf(source)).toEqual(['truncated-teaser: The minister, appointed by…'])
  })

  it('[N1] sees agency credits and notes on the author', () => {
    const source = article(
      TITLE,
      LEAD,
      SECOND,
      QUOTE,
      '(Reporting by Jane Doe in Paris; Editing by John Roe)',
      'Follow Jane Doe on Twitter @janedoe',
      'Jane Roe is a correspondent covering trade.'
    )
    expect(source.noise.map((span) => span.class)).toEqual(['agency-credit', 'author-note', 'author-note'])
  })

  it('[N10] sees links behind the last sentence, but keeps a list that was announced', () => {
    const paragraphs = [LEAD, SECOND, QUOTE, 'He left on Monday evening.', 'The union declined to comment.']
    expect(bodyOf(article(TITLE, ...paragraphs, 'Why cats purr at night', 'Ten hats'))).toEqual(paragraphs)
    const list = ['These are the ports that will be opened again by the end of the week:', 'Oslo', 'Bergen']
    expect(bodyOf(article(TITLE, ...paragraphs, ...list))).toEqual([...paragraphs, ...list])
  })

  it('[N11] sees a headline among paragraphs, but keeps subheadings, lists and verse', () => {
    const paragraphs = [LEAD, SECOND, QUOTE, 'He left on Monday evening.', 'The union declined to comment.']
    const stray = 'Video shows dramatic rescue of a kidnapped girl at sea'
    expect(bodyOf(article(TITLE, LEAD, stray, ...paragraphs.slice(1)))).toEqual(paragraphs)
    const kept = ['What the plan means', '- More bread for the towns of the north and the west']
    expect(bodyOf(article(TITLE, LEAD, ...kept, ...paragraphs.slice(1)))).toEqual([
      LEAD,
      ...kept,
      ...paragraphs.slice(1)
    ])
  })

  it('[N11] sees a headline in capitals in a short article too', () => {
    const link = 'UNION LEADER HINTS AT A NEW OFFER FROM SHIPPERS'
    expect(noiseOf(article(TITLE, LEAD, link, SECOND))).toEqual([`related-trailer: ${link}`])
  })

  it('[N5] keeps an answer of one word', () => {
    expect(bodyOf(article(TITLE, LEAD, 'No.', SECOND))).toEqual([LEAD, 'No.', SECOND])
  })

  it('[N3] takes a question under a heading with it where no sentence follows', () => {
    const question = 'How does the harbour barrier work?'
    expect(bodyOf(article(LEAD, SECOND, QUOTE, 'More on this story', question))).toEqual([
      LEAD,
      SECOND,
      QUOTE
    ])
    const inside = article(LEAD, SECOND, 'Read more', question, QUOTE)
    expect(bodyOf(inside)).toEqual([LEAD, SECOND, question, QUOTE])
  })

  it('leaves out what a press release says to the press', () => {
    const lines = [
      'FOR IMMEDIATE RELEASE',
      'Contact: John Roe, Town Clerk, 555-0170',
      'Media contact: Jane Doe, press@bay.example, 555-0144'
    ]
    expect(bodyOf(article(...lines, LEAD, SECOND, QUOTE, 'SOURCE Bay Harbour, Inc.'))).toEqual([
      LEAD,
      SECOND,
      QUOTE
    ])
  })

  it('[N3] takes the points under “Highlights” for a digest', () => {
    const source = article(
      TITLE,
      LEAD,
      'Story highlights',
      'Grain to be released',
      'Two ports stay closed',
      SECOND
    )
    expect(new Set(source.noise.map((span) => span.class))).toEqual(new Set(['digest']))
    expect(bodyOf(source)).toEqual([LEAD, SECOND])
  })
})
