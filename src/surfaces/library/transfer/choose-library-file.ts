/** A file to import, of the kinds that can be. */
import { chooseFile } from '../../../ui/choose-file'

export const chooseLibraryFile = (onFile: (file: File) => void): void =>
  chooseFile('.zip,.csv,.html,.htm,.json', onFile)
