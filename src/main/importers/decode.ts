import iconv from 'iconv-lite'
import { detect } from 'jschardet'

/** Bytes looked at where a guess is made from a sample. */
const SAMPLE = 64 * 1024
/** Share of zero bytes in every other place that makes a text UTF-16. */
const UTF16_SHARE = 0.4
/** Share of control characters over which bytes are no text. */
const CONTROL_SHARE = 0.01
/** Fewer good sequences to a broken one, and a text is not UTF-8 with a slip but something else. */
const GOOD_TO_BROKEN = 10
/** Accented letters to plain ones in a Latin text, at most. */
const ACCENT_SHARE = 0.3
/** Guesses that are believed of a text in Latin letters. */
const LATIN: ReadonlySet<string> = new Set([
  ...[
    'windows-1250',
    'iso-8859-2',
    'windows-1254',
    'iso-8859-9',
    'windows-1257',
    'iso-8859-13',
    'iso-8859-15'
  ],
  ...['windows-1252', 'iso-8859-1']
])
/** What jschardet calls it and what its superset, as writers and browsers use it, is called. */
const SUPERSETS: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  ascii: 'windows-1252',
  'iso-8859-9': 'windows-1254',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  shift_jis: 'windows-31j',
  'x-mac-cyrillic': 'maccyrillic'
}
/** Punctuation that the Windows code pages of Europe have in the same places: curly quotes, dashes, dots. */
const WINDOWS_PUNCTUATION: ReadonlySet<number> = new Set([
  0x80, 0x82, 0x84, 0x85, 0x86, 0x87, 0x89, 0x8b, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9b, 0xa0,
  0xa7, 0xa9, 0xab, 0xae, 0xb0, 0xb1, 0xb7, 0xbb
])

/** The text of a file's bytes, whatever its encoding, without byte-order mark; null where they are not text. */
export function decode(bytes: Uint8Array): string | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const text = decodeMarked(buffer) ?? decodeUtf16(buffer) ?? decodeUtf8(buffer) ?? decodeGuessed(buffer)
  return isText(text) ? text : null
}

function decodeMarked(buffer: Buffer): string | null {
  const [a, b, c, d] = buffer
  if (a === 0xef && b === 0xbb && c === 0xbf) return buffer.subarray(3).toString('utf8')
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return iconv.decode(buffer, 'utf-32le')
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return iconv.decode(buffer, 'utf-32be')
  if (a === 0xff && b === 0xfe) return iconv.decode(buffer, 'utf-16le')
  if (a === 0xfe && b === 0xff) return iconv.decode(buffer, 'utf-16be')
  return null
}

/** UTF-16 without a mark shows in Latin text: every other byte is zero. */
function decodeUtf16(buffer: Buffer): string | null {
  const pairs = Math.floor(Math.min(buffer.length, SAMPLE) / 2)
  const zeros = [0, 0]
  for (let i = 0; i < pairs * 2; i++) if (buffer[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd > pairs * UTF16_SHARE && even < pairs * 0.05) return iconv.decode(buffer, 'utf-16le')
  if (even > pairs * UTF16_SHARE && odd < pairs * 0.05) return iconv.decode(buffer, 'utf-16be')
  return null
}

function decodeUtf8(buffer: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(buffer)
  } catch {
    const text = buffer.toString('utf8')
    const broken = text.match(/\uFFFD+/g)?.length ?? 0
    const good = text.match(/[^\x00-\x7f\uFFFD]/g)?.length ?? 0
    return good >= broken * GOOD_TO_BROKEN ? text : null
  }
}

function decodeGuessed(buffer: Buffer): string {
  const high = buffer.filter((byte) => byte >= 0x80)
  if (high.every((byte) => WINDOWS_PUNCTUATION.has(byte))) return iconv.decode(buffer, 'windows-1252')
  const first = buffer.findIndex((byte) => byte >= 0x80)
  const from = Math.max(0, first - SAMPLE / 4)
  const sample = buffer.subarray(from, from + SAMPLE)
  const guess = detect(sample).encoding?.toLowerCase() ?? ''
  const encoding = isLatin(sample) && !LATIN.has(guess) ? 'windows-1252' : (SUPERSETS[guess] ?? guess)
  return iconv.decode(buffer, iconv.encodingExists(encoding) ? encoding : 'windows-1252')
}

/** A text in Latin letters has a few accents; one in another script hardly has anything else. */
function isLatin(sample: Buffer): boolean {
  const high = sample.filter((byte) => byte >= 0x80).length
  const plain = sample.filter((byte) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a).length
  return high < plain * ACCENT_SHARE
}

/** Text has line ends and tabs but hardly any other control character. */
function isText(text: string): boolean {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE / 2) + text.slice(-SAMPLE / 2) : text
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f]/g)?.length ?? 0
  const lost = sample.match(/\uFFFD/g)?.length ?? 0
  return controls <= sample.length * CONTROL_SHARE && lost <= sample.length * 0.1
}
