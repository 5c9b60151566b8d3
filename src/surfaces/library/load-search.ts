/** The search, loaded when it is first wanted or when the first rows are there: it is half the page. */
export const loadSearch = () => import('../../library/search/search')
