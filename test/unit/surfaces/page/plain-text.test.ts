// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'

// Before anything asks for it: what the page's prototypes say is kept at once.
vi.spyOn(Document.prototype, 'contentType', 'get').mockReturnValue('text/plain')
const { snapshot } = await import('../../../../src/surfaces/page/snapshot')
await import('../../../../src/surfaces/page/more.iife')
await import('../../../../src/surfaces/page/report.iife')
await import('../../../../src/surfaces/page/selection.iife')

const LINE = 'The ferries go twice a day now, and the harbour has a light at either end.'

/** A document of plain text, as browsers show one. */
beforeEach(() => {
  const text = document.createElement('pre')
  text.textContent = ['The harbour in winter', LINE, LINE].join('\n\n')
  document.body.replaceChildren(text)
})

test('it is in doubt where what reads it is not given', () => {
  expect(snapshot(document, new Date())).toMatchObject({ problem: { kind: 'in-doubt' } })
})

test('what is selected in it is read', () => {
  expect(globalThis.ledeSelection?.read(LINE)).toMatchObject({ ok: true })
})

test('it can be reported', () => {
  const taken = globalThis.ledeReport?.take()
  expect(taken).toMatchObject({ ok: true })
  expect(JSON.stringify(taken)).toContain(LINE)
})
