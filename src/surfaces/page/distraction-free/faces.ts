/**
 * The bundled faces, for a page that may allow no fonts but its own: their bytes come from the
 * background and are given to the browser as they are, which no policy of the page concerns.
 */
import type { FaceRequest } from '../../../platform/messages'
import { send } from '../../../platform/messages'
import { isBundled, SETTINGS, type Settings } from '../../../settings/settings'

export interface Faces {
  /** Loads what `settings` ask for, and the text inside `drawn` needs. Never throws. */
  use(settings: Settings, drawn: ParentNode): Promise<void>
  /**
   * Gives the page what is loaded, and from now on what comes: not before it is covered. Kept when all
   * that has been asked for is there, or will not come.
   */
  show(): Promise<void>
  /** Loads one file of every face, for the panel that offers them. */
  useSamples(): void
  /** Takes all of them out of the page again. */
  remove(): void
}

/** Letters that the second file of each face holds. */
const EXTENDED = /[\u0100-\u02ba\u1e00-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]/

export function prepareFaces(): Faces {
  const asked = new Set<string>()
  const loaded: FontFace[] = []
  let isShown = false
  let coming = Promise.resolve()

  const load = async (request: FaceRequest) => {
    const name = Object.values(request).join()
    if (asked.has(name)) return
    asked.add(name)
    for (const { family, data, ...descriptors } of await send('face:load', request)) {
      const face = new FontFace(family, bytesOf(data), descriptors)
      loaded.push(face)
      if (isShown) document.fonts.add(face)
    }
  }
  const loadAll = async (requests: FaceRequest[]) => {
    const results = await Promise.allSettled(requests.map(load))
    for (const result of results)
      if (result.status === 'rejected')
        console.info('A face of the system stands in:', result.reason)
  }
  return {
    use({ face }, drawn) {
      const isSlanted = drawn.querySelector('.body :is(em, i, cite, var, dfn)') !== null
      const isExtended = EXTENDED.test(drawn.querySelector('.reader')?.textContent ?? '')
      const wanted = [
        isBundled(face) && { face, isExtended: false, isSlanted: false },
        { face: 'atkinson' as const, isExtended: false, isSlanted: false },
        isBundled(face) && isSlanted && { face, isExtended: false, isSlanted },
        isBundled(face) && isExtended && { face, isExtended, isSlanted: false }
      ].filter((request) => request !== false)
      coming = loadAll(wanted)
      return coming
    },
    useSamples() {
      const sample = { isExtended: false, isSlanted: false }
      void loadAll(SETTINGS.face.choices.filter(isBundled).map((face) => ({ face, ...sample })))
    },
    show() {
      isShown = true
      for (const face of loaded) document.fonts.add(face)
      return coming
    },
    remove() {
      isShown = false
      for (const face of loaded) document.fonts.delete(face)
    }
  }
}

/** @param base64 as `btoa` writes it */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}
