/** What the list can be narrowed to: a button each, with how many stories it leaves. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { numberFormat } from '../../article/formatters'
import type { Count } from '../../library/overview'
import { language } from '../../platform/i18n'

interface FilterProps {
  isOn: boolean
  count: number | undefined
  onChoose(): void
  children: ComponentChildren
}

export function Filter({ isOn, count, onChoose, children }: FilterProps) {
  return (
    <li>
      <button
        type="button"
        class="filter"
        aria-current={isOn ? 'true' : undefined}
        onClick={onChoose}
      >
        <span class="filter-name">{children}</span>
        {count !== undefined && count > 0 && <span class="filter-count">{number(count)}</span>}
      </button>
    </li>
  )
}

export const number = (count: number) => numberFormat(language()).format(count)

interface FilterGroupProps {
  title: string
  counts: Count[] | undefined
  chosen: string | undefined
  onChoose(name: string): void
  /** What the button says that shows all. */
  more(count: number): string
  mark?(name: string): ComponentChildren
}

/** Rows shown before "All 40 sources". */
const SHORT = 8

/** Nothing, where there is nothing to choose from. */
export function FilterGroup({
  title,
  counts = [],
  chosen,
  onChoose,
  more,
  mark
}: FilterGroupProps) {
  const [isLong, setLong] = useState(false)
  if (counts.length === 0) return null
  const shown = counts.filter(({ name }, place) => isLong || place < SHORT || name === chosen)
  return (
    <nav aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {shown.map(({ name, count }) => (
          <Filter key={name} isOn={name === chosen} count={count} onChoose={() => onChoose(name)}>
            {mark?.(name)}
            <bdi title={name}>{name}</bdi>
          </Filter>
        ))}
      </ul>
      {shown.length < counts.length && (
        <button type="button" class="filter filter-more" onClick={() => setLong(true)}>
          {more(counts.length)}
        </button>
      )}
    </nav>
  )
}
