// @vitest-environment jsdom
import { render } from 'preact'
import { afterEach, describe, expect, it } from 'vitest'
import { Phrased, phrases } from '../../../../src/ui/reader/Phrased'

describe('a Chinese headline', () => {
  it.each([
    ['渔民凭耳朵绘制沙洲', ['渔民', '凭', '耳朵', '绘制', '沙洲']],
    ['港口的钟', ['港口的', '钟']],
    ['将于3月停航', ['将', '于', '3月', '停航']],
    ['渡轮，停航', ['渡轮，停航']],
    ['', ['']]
  ])('%s may end a line between words alone', (text, parts) => {
    expect(phrases(text)).toEqual(parts)
  })
})

describe('Phrased', () => {
  afterEach(() => render(null, document.body))
  const show = (text: string, language: string) => {
    render(<Phrased {...{ text, language }} />, document.body)
    return document.body
  }

  it('leaves the text as it is, and marks where lines may end', () => {
    const body = show('渔民凭耳朵', 'zh-Hans')
    expect(body.textContent).toBe('渔民凭耳朵')
    expect(body.querySelectorAll('wbr')).toHaveLength(2)
  })

  it.each(['', 'en', 'ja', 'ko', 'zho'])('does nothing to %s', (language) => {
    expect(show('渔民凭耳朵', language).innerHTML).toBe('渔民凭耳朵')
  })
})
