/** Three steps: where the button is, what a press does, what stays. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import type { Place } from '../../platform/about'
import { isPinned } from '../../platform/action'
import { type MessageKey, t } from '../../platform/i18n'
import { openShortcuts, shortcuts } from '../../platform/shortcuts'
import { LIBRARY_PAGE, optionsPage } from '../../ui/pages'
import { applySettings } from '../../ui/settings/apply-settings'
import { useSettings } from '../../ui/settings/use-settings'
import { Wordmark } from '../../ui/Wordmark'

const WHERE = {
  chrome: 'welcome_pin_chrome',
  firefox: 'welcome_pin_firefox',
  phone: 'welcome_pin_phone'
} as const satisfies Record<Place, MessageKey>

export function WelcomePage({ place }: { place: Place }) {
  const [settings] = useSettings()
  useLayoutEffect(() => applySettings(document.documentElement, settings), [settings])
  const { shortcut, isInToolbar } = useStanding()
  return (
    <main>
      <Wordmark />
      <h1>{t('welcome_title')}</h1>
      <ol>
        <li>
          <h2>{t('welcome_pin_title')}</h2>
          <p role="status">{t(isInToolbar ? 'welcome_pinned' : WHERE[place])}</p>
        </li>
        <li>
          <h2>{t('welcome_read_title')}</h2>
          <p>{t('welcome_read_body')}</p>
          {place !== 'phone' && (
            <p class="welcome-keys">
              <span>{shortcut ? t('welcome_shortcut', shortcut) : t('welcome_no_shortcut')}</span>
              <button type="button" class="button button-line" onClick={() => void openShortcuts()}>
                {t('change_shortcuts')}
              </button>
            </p>
          )}
        </li>
        <li>
          <h2>{t('welcome_save_title')}</h2>
          <p>{t('welcome_save_body')}</p>
          <a class="link" href={LIBRARY_PAGE}>
            {t('open_library')}
          </a>
        </li>
      </ol>
      <p class="welcome-privacy">{t('welcome_privacy')}</p>
      <div class="message-actions">
        <button type="button" class="button button-solid" onClick={() => close()}>
          {t('welcome_done')}
        </button>
        <a class="button button-ghost" href={optionsPage()}>
          {t('options')}
        </a>
      </div>
    </main>
  )
}

/** Looked at again when the reader comes back from the browser's own pages. */
function useStanding() {
  const [shortcut, setShortcut] = useState<string>()
  const [isInToolbar, setInToolbar] = useState(false)
  useEffect(() => {
    const look = async () => {
      setShortcut((await shortcuts())._execute_action)
      setInToolbar((await isPinned()) ?? false)
    }
    const again = () => void look()
    again()
    addEventListener('focus', again)
    return () => removeEventListener('focus', again)
  }, [])
  return { shortcut, isInToolbar }
}
