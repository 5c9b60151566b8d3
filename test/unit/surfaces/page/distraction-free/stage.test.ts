// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'

vi.mock('../../../../../src/ui/styles.css?inline', () => ({ default: '' }))

const { buildStage, raise, showStage } = await import(
  '../../../../../src/surfaces/page/distraction-free/stage'
)

const shown: string[] = []

/** A stage whose dialog tells how it is shown: jsdom has no top layer. */
function stage() {
  const built = buildStage('headline')
  const { dialog } = built
  dialog.showPopover = () => void shown.push('popover')
  dialog.showModal = () => void shown.push('modal')
  dialog.getAnimations = () => []
  vi.spyOn(dialog, 'matches').mockReturnValue(false)
  return built
}

beforeEach(() => {
  shown.length = 0
  vi.restoreAllMocks()
})

const pageIsModal = (isModal: boolean) =>
  vi
    .spyOn(document, 'querySelector')
    .mockImplementation((selector) =>
      isModal && selector.includes('dialog:modal') ? document.body : null
    )

test('the cover is a popover at first', () => {
  pageIsModal(false)
  showStage(stage(), true)
  expect(shown).toEqual(['popover'])
})

test('it is modal at once where something of the page is, since all else is inert then', () => {
  pageIsModal(true)
  showStage(stage(), true)
  expect(shown).toEqual(['modal'])
})

test('to be made modal takes no focus away', () => {
  const built = stage()
  const panel = document.createElement('button')
  panel.focus = () => void shown.push('panel')
  Object.defineProperty(built.root, 'activeElement', { value: panel })
  raise(built)
  expect(shown).toEqual(['modal', 'panel'])
})

test('what comes in does not begin anew when it is made modal', () => {
  const built = stage()
  const coming = [{ currentTime: 0 }, { currentTime: 0 }]
  built.dialog.getAnimations = () => coming as unknown as Animation[]
  raise(built, 120)
  expect(coming).toEqual([{ currentTime: 120 }, { currentTime: 120 }])
})

test('what has come in is there when the page opens something above it', () => {
  const built = stage()
  const coming = { currentTime: 0 }
  built.dialog.getAnimations = () => [coming as unknown as Animation]
  raise(built)
  expect(coming.currentTime).toBeGreaterThan(10_000)
})

test('a text that is read from another place than its start has all of it laid out', () => {
  pageIsModal(false)
  const rules = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync')
  showStage(stage(), true)
  expect(rules.mock.lastCall?.[0]).toContain('content-visibility: hidden')
  showStage(stage(), false)
  expect(rules.mock.lastCall?.[0]).toBe('')
})
