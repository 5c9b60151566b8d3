/** Tags of the picked stories: type to find one or to make a new one (ARIA combobox). */
import { Check } from 'lucide-preact'
import { useEffect, useState } from 'preact/hooks'
import type { Result } from '../../article/types'
import type { Library } from '../../library/database'
import { tidyTag } from '../../library/edit'
import { rows } from '../../library/list'
import { tagNames } from '../../library/overview'
import { t } from '../../platform/i18n'
import { Panel } from '../../ui/panel/Panel'
import type { Acts } from './use-acts'

export interface TagPanelProps {
  keys: string[]
  library: () => Promise<Result<Library>>
  onTag: Acts['tag']
  onClose(): void
}

/** Tags offered at a time. */
const MOST = 8

export function TagPanel({ keys, library, onTag, onClose }: TagPanelProps) {
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const tags = useTags(library, keys)
  const wanted = tidyTag(typed)
  const isSame = (tag: string) => tag.toLowerCase() === wanted.toLowerCase()
  const matching = tags.all
    .filter((tag) => tag.toLowerCase().includes(wanted.toLowerCase()))
    .slice(0, MOST)
  const offered = wanted && !tags.all.some(isSame) ? [...matching, wanted] : matching
  const toggle = (tag: string) => {
    onTag(keys, tags.held.has(tag) ? { remove: [tag] } : { add: [tag] })
    tags.turn(tag)
    setTyped('')
    setAt(0)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const chosen = offered[at]
    if (step) setAt((at + step + offered.length) % Math.max(1, offered.length))
    else if (event.key === 'Enter' && chosen !== undefined) toggle(chosen)
    else return
    event.preventDefault()
  }
  return (
    <Panel label={t('tag')} class="tag-panel" onClose={onClose}>
      <input
        type="text"
        role="combobox"
        aria-label={t('tag_hint')}
        placeholder={t('tag_hint')}
        aria-expanded={offered.length > 0}
        aria-controls="tags-offered"
        aria-activedescendant={offered.length > 0 ? `tag-${at}` : undefined}
        aria-autocomplete="list"
        autocomplete="off"
        value={typed}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div id="tags-offered" role="listbox" aria-label={t('tags')} aria-multiselectable="true">
        {offered.map((tag, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard chooses from the field, as a combobox does
          <div
            key={tag}
            id={`tag-${place}`}
            role="option"
            tabIndex={-1}
            class={`menu-item ${place === at ? 'is-at' : ''}`}
            aria-selected={tags.held.has(tag)}
            onClick={() => toggle(tag)}
          >
            <Check class="icon tag-check" aria-hidden="true" />
            <bdi>{tags.all.includes(tag) ? tag : t('new_tag', tag)}</bdi>
          </div>
        ))}
      </div>
    </Panel>
  )
}

interface Tags {
  all: readonly string[]
  /** Tags that every picked story has. */
  held: ReadonlySet<string>
  turn(tag: string): void
}

function useTags(library: () => Promise<Result<Library>>, keys: string[]): Tags {
  const [tags, setTags] = useState<Omit<Tags, 'turn'>>({ all: [], held: new Set() })
  useEffect(() => {
    let isGone = false
    const read = async () => {
      const db = await library()
      if (!db.ok) return
      const [all, picked] = await Promise.all([tagNames(db.value), rows(db.value, keys)])
      const of = picked.ok ? picked.value : []
      const held = all.filter(
        (tag) => of.length > 0 && of.every((entry) => entry.tags.includes(tag))
      )
      if (!isGone) setTags({ all, held: new Set(held) })
    }
    void read()
    return () => {
      isGone = true
    }
  }, [library, keys.join('\n')])
  const turn = (tag: string) =>
    setTags(({ all, held }) => {
      const next = new Set(held)
      if (!next.delete(tag)) next.add(tag)
      return { all: all.includes(tag) ? all : [...all, tag].sort(), held: next }
    })
  return { ...tags, turn }
}
