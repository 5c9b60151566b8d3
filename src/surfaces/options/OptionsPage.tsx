/** The options: sections down the side, one column of settings, and a story that shows them. */
import { useLayoutEffect, useMemo } from 'preact/hooks'
import type { Result } from '../../article/types'
import type { Library } from '../../library/database'
import { t } from '../../platform/i18n'
import { applySettings } from '../../ui/settings/apply-settings'
import { useSettings } from '../../ui/settings/use-settings'
import { useToast } from '../../ui/toast/use-toast'
import { AboutSection } from './about/AboutSection'
import { LibrarySection } from './LibrarySection'
import { ListeningSection } from './ListeningSection'
import { Navigation } from './Navigation'
import { OpeningSection } from './OpeningSection'
import { Preview } from './Preview'
import { PrivacySection } from './PrivacySection'
import { ReadingSection } from './ReadingSection'
import { ShortcutsSection } from './ShortcutsSection'
import type { Pane } from './sections'
import { SECTIONS } from './sections'
import { SitesSection } from './sites/SitesSection'
import { useSection } from './use-section'

const PANES = {
  reading: ReadingSection,
  opening: OpeningSection,
  listening: ListeningSection,
  library: LibrarySection,
  sites: SitesSection,
  shortcuts: ShortcutsSection,
  privacy: PrivacySection,
  about: AboutSection
}

export interface OptionsPageProps {
  library: () => Promise<Result<Library>>
}

export function OptionsPage({ library }: OptionsPageProps) {
  const [settings, change] = useSettings()
  useLayoutEffect(() => applySettings(document.documentElement, settings), [settings])
  const [section, heading] = useSection()
  const [toast, say] = useToast()
  const pane: Pane = useMemo(
    () => ({ settings, change, say, library }),
    [settings, change, library]
  )
  const Section = PANES[section]
  return (
    <>
      <Navigation section={section} />
      <main class="options-main">
        <h1 ref={heading} tabindex={-1}>
          {t(SECTIONS[section])}
        </h1>
        <Section {...pane} />
      </main>
      <Preview />
      {toast}
    </>
  )
}
