/** The library page. The first rows are asked for first; what draws them is loaded meanwhile. */
import { libraryOnce } from '../../library/keeping'
import { readFirst } from './first-sight'
import { lookingFrom } from './view'
import './library.css'

/** Milliseconds; where the disk takes longer, the page is drawn before its rows. */
const PATIENCE = 500

const library = libraryOnce()
const sight = readFirst(library, lookingFrom(location.search))
const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE))
const { draw } = await import('./draw')
draw(library, await Promise.race([sight, late]))
