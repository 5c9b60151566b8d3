/** The authors, joined as the interface's language joins a list; each links to their own page. */
import { listFormat } from '../../article/formatters'
import type { Person } from '../../article/types'
import { language } from '../../platform/i18n'
import { ExternalLink } from './ExternalLink'

export function Names({ people, linkClass }: { people: Person[]; linkClass?: string }) {
  // Numbers stand for the people, so that a name can never be taken for a separator.
  const places = people.map((_person, place) => String(place))
  const parts = listFormat(language(), { type: 'conjunction' }).formatToParts(places)
  return parts.map(({ type, value }) => {
    const person = type === 'element' ? people[Number(value)] : undefined
    if (!person) return value
    const name = <bdi>{person.name}</bdi>
    if (!person.url) return name
    return (
      <ExternalLink key={value} href={person.url} {...(linkClass && { class: linkClass })}>
        {name}
      </ExternalLink>
    )
  })
}
