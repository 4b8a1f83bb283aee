import type { Project } from '../../../core/project/project'
import { sourceName } from '../../../core/source/source-name'
import { codec } from '../../files/codec'
import { decode } from '../../importers/decode'
import { finding, type Finding } from './verify-finding'

/** Whether the articles are as they were read, and the words captured by hand are where they were. */
export const verifyArticles = ({ briefing, sources, originals }: Project): Finding[] => [
  ...sources
    .filter(({ id, text, sha256 }) => {
      const original = originals.get(id)
      if (original) return codec.sha256(original) !== sha256 || decode(original) !== text
      return codec.sha256(codec.encode(text)) !== sha256
    })
    .map((source) =>
      finding(
        'altered-article',
        `${sourceName(source)} (${source.file}): its words are not those that were read.`
      )
    ),
  ...briefing.marks.captured
    .filter(({ source: id, start, end, text }) => {
      const source = sources.find((one) => one.id === id)
      return source?.text.slice(start, end) !== text
    })
    .map(({ source, start, end, text }) =>
      finding('altered-capture', `“${text}” was captured from where its article has other words.`, {
        citation: { source, start, end }
      })
    )
]
