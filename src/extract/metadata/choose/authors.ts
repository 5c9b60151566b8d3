/** The writers: the first witness that names a person; the print may add to what is declared. */
import type { Person } from '../../../article/types'
import type { Claim, RawAuthor } from '../claims'
import { readersName, tight } from '../names/house-name'
import { house, looksLikePerson, readNames } from '../names/read-names'
import { foldForComparison } from '../text/plain-text'
import { stretchesOf } from '../visible/date-labels'

type Said = Claim<Person[]>

/** Names of `publishers`, and the `label` of their address, are no persons; `all` are the claims that were left to choose from. */
export function chooseAuthors(
  declared: Claim<RawAuthor[]>[],
  printed: Claim<RawAuthor[]>[],
  publishers: string[],
  label: string
): { best?: Said; all: Said[] } {
  const houses = new Set(publishers.flatMap((name) => [name, readersName(name) ?? name].map(tight)))
  const known = [...houses, label]
  const read = (claims: Claim<RawAuthor[]>[]) =>
    claims.flatMap((claim) => {
      const value = withoutHouses(personsOf(claim.value), known)
      return value.length ? [{ ...claim, value }] : []
    })
  const [told, seen] = [read(declared), read(printed)]
  const all = [...told, ...seen]
  const hasPerson = ({ value }: Said) =>
    value.some(({ name }) => looksLikePerson(name) && !houses.has(tight(name)))
  const near = seen.filter(({ source }) => source === 'byline')
  const below = seen.filter(({ source }) => source === 'byline below' || source === 'signature')
  const first = told[0] ?? near[0]
  const best =
    told.find(hasPerson) ??
    near.find(hasPerson) ??
    (first && isHouse(first, houses) ? below.find(hasPerson) : undefined) ??
    all[0]
  if (!best) return { all }
  const fuller = told.includes(best)
    ? near.find(
        (claim) =>
          claim.value.length > best.value.length &&
          best.value.every(({ name }) => has(claim, name)) &&
          claim.value.every(({ name }) => looksLikePerson(name)) &&
          isList(claim)
      )
    : undefined
  return { best: withLinks(fuller ?? best, all), all }
}

/**
 * Signed by the paper itself; a person's name elsewhere says more. She may publish under her own
 * name: JSON-LD tells the two apart.
 */
function isHouse({ source, value }: Said, houses: Set<string>): boolean {
  const isOwn = (name: string) => source === 'json-ld' && looksLikePerson(name)
  return value.every(({ name }) => house().test(name) || (houses.has(tight(name)) && !isOwn(name)))
}

/** Characters for each name of a list that are no part of it: commas, `By`, `and`. */
const BETWEEN = 8

/** All names stand in one line, with little besides but where they wrote, and when. */
function isList({ value, element, text: printed = element?.textContent ?? '' }: Said): boolean {
  const line = printed.slice(0, 500).replace(/\([^()]{0,80}\)/g, '')
  const text = stretchesOf(line)[0]?.text ?? ''
  const rest = value.reduce((left, { name }) => left.replace(name, ''), text)
  const length = value.reduce((sum, { name }) => sum + name.length, rest.length)
  return length === text.length && rest.length < BETWEEN * value.length
}

function has(claim: Said, name: string): boolean {
  return claim.value.some((person) => foldForComparison(person.name) === foldForComparison(name))
}

/** Letters and more that tell the name of a house within another from a chance. */
const DESK = 7

/** So some papers are called, and no persons: `Harbour Today`. */
const PAPER = / today$/i

/** Beside a person, the house that employs her is no second author, nor a desk of it. */
function withoutHouses(persons: Person[], houses: string[]): Person[] {
  const isOf = (name: string) => (one: string) =>
    one.length > DESK ? name.startsWith(one) : name === one
  const others = persons.filter(({ name }) => !PAPER.test(name) && !houses.some(isOf(tight(name))))
  return others.some(({ name }) => looksLikePerson(name)) ? others : persons
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
function withLinks(best: Said, all: Said[]): Said {
  const known = all.flatMap(({ value }) =>
    value.flatMap(({ name, url }) => (url ? [[foldForComparison(name), url] as const] : []))
  )
  const urls = new Map(known.reverse())
  return {
    ...best,
    value: best.value.map((person) => {
      const url = person.url ?? urls.get(foldForComparison(person.name))
      return url ? { ...person, url } : person
    })
  }
}
