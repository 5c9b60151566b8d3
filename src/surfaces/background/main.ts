/** The background: a worker in Chrome, an event page in Firefox. It wakes, answers, and sleeps. */
import { onCommands } from '../../platform/commands'
import { keepMenus } from '../../platform/menus'
import { answerMessages } from '../../platform/messages'
import { answers } from './answers'
import { distractionFree } from './distraction-free'
import { menus } from './menus'
import { saveArticle } from './save-article'

answerMessages(answers)
keepMenus(menus)
onCommands({ 'toggle-distraction-free': distractionFree, 'save-article': saveArticle })
