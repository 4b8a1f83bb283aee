import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/core/evidence/extract'
import { article, quotesIn, statementsIn } from './article'

describe('speakers', () => {
  it('are found before, after and between the words, with their role kept apart', () => {
    expect(quotesIn('Anna Orr said: “It is late.”')).toEqual(['Anna Orr (explicit): It is late.'])
    expect(quotesIn('“It is late,” said Anna Orr, a teacher in Lyon.')).toEqual([
      'Anna Orr (explicit): It is late,'
    ])
    expect(quotesIn('“It is late,” Anna Orr, who teaches in Lyon, told reporters on Friday.')).toEqual([
      'Anna Orr (explicit): It is late,'
    ])
    const quote = extract(article('“It is late,” White House spokesman Paul Hale told reporters.')).find(
      (e) => e.kind === 'quote'
    )
    expect(quote?.speaker).toMatchObject({ name: 'Paul Hale', role: 'White House spokesman' })
  })

  it('[R1] are known by the full name the article gives', () => {
    expect(quotesIn('Foreign Minister Anna Orr arrived.', '“It is late,” Orr said.')).toEqual([
      'Anna Orr (explicit): It is late,'
    ])
  })

  it('[R2] [R3] behind a pronoun need grounds, which are recorded', () => {
    const source = article(
      'Minister Paul Hale declined to comment. “You will hear from me,” he told reporters.'
    )
    const quote = extract(source).find((e) => e.kind === 'quote')
    expect(quote?.speaker).toMatchObject({ name: 'Paul Hale', mention: 'he', resolution: 'pronoun' })
    const ground = quote?.speaker?.ground
    expect(source.text.slice(ground?.start, ground?.end)).toContain('Paul Hale')
  })

  it('[R3] stay unresolved where the sentence before names nobody, two people, or one of the other sex', () => {
    const unresolved = ['[he] (unresolved): It is late,']
    expect(quotesIn('Shelling went on in the city.', '“It is late,” he said.')).toEqual(unresolved)
    expect(quotesIn('The Hale administration’s plan is new. “It is late,” he said.')).toEqual(unresolved)
    expect(quotesIn('Paul Hale met the press and Mark Bell left early. “It is late,” he said.')).toEqual(
      unresolved
    )
    expect(quotesIn('Minister Anna Orr left early. “It is late,” he said.')).toEqual(unresolved)
    expect(
      quotesIn('The embattled leader insisted that Minister Paul Hale knew.', '“It is late,” he said.')
    ).toEqual(unresolved)
  })

  it('[R3] are of the sex that the sentence before calls them by', () => {
    expect(quotesIn('Minister Liis Rebane knew, she said.', '“It is late,” he said.')).toEqual([
      '[he] (unresolved): It is late,'
    ])
  })

  it('[R3] are not who asks in a clause of time, nor he whose somebody else’s words are', () => {
    expect(
      quotesIn(
        'Minister Anna Orr shrugged when Paul Hale asked whether she would go.',
        '“It is late,” he said.'
      )
    ).toEqual(['[he] (unresolved): It is late,'])
    expect(
      statementsIn(
        '“It was rude,” said Paul Hale.',
        'More troubling was Mark Bell’s unwillingness to affirm his support for a treaty.'
      )
    ).toEqual(['[his] (unresolved): a treaty'])
  })

  it('[R4] are never their own hearers', () => {
    expect(quotesIn('Minister Paul Hale left early. “It is late,” he told Hale.')).toEqual([
      '[he] (unresolved): It is late,'
    ])
  })

  it('[R5] behind a definite phrase are whom the article has brought in', () => {
    expect(
      quotesIn('A senior State Department official briefed us.', '“It is late,” the official said.')
    ).toEqual(['A senior State Department official (definite-reference): It is late,'])
    expect(quotesIn('Finance Minister Anna Orr left.', '“It is late,” the finance minister said.')).toEqual([
      'Anna Orr (definite-reference): It is late,'
    ])
    expect(quotesIn('“It is late,” the finance minister said.')).toEqual([
      '[the finance minister] (unresolved): It is late,'
    ])
  })

  it('[R6] may be documents and bodies, but not a mere count', () => {
    expect(quotesIn('“The parties shall withdraw,” the proposal reads.')).toEqual([
      'the proposal (explicit): The parties shall withdraw,'
    ])
    expect(quotesIn('“Support was excellent”, one of them said.')).toEqual([
      '[one of them] (unresolved): Support was excellent'
    ])
  })

  it('[R7] go on over a quotation that stands alone', () => {
    expect(quotesIn('“It is late,” Anna Orr said. “Too late.”')).toEqual([
      'Anna Orr (explicit): It is late,',
      'Anna Orr (explicit): Too late.'
    ])
    expect(quotesIn('“It is late,” Anna Orr said.', '“Too late.”')).toEqual([
      'Anna Orr (explicit): It is late,',
      'Anna Orr (implicit): Too late.'
    ])
  })

  it('[R8] are named between commas after their role, and never by the place they head', () => {
    expect(quotesIn('The mayor of Lyon, Anna Orr, met the press. “It is late,” she said.')).toEqual([
      'Anna Orr (pronoun): It is late,'
    ])
    expect(statementsIn('The mayor of Lyon said the talks had failed.')).toEqual([
      '[The mayor of Lyon] (unresolved): the talks had failed'
    ])
    expect(quotesIn('“It is late,” Secretary of State Anna Orr said.')).toEqual([
      'Anna Orr (explicit): It is late,'
    ])
  })

  it('[R9] show who is set before the words, and assert no name without a cue', () => {
    expect(quotesIn('Anna Orr took them to task:', '“It is late.”')).toEqual([
      '[Anna Orr] (unresolved): It is late.'
    ])
    expect(quotesIn('Anna Orr agreed. “It is late.”')).toEqual(['[Anna Orr] (unresolved): It is late.'])
  })

  it('[R7] go on though a relative clause follows the words', () => {
    expect(quotesIn('“It is late,” Anna Orr said. “We wait for the vote,” which is in May.')).toEqual([
      'Anna Orr (explicit): It is late,',
      'Anna Orr (explicit): We wait for the vote,'
    ])
  })

  it('[Q9] of words quoted inside reported words are those the article quotes', () => {
    expect(quotesIn('The minister agreed Orr had found the call “very constructive indeed”.')).toEqual([
      '[The minister] (unresolved): very constructive indeed'
    ])
  })

  it('[Q10] may be set beside the words; a guess asserts no name', () => {
    expect(quotesIn('“We have learned a great deal from all of this.” — Anna Orr')).toEqual([
      'Anna Orr (explicit): We have learned a great deal from all of this.'
    ])
    expect(
      quotesIn('In return, “the army can act against the group outside of the area if it moves there”.')
    ).toEqual(['[] (unresolved): the army can act against the group outside of the area if it moves there'])
  })

  it('[Q13] may sign on a line of their own below', () => {
    const letter = '“We have learned a great deal from all of this.”'
    expect(quotesIn(letter, '— Dr. Anna Orr, teacher', '“It is late.”')).toEqual([
      'Anna Orr (explicit): We have learned a great deal from all of this.',
      '[] (unresolved): It is late.'
    ])
    expect(quotesIn('“We came in peace.', letter, '– Anna Orr, Lyon')).toEqual([
      'Anna Orr (explicit): We came in peace.',
      'Anna Orr (explicit): We have learned a great deal from all of this.'
    ])
    expect(quotesIn(letter, '— Anna Orr left Lyon on Monday.')).toEqual([
      '[] (unresolved): We have learned a great deal from all of this.'
    ])
  })

  it('[R8] are named behind whose office it is, and though they act themselves', () => {
    expect(quotesIn('Lyon’s deputy mayor, Anna Orr, wrote: “It is late.”')).toEqual([
      'Anna Orr (explicit): It is late.'
    ])
    expect(quotesIn('“It is late,” Orr herself said.', 'Anna Orr left.')).toEqual([
      'Anna Orr (explicit): It is late,'
    ])
  })

  it('[R8] are named behind any single role, with their titles and honours left out', () => {
    expect(quotesIn('“It is late,” its leader, Jonas Berg, told us.')).toEqual([
      'Jonas Berg (explicit): It is late,'
    ])
    expect(quotesIn('“It is late,” said the head of the firm, Acme Berg, on Monday.')).toEqual([
      '[the head of the firm] (unresolved): It is late,'
    ])
    expect(quotesIn('“It is late,” Cllr Anna Orr KC said.')).toEqual(['Anna Orr (explicit): It is late,'])
    expect(quotesIn('“It is late,” Police Scotland said.')).toEqual([
      'Police Scotland (explicit): It is late,'
    ])
  })

  it('[R1] may bear a title for a surname, and a compound for a role', () => {
    expect(quotesIn('“It is late,” said Stephen King.')).toEqual(['Stephen King (explicit): It is late,'])
    expect(quotesIn('Martin Hale Jr. left early.', '“It is late,” Hale said.')).toEqual([
      'Martin Hale Jr. (explicit): It is late,'
    ])
    expect(
      quotesIn('Mother-of-three Anna Orr left early.', '“It is late,” the mother-of-three said.')
    ).toEqual(['Anna Orr (definite-reference): It is late,'])
  })

  it('[R8] are named behind two offices of one person, and behind “one of them”', () => {
    expect(quotesIn('“It is late,” the firm’s vice chair and president, Anna Orr, wrote.')).toEqual([
      'Anna Orr (explicit): It is late,'
    ])
    expect(quotesIn('“It is late,” said one of them, Anna Orr of Lyon.')).toEqual([
      'Anna Orr (explicit): It is late,'
    ])
    expect(quotesIn('“It is late,” said Jan Moe, a teacher.')).toEqual(['Jan Moe (explicit): It is late,'])
  })

  it('[R2] [R3] behind a pronoun pass over people of the other sex and names that several bear', () => {
    expect(
      quotesIn(
        '“I go,” Anna Orr said. Asked whether Paul Hale should go, she said that was “his own business”.'
      )
    ).toEqual(['Anna Orr (explicit): I go,', 'Anna Orr (pronoun): his own business'])
    expect(
      quotesIn(
        'Anna Orr married Paul Orr.',
        'Professor Arne Lund told her to stay. Orr went anyway, though “not gladly”, she said.'
      )
    ).toEqual(['Anna Orr (pronoun): not gladly'])
  })

  it('[R6] have no name where the phrase says not whose they are', () => {
    expect(quotesIn('“It is late,” its chief executive said.')).toEqual([
      '[its chief executive] (unresolved): It is late,'
    ])
    expect(quotesIn('“It is late,” the striker said.')).toEqual(['[the striker] (unresolved): It is late,'])
  })

  it('[T2] are not what somebody is called', () => {
    expect(quotesIn('My boss, a dry man called Frank Ellery, told me: “It is late.”')).toEqual([
      '[My boss] (unresolved): It is late.'
    ])
  })

  it('[T7] may have a small word for a name', () => {
    expect(quotesIn('“It is late,” May said.', 'Prime Minister Theresa May left.')).toEqual([
      'Theresa May (explicit): It is late,'
    ])
    expect(statementsIn('The columnist George Will left.', 'Will wrote that it was late.')).toEqual([
      'George Will (explicit): it was late'
    ])
  })

  it('[Q9] are not others who make themselves heard beside the words', () => {
    expect(quotesIn('“It is late,” Anna Orr said, as the crowd cheered.')).toEqual([
      'Anna Orr (explicit): It is late,'
    ])
    expect(
      quotesIn('While Paul Hale claimed that “it is late,” Anna Orr said the talks would go on.')
    ).toEqual(['Paul Hale (explicit): it is late,'])
  })

  it('of an infinitive or a second verb are the subject of the first', () => {
    expect(statementsIn('Anna Orr left Lyon and said that the talks had failed.')).toEqual([
      'Anna Orr (explicit): the talks had failed'
    ])
    expect(
      statementsIn('Pentagon officials opposed to the plan predicted that Moscow would use it.')
    ).toEqual(['Pentagon officials opposed to the plan (explicit): Moscow would use it'])
  })
})
