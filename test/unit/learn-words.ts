/** Units are tested with the words of all languages, as pages in these are read. */
import { OTHERS } from '../../src/extract/words/others'
import { learn } from '../../src/extract/words/words'

learn(OTHERS)
