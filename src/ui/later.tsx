/** Parts that a click does not show, and so does not load: they come when they are first drawn. */
import type { FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** The component that `load` brings; until it is there, nothing is drawn in its place. */
export function later<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>
): FunctionComponent<Props> {
  return (props) => {
    const [found, setFound] = useState<{ Part: FunctionComponent<Props> }>()
    useEffect(() => {
      load().then((Part) => setFound({ Part }))
    }, [])
    return found ? <found.Part {...props} /> : null
  }
}
