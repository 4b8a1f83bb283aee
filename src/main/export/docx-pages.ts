import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { estimatePageNumbersWith } from 'docx/layout'

// Not called `require`: the build adds one of that name where it sees it used.
const packages = createRequire(import.meta.url)

/** The cuts of the fonts a template can name: what lines are measured with. */
const FILES = ['noto-serif/{}/NotoSerif_{}', 'noto-sans/{}/NotoSans_{}'].flatMap((name) =>
  ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic'].map(
    (cut) => `@expo-google-fonts/${name.replaceAll('{}', cut)}.ttf`
  )
)

export type PageNumbers = ReturnType<typeof estimatePageNumbersWith>

let estimator: PageNumbers | null = null

/**
 * Fills the page numbers of a table of contents by laying the pages out as Word does. A guess where a
 * character is in none of the fonts; Word puts it right when the reader updates the contents.
 */
export function pageNumbers(): PageNumbers {
  const fonts = () => FILES.map((file) => ({ data: readFileSync(packages.resolve(file)) }))
  return (estimator ??= estimatePageNumbersWith({ fonts: fonts(), guess: true }))
}
