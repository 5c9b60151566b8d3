/** The text: hast to Preact, element by element. No HTML is parsed on the way. */
import type { Root } from 'hast'
import { type Components, toJsxRuntime } from 'hast-util-to-jsx-runtime'
import type { ComponentChildren, JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { Fragment, jsx, jsxs } from 'preact/jsx-runtime'
import { leadsBack } from '../../article/notes'
import { t } from '../../platform/i18n'
import { closeUp } from './close-up'
import { endMark } from './end-mark'
import { prepareBody } from './prepare-body'
import { WebImage, type WebImageProps } from './WebImage'

export interface BodyProps {
  body: Root
  /** The story ends where its text does. */
  isWhole: boolean
}

export function Body({ body, isWhole }: BodyProps) {
  const text = useMemo(
    () =>
      toJsxRuntime(prepareBody(body, isWhole ? endMark(t('end_of_article')) : undefined), {
        Fragment,
        jsx,
        jsxs,
        components,
        elementAttributeNameCase: 'html'
      }),
    [body, isWhole]
  )
  return <div class="body">{text}</div>
}

const components = {
  a: (props: JSX.IntrinsicElements['a']) => (
    <a {...props} class={linkClass(props)} target="_blank" rel="noopener noreferrer" />
  ),
  img: (props: Pick<WebImageProps, 'src' | 'alt'>) => (
    <WebImage {...props} loading="lazy" onError={({ currentTarget }) => closeUp(currentTarget)} />
  ),
  table: (props: JSX.IntrinsicElements['table']) => (
    <Scroller label={t('table_region')}>
      <table {...props} />
    </Scroller>
  ),
  pre: (props: JSX.IntrinsicElements['pre']) => (
    <Scroller label={t('code_region')}>
      <pre {...props} />
    </Scroller>
  )
} as unknown as Partial<Components>

/** An arrow back from a note is for the screen alone. */
const linkClass = ({ children }: JSX.IntrinsicElements['a']) =>
  typeof children === 'string' && leadsBack(children) ? 'link way-back' : 'link'

/** What is wider than the column scrolls in a box of its own, by keyboard too. */
function Scroller({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; a landmark for each table is too many
    <div class="scroller" role="group" tabindex={0} aria-label={label}>
      {children}
    </div>
  )
}
