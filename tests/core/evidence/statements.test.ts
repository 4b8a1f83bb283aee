import { describe, expect, it } from 'vitest'
import { statementsIn, statementsUnder } from './article'

describe('statements', () => {
  it('[S1] are the outermost words reported', () => {
    expect(statementsIn('Anna Orr said Paul Hale thought the call was useful.')).toEqual([
      'Anna Orr (explicit): Paul Hale thought the call was useful'
    ])
  })

  it('[S2] begin after the hearer, the time and the place', () => {
    expect(statementsIn('Anna Orr told reporters in Paris on Friday that the talks had failed.')).toEqual([
      'Anna Orr (explicit): the talks had failed'
    ])
    expect(statementsIn('Anna Orr asked whether the talks had failed.')).toEqual([
      'Anna Orr (explicit): whether the talks had failed'
    ])
    expect(statementsIn('Anna Orr wants to end the talks.')).toEqual([
      'Anna Orr (explicit): to end the talks'
    ])
    expect(statementsIn('Anna Orr denounced the plan.')).toEqual(['Anna Orr (explicit): the plan'])
  })

  it('[S3] end where another says something else', () => {
    expect(statementsIn('Anna Orr said the talks had failed, but Paul Hale said they would go on.')).toEqual([
      'Anna Orr (explicit): the talks had failed',
      'Paul Hale (explicit): they would go on'
    ])
    expect(statementsIn('Anna Orr said the talks had failed and added that she would leave.')).toEqual([
      'Anna Orr (explicit): the talks had failed',
      'Anna Orr (explicit): she would leave'
    ])
  })

  it('[S4] [S5] may stand before their source, or around it', () => {
    expect(statementsIn('The talks have failed, Anna Orr said.')).toEqual([
      'Anna Orr (explicit): The talks have failed'
    ])
    expect(statementsIn('The talks have failed, said Anna Orr.')).toEqual([
      'Anna Orr (explicit): The talks have failed'
    ])
    expect(statementsIn('The talks, Anna Orr said, have failed.')).toEqual([
      'Anna Orr (explicit): The talks | have failed'
    ])
  })

  it('[S6] in the passive have the agent as their source', () => {
    expect(statementsIn('The plan was rejected by Anna Orr.')).toEqual(['Anna Orr (explicit): The plan'])
    expect(statementsIn('The army is expected to leave.')).toEqual(['[] (unresolved): The army | to leave'])
  })

  it('[S7] follow “according to”', () => {
    expect(statementsIn('The army will leave, according to the ministry.')).toEqual([
      'the ministry (explicit): The army will leave'
    ])
    expect(statementsIn('According to the ministry, the army will leave.')).toEqual([
      'the ministry (explicit): the army will leave'
    ])
  })

  it('[S8] follow nouns of saying and wanting', () => {
    expect(statementsIn('Anna Orr’s plan to leave Lyon drew fire.')).toEqual([
      'Anna Orr (explicit): to leave Lyon'
    ])
  })

  it('[S9] in a relative clause are what the relative stands for', () => {
    expect(statementsIn('The plan, which Anna Orr said would fail, was new.')).toEqual([
      'Anna Orr (explicit): which | would fail'
    ])
    expect(statementsIn('The tax that Anna Orr had opposed was dropped.')).toEqual([
      'Anna Orr (explicit): The tax that'
    ])
  })

  it('[S9] in a relative clause may be quoted, and end before the main verb', () => {
    expect(statementsIn('The plan, which Anna Orr added “is dead”, was new.')).toEqual([
      'Anna Orr (explicit): which | “is dead”'
    ])
    expect(statementsIn('Officials who agree that the plan should be dropped were ill.')).toEqual([
      'Officials (pronoun): the plan should be dropped'
    ])
  })

  it('[S2] begin after a hearer and what he does', () => {
    expect(statementsIn('Anna Orr urged those calling for a vote to give him time.')).toEqual([
      'Anna Orr (explicit): to give him time'
    ])
  })

  it('[S2] are told from the verb that stands beside them', () => {
    expect(statementsIn('Anna Orr, recalling a breakfast with the envoy, denounced the talks.')).toEqual([
      'Anna Orr (explicit): a breakfast with the envoy',
      'Anna Orr (explicit): the talks'
    ])
    expect(
      statementsIn('Anna Orr said the recent spate of riots and protests demands that all sit down.')
    ).toEqual(['Anna Orr (explicit): the recent spate of riots and protests demands that all sit down'])
    expect(statementsIn('Anna Orr went on by saying that the talks had failed.')).toEqual([
      'Anna Orr (explicit): the talks had failed'
    ])
    expect(statementsIn('Anna Orr has spent her career arguing that growth misleads.')).toEqual([
      'Anna Orr (explicit): growth misleads'
    ])
    expect(statementsIn('An envoy, speaking on condition of anonymity, denounced the talks.')).toEqual([
      'An envoy (explicit): the talks'
    ])
    expect(statementsIn('One envoy, quoted in the report, said the talks had failed.')).toEqual([
      'One envoy (explicit): the talks had failed'
    ])
    expect(statementsIn('Anna Orr was quoted by the Gazette as saying that the talks had failed.')).toEqual([
      'Anna Orr (explicit): the talks had failed'
    ])
    expect(statementsIn('The fraud was found in letters seen by the Lyon Gazette.')).toEqual([])
  })

  it('[S10] of a headline read its capitals as the article does', () => {
    const inHeadline = (title: string): string[] =>
      statementsUnder(title, 'Teacher Anna Orr lost the vote on new rules for banks in Lyon on Monday.')
    expect(inHeadline('Anna Orr Wants New Rules for Banks')).toEqual([
      'Anna Orr (explicit): New Rules for Banks'
    ])
    expect(inHeadline('Orr: New Rules Will Fail')).toEqual(['Anna Orr (explicit): New Rules Will Fail'])
    expect(inHeadline('Lyon: New Rules Will Fail')).toEqual([])
    expect(inHeadline('Breaking: New Rules Passed')).toEqual([])
    expect(inHeadline('Incendie dans le Var : 3 000 personnes')).toEqual([])
  })

  it('[Q14] are the answers of an interview, whole, of the one it was held with', () => {
    const interview = [
      'Q: Will you keep the alliance?',
      'A: No. We will honour contracts that exist.',
      'They were signed in 2010.',
      'Q: And the war?',
      'A: “That” is for a referendum. I have always said so.'
    ]
    expect(statementsIn('Minister Anna Orr, once a judge, spoke to the paper in May.', ...interview)).toEqual(
      [
        'Anna Orr (implicit): No. We will honour contracts that exist.',
        'Anna Orr (implicit): They were signed in 2010.',
        'Anna Orr (implicit): “That” is for a referendum. I have always said so.'
      ]
    )
    const [first] = statementsIn('Minister Anna Orr spoke to Minister Paul Hale.', ...interview)
    expect(first).toBe('[] (unresolved): No. We will honour contracts that exist.')
    expect(statementsIn('Q: Is it late?', 'A: It is late.')).toEqual([])
  })

  it('[Q12] are the turns of a transcript, whole', () => {
    expect(
      statementsIn(
        'Mayor Anna Orr spoke to Paul Hale on Monday.',
        'HALE: Will you stay?',
        'ORR: I think so. I want to finish this.',
        'HALE: Thanks.'
      )
    ).toEqual([
      'Paul Hale (explicit): Will you stay?',
      'Anna Orr (explicit): I think so. I want to finish this.',
      'Paul Hale (explicit): Thanks.'
    ])
    expect(statementsIn('Note: The shop is shut.', 'Paris: The rain goes on.')).toEqual([])
    expect(
      statementsIn(
        'HALE: Will you?',
        'ORR: I think so.',
        'I have said so before.',
        'HALE: When?',
        'ORR: In May.'
      )
    ).toEqual([
      'HALE (explicit): Will you?',
      'ORR (explicit): I think so.',
      'ORR (implicit): I have said so before.',
      'HALE (explicit): When?',
      'ORR (explicit): In May.'
    ])
  })

  it('[S11] are not the clause before what the cue governs', () => {
    expect(statementsIn('When the talks failed, Anna Orr said she would leave.')).toEqual([
      'Anna Orr (explicit): she would leave'
    ])
    expect(statementsIn('The victory underscored the mood of the town.')).toEqual([])
  })

  it('[S12] find their subject across what stands between', () => {
    expect(statementsIn('Anna Orr, meanwhile, who teaches in Lyon, said the talks had failed.')).toEqual([
      'Anna Orr (explicit): the talks had failed'
    ])
    expect(statementsIn('Acme Berg AG (SIX: ACME) on Monday said the talks had failed.')).toEqual([
      'Acme Berg AG (explicit): the talks had failed'
    ])
    expect(statementsIn('Anna Orr, who thinks the plan is dead, denounced the talks.')).toEqual([
      'Anna Orr (pronoun): the plan is dead',
      'Anna Orr (explicit): the talks'
    ])
    expect(statementsIn('Anna Orr said the talks would go on and praised the envoy.')).toEqual([
      'Anna Orr (explicit): the talks would go on',
      'Anna Orr (explicit): the envoy'
    ])
  })

  it('[T4] [T5] read a word by what stands before it', () => {
    expect(statementsIn('Anna Orr has supported stem cell research.')).toEqual([
      'Anna Orr (explicit): stem cell research'
    ])
    expect(statementsIn('Anna Orr wants to deglaze the pan.')).toEqual([
      'Anna Orr (explicit): to deglaze the pan'
    ])
    expect(statementsIn('Both officials’ teams denounced the ministers’ plan.')).toEqual([
      'Both officials’ teams (explicit): the ministers’ plan'
    ])
  })

  it('[T2] [T3] need a verb: a noun that looks like one makes none', () => {
    expect(statementsIn('The campaign claims grew louder in the states.')).toEqual([])
    expect(statementsIn('Republicans claim that the vote was fair.')).toEqual([
      'Republicans (explicit): the vote was fair'
    ])
  })

  it('[T2] come from a verb in -s after a comma, where it is no noun', () => {
    expect(statementsIn('A top strategist, Paul Hale, tells reporters that the talks have failed.')).toEqual([
      'Paul Hale (explicit): the talks have failed'
    ])
    expect(statementsIn('He went to Maine and Vermont, states that vote on Monday.')).toEqual([])
  })

  it('are mixed where part of them is quoted', () => {
    expect(statementsIn('Anna Orr said the talks were “a waste of time” for all.')).toEqual([
      'Anna Orr (explicit): the talks were “a waste of time” for all'
    ])
  })
})
