import { BorderStyle, type IBorderOptions, type IParagraphStyleOptions } from 'docx'
import { hex } from './docx-units'

export type ParagraphLook = NonNullable<IParagraphStyleOptions['paragraph']>
export type RunLook = NonNullable<IParagraphStyleOptions['run']>

/** A paragraph style that shows in Word's gallery. */
export const style = (
  id: string,
  name: string,
  paragraph: ParagraphLook,
  run: RunLook = {}
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  uiPriority: 2,
  paragraph,
  run
})

/** A single line; `size` in eighths of a point, `space` to the text in points. */
export const rule = (colour: string, size: number, space: number): IBorderOptions => ({
  style: BorderStyle.SINGLE,
  size,
  space,
  color: hex(colour)
})
