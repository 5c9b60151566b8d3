/** The host of an address as readers say it, without `www.`; what is no address stays as it is. */
export const hostOf = (url: string): string => URL.parse(url)?.hostname.replace(/^www\./, '') ?? url
