/** Keeping articles for those who cannot open the library themselves. */
import { keepingIn } from '../../library/keeping'
import { library } from './library'
import { tend } from './tend'

export const keeping = keepingIn(library, () => void tend())
