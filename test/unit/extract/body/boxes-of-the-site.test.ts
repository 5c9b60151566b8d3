import { describe, expect, it } from 'vitest'
import { behind, lines, PARAGRAPHS, STORY, within } from './read-page'

describe('a heading of the story', () => {
  it('loses the sign by which it links to itself, and no word', () => {
    expect(within('<h2>Damage<a class="mark" href="#damage">¶</a></h2>')).toContain('Damage')
    expect(within('<h2>Damage to <a href="#pier">the pier</a></h2>')).toContain(
      'Damage to the pier'
    )
  })
})

describe('a box of the site’s within the story', () => {
  it('goes where it has a heading and a few short links', () => {
    const links = '<ul><li><a href="#">One</a></li><li><a href="#">Two</a></li></ul>'
    expect(within(`<div class="sharing-box"><h3>Tell others</h3>${links}</div>`)).toEqual(STORY)
    expect(within(`<div><h3>Tell others</h3>${links}</div>`)).toEqual(STORY)
  })

  it('goes with the link that leads over it, and with the line that ends it', () => {
    const link = '<a href="#behind-1">skip past the letters</a>'
    const end = '<p id="behind-1" tabindex="0">after the letters</p>'
    const box = '<aside><h3>Letters of the harbour</h3><p>Weekly.</p></aside>'
    expect(within(`<figure>${link}${box}${end}</figure>`)).toEqual(STORY)
    expect(within(`<div>${link}</div><p>Weekly.</p>${end}`)).toEqual([
      STORY[0],
      'Weekly.',
      ...STORY.slice(1)
    ])
  })

  it('may be what somebody has posted, over which a link leads', () => {
    const post = '<blockquote><p>The pier is gone.</p></blockquote>'
    expect(
      within(`<div><a href="#end">Post überspringen</a>${post}<p id="end">Ende des Posts</p></div>`)
    ).toEqual([STORY[0], 'The pier is gone.', ...STORY.slice(1)])
  })

  it.each(['<h2 id="list">All the ships</h2>', '<div id="list"><h2>All the ships</h2></div>'])(
    'is no chapter that readers in a hurry are led to: %s',
    (chapter) => {
      const way = '<p><a href="#list">Skip to the ships</a></p>'
      expect(within(`${way}${chapter}`)).toContain('All the ships')
    }
  )

  it('is no sentence with such words linked in it', () => {
    const line = 'Those who know the harbour may skip to the ships that were hurt in the storm.'
    const linked = line.replace('skip to the ships', '<a href="#list">skip to the ships</a>')
    expect(within(`<p>${linked}</p><p id="list">Here they are.</p>`)).toContain(line)
  })

  const FIELD = '<div data-lede-field></div>'

  it('goes where it has a field to write into', () => {
    const offer = `<div><h3>News of the sea</h3><p>Each week, in a letter.</p>${FIELD}</div>`
    expect(within(`<div class="group">${offer}</div>`)).toEqual(STORY)
  })

  it.each([
    ['a table that can be searched', '<table><tr><th>Ship</th></tr><tr><td>Anna</td></tr></table>'],
    ['a chapter of the story', `<p>${'It was cold. '.repeat(50)}</p>`]
  ])('is not %s', (_, content) => {
    expect(within(`<div>${FIELD}${content}</div>`).length).toBeGreaterThan(STORY.length)
  })

  it.each([
    'Read also: ',
    'Also read | ',
    'Lire aussi | ',
    'यह भी पढ़ें- ',
    'Baca juga: ',
    'Xem thêm: '
  ])('may be a line: %s', (label) => {
    expect(within(`<p><b>${label}</b><a href="/2">Another story of the sea</a></p>`)).toEqual(STORY)
  })
})

it('a box of the story’s that asks a question answers it', () => {
  const asked = ['Do you want to see the pier?', 'It is open again from noon, and nobody pays.']
  expect(within(`<div><h3>${asked[0]}</h3><div>${asked[1]}</div></div>`)).toEqual(
    expect.arrayContaining(asked)
  )
})

describe('a line of the site’s', () => {
  it.each([
    '<h2>Sign up for the Harbour letters newsletter</h2>',
    '<p>Never miss the news by <a href="/l">signing up to our newsletter today!</a></p>',
    '<h3>Join our breaking news service on WhatsApp</h3>',
    '<p>Annonce</p>',
    '<p>Publicidade</p>',
    '<p>Der Artikel wird nach der Anzeige fortgesetzt</p>',
    '<p>Weiterlesen nach der Werbung</p>',
    '<div><span>Advertisement</span><br></div>',
    '<h2>Join the Harbour WhatsApp community!</h2>',
    '<p>Sign up now for the Harbour Deals newsletter.</p>',
    '<p>De tekst gaat verder onder de foto.</p>',
    '<p><b>İLGİLİ HABER:</b> <a href="/2">Another story</a></p>',
    '<p><button>312</button></p>',
    '<h2>Table of Contents</h2>',
    '<div><p><span>Loading...</span></p></div>',
    '<p><b>Read more:</b> <a href="/2">Another story</a></p>',
    '<div><h3>The Harbour Letter</h3><p>Sign up to get the best of the port, every week.</p></div>',
    '<div lang="de"><h3>Hafenbrief</h3><p>Melden Sie sich jetzt an!</p><p>Jeden Tag um acht.</p></div>',
    '<div><a href="/2"><img src="/2.jpg" width="600"></a><h3><a href="/2">Another story</a></h3><div>What is told of the harbour there.</div></div>'
  ])('is left out: %s', (line) => {
    expect(within(line)).toEqual(STORY)
  })

  it.each([
    'Those who sign up for the newsletter of the port had heard of it.',
    'If you liked this, <a href="/l"><b>subscribe to my newsletter</b></a> for all the rest.',
    'He was told to subscribe to her newsletter.',
    'How to join a WhatsApp group',
    'Ermittlungen nach Anzeige',
    'Cette <a href="/2">annonce</a> a surpris le port.',
    'Sie erstattete <a href="/2">Anzeige</a> gegen ihn.',
    'The key to it is <button>the pile</button>, he said.',
    'Those who want to comment have to <a href="/in">log in</a> first.',
    'They came to <a href="/2">print</a> the book and to <b>share</b> it.',
    'A table of contents',
    'On a board at the landing of the ferry stood <span>Harbour closed</span>, and no more.',
    'Print <a href="/2">this map</a>',
    'Log in <a href="/2">to the portal</a>',
    'Sign up is free, and so is the harbour.'
  ])('is no sentence of the story: %s', (line) => {
    expect(within(`<p>${line}</p>`)).toContain(line.replace(/<[^>]*>/g, ''))
  })
})

describe('what is left behind the story', () => {
  const by = (name: string, text: string) =>
    lines(
      `<article><h1>Harbour closed</h1><p>By <a rel="author" href="/a">${name}</a></p>${PARAGRAPHS}<p>${text}</p></article>`
    )

  it('is no line on its writer, who does not tell of herself by her name', () => {
    expect(by('Jane Doe', 'Jane Doe has told of harbours and ships for thirty years.')).toEqual(
      STORY
    )
  })

  it.each([
    ['Harbourmaster', 'Harbourmaster will mend the pier for the port, it was said.'],
    ['Jane Doe', 'Jane Does, the pilot, was thanked for her help by all who had been at sea.']
  ])('may tell of a house that tells it, or of a person with another name: %s', (name, text) => {
    expect(by(name, text)).toEqual([...STORY, text])
  })

  it.each([
    '<a href="https://www.whatsapp.com/channel/002">WhatsApp</a>',
    '<a href="https://news.google.com/publications/CA">Google News</a>',
    '<a href="https://bsky.app/profile/harbour">Bluesky</a> and <a href="https://x.com/harbour">X</a>'
  ])('is no line that leads to a place of the house’s without posts: %s', (link) => {
    expect(behind(`<p>All of the harbour, each day, on ${link}</p>`)).toEqual(STORY)
  })

  it.each([
    '<a href="https://blog.whatsapp.com/harbour-groups">The makers</a> will not say more of it.',
    'The harbour master is reached <a href="https://wa.me/49123">by WhatsApp</a>, by day and night.',
    'So it stood at <a href="https://news.google.com/">Google News</a>, says the court.',
    'She <a href="https://x.com/channel4news/status/1">told of it there</a>, and <a href="https://www.instagram.com/p/profiles1">there</a>.'
  ])('may be a sentence that leads to a network: %s', (line) => {
    expect(behind(`<p>${line}</p>`)).toEqual([...STORY, line.replace(/<[^>]*>/g, '')])
  })

  it('is no line that leads to the house’s places in several networks', () => {
    const networks = ['facebook', 'instagram'].map(
      (name) => `<a href="https://www.${name}.com/harbour">${name}</a>`
    )
    expect(behind(`<p>The harbour is on ${networks.join(' and ')}.</p>`)).toEqual(STORY)
  })

  it('may be a post with the address of its place in a network', () => {
    const [, ...post] = behind(
      `<div><blockquote class="tweet"><p>It fell, and nobody was there to see it but the gulls. <a href="https://t.me/1">photo</a></p>
       <a href="https://x.com/2">May 3</a></blockquote></div>`
    )
    expect(post.join()).toContain('It fell, and')
  })

  it.each(['责任编辑：张三', '编辑：李四', 'और खबरों के लिए यहां क्लिक करें'])(
    'is no line of the house in another language: %s',
    (line) => {
      expect(behind(`<p>${line}</p>`)).toEqual(STORY)
    }
  )
})

describe('what a step must leave', () => {
  const edit =
    '<span class="edit"><span>[</span><a href="/edit">Edit</a> | <a href="/source">edit source</a><span>]</span></span>'

  it.each([`<div class="head"><h2>Why it fell</h2>${edit}</div>`, `<h2>Why it fell${edit}</h2>`])(
    'is the heading beside which links let others edit the chapter: %s',
    (heading) => {
      expect(within(heading)).toEqual([STORY[0], 'Why it fell', ...STORY.slice(1)])
    }
  )

  it('is the note of a heading', () => {
    const note = '<sup><a href="#note-1">[1]</a></sup>'
    expect(within(`<h2>Why it fell${note}</h2>`)).toContain('Why it fell[1]')
  })

  it('is a quote that another site gives away, all linked as it is', () => {
    const address = 'https://pictures.test/p/1'
    expect(
      within(
        `<blockquote class="post-media"><a href="${address}">See this picture</a></blockquote>`
      )
    ).toContain('See this picture')
  })
})
