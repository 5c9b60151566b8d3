/** A story beside the settings, drawn by the same reader as every story. */
import { useMemo } from 'preact/hooks'
import { t } from '../../platform/i18n'
import { Reader } from '../../ui/reader/Reader'
import { sampleStory } from './sample-story'

/** It only shows: nothing in it can be pressed or is read aloud. */
export function Preview() {
  const story = useMemo(() => sampleStory(new Date()), [])
  return (
    <aside class="options-preview" aria-label={t('preview')} inert>
      <div class="preview-page">
        <Reader article={story} />
      </div>
    </aside>
  )
}
