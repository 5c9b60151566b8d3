/** The size of the text: nine steps, a slider between a small and a large letter. */
import { t } from '../../platform/i18n'
import { SETTINGS, type Settings } from '../../settings/settings'

export interface SizeSliderProps {
  size: Settings['size']
  onSize(size: Settings['size']): void
}

/** What `--read-1` to `--read-9` are, in CSS pixels: for those who hear the slider. */
const PIXELS = [15, 16, 17, 18, 19.5, 21, 23, 26, 30]

export function SizeSlider({ size, onSize }: SizeSliderProps) {
  const last = SETTINGS.size.choices.length
  const to = (step: number) => {
    if (step >= 1 && step <= last) onSize(step as Settings['size'])
  }
  return (
    <div class="size">
      <button
        type="button"
        class="size-letter"
        aria-label={t('smaller')}
        onClick={() => to(size - 1)}
      >
        <span aria-hidden="true">A</span>
      </button>
      <input
        type="range"
        class="size-slider"
        min={1}
        max={last}
        step={1}
        value={size}
        aria-label={t('text_size')}
        aria-valuetext={t('pixels', String(PIXELS[size - 1]))}
        onInput={({ currentTarget }) => to(currentTarget.valueAsNumber)}
      />
      <button
        type="button"
        class="size-letter size-letter-large"
        aria-label={t('larger')}
        onClick={() => to(size + 1)}
      >
        <span aria-hidden="true">A</span>
      </button>
    </div>
  )
}
