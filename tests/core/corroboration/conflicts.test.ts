import { describe, expect, it } from 'vitest'
import { corroborate } from '../../../src/core/corroboration/corroborate'
import { article, evidence, material } from './builders'

/** The conflicts between two sentences, as `kind: words / words`. */
function conflicts(a: string, b: string): string[] {
  const { claims } = material(a, b)
  for (const claim of claims) expect(claim.suggested || claim.conflicts.length === 0).toBe(true)
  return claims
    .flatMap((c) => c.conflicts)
    .map(({ kind, sides }) => `${kind}: ${sides[0].text} / ${sides[1].text}`)
}

describe('conflicts', () => {
  it('[C20] names other figures in the same place', () => {
    expect(
      conflicts(
        'The blast in the market killed 12 people and wounded many more, the hospital said.',
        'The blast in the market killed 15 people and wounded many more, the hospital said.'
      )
    ).toEqual(['number: 12 / 15'])
  })

  it('[C20] [C23] names another number or a “not” in a sentence about the same', () => {
    expect(
      conflicts(
        'The minister Rafael Soto said the government would sue the owners of the ship, the Ocean Pearl.',
        'Rafael Soto, the environment minister, said the government would not sue the owners of the ship.'
      )
    ).toEqual(['negation: would / not'])
  })

  it('[C23] [C11] takes what is denied for no claim', () => {
    expect(
      conflicts(
        'The company denied that the pipeline had been overdue for inspection.',
        'The pipeline had been overdue for inspection.'
      )
    ).toEqual(['negation: company denied that the / The'])
  })

  it('[C11] keeps what is denied among the evidence', () => {
    const source = article('a.txt', 'The company denied that the pipeline had been overdue for inspection.')
    const start = source.text.indexOf('denied')
    const cue = { start, end: start + 'denied'.length }
    const denied = evidence(source, 'statement', 'the pipeline had been overdue for inspection', { cue })
    expect(corroborate([source], [denied]).evidence).toEqual([denied])
  })

  it('[C23] sees no negation in what is told besides', () => {
    expect(
      conflicts(
        'We wrote fourteen long letters to the ministry, said its chairman.',
        'We wrote fourteen long letters to the ministry and nobody answered.'
      )
    ).toEqual([])
  })

  it('[C20] reads number words as numbers', () => {
    const sentence = 'The governor dismissed five members of the board that runs the harbour.'
    expect(conflicts(sentence, sentence.replace('five', '5'))).toEqual([])
    expect(conflicts(sentence, sentence.replace('five', '6'))).toEqual(['number: five / 6'])
  })

  it('[C20] a number beside a month is a date', () => {
    expect(
      conflicts(
        'The parliament of the island voted on March 3 to dissolve the electoral commission.',
        'The parliament of the island voted on March 4 to dissolve the electoral commission.'
      )
    ).toEqual(['date: 3 / 4'])
  })

  it('[C21] names days of the week that differ', () => {
    expect(
      conflicts(
        'The foreign minister of the island will meet the delegation on Monday in the old palace.',
        'The foreign minister of the island will meet the delegation on Tuesday in the old palace.'
      )
    ).toEqual(['date: Monday / Tuesday'])
  })

  it('[C22] names other places, and other people', () => {
    const sentence = 'The two presidents signed the fisheries agreement in Oslo after a week of talks.'
    expect(conflicts(sentence, sentence.replace('Oslo', 'Bergen'))).toEqual(['place: Oslo / Bergen'])
    const dismissal = 'On Friday afternoon Halvorsen dismissed the whole board of the national oil company.'
    expect(conflicts(dismissal, dismissal.replace('Halvorsen', 'Lindqvist'))).toEqual([
      'name: Halvorsen / Lindqvist'
    ])
  })

  it('[C22] aliases, spellings and fuller forms of a name are no conflict', () => {
    const sentence = 'Officials in the U.S. said John Kerry would see Sergei Lavrov at the talks on Syria.'
    const other = 'Officials in the United States said Kerry would see Sergey Lavrov at the talks on Syria.'
    expect(conflicts(sentence, other)).toEqual([])
  })

  it('[C23] names negation on one side only, and opposites', () => {
    expect(
      conflicts(
        'The ministry said the reactor was damaged in the earthquake that shook the coast.',
        'The ministry said the reactor was not damaged in the earthquake that shook the coast.'
      )
    ).toEqual(['negation: was / not'])
    expect(
      conflicts(
        'Aircraft may attack the group within the areas that both sides have designated.',
        'Aircraft may attack the group outside the areas that both sides have designated.'
      )
    ).toEqual(['negation: within / outside'])
  })

  it('[C24] names what is planned in one and done in the other', () => {
    const [found] = conflicts(
      'The envoy was due to arrive on Thursday in Tallinn, where protesters had gathered since morning.',
      'The envoy arrived on Thursday in Tallinn with a letter for the prime minister.'
    )
    expect(found).toMatch(/^tense: was due to arrive.* \/ arrived/)
  })

  it('[C20] counts the same thing differently in other words', () => {
    expect(
      conflicts(
        'At least 14 workers were killed and 31 injured when a fire swept through a textile factory in Gazipur.',
        'Twelve people have died in a fire at a textile factory near the capital, officials say of Gazipur.'
      )
    ).toEqual(['number: 14 / Twelve'])
    expect(
      conflicts(
        'Brightwell expects to close its Grantham plant in March with the loss of 320 jobs.',
        'Brightwell is to close its Grantham bakery in March, cutting 230 jobs, it confirmed on the phone.'
      )
    ).toEqual(['number: 320 jobs / 230 jobs'])
    expect(
      conflicts(
        'Turnout in the Valdoran runoff was 71 percent, the highest since independence, the commission said.',
        'The commission put turnout in the Valdoran runoff at 69%, less than four years ago.'
      )
    ).toEqual(['number: 71 / 69'])
  })

  it('[C20] reads no age, no speed and no sum in other money as a toll', () => {
    expect(
      conflicts(
        'The cyclone slammed into the coast of Sofala with winds of 175 kilometres per hour, killing nobody.',
        'The cyclone slammed into the coast of Sofala at night and people, 15 of them miners, died there.'
      )
    ).toEqual([])
    expect(
      conflicts(
        'The food maker Brightwell posted a half-year profit of 186 million pounds ($244 million) in London.',
        'The food maker Brightwell told London of a half-year profit of £186m after it had cut its prices.'
      )
    ).toEqual([])
  })

  it('[C21] names other years since when something is so', () => {
    expect(
      conflicts(
        'The commander, Salim Haddad, had led the rocket unit of the militia since 2018.',
        'Haddad had led the militia and its rocket unit since 2016, his brother said.'
      )
    ).toEqual(['date: 2018 / 2016'])
  })

  it('[C22] two names of one person are no conflict', () => {
    expect(
      conflicts(
        'The prime minister told the house that she had full confidence in Prowse after the leak.',
        'The prime minister told the house that she had full confidence in Sir Alan after the leak. Alan Prowse is 58.'
      )
    ).toEqual([])
  })

  it('[C23] names a verb that only one side negates, and counts a double denial', () => {
    expect(
      conflicts(
        'Britain will recall its ambassador to Karvia after a leaked cable in which he called the president “a spent force”.',
        'The UK ambassador to Karvia, Alan Prowse, will not be recalled after a leaked cable in which he called the president “a spent force”.'
      ).map((found) => found.split(':')[0])
    ).toEqual(['negation'])
    expect(
      conflicts(
        'The Foreign Office did not dispute the authenticity of the document on Monday.',
        'The Foreign Office disputed the authenticity of the document on Monday.'
      )
    ).toEqual(['negation: did not dispute / disputed'])
  })

  it('[C24] names it in short sentences that tell more besides', () => {
    expect(
      conflicts(
        'Danek, 61, is expected to resign on Monday, his office has let it be known.',
        'A beaten Danek resigned on Monday, insisting he had no regrets about the campaign.'
      ).map((found) => found.split(':')[0])
    ).toEqual(['tense'])
  })

  it('other sentences with other figures are no conflict and no claim', () => {
    expect(
      material(
        'The ministry counted 340 new cases of the fever in the eastern districts on Sunday.',
        'The ministry has bought 12 helicopters for the mountain rescue service from abroad.'
      ).claims
    ).toEqual([])
  })
})
