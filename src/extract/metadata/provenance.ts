/** Who was believed about a field, who says the same, who does not. */
import type { Person, Picture, Provenance, When } from '../../article/types'
import type { Claim, Claims } from './claims'
import type { Header } from './header'
import { foldForComparison } from './text/plain-text'

interface Choice<T> {
  best?: Claim<T>
  /** What all witnesses say, in the form in which it was chosen from. */
  all: Claim<T>[]
}

interface Chosen {
  headline: Claim<string>
  authors: Choice<Person[]>
  published: Choice<When>
  modified: Choice<When>
  standfirst: Claim<string> | undefined
  image: Claim<Picture> | undefined
  language: Claim<string> | undefined
  url: Claim<string>
}

/** One entry for each field that the header has. */
export function headerProvenance(chosen: Chosen, claims: Claims): Header['provenance'] {
  const { headline, authors, published, modified, standfirst, image, language, url } = chosen
  const at = (when: When) => when.at
  const itself = (text: string) => text
  return {
    headline: told(headline, claims.headline, foldForComparison),
    ...(authors.best && { author: told(authors.best, authors.all, namesOf) }),
    ...(published.best && { datePublished: told(published.best, published.all, at) }),
    ...(modified.best && { dateModified: told(modified.best, modified.all, at) }),
    ...(standfirst && { standfirst: told(standfirst, claims.standfirst, foldForComparison) }),
    ...(image && { image: told(image, claims.image, (picture) => picture.url) }),
    ...(language && { inLanguage: told(language, claims.inLanguage, itself) }),
    url: told(url, claims.url, itself)
  }
}

const namesOf = (people: Person[]) => people.map(({ name }) => foldForComparison(name)).join()

function told<T>({ source, value }: Claim<T>, all: Claim<T>[], key: (value: T) => string) {
  return provenanceOf(source, key(value), all, key)
}

/** Claims of the same `key` agree; a witness that says both agrees. */
export function provenanceOf<T>(
  source: string,
  chosen: string,
  claims: Claim<T>[],
  key: (value: T) => string
): Provenance {
  const agrees = new Set<string>()
  const differs = new Set<string>()
  for (const claim of claims)
    if (claim.source !== source) (key(claim.value) === chosen ? agrees : differs).add(claim.source)
  return { source, agrees: [...agrees], differs: [...differs].filter((name) => !agrees.has(name)) }
}
