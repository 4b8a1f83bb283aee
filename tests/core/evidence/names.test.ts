import { describe, expect, it } from 'vitest'
import { quotesIn, statementsIn } from './article'

describe('names of speakers', () => {
  it('[R1] that several bear are whoever of them speaks in the sentence before, and else nobody', () => {
    const unresolved = ['[Orr] (unresolved): It is late,']
    expect(quotesIn('Anna Orr met Paul Orr.', '“It is late,” Orr said.')).toEqual(unresolved)
    expect(
      quotesIn('Anna Orr met Paul Orr.', 'Paul Orr said the vote had failed. “It is late,” Orr said.')
    ).toEqual(['Paul Orr (definite-reference): It is late,'])
    expect(quotesIn('Anna Orr met Paul Orr.', '“It is late,” Ms Orr said.')).toEqual([
      'Anna Orr (explicit): It is late,'
    ])
  })

  it('[R1] are told apart by what is said of them right behind the name', () => {
    expect(
      statementsIn(
        'Orr, the spokeswoman of the mine, said jobs would be lost.',
        'Commissioner Paul Orr said the ruling would hurt the town.'
      )
    ).toEqual(['Orr (explicit): jobs would be lost', 'Paul Orr (explicit): the ruling would hurt the town'])
    expect(quotesIn('Sir Paul Hale is 58.', '“It is late,” Sir Paul said.')).toEqual([
      'Paul Hale (explicit): It is late,'
    ])
  })

  it('[R1] of several words stand for the one full name that ends with them', () => {
    expect(
      quotesIn('Prime Minister Ulisses Correia e Silva arrived.', '“It is late,” Correia e Silva said.')
    ).toEqual(['Ulisses Correia e Silva (explicit): It is late,'])
    expect(quotesIn('Minister Rosa Orr de la Cruz left.', '“It is late,” said Ms Orr de la Cruz.')).toEqual([
      'Rosa Orr de la Cruz (explicit): It is late,'
    ])
  })

  it('[R1] are whole also where the full name only owns something', () => {
    expect(quotesIn('Simon Hale’s new play opened.', '“It is late,” Hale said.')).toEqual([
      'Simon Hale (explicit): It is late,'
    ])
  })

  it('[R2] are whom “who” means behind a house of theirs', () => {
    expect(
      statementsIn('It was echoed by Courage Orrtey of Databank, who said lenders were tired.')
    ).toContain('Courage Orrtey (pronoun): lenders were tired')
    expect(statementsIn('He left a friend of Mark Bell, who said lenders were tired.')).toContain(
      'Mark Bell (pronoun): lenders were tired'
    )
  })

  it('[R3] are people where an office without an article follows', () => {
    expect(
      quotesIn('Razia Orr, chief economist for Africa at Databank, had expected it. “It is late,” she said.')
    ).toEqual(['Razia Orr (pronoun): It is late,'])
  })

  it('[R3] are not of the other sex, named or not', () => {
    expect(quotesIn('A man in a scarf said it was over. “It is late,” she said.')).toEqual([
      '[she] (unresolved): It is late,'
    ])
  })

  it('[R3] are people where the last word alone calls them again, and it is no place', () => {
    expect(
      quotesIn('Urmas Laaro has resigned.', 'Laaro said the plan was old. “It is late,” she said.')
    ).toEqual(['Urmas Laaro (pronoun): It is late,'])
    expect(
      quotesIn('South Ardania is at war.', 'Ardania said it would fight. “It is late,” she said.')
    ).toEqual(['[she] (unresolved): It is late,'])
  })

  it('[R3] are people where an age or “who” shows it', () => {
    expect(quotesIn('Akmal, 24, a tailor, jumped from the window. “It is late,” she said.')).toEqual([
      'Akmal (pronoun): It is late,'
    ])
    expect(quotesIn('Mehta, who joined last year, said they were ready. “It is late,” he said.')).toEqual([
      'Mehta (pronoun): It is late,'
    ])
  })

  it('[R6] are bodies by their whole name', () => {
    expect(
      statementsIn(
        'The House of Representatives said it would vote.',
        'The U.S. Court of Appeals for the Ninth Circuit said the permit was void.',
        'The Attorney General’s Office said it would appeal.',
        'The State Committee for National Security said the cable was late.',
        'The Foreign Office said the cable was real.',
        'According to the British newspaper The Sentinel, the cable was real.'
      )
    ).toEqual([
      'House of Representatives (explicit): it would vote',
      'U.S. Court of Appeals for the Ninth Circuit (explicit): the permit was void',
      'Attorney General’s Office (explicit): it would appeal',
      'State Committee for National Security (explicit): the cable was late',
      'Foreign Office (explicit): the cable was real',
      'Sentinel (explicit): the cable was real'
    ])
  })

  it('[R6] are not called by their country', () => {
    expect(quotesIn('Luca Ferro lost.', 'The Italian said his team had “run out of legs”.')).toEqual([
      '[The Italian] (unresolved): run out of legs'
    ])
  })

  it('[R8] are told between commas behind any one thing that is said of them', () => {
    expect(quotesIn('Its coxswain, Alf Tidey, said: “It is late.”')).toEqual([
      'Alf Tidey (explicit): It is late.'
    ])
    expect(quotesIn('A diver who saw it last year, João Évora, said: “It is late.”')).toEqual([
      'João Évora (explicit): It is late.'
    ])
    expect(
      quotesIn('A diplomat who knows the case, and who left because he was tired, said it “came late”.')
    ).toEqual(['A diplomat (explicit): came late'])
    expect(quotesIn('A nurse who worked there at the time, who is now 81, said: “It is late.”')).toEqual([
      'A nurse (explicit): It is late.'
    ])
    expect(quotesIn('Its rival, Andean Copper, said it would sue. “It is late,” he said.')).toEqual([
      '[he] (unresolved): It is late,'
    ])
    expect(quotesIn('The ministry, Anna Orr, said: “It is late.”')).toEqual([
      'The ministry (explicit): It is late.'
    ])
  })

  it('[R8] have names with several particles, and none shouted before them', () => {
    expect(
      quotesIn('“It is late,” said President Ursula von der Leyen.', 'FIERY Anna Orr vowed: “I go there.”')
    ).toEqual(['Ursula von der Leyen (explicit): It is late,', 'Anna Orr (explicit): I go there.'])
    expect(quotesIn('Busker Anna Orr said: “It is late.”')).toEqual(['Anna Orr (explicit): It is late.'])
    expect(quotesIn('“It is late,” the Chief of General Staff said.')).toEqual([
      '[the Chief of General Staff] (unresolved): It is late,'
    ])
  })

  it('[S5] [S12] stand behind the verb for what they go on to say', () => {
    expect(
      quotesIn(
        '“It is late,” said Anna Orr, who heads the Rescue Institute, adding that it was “very grave”.'
      )
    ).toEqual(['Anna Orr (explicit): It is late,', 'Anna Orr (explicit): very grave'])
  })

  it('[S12] are not the company where it is the ruling that was sought', () => {
    expect(
      statementsIn(
        'The ruling is a blow for Corvane, the firm that has spent 11 years seeking to open a mine.'
      )
    ).toEqual(['[that] (unresolved): to open a mine'])
  })

  it('may be known by a source’s whole phrase, and laugh or sob their words', () => {
    expect(
      quotesIn('A source close to the PM said: “It is late.”', 'Anna Orr sobbed: “I go there.”')
    ).toEqual(['A source close to the PM (explicit): It is late.', 'Anna Orr (explicit): I go there.'])
  })
})
