/** The look of an exported page: the reader's own colours and fonts, a good measure, little else. */
export const HTML_STYLE = `
:root { color-scheme: light dark; }
body {
  margin: 0 auto; padding: 2.5rem 1.25rem 5rem; max-width: 34em;
  font: 1.125rem/1.6 Newsreader, Charter, "Iowan Old Style", Georgia, serif;
  overflow-wrap: break-word;
}
h1 { font-size: 2.1em; line-height: 1.12; font-weight: 500; text-wrap: balance; margin: 0 0 .4em; }
h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.6em 0 .4em; }
p, ul, ol, dl, blockquote, figure, pre, table { margin: .82em 0; }
header { margin-bottom: 1.6em; }
header p, figcaption, caption, footer { font: .8em/1.5 system-ui, sans-serif; }
header .standfirst { font: inherit; font-size: 1.14em; line-height: 1.46; }
figure { margin-inline: 0; }
img { max-width: 100%; height: auto; }
blockquote { margin-inline: 1.2em 0; }
pre, table { display: block; overflow-x: auto; }
pre { direction: ltr; text-align: left; }
pre, code { font: .88em/1.5 ui-monospace, monospace; }
th, td { padding: .3em .6em; border-bottom: 1px solid; text-align: start; vertical-align: top; }
footer { margin-top: 3em; border-top: 1px solid; padding-top: 1em; }
:lang(ja), :lang(zh) { line-height: 1.85; line-break: strict; }
:lang(ar), :lang(fa) { line-height: 1.9; }
:lang(ur) { line-height: 2.3; font-family: "Jameel Noori Nastaleeq", "Noto Nastaliq Urdu", "Urdu Typesetting", serif; }
@media print { body { max-width: none; padding: 0; } }
`
