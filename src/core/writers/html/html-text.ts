import { xmlText } from '../../memo/xml-text'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

/** Text as it stands between tags or inside a quoted attribute. [H2] */
export const html = (text: string): string => xmlText(text).replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c)

/** Text as a string of a style sheet. */
export const cssString = (text: string): string =>
  `"${xmlText(text).replace(/[\\"<\n\r\f]/g, (c) => `\\${c.charCodeAt(0).toString(16)} `)}"`

type Attributes = Readonly<Record<string, string | number | null>>

/** An element with its attributes; those that are null are left out. */
export function tag(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${html(String(value))}"`)
    .join('')
  return `<${name}${written}>${children.join('')}</${name}>`
}
