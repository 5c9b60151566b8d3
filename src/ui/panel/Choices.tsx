/** One setting as a group of radio buttons, drawn as the design asks; the keys are the browser's. */
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

export interface ChoicesProps<Value> {
  label: string
  /** Whether the label is shown, or only spoken. */
  isLabelled?: boolean
  /** The look: `swatches`, `faces` or `segments`. */
  class: string
  choices: readonly Value[]
  value: Value
  onChoose(value: Value): void
  /** The name of a choice: spoken, and shown unless `draw` is given. */
  nameOf(value: Value): string
  draw(value: Value): ComponentChildren
}

export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const group = useId()
  return (
    <div class="choices" role="radiogroup" aria-labelledby={`${group}-label`}>
      <div id={`${group}-label`} class={props.isLabelled ? 'choices-label' : 'only-spoken'}>
        {props.label}
      </div>
      <div class={props.class}>
        {props.choices.map((choice) => (
          <label key={choice} class="choice" title={props.nameOf(choice)}>
            <input
              type="radio"
              class="only-spoken"
              name={group}
              aria-label={props.nameOf(choice)}
              checked={choice === props.value}
              onChange={() => props.onChoose(choice)}
            />
            {props.draw(choice)}
          </label>
        ))}
      </div>
    </div>
  )
}
