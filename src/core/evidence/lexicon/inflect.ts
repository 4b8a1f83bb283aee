import { IRREGULAR } from './cue-verbs'

/** The forms of a verb: base, third person, past, participle, -ing. */
export type Forms = readonly [base: string, third: string, past: string, participle: string, ing: string]

/** Verbs of more than one syllable, or with a vowel pair, never double; these do. */
const DOUBLING = new Set(
  `plan slam slip ban rip trim quip admit commit permit submit regret brag nod chat dub bar drop grab hop shop step
  tap trap wrap rob rub chop clap flip plot scan skip snap spot strip swap control compel expel propel repel rebut
  prefer infer confer defer transfer occur concur recur incur refer stop stab hug nag vet bet hit put cut set let get
  quit shut run win begin sit dig cast rap tip sin fit ship drag swim stun snub rig plug pin pet mob knit jam equip
  drip cram clip blot blog bid beg omit emit remit outfit forget vlog patrol swig sum tug split spin sob scrap spur rob strip skip rig drag grab grip fit`.split(
    /\s+/
  )
)

const irregular = new Map<string, readonly string[]>(
  IRREGULAR.split(/[|\n]/).map((line) => {
    const forms = line.trim().split(/\s+/)
    return [forms[0] ?? '', forms]
  })
)

/** Every form of an English verb, regular or not. */
export function inflect(base: string): Forms {
  const stem = DOUBLING.has(base) ? base + base.charAt(base.length - 1) : base
  const ing = /[^eoy]e$/.test(base)
    ? base.endsWith('ie')
      ? `${base.slice(0, -2)}ying`
      : `${base.slice(0, -1)}ing`
    : `${stem}ing`
  const known = irregular.get(base)
  if (known) return [base, known[1] ?? base, known[2] ?? base, known[3] ?? base, ing]
  const third = /[^aeiou]y$/.test(base)
    ? `${base.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|o)$/.test(base)
      ? `${base}es`
      : `${base}s`
  const past = base.endsWith('e')
    ? `${base}d`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ied`
      : `${stem}ed`
  return [base, third, past, past, ing]
}
