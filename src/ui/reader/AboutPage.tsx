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

function tell({ source, agrees, differs }: Provenance = NOTHING): string {
  const own = nameOf(source)
  const said = agrees.length > 0 ? t('about_agrees', own, list(agrees)) : own
  if (differs.length === 0) return said
  return `${said}; ${tCount('about_differs', differs.length, list(differs))}`
}

const NOTHING: Provenance = { source: '', agrees: [], differs: [] }

const list = (witnesses: string[]) =>
  listFormat(language(), { type: 'conjunction' }).format(witnesses.map(nameOf))

function nameOf(witness: string): string {
  const key = Object.hasOwn(WITNESSES, witness) && WITNESSES[witness]
  return key ? t(key) : witness.replace(/^json-ld/, 'JSON-LD')
}
