/** The sections, down the side; on narrow screens above the settings. */
import { t } from '../../platform/i18n'
import { Wordmark } from '../../ui/Wordmark'
import { SECTIONS, type SectionName } from './sections'

export function Navigation({ section }: { section: SectionName }) {
  return (
    <header class="options-side">
      <Wordmark />
      <nav aria-label={t('options')}>
        <ul>
          {Object.entries(SECTIONS).map(([name, title]) => (
            <li key={name}>
              <a
                class="options-link"
                href={`#${name}`}
                aria-current={name === section ? 'page' : undefined}
              >
                {t(title)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p>{t('options_note')}</p>
    </header>
  )
}
