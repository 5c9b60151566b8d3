/** Firefox's own window: its address bar, and the questions that it puts by itself. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Remote } from './firefox-remote.ts'
import { pressing } from './firefox-views.ts'
import { TO_SUGGEST, until } from './wait.ts'

const QUESTION = '#addon-webext-permissions-notification'

/** As in firefox-process.ts, where hosts are given unasked: for one question it asks after all. */
const ASKS = 'extensions.webextOptionalPermissionPrompts'

/** Does `ask`, and presses in the question about a permission that comes of it. */
export async function answer(
  remote: Remote,
  isYes: boolean,
  ask: () => Promise<void>
): Promise<void> {
  const isOpen = () =>
    remote.chrome(
      `return PopupNotifications.panel.state === 'open' && Boolean(document.querySelector('${QUESTION}'))`
    )
  const setAsks = (asks: boolean) =>
    remote.chrome(`Services.prefs.setBoolPref('${ASKS}', arguments[0])`, asks)
  await setAsks(true)
  try {
    await ask()
    await until(isOpen, 'the question')
    // A press that comes too soon after the question is taken for a mistake.
    const answered = async () => {
      if (await isOpen()) await press(remote, isYes ? 'primary' : 'secondary')
      return !(await isOpen())
    }
    await until(answered, 'the end of the question')
  } finally {
    await setAsks(false)
  }
}

async function press(remote: Remote, which: 'primary' | 'secondary'): Promise<void> {
  await remote.chrome(
    `document.querySelector('${QUESTION} .popup-notification-${which}-button').click()`
  )
}

export async function typeAddress(remote: Remote, words: string, keys: string[]): Promise<void> {
  await remote.chrome('gURLBar.focus(); gURLBar.select()')
  const type = (signs: Iterable<string>) =>
    remote.inChrome(async (send) => {
      for (const sign of signs) await send('WebDriver:PerformActions', pressing([sign]))
    })
  await type(words)
  await pause(TO_SUGGEST)
  await type(keys)
}
