// Control characters, unpaired surrogates and non-characters (XML 1.0, production 2).
const UNHOLDABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Text as XML can hold it: what it cannot hold shows as U+FFFD. */
export const xmlText = (text: string): string => text.replace(UNHOLDABLE, '\ufffd')

/** Names (`U+0007`) of the characters in a text that XML cannot hold. */
export const unholdable = (text: string): string[] =>
  (text.match(UNHOLDABLE) ?? []).map(
    (c) => `U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  )
