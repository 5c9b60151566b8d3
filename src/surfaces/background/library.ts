/** The library as the background holds it: opened when first needed, and again after a close. */
import type { Result } from '../../article/types'
import { type Library, openLibrary } from '../../library/database'

let opening: Promise<Result<Library>> | undefined

export function library(): Promise<Result<Library>> {
  opening ??= openLibrary({ onClosed: forget }).then((opened) => {
    if (!opened.ok) forget()
    return opened
  })
  return opening
}

function forget(): void {
  opening = undefined
}
