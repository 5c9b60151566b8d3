/** Little: reading systems and their readers set the type. */
export const EPUB_STYLE = `
h1 { line-height: 1.15; font-weight: normal; }
header p, figcaption, caption, footer { font-size: .8em; }
.standfirst { font-size: 1.1em; }
figure { margin: 1em 0; }
img { max-width: 100%; height: auto; }
pre { white-space: pre-wrap; font-size: .85em; }
th, td { padding: .2em .5em; border-bottom: 1px solid; text-align: start; vertical-align: top; }
`
