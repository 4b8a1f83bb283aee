import { describe, expect, it } from 'vitest'
import { statementsIn } from './article'

describe('clauses of statements', () => {
  it('[T2] [T3] [T5] are found whatever words may be verbs in them', () => {
    expect(
      statementsIn(
        'Clinton aides said details of her plan will be unveiled.',
        'Orr’s spokesman said the prime minister stood by his comments.',
        'Police said he had a slingshot; witnesses said he had bread.',
        'Anna Orr, who lives nearby, said the shooting lasted 20 minutes.',
        'More than four in 10 said billionaire Paul Hale would win.',
        'A third say they do not know.',
        'Anna Orr said bottled water would be given out.',
        'Anna Orr left the party, saying he lacks the temperament to lead.'
      )
    ).toEqual([
      'Clinton aides (explicit): details of her plan will be unveiled',
      'Orr’s spokesman (explicit): the prime minister stood by his comments',
      'Police (explicit): he had a slingshot',
      'witnesses (explicit): he had bread',
      'Anna Orr (explicit): the shooting lasted 20 minutes',
      'four in 10 (explicit): billionaire Paul Hale would win',
      'A third (explicit): they do not know',
      'Anna Orr (explicit): bottled water would be given out',
      'Anna Orr (explicit): he lacks the temperament to lead'
    ])
  })

  it('[S2] begin with a time of which something is said', () => {
    expect(statementsIn('Anna Orr said the time for talks is over.')).toEqual([
      'Anna Orr (explicit): the time for talks is over'
    ])
    expect(statementsIn('Anna Orr said Friday the talks were over.')).toEqual([
      'Anna Orr (explicit): the talks were over'
    ])
  })

  it('[S2] keep the “not” before an infinitive', () => {
    expect(statementsIn('Anna Orr had vowed not to pay a dime.')).toEqual([
      'Anna Orr (explicit): not to pay a dime'
    ])
  })

  it('[S4] stand before the attribution also where a hearer follows it', () => {
    expect(statementsIn('He was kind, an airport official told The Bay Post.')).toEqual([
      'an airport official (explicit): He was kind'
    ])
    expect(statementsIn('The solution, Anna Orr told them, was simple.')).toEqual([
      'Anna Orr (explicit): The solution | was simple'
    ])
    expect(statementsIn('In three years since, Anna Orr says, far too many were lost.')).toEqual([
      'Anna Orr (explicit): In three years since | far too many were lost'
    ])
  })

  it('[S7] stand behind a colon and “according to”', () => {
    expect(statementsIn('It has not gone unnoticed: According to Anna Orr, he leads in two states.')).toEqual(
      ['Anna Orr (explicit): he leads in two states']
    )
  })
})
