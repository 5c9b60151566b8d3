/** Share and export: what can be taken away from one article. Nothing is sent by Lede itself. */
import { Copy, Link, Mail } from 'lucide-preact'
import type { RefObject } from 'preact'
import type { Article } from '../../article/types'
import { t } from '../../platform/i18n'
import { Menu, MenuItem } from '../panel/Menu'
import { articleText } from './article-text'
import { emailLink } from './email-link'

export interface ShareMenuProps {
  article: Article
  /** Holds the drawn article. */
  drawn: RefObject<HTMLElement | null>
  /** Says what was done, or that it could not be. */
  onDone(message: string): void
  onClose(): void
  class?: string
}

export function ShareMenu({ article, drawn, onDone, onClose, class: place = '' }: ShareMenuProps) {
  const copy = async (text: string, done: string) => {
    onClose()
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false
    )
    onDone(isCopied ? done : t('copy_failed'))
  }
  const email = () => {
    onClose()
    open(emailLink(article), '_blank', 'noopener,noreferrer')
  }
  return (
    <Menu label={t('share')} class={place} onClose={onClose}>
      <MenuItem
        icon={<Copy class="icon" aria-hidden="true" />}
        label={t('copy_text')}
        onChoose={() =>
          drawn.current && copy(articleText(drawn.current, article), t('text_copied'))
        }
      />
      <MenuItem
        icon={<Link class="icon" aria-hidden="true" />}
        label={t('copy_link')}
        onChoose={() => copy(article.url, t('link_copied'))}
      />
      <hr class="menu-rule" />
      <MenuItem
        icon={<Mail class="icon" aria-hidden="true" />}
        label={t('email_link')}
        onChoose={email}
      />
    </Menu>
  )
}
