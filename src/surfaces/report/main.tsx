/** A page as a file for a report: handed over by the background, and kept nowhere. */
import type { Root } from 'hast'
import { render } from 'preact'
import { takeOver } from '../../platform/handed-over'
import { t } from '../../platform/i18n'
import { dressPage } from '../../ui/settings/dress-page'
import { ReportPage } from './ReportPage'
import './report.css'

dressPage(t('report_page'))

const name = new URLSearchParams(location.search).get('of')
const handed = name ? ((await takeOver(name)) as Root | undefined) : undefined
const root = document.querySelector('.report')
if (root) render(<ReportPage page={handed} isFailed={!name} />, root)
