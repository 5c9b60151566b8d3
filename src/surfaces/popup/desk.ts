/** What the popup works with beside the article: the library, and where the reader is. */
import { useEffect, useState } from 'preact/hooks'
import type { Result } from '../../article/types'
import type { Library } from '../../library/database'
import type { Keeping } from '../../library/keeping'
import type { ActivePage } from '../../platform/active-page'
import type { Ways } from './ways'

export interface Desk {
  library: () => Promise<Result<Library>>
  keeping: Keeping
  where: Promise<ActivePage>
  ways: Ways
}

/** Where the reader is; undefined until the browser has told. */
export function useWhere({ where }: Desk): ActivePage | undefined {
  const [known, setKnown] = useState<ActivePage>()
  useEffect(() => {
    where.then(setKnown)
  }, [where])
  return known
}
