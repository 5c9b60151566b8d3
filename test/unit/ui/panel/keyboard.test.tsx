// @vitest-environment jsdom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Menu, MenuItem } from '../../../../src/ui/panel/Menu'
import { Toolbar } from '../../../../src/ui/panel/Toolbar'
import { type Keys, useKeys } from '../../../../src/ui/use-keys'

const press = (key: string, more: KeyboardEventInit = {}) =>
  act(() => {
    const at = document.activeElement ?? document.body
    at.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
    )
  })
const focused = () => document.activeElement?.textContent
const draw = (vnode: preact.ComponentChild) => act(() => render(vnode, document.body))

afterEach(() => render(null, document.body))

describe('Toolbar', () => {
  const bar = (
    <Toolbar label="Bar">
      <button type="button">A</button>
      <button type="button">B</button>
      <button type="button">C</button>
    </Toolbar>
  )
  const stops = () => [...document.querySelectorAll('button')].map(({ tabIndex }) => tabIndex)

  it('is one tab stop, and remembers where it was left', () => {
    draw(bar)
    expect(stops()).toEqual([0, -1, -1])
    document.querySelectorAll('button')[1]?.focus()
    expect(stops()).toEqual([-1, 0, -1])
  })

  it('moves by arrows, Home and End, and goes round', () => {
    draw(bar)
    document.querySelector('button')?.focus()
    const at = ['ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home'].map((key) => {
      press(key)
      return focused()
    })
    expect(at).toEqual(['B', 'C', 'A', 'C', 'A'])
  })
})

describe('Menu', () => {
  const onClose = vi.fn()
  const chosen = vi.fn()
  const open = () => {
    const labels = ['Copy text', 'Copy link', 'Email']
    draw(
      <Menu label="Menu" onClose={onClose}>
        {labels.map((label) => (
          <MenuItem key={label} icon={null} label={label} onChoose={() => chosen(label)} />
        ))}
      </Menu>
    )
  }

  it('takes the focus, moves by arrows and by letters', () => {
    open()
    expect(focused()).toBe('Copy text')
    const at = ['ArrowUp', 'ArrowDown', 'End', 'Home', 'e', 'x'].map((key) => {
      press(key)
      return focused()
    })
    expect(at).toEqual(['Email', 'Copy text', 'Email', 'Copy text', 'Email', 'Email'])
  })

  it('finds an item by several letters', () => {
    open()
    for (const key of 'copy l') press(key)
    expect(focused()).toBe('Copy link')
  })

  it('acts on the key beside an item, but not in the middle of a word', () => {
    draw(
      <Menu label="Menu" onClose={onClose}>
        {['Copy text', 'Download', 'Print'].map((label) => (
          <MenuItem
            key={label}
            icon={null}
            label={label}
            shortcut={label === 'Print' ? 'P' : undefined}
            onChoose={() => chosen(label)}
          />
        ))}
      </Menu>
    )
    press('p', { ctrlKey: true })
    press('d')
    press('p')
    expect(focused()).toBe('Download')
    expect(chosen).not.toHaveBeenCalled()
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 1000)
    press('P', { shiftKey: true })
    vi.restoreAllMocks()
    expect(chosen.mock.calls).toEqual([['Print']])
  })

  it('closes on Escape, Tab and a press outside, not on one inside', () => {
    open()
    document.activeElement?.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }))
    expect(onClose).not.toHaveBeenCalled()
    press('Escape')
    press('Tab')
    document.body.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }))
    expect(onClose).toHaveBeenCalledTimes(3)
  })

  it('gives the focus back to the button it came from', () => {
    const button = document.body.appendChild(document.createElement('button'))
    button.focus()
    const place = document.body.appendChild(document.createElement('div'))
    const menu = (
      <Menu label="Menu" onClose={onClose}>
        <MenuItem icon={null} label="One" onChoose={chosen} />
      </Menu>
    )
    act(() => render(menu, place))
    expect(focused()).toBe('One')
    act(() => render(null, place))
    expect(document.activeElement).toBe(button)
    button.remove()
    place.remove()
  })
})

describe('useKeys', () => {
  const acted = vi.fn()
  function Keyed({ isOn = true }: { isOn?: boolean }) {
    const keys: Keys = { d: () => acted('d'), '+': () => acted('+') }
    useKeys(keys, isOn)
    return (
      <>
        <input type="search" />
        <input type="radio" />
      </>
    )
  }

  it('acts on a bare key, whatever its case', () => {
    draw(<Keyed />)
    press('d')
    press('D', { shiftKey: true })
    press('+', { shiftKey: true })
    press('x')
    expect(acted.mock.calls.flat()).toEqual(['d', 'd', '+'])
  })

  it('never acts with a modifier, in a field, or when switched off', () => {
    acted.mockClear()
    draw(<Keyed />)
    press('d', { ctrlKey: true })
    press('d', { altKey: true })
    press('d', { metaKey: true })
    document.querySelector<HTMLElement>('[type=search]')?.focus()
    press('d')
    expect(acted).not.toHaveBeenCalled()
    document.querySelector<HTMLElement>('[type=radio]')?.focus()
    press('d')
    expect(acted).toHaveBeenCalledOnce()
    draw(<Keyed isOn={false} />)
    press('d')
    expect(acted).toHaveBeenCalledOnce()
  })
})
