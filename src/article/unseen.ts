/** Characters that print nothing, as a class of a pattern has them: joiners that join nothing, and spaces without width. */
export const UNSEEN = '\\u200b-\\u200d\\u2060'

const ALL = new RegExp(`[${UNSEEN}]`, 'g')

/** What prints of a line, without space around it. */
export const seenIn = (line: string): string => line.replace(ALL, '').trim()
