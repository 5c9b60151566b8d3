/** The writers: the declared ones, unless only the page itself names a person. */
import type { Person } from '../../../article/types'
import type { Claim, RawAuthor } from '../claims'
import { looksLikePerson, readNames } from '../names/read-names'
import { foldForComparison } from '../text/plain-text'

export function chooseAuthors(
  declared: Claim<RawAuthor[]>[],
  printed: Claim<RawAuthor[]>[],
  publishers: string[]
): { best?: Claim<Person[]>; all: Claim<Person[]>[] } {
  const all = [...declared, ...printed].flatMap((claim) => {
    const value = personsOf(claim.value)
    return value.length ? [{ ...claim, value }] : []
  })
  const houses = new Set(publishers.map(foldForComparison))
  const isHouse = ({ name }: Person) => houses.has(foldForComparison(name))
  const best =
    all.find(({ value }) =>
      value.some((person) => looksLikePerson(person.name) && !isHouse(person))
    ) ?? all[0]
  return best ? { best: withLinks(best, all), all } : { all }
}

function personsOf(raw: RawAuthor[]): Person[] {
  const persons = new Map<string, Person>()
  for (const { name, url } of raw) {
    const names = readNames(name)
    for (const one of names) {
      const fold = foldForComparison(one)
      if (!persons.has(fold))
        persons.set(fold, url && names.length === 1 ? { name: one, url } : { name: one })
    }
  }
  return [...persons.values()]
}

/** A person's page may be known to another witness only. */
function withLinks(best: Claim<Person[]>, all: Claim<Person[]>[]): Claim<Person[]> {
  const urls = new Map(
    all.flatMap(({ value }) =>
      value.flatMap(({ name, url }) => (url ? [[foldForComparison(name), url] as const] : []))
    )
  )
  return {
    ...best,
    value: best.value.map((person) => {
      const url = person.url ?? urls.get(foldForComparison(person.name))
      return url ? { ...person, url } : person
    })
  }
}
