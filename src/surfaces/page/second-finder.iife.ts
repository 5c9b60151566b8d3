/**
 * Readability, injected only where our own finders are in doubt: most clicks need not load it.
 * `lede.read` finds it here.
 */
import type { Finder } from '../../extract'
import { findByReadability } from '../../extract/body/readability'

declare global {
  var ledeSecond: Finder | undefined
}

globalThis.ledeSecond = findByReadability
