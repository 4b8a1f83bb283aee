import { describe, expect, it } from 'vitest'
import { statementsIn } from './article'

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

  it('[T2] [T3] need a verb: a noun that looks like one makes none', () => {
    expect(statementsIn('The campaign claims grew louder in the states.')).toEqual([])
    expect(statementsIn('Republicans claim that the vote was fair.')).toEqual([
      'Republicans (explicit): the vote was fair'
    ])
  })

  it('are mixed where part of them is quoted', () => {
    expect(statementsIn('Anna Orr said the talks were “a waste of time” for all.')).toEqual([
      'Anna Orr (explicit): the talks were “a waste of time” for all'
    ])
  })
})
