/** The background: a worker in Chrome, an event page in Firefox. It wakes, answers, and sleeps. */
import { onPress } from '../../platform/action'
import { onCommands } from '../../platform/commands'
import { onFirstRun } from '../../platform/first-run'
import { onGrants } from '../../platform/grants'
import { keepMenus } from '../../platform/menus'
import { answerMessages } from '../../platform/messages'
import { onAddressBar } from '../../platform/omnibox'
import { onAllowed } from '../../platform/permissions'
import { onSettings } from '../../platform/settings'
import { onSites } from '../../platform/sites'
import { openPage } from '../../platform/tabs'
import { onWake } from '../../platform/wake'
import { WELCOME_PAGE } from '../../ui/pages'
import { addressBar } from './address-bar'
import { answers } from './answers'
import { tendButton } from './button'
import { distractionFree } from './distraction-free'
import { menus } from './menus'
import { openLibrary } from './open-library'
import { saveArticle } from './save-article'
import { tendSites } from './sites'
import { tend } from './tend'

answerMessages(answers)
onAllowed(() => void tend())
onWake(() => {
  void tend()
  void tendButton()
  void tendSites()
})
onFirstRun(() => openPage(WELCOME_PAGE))
onSettings(() => void tendButton())
onSites(() => void tendSites())
onGrants(() => void tendSites())
onPress(distractionFree)
keepMenus(menus)
onCommands({
  'toggle-distraction-free': distractionFree,
  'save-article': saveArticle,
  'open-library': openLibrary
})
onAddressBar(addressBar)
