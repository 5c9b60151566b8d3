import { describe, expect, it } from 'vitest'
import { lines, PARAGRAPHS, STORY } from './read-page'

const within = (markup: string) => {
  const [first, ...rest] = STORY.map((text) => `<p>${text}</p>`)
  return lines(`<article><h1>Harbour closed</h1>${first}${markup}${rest.join('')}</article>`)
}
const behind = (markup: string) =>
  lines(`<article><h1>Harbour closed</h1>${PARAGRAPHS}${markup}</article>`)

describe('what is written for those who do not see the page', () => {
  it.each(['sr-only', 'srOnly', 'visually-hidden', 'visuallyHidden', 'screen-reader-text'])(
    'is left out where it is named %s',
    (name) => {
      const said = `<span class="label ${name}">opens in a new window</span>`
      const linked = `<p>The plan is <a href="https://port.test/plan">public${said}</a>.</p>`
      expect(behind(`${linked}<div class="${name}">End of the box</div>`)).toEqual([
        ...STORY,
        'The plan is public.'
      ])
    }
  )

  it('is left out where it leads over a box, and says where that ends', () => {
    const link = '<a href="#behind-1">skip past the letters</a>'
    const end = '<p id="behind-1" tabindex="0">after the letters</p>'
    const box = '<aside><h3>Letters of the harbour</h3><p>Weekly.</p></aside>'
    expect(within(`<figure>${link}${box}${end}</figure>`)).toEqual(STORY)
  })

  it('leaves the paragraph that it leads to', () => {
    const paragraph = `<p id="on">${STORY[0]}</p>`
    expect(within(`<div class="box"><a href="#on">Read on</a></div>${paragraph}`)).toEqual([
      STORY[0],
      STORY[0],
      ...STORY.slice(1)
    ])
  })

  it.each([
    ['a note', '<div>The pier was built in 1911 <a href="#note">[1]</a> of oak.</div>', 'p'],
    ['a word', '<p>The <a href="#note">pier</a> was built in 1911 [1] of oak.</p>', 'p']
  ])('does not take %s of the story for a way over a box', (_, line, name) => {
    const note = `<${name} id="note">Told by the town.</${name}>`
    expect(behind(line + note)).toHaveLength(STORY.length + 2)
  })

  it('does not take a way to a chapter for one over a box', () => {
    const ways = '<div><a href="#why">Why the pier fell</a></div><div>and what it costs</div>'
    const chapter = `<h2 id="why">Why</h2><p>${STORY[1]}</p>`
    expect(behind(ways + chapter)).toContain('Why')
  })
})

describe('a copy of the story that is hidden', () => {
  const spoken = (text: string) => `<div class="spoken" data-lede-hidden>${text}</div>`

  it('is left out, also where an advert parts what is seen', () => {
    const [first, ...rest] = STORY.map((text) => `<p>${text}</p>`)
    const seen = `<div>${first}<p>Advertisement</p>${rest.join('')}</div>`
    expect(
      lines(`<h1>Harbour closed</h1><main>${spoken(STORY.join('<br>'))}${seen}</main>`)
    ).toEqual(STORY)
  })
})

describe('initials behind the story', () => {
  it.each(['(jd)', '(agency/jd)', '(jd – mb)', 'HPA/jd', 'jd/Harbour'])(
    'are no line of it: %s',
    (line) => {
      expect(behind(`<p>${line}</p>`)).toEqual(STORY)
    }
  )

  it.each(['(They were.)', '(1911)-(1954)', 'Pier and quay'])('are no other words: %s', (line) => {
    expect(behind(`<p>${line}</p>`)).toEqual([...STORY, line])
  })
})
