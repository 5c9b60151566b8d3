/** Makes hostile pages out of the vectors: cut, doubled, nested and mixed by chance. */
import { MARKUP, WORDS } from './payloads.ts'
import { randomFrom } from './random.ts'
import { VECTORS, type Vector } from './vectors.ts'

const PIECES = [
  ...[...Object.values(MARKUP), ...WORDS],
  ...`< > " ' = / <!-- --> <![CDATA[ ]]> &lt; &#60; &#x3c &Tab; &NewLine; &colon; \u0000 \u000c \u2028
  <svg> </svg> <math> <mtext> <mglyph> <style> </style> <title> <noscript> <template> <select>
  <table> <tr> <form> </form> <a> <p> </p> <br> </br> <image> <plaintext> <frameset> <foreignObject>
  <annotation-xml> <desc> <textarea> <xmp> <iframe> <noembed> <option> <math><mi><svg> onclick=top.canaries=1
  src=x:x onerror=top.canaries=1 href=javascript:top.canaries=1 xlink:href= style= id=body name=attributes
  is=x srcdoc= <script>top.canaries=1</script>`.split(/\s+/)
]

/** The page of `seed`: always the same. */
export function mutated(seed: number): Vector {
  const random = randomFrom(seed)
  const at = (length: number) => Math.floor(random() * length)
  const one = <T>(list: readonly T[]) => list[at(list.length)] as T
  const steps: ((text: string) => string)[] = [
    // A piece in some place.
    (text) => spliced(text, at(text.length + 1), 0, one(PIECES)),
    // A piece in place of some characters.
    (text) => spliced(text, at(text.length + 1), at(12), one(PIECES)),
    // Some characters less.
    (text) => spliced(text, at(text.length + 1), at(30), ''),
    // A part twice.
    (text) => {
      const from = at(text.length + 1)
      return spliced(text, at(text.length + 1), 0, text.slice(from, from + at(60)))
    },
    // The whole inside something, which may stay open.
    (text) => `${one(PIECES)}${text}${random() < 0.5 ? one(PIECES) : ''}`,
    (text) => (random() < 0.5 ? text.toUpperCase() : text.replace(/\s/, '/')),
    (text) => text + (one(VECTORS).body ?? '')
  ]
  const from = one(VECTORS)
  let { head, body = one(Object.values(MARKUP)) } = from
  for (let left = 1 + at(6); left > 0; left -= 1) body = one(steps)(body)
  if (head && random() < 0.3) head = one(steps)(head)
  return { name: `seed ${seed}, from ${from.name}`, body, ...(head && { head }) }
}

const spliced = (text: string, at: number, less: number, more: string) =>
  text.slice(0, at) + more + text.slice(at + less)
