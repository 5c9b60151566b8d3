/** The first run: three steps, shown once, and never after an update. */
import { render } from 'preact'
import { place } from '../../platform/about'
import { t } from '../../platform/i18n'
import { dressPage } from '../../ui/settings/dress-page'
import { WelcomePage } from './WelcomePage'
import './welcome.css'

dressPage(t('welcome_title'))
const root = document.querySelector('.welcome')
if (root) render(<WelcomePage place={await place()} />, root)
