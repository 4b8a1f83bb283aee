/** What core cannot do itself, passed in. `decode` replaces what is not UTF-8 and never throws. */
export interface Codec {
  encode(text: string): Uint8Array
  decode(bytes: Uint8Array): string
  /** 64 lower-case hex digits. */
  sha256(bytes: Uint8Array): string
}
