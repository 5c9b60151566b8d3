/** The library as the background holds it. */
import { libraryOnce } from '../../library/keeping'

export const library = libraryOnce()
