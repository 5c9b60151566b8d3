/** Context menus of Firefox, opened and pressed as a reader does. */
import type { MenuPlace, Tab } from './browser.ts'
import type { Remote } from './firefox-remote.ts'

const MENUS = `['contentAreaContextMenu', 'toolbar-context-menu'].map((id) => document.getElementById(id))`

/** CSS pixels in the view; the button is elsewhere. */
const PLACES = { page: { x: 200, y: 200 }, button: undefined }

/** A press of the right button: on the extension's own, on the page, or in the middle of what is selected. */
export async function openMenu(
  remote: Remote,
  tab: Tab,
  place: MenuPlace,
  extension: string
): Promise<void> {
  const on = place === 'selection' ? await tab.evaluate(middleOfSelection) : PLACES[place]
  const { x, y } = await remote.chrome<{ x: number; y: number }>(
    `const [on, extension] = arguments;
    const frame = on ? gBrowser.selectedBrowser
      : document.querySelector('[data-extensionid="' + extension + '"] .unified-extensions-item-action-button');
    const box = frame.getBoundingClientRect();
    return on ? { x: box.x + on.x, y: box.y + on.y } : { x: box.x + box.width / 2, y: box.y + box.height / 2 };`,
    on ?? null,
    extension
  )
  await remote.inChrome((send) =>
    send('WebDriver:PerformActions', rightPress(Math.round(x), Math.round(y)))
  )
  await remote.chrome(
    `return (async () => {
      for (let round = 0; round < 200; round++) {
        if (${MENUS}.some((menu) => menu?.state === 'open')) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error('no context menu opened');
    })()`
  )
}

function rightPress(x: number, y: number): { actions: object[] } {
  const actions = [
    { type: 'pointerMove', x, y },
    { type: 'pointerDown', button: 2 },
    { type: 'pointerUp', button: 2 }
  ]
  return {
    actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]
  }
}

function middleOfSelection(): { x: number; y: number } {
  const [box] = getSelection()?.getRangeAt(0).getClientRects() ?? []
  if (!box) throw new Error('nothing is selected')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Presses the extension's item `id` in the menu that is open, or in its own part of it. */
export async function chooseItem(remote: Remote, id: string): Promise<void> {
  await remote.chrome(
    `const [id] = arguments;
    const menu = ${MENUS}.find((menu) => menu?.state === 'open');
    const item = menu.querySelector('[id$="-menuitem-_' + id + '"]');
    if (!item) throw new Error('no item ' + id + ' among ' + [...menu.querySelectorAll('[id*="-menuitem-"]')].map((item) => item.id));
    const inner = item.closest('menupopup');
    return (async () => {
      if (inner !== menu) {
        inner.parentNode.openMenu(true);
        for (let round = 0; round < 200 && inner.state !== 'open'; round++)
          await new Promise((resolve) => setTimeout(resolve, 50));
      }
      inner.activateItem(item);
    })()`,
    id
  )
}
