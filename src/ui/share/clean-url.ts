/** The address to pass on: without what would tell the next reader how this one came. */
import { isTrackingParameter } from '../../library/tracking-parameters'

/** Touches nothing but tracking parameters; what is no address comes back as it is. */
export function cleanUrl(url: string): string {
  const parsed = URL.parse(url)
  if (!parsed) return url
  const names = [...parsed.searchParams.keys()]
  const tracking = names.filter(isTrackingParameter)
  if (tracking.length === 0) return url
  for (const name of tracking) parsed.searchParams.delete(name)
  return parsed.href
}
