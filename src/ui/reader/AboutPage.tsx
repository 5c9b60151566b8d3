/** "About this page": which of the page's marks each field was taken from, and which say otherwise. */
import { ChevronRight } from 'lucide-preact'
import { listFormat } from '../../article/formatters'
import type { Article, HeaderField, Provenance } from '../../article/types'
import { language, type MessageKey, t, tCount } from '../../platform/i18n'

const LABELS: Record<HeaderField, MessageKey> = {
  headline: 'about_headline',
  standfirst: 'about_standfirst',
  author: 'author',
  datePublished: 'about_published',
  dateModified: 'about_updated',
  publisher: 'origin',
  image: 'about_image',
  inLanguage: 'about_language',
  url: 'about_address',
  body: 'about_text'
}

/** Witnesses that have no name in the page's own code. */
const WITNESSES: Record<string, MessageKey> = {
  address: 'witness_address',
  url: 'witness_address',
  byline: 'witness_text',
  'byline below': 'witness_signature',
  'described text': 'witness_text',
  'name beside date': 'witness_text',
  'partner logo': 'witness_logo',
  densest: 'witness_densest',
  longest: 'witness_longest',
  logo: 'witness_logo',
  'origin block': 'witness_origin',
  signature: 'witness_signature',
  'title suffix': 'witness_suffix',
  text: 'witness_text'
}

/** Shut until it is asked for; nothing where nothing is known (a story from an old file). */
export function AboutPage({ article: { provenance } }: { article: Article }) {
  const fields = (Object.keys(LABELS) as HeaderField[]).filter((field) => provenance[field])
  if (fields.length === 0) return null
  return (
    <details class="about" lang={language()}>
      <summary>
        {t('about_page')}
        <ChevronRight class="icon icon-flips" aria-hidden="true" />
      </summary>
      <dl>
        {fields.map((field) => (
          <div key={field}>
            <dt>{t(LABELS[field])}</dt>
            <dd>
              <bdi>{tell(provenance[field])}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

/** Several witnesses may have one name here: it is said once, for the one that was believed first. */
function tell({ source, agrees, differs }: Provenance = NOTHING): string {
  const own = nameOf(source)
  const agreeing = namesOf(agrees, [own])
  const differing = namesOf(differs, [own, ...agreeing])
  const said = agreeing.length > 0 ? t('about_agrees', own, list(agreeing)) : own
  if (differing.length === 0) return said
  return `${said}; ${tCount('about_differs', differing.length, list(differing))}`
}

const NOTHING: Provenance = { source: '', agrees: [], differs: [] }

const namesOf = (witnesses: string[], said: string[]): string[] =>
  [...new Set(witnesses.map(nameOf))].filter((name) => !said.includes(name))

const list = (names: string[]) => listFormat(language(), { type: 'conjunction' }).format(names)

function nameOf(witness: string): string {
  const key = Object.hasOwn(WITNESSES, witness) && WITNESSES[witness]
  return key ? t(key) : witness.replace(/^json-ld/, 'JSON-LD')
}
