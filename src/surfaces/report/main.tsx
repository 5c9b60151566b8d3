/** A page as a file for a report: handed over by the background, and kept nowhere. */
import type { Root } from 'hast'
import { render } from 'preact'
import { takeOver } from '../../platform/handed-over'
import { direction, language, t } from '../../platform/i18n'
import { lastSettings } from '../../platform/settings'
import { applySettings } from '../../ui/settings/apply-settings'
import { ReportPage } from './ReportPage'
import './report.css'

const { documentElement: page } = document
page.lang = language()
page.dir = direction()
document.title = t('report_page')
applySettings(page, lastSettings())

const name = new URLSearchParams(location.search).get('of')
const handed = name ? ((await takeOver(name)) as Root | undefined) : undefined
const root = document.querySelector('.report')
if (root) render(<ReportPage page={handed} isFailed={!name} />, root)
