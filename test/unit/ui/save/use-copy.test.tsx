// @vitest-environment jsdom
import { render } from 'preact'
import { expect, it } from 'vitest'
import { ok } from '../../../../src/article/types'
import { save } from '../../../../src/library/save'
import { useCopy } from '../../../../src/ui/save/use-copy'
import { articleOf, bodyOf, emptyLibrary, value } from '../../library/samples'

it('goes from the page to the copy in one step, so that no other note flashes up', async () => {
  const db = await emptyLibrary()
  value(await save(db, articleOf()))
  const library = async () => ok(db)
  const page = articleOf({ body: bodyOf('The bees came back in May.') })
  const saving = { isKnown: true, isSaved: true, isChanged: true }
  const steps: string[] = []
  const Shown = () => {
    const copy = useCopy({ page, saving, library, isOffline: false })
    const step = `${copy.shows}, ${copy.saved ? 'a copy' : 'none'} at hand`
    if (steps.at(-1) !== step) steps.push(step)
    return null
  }
  render(<Shown />, document.body)
  await expect.poll(() => steps.at(-1)).toBe('copy, a copy at hand')
  expect(steps).toEqual(['page, none at hand', 'copy, a copy at hand'])
  render(null, document.body)
})
