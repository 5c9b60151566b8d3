/** A news page of any size, to see how costs grow: the same mixture at every size. */

const WORDS =
  'harbour council on Tuesday the plan for a new ferry was put off until the spring because costs had risen and nobody wanted to pay them said the mayor'.split(
    ' '
  )

/** About `elements` elements: a fifth story, the rest menus, cards and comments. */
export function growthPage(elements: number): string {
  const parts = Math.ceil(elements / 100)
  const every = (make: (index: number) => string, count = parts) =>
    Array.from({ length: count }, (_, index) => make(index)).join('\n')
  return `<!doctype html><html lang="en"><head><title>Ferry plan put off - The Harbour</title></head><body>
<header><nav><ul>${every(() => `<li><a href="/${words(1)}">${words(2)}</a></li>`, 20)}</ul></nav></header>
<main><article><h1>Ferry plan put off</h1><p class="byline">By <a href="/ann">Ann Lee</a></p>
${every(paragraphs)}</article>
<aside>${every(cards)}</aside><section id="comments">${every(comments)}</section></main>
<footer>${every(() => `<a href="/${words(1)}">${words(2)}</a>`, 20)}</footer></body></html>`
}

/** 20 elements. */
const paragraphs = (index: number) =>
  Array.from(
    { length: 10 },
    (_, at) => `<p>${words(30, index + at)}, <a href="/s">${words(3, at)}</a> ${words(25, at)}.</p>`
  ).join('\n')

/** 40 elements. */
const cards = (index: number) =>
  Array.from(
    { length: 8 },
    (_, at) =>
      `<div class="card"><a href="/${at}"><img src="/${at}.jpg" alt=""><h3>${words(7, index + at)}</h3></a><span>${words(2, at)}</span></div>`
  ).join('\n')

/** 40 elements. */
const comments = (index: number) =>
  Array.from(
    { length: 8 },
    (_, at) =>
      `<div class="comment"><div><b>${words(2, at)}</b><time>3 May</time></div><p>${words(20, index + at)}.</p></div>`
  ).join('\n')

function words(count: number, from = 0): string {
  return Array.from({ length: count }, (_, at) => WORDS[(from * 7 + at) % WORDS.length]).join(' ')
}
