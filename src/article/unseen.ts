/** Characters that print nothing, as a class of a pattern has them: joiners that join nothing, and spaces without width. */
export const UNSEEN = '\\u200b-\\u200d\\u2060'
