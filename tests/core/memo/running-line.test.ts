import { describe, expect, test } from 'vitest'
import { runningLine, widthOf } from '../../../src/core/memo/running-line'
import { pageBox, typeScale } from '../../../src/core/template/type-scale'
import { houseTemplate } from '../../support/memo-builder'

const template = houseTemplate('executive-memo')
const room = pageBox(template).measure / typeScale(template).small
const line = (title: string, right = 'Page {page} of {pages}') =>
  runningLine({ left: '{title}', right }, { title }, template)

describe('[M16] a running line', () => {
  test('is left alone where it fits', () => {
    expect(line('A title')).toEqual({ left: 'A title', right: 'Page {page} of {pages}' })
  })

  test('is cut at a word, and says so', () => {
    const title = 'ferry capsizes off the port, dozens missing as rescue teams search '.repeat(3).trim()
    const { left, right } = line(title)
    expect(left).toMatch(/^ferry capsizes .*\w\u00a0…$/)
    expect(title).toContain(`${left.slice(0, -2)} `)
    expect(widthOf(left) + widthOf(right)).toBeLessThan(room)
    expect(left.length).toBeGreaterThan(50)
  })

  test('has less room for wide letters than for narrow ones', () => {
    expect(line('M'.repeat(300)).left.length).toBeLessThan(line('i'.repeat(300)).left.length / 2)
  })

  test('cuts no character in two', () => {
    expect(line('👩‍👩‍👧'.repeat(100)).left).toMatch(/^(👩‍👩‍👧)+\u00a0…$/u)
  })

  test('gives what stands at the right half of it at most', () => {
    const { left, right } = line('title '.repeat(50), 'subject '.repeat(50))
    expect(right).toMatch(/…$/)
    expect(widthOf(right)).toBeLessThan(room / 2)
    expect(left.length).toBeGreaterThan(20)
  })

  test('keeps the names of page numbers whole', () => {
    const { right } = line('', `${'x'.repeat(40)} {page} {pages} ${'x'.repeat(40)}`)
    expect(right.replace(/\{pages?\}/g, '')).not.toMatch(/[{}]/)
  })
})
