import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decode } from '../../../src/main/importers/decode'

const ENGLISH =
  'The minister said the talks would go on until Friday, and that no one could tell how they would end. He left.\n'
const CURLY = '“We can’t wait”, she said – “not for €3 million…”\n'
const RUSSIAN =
  'Министр сообщил журналистам, что переговоры продолжатся до пятницы, и никто не знает, чем они закончатся. Он уехал.\n'
const JAPANESE =
  '大臣は記者団に対し、協議は金曜日まで続くと述べた。結果がどうなるかは誰にも分からないという。\n'
const POLISH =
  'Minister powiedział dziennikarzom, że rozmowy potrwają do piątku i że nikt nie wie, jak się zakończą. Wyjechał już wczoraj późnym wieczorem.\n'

describe('decode', () => {
  it.each([
    ['utf8', ENGLISH + CURLY + RUSSIAN],
    ['utf-16le', ENGLISH + CURLY],
    ['utf-16be', ENGLISH + CURLY],
    ['windows-1252', ENGLISH + CURLY],
    [
      'windows-1252',
      'Café à la crème coûte déjà trop cher, a déclaré le maire élu à Genève. “Ça suffit”, dit-il.'
    ],
    ['windows-1250', POLISH.repeat(3)],
    ['windows-1251', RUSSIAN.repeat(3)],
    ['koi8-r', RUSSIAN.repeat(3)],
    ['shift_jis', JAPANESE.repeat(3)],
    ['euc-jp', JAPANESE.repeat(3)]
  ])('reads %s', (encoding, text) => {
    expect(decode(iconv.encode(text, encoding))).toBe(text)
  })

  it.each(['utf8', 'utf-16le', 'utf-16be', 'utf-32le'])('takes the byte-order mark of %s off', (encoding) => {
    expect(decode(iconv.encode(ENGLISH + POLISH, encoding, { addBOM: true }))).toBe(ENGLISH + POLISH)
  })

  it('keeps a text in UTF-8 with a broken byte for UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from(RUSSIAN + JAPANESE), Buffer.from([0xff]), Buffer.from(RUSSIAN)])
    expect(decode(bytes)).toBe(`${RUSSIAN}${JAPANESE}\uFFFD${RUSSIAN}`)
  })

  it('reads back any text that was written as UTF-8, line ends untouched', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'é', '“', '\r\n', '\n', 'ж', '語', '😀', ' ', '.'),
      minLength: 1
    })
    fc.assert(
      fc.property(text, (t) => {
        expect(decode(Buffer.from(t))).toBe(t)
      })
    )
  })

  it('says of bytes that they are no text, and throws at none', () => {
    expect(decode(Uint8Array.from({ length: 4096 }, (_, i) => (i * 37) % 256))).toBeNull()
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) =>
        ['string', 'object'].includes(typeof decode(bytes))
      )
    )
  })
})
