/** The article in the popup: one scrolling region, a header that condenses, a bar. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Article } from '../../article/types'
import { t } from '../../platform/i18n'
import type { Settings } from '../../settings/settings'
import { Player } from '../../ui/listen/Player'
import { useListening } from '../../ui/listen/use-listening'
import { TypePanel } from '../../ui/panel/TypePanel'
import { keepInPlace } from '../../ui/reader/keep-in-place'
import { Reader } from '../../ui/reader/Reader'
import { applySettings } from '../../ui/settings/apply-settings'
import { typeKeys } from '../../ui/settings/type-keys'
import type { ChangeSettings } from '../../ui/settings/use-settings'
import { ShareMenu } from '../../ui/share/ShareMenu'
import { useToast } from '../../ui/toast/use-toast'
import { useKeys } from '../../ui/use-keys'
import { ArticleBar, type PanelName } from './ArticleBar'
import { CONDENSED_HEIGHT, CondensedHeader } from './CondensedHeader'
import { ProgressLine } from './ProgressLine'

export interface ArticleViewProps {
  article: Article
  settings: Settings
  change: ChangeSettings
}

export function ArticleView({ article, settings, change }: ArticleViewProps) {
  const region = useRef<HTMLElement>(null)
  const headline = useRef<HTMLHeadingElement>(null)
  const [open, setOpen] = useState<PanelName>()
  const [toast, say] = useToast()
  const toggle = (panel: PanelName) => setOpen(open === panel ? undefined : panel)
  const close = () => setOpen(undefined)
  const listening = useListening(region, article.inLanguage, settings.speed)
  useEffect(() => region.current?.focus({ preventScroll: true }), [])

  const changeInPlace: ChangeSettings = (changes) => {
    const apply = () => applySettings(document.documentElement, { ...settings, ...changes })
    if (region.current) keepInPlace(region.current, apply, CONDENSED_HEIGHT)
    change(changes)
  }
  useKeys(
    {
      ...typeKeys(settings, changeInPlace),
      a: () => toggle('type'),
      e: () => toggle('share'),
      l: listening.state.name === 'silent' ? listening.start : listening.stop
    },
    settings.singleKeys
  )

  return (
    <>
      <main class="stage">
        <CondensedHeader article={article} headline={headline} region={region} />
        <section
          ref={region}
          class="region"
          // biome-ignore lint/a11y/noRedundantRoles: said aloud, for what looks elements up by role
          role="region"
          aria-label={t('article_region')}
          tabindex={0}
        >
          <Reader article={article} headlineRef={headline} />
        </section>
        <div class="fade" />
      </main>
      <footer class="bar">
        <ProgressLine region={region} />
        {listening.state.name === 'silent' ? (
          <ArticleBar open={open} onToggle={toggle} onListen={listening.start} />
        ) : (
          <Player listening={listening} speed={settings.speed} onChange={change} />
        )}
      </footer>
      {open === 'type' && (
        <TypePanel class="above-bar" {...{ settings }} onChange={changeInPlace} onClose={close} />
      )}
      {open === 'share' && (
        <ShareMenu
          class="above-bar"
          article={article}
          drawn={region}
          onDone={(text) => say({ text })}
          onClose={close}
        />
      )}
      {toast}
    </>
  )
}
