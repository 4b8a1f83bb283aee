/** Verbs that give words in quotation marks to whoever stands right beside them, by the language of the article. */
export const CUES_ABROAD: Readonly<Record<string, string>> = {
  de: 'sagte|sagt|erklärte|erklärt|meinte|betonte|warnte|kritisierte|forderte|schrieb|twitterte|ergänzte',
  fr: 'a déclaré|a dit|a affirmé|a expliqué|a indiqué|a souligné|a ajouté|a assuré|a estimé|déclare|affirme|explique|assure|estime',
  es: 'dijo|ha dicho|afirmó|ha afirmado|declaró|ha declarado|explicó|aseguró|señaló|añadió|indicó|subrayó'
}
