/** Sites whose stories open by themselves, and everything that was ever allowed, to be given back. */
import { useEffect, useState } from 'preact/hooks'
import { giveBack, grants, onGrants } from '../../../platform/grants'
import { t } from '../../../platform/i18n'
import { chooseSite, onSites, readSites, siteName } from '../../../platform/sites'
import type { Pane } from '../sections'
import { AddSite } from './AddSite'
import { GrantRow } from './GrantRow'

export function SitesSection({ say }: Pane) {
  const { granted, chosen } = useGrants()
  const nameOf = (pattern: string) => siteName(pattern) ?? t('grant_all')
  const back = async (pattern: string) => {
    await chooseSite(pattern, false)
    if (await giveBack(pattern)) say({ text: t('given_back', nameOf(pattern)) })
  }
  return (
    <>
      <p class="options-text">{t('sites_body')}</p>
      <AddSite say={say} />
      <h2>{t('grants_title')}</h2>
      {granted?.length === 0 && <p class="options-text">{t('grants_empty')}</p>}
      {granted && granted.length > 0 && (
        <ul class="grants">
          {granted.map((pattern) => (
            <GrantRow
              key={pattern}
              name={nameOf(pattern)}
              isSite={siteName(pattern) !== undefined}
              isOpening={chosen.has(pattern)}
              onOpening={(isOpening) => void chooseSite(pattern, isOpening)}
              onBack={() => void back(pattern)}
            />
          ))}
        </ul>
      )}
    </>
  )
}

/** As they are now, also when they change in the browser's own pages. */
function useGrants() {
  const [granted, setGranted] = useState<string[]>()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    const closing = new AbortController()
    const look = async () => {
      const [patterns, sites] = await Promise.all([grants(), readSites()])
      if (closing.signal.aborted) return
      setGranted(patterns)
      setChosen(new Set(sites))
    }
    const again = () => void look()
    again()
    onGrants(again, closing.signal)
    onSites(again, closing.signal)
    return () => closing.abort()
  }, [])
  return { granted, chosen }
}
