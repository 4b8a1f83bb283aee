import { describe, expect, it } from 'vitest'
import { quotesIn } from './article'

/** The quoted words alone. */
const wordsIn = (...paragraphs: string[]): string[] =>
  quotesIn(...paragraphs).map((q) => q.replace(/^[^:]*: /, ''))

describe('quotation marks', () => {
  it('[Q1] are read in every common pair', () => {
    expect(wordsIn('"We will stay," Orr said.')).toEqual(['We will stay,'])
    expect(wordsIn('“We will stay,” Orr said.')).toEqual(['We will stay,'])
    expect(wordsIn("''We will stay,'' Orr said. ``It is over,'' he said.")).toEqual([
      'We will stay,',
      'It is over,'
    ])
    expect(wordsIn('« We will stay », Orr said.')).toEqual(['We will stay'])
    expect(wordsIn('„We will stay“, Orr said.')).toEqual(['We will stay'])
    expect(wordsIn('他说：「我们会留下来。」')).toEqual(['我们会留下来。'])
    expect(wordsIn('قال الوزير: "سنبقى هنا حتى النهاية".')).toEqual(['سنبقى هنا حتى النهاية'])
  })

  it('[Q1] are single only where a whole article quotes so', () => {
    expect(wordsIn('‘We’re leaving,’ Orr said. ‘The officials’ plan has failed.’')).toEqual([
      'We’re leaving,',
      'The officials’ plan has failed.'
    ])
    expect(wordsIn("The officials' plan won't work, and it's the ministers' fault.")).toEqual([])
    expect(wordsIn('“He told me ‘never’ twice,” Orr said.')).toEqual(['He told me ‘never’ twice,'])
  })

  it('[Q1] may be double inside the single ones of an article', () => {
    expect(wordsIn("'It is a \"disgrace\" to all,' Orr said. 'I won't vote for it.'")).toEqual([
      'It is a "disgrace" to all,',
      "I won't vote for it."
    ])
    expect(wordsIn('“He said, ‘Never come back,’ and I did not,” Orr said. “I stayed.”')).toEqual([
      'He said, ‘Never come back,’ and I did not,',
      'I stayed.'
    ])
  })

  it('[Q3] left open run on over paragraphs', () => {
    expect(quotesIn('“We came in peace,” Anna Orr said. “We stayed too long.', '“And now we go.”')).toEqual([
      'Anna Orr (explicit): We came in peace,',
      'Anna Orr (explicit): We stayed too long.',
      'Anna Orr (explicit): And now we go.'
    ])
  })

  it('[Q4] that close on a question belong to the words of saying behind them', () => {
    expect(quotesIn('“Who will pay?” Anna Orr asked. “Not us.”')).toEqual([
      'Anna Orr (explicit): Who will pay?',
      'Anna Orr (explicit): Not us.'
    ])
  })

  it('[Q5] [Q6] [Q7] around titles, nicknames and terms make no quotes', () => {
    expect(quotesIn('Orr was a guest on “Face the Nation.”')).toEqual([])
    expect(quotesIn('He wrote the novel “The Long Way Home,” which sold well.')).toEqual([])
    expect(quotesIn('Robert “Bobby” Scott left the room.')).toEqual([])
    expect(quotesIn('The group’s so-called “caliphate” has global ambitions.')).toEqual([])
    expect(quotesIn('Orr was watching “Call the Midwife” when the roof fell.')).toEqual([])
  })

  it('[Q7] around a slogan make no quotes', () => {
    expect(quotesIn('Its slogan is “Good mornings, made simple.”')).toEqual([])
    expect(quotesIn('“A vote for them is a vote for war” had been the slogan of the campaign.')).toEqual([])
  })

  it('[Q8] around a word that nobody is said to say are scare quotes', () => {
    expect(quotesIn('The city lost its “magic” in a decade.')).toEqual([])
    expect(quotesIn('Words such as “believe,” “expect” and “may” are intended to show hopes.')).toEqual([])
    expect(quotesIn('The office has issued an amber “danger to life” warning until nine.')).toEqual([])
    expect(quotesIn('Residents may follow “Harbour City Alerts” on their telephones.')).toEqual([])
    expect(quotesIn('Orr called the city “magic” on Monday.')).toEqual(['Orr (explicit): magic'])
  })

  it('[Q11] interrupted by the words of saying give one quote in pieces', () => {
    expect(quotesIn('“We came,” Anna Orr said on Monday, “and we stayed.”')).toEqual([
      'Anna Orr (explicit): We came, | and we stayed.'
    ])
  })
})
