/** The section on show: kept in the address, so that Back, reload and links lead to it. */
import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { type SectionName, sectionFrom } from './sections'

/** The second is its heading, which takes the focus when the reader has chosen another section. */
export function useSection(): [SectionName, RefObject<HTMLHeadingElement | null>] {
  const [section, setSection] = useState(() => sectionFrom(location.hash))
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const onMove = () => {
      setSection(sectionFrom(location.hash))
      scrollTo(0, 0)
      heading.current?.focus()
    }
    addEventListener('hashchange', onMove)
    return () => removeEventListener('hashchange', onMove)
  }, [])
  return [section, heading]
}
