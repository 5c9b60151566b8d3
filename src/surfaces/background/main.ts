/** The background: a worker in Chrome, an event page in Firefox. It wakes, answers, and sleeps. */
import { onCommands } from '../../platform/commands'
import { keepMenus } from '../../platform/menus'
import { answerMessages } from '../../platform/messages'
import { onAllowed } from '../../platform/permissions'
import { onWake } from '../../platform/wake'
import { answers } from './answers'
import { distractionFree } from './distraction-free'
import { menus } from './menus'
import { saveArticle } from './save-article'
import { tend } from './tend'

answerMessages(answers)
onAllowed(() => void tend())
onWake(() => void tend())
keepMenus(menus)
onCommands({ 'toggle-distraction-free': distractionFree, 'save-article': saveArticle })
