import type { Root } from 'hast'
import { h } from 'hastscript'
import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/article/schema'

describe('clean', () => {
  it('keeps text and drops script', () => {
    const tree: Root = { type: 'root', children: [h('p', 'Kept'), h('script', 'dropped()')] }
    expect(JSON.stringify(clean(tree))).not.toContain('dropped')
    expect(JSON.stringify(clean(tree))).toContain('Kept')
  })
})
