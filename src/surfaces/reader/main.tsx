/** The full-tab reader: a saved article by `?id=`, or one handed over by `?unsaved=`. */
import { render } from 'preact'
import { libraryOnce } from '../../library/keeping'
import { keepingHere } from '../../ui/save/keeping-here'
import { dressPage } from '../../ui/settings/dress-page'
import { openArticle } from './open-article'
import { printWhenDrawn } from './print-when-drawn'
import { ReaderTab } from './ReaderTab'
import './reader.css'

dressPage()

const asked = new URLSearchParams(location.search)
const library = libraryOnce()
const keeping = keepingHere(library)
const opened = await openArticle(asked, library)
const root = document.querySelector('.reader-tab')
if (root)
  render(
    <ReaderTab opened={opened} original={asked.get('original')} {...{ library, keeping }} />,
    root
  )
if (opened.ok && asked.has('print')) void printWhenDrawn()
