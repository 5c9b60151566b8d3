/** The field for one more site. The browser asks for that one host, at that press. */
import { useId, useRef, useState } from 'preact/hooks'
import { askForSite } from '../../../platform/grants'
import { type MessageKey, t } from '../../../platform/i18n'
import { chooseSite, siteName, siteOf } from '../../../platform/sites'
import type { Pane } from '../sections'

export function AddSite({ say }: Pick<Pane, 'say'>) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [wrong, setWrong] = useState<MessageKey>()
  const add = (event: Event) => {
    event.preventDefault()
    const pattern = siteOf(field.current?.value ?? '')
    if (!pattern) return setWrong('site_invalid')
    // Nothing is waited for before the browser is asked: it would forget the press.
    void askForSite(pattern).then(async (isGranted) => {
      setWrong(isGranted ? undefined : 'site_refused')
      if (!isGranted) return
      await chooseSite(pattern, true)
      if (field.current) field.current.value = ''
      say({ text: t('site_added', siteName(pattern) ?? pattern) })
    })
  }
  return (
    <form class="add-site" onSubmit={add} noValidate>
      <label for={id}>{t('site_address')}</label>
      <input
        ref={field}
        id={id}
        type="text"
        inputMode="url"
        name="site"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        dir="ltr"
        placeholder={t('site_example')}
        aria-invalid={wrong !== undefined}
        aria-describedby={`${id}-wrong`}
      />
      <button type="submit" class="button button-solid">
        {t('site_add')}
      </button>
      <p id={`${id}-wrong`} class="add-site-wrong" role="alert">
        {wrong && t(wrong)}
      </p>
    </form>
  )
}
