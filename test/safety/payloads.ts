/** What hostile pages try, as made-up pieces; `vectors.ts` puts each into all its places. */

/** Runs in whichever document it gets into, and is found there; no quotes, so it fits anywhere. */
export const CANARY = 'top.canaries=(top.canaries|0)+1'

/** The site that answers for pictures; whatever else is asked of it has leaked. */
const LEAK = 'http://leak.example'

/** Markup that runs, loads or takes a name. */
export const MARKUP: Readonly<Record<string, string>> = {
  script: `<script>${CANARY}</script>`,
  'script with a source': `<script src="data:text/javascript,${CANARY}"></script>`,
  'module script': `<script type="module">${CANARY}</script>`,
  'failing image': `<img src="x:x" onerror="${CANARY}">`,
  'loaded image': `<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" onerror="${CANARY}" onload="${CANARY}">`,
  'handler without quotes': `<img src=x:x onerror=${CANARY}>`,
  'handler after a slash': `<img/src="x:x"/onerror="${CANARY}"/>`,
  'handler in capitals': `<IMG SRC="x:x" ONERROR="${CANARY}">`,
  'handler in references': `<img src="x:x" onerror="&#116;op.canaries&#61;(top.canaries|0)+1">`,
  'image in an image': `<image src="x:x" onerror="${CANARY}">`,
  picture: `<picture><source srcset="x:x" onerror="${CANARY}"><img src="x:x" onerror="${CANARY}"></picture>`,
  svg: `<svg onload="${CANARY}"><text>drawn</text></svg>`,
  'svg script': `<svg><script>${CANARY}</script></svg>`,
  'svg script in references': '<svg><script>top&#46;canaries&#61;1</script></svg>',
  'svg animation': `<svg><animate onbegin="${CANARY}" attributeName="x" dur="1s"></animate></svg>`,
  'svg set': `<svg><a><set attributeName="href" to="javascript:${CANARY}"></set><text>go</text></a></svg>`,
  'svg animated link': `<svg><a><animate attributeName="href" values="javascript:${CANARY}"></animate><text>go</text></a></svg>`,
  'svg link': `<svg><a xlink:href="javascript:${CANARY}"><text>go</text></a></svg>`,
  'svg use': `<svg><use href="data:image/svg+xml,<svg id='x' onload='${CANARY}'/>#x"></use></svg>`,
  'svg image': `<svg><image href="x:x" onerror="${CANARY}"></image></svg>`,
  'foreign object': `<svg><foreignObject><img src="x:x" onerror="${CANARY}"></foreignObject></svg>`,
  'svg title': `<svg><title><img src="x:x" onerror="${CANARY}"></title></svg>`,
  'svg style': `<svg><style><img src="x:x" onerror="${CANARY}"></style></svg>`,
  'MathML link': `<math href="javascript:${CANARY}"><mtext>go</mtext></math>`,
  'MathML action': `<math><maction actiontype="statusline#x" xlink:href="javascript:${CANARY}">go</maction></math>`,
  'MathML mutation': `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x:x onerror=${CANARY}&gt;" onerror="${CANARY}" src="x:x"></table></mtext></math>`,
  'MathML annotation': `<math><annotation-xml encoding="text/html"><img src="x:x" onerror="${CANARY}"></annotation-xml></math>`,
  'frame of markup': `<iframe srcdoc="<script>${CANARY}</script>"></iframe>`,
  'frame of script': `<iframe src="javascript:${CANARY}"></iframe>`,
  'frame handler': `<iframe onload="${CANARY}"></iframe>`,
  object: `<object data="javascript:${CANARY}" onerror="${CANARY}"></object>`,
  'object of markup': `<object data="data:text/html,<script>${CANARY}</script>"></object>`,
  embed: `<embed src="javascript:${CANARY}">`,
  video: `<video src="x:x" onerror="${CANARY}"><source src="x:x" onerror="${CANARY}"></video>`,
  'video poster': `<video poster="javascript:${CANARY}" onloadstart="${CANARY}" src="x:x"></video>`,
  audio: `<audio src="x:x" onerror="${CANARY}"></audio>`,
  details: `<details open ontoggle="${CANARY}"><summary>more</summary>text</details>`,
  'focused field': `<input autofocus onfocus="${CANARY}">`,
  'focused choice': `<select autofocus onfocus="${CANARY}"><option>one</option></select>`,
  'focused text': `<textarea autofocus onfocus="${CANARY}"></textarea>`,
  'focused by tab': `<b tabindex="0" autofocus onfocus="${CANARY}">bold</b>`,
  'editable text': `<b contenteditable onbeforeinput="${CANARY}">bold</b>`,
  marquee: `<marquee onstart="${CANARY}">moving</marquee>`,
  'animated style': `<b style="animation:x 1s" onanimationstart="${CANARY}">bold</b>`,
  'transition style': `<b style="transition:color 1s" ontransitionend="${CANARY}">bold</b>`,
  'style of an overlay': '<b style="position:fixed;inset:0;z-index:9999">bold</b>',
  'style that loads': `<b style="list-style-image:url(${LEAK}/style)">bold</b>`,
  'style sheet': `<style>@import "${LEAK}/sheet";b{color:red}</style>`,
  'linked style sheet': `<link rel="stylesheet" href="${LEAK}/sheet">`,
  prefetch: `<link rel="prefetch" href="${LEAK}/prefetch" onload="${CANARY}">`,
  form: `<form action="javascript:${CANARY}"><button>send</button></form>`,
  'button of another form': `<button form="f" formaction="javascript:${CANARY}">send</button>`,
  template: `<template><script>${CANARY}</script></template>`,
  'closed noscript': `<noscript><p title="</noscript><img src=x:x onerror=${CANARY}>"></p></noscript>`,
  'closed title': `<textarea><p title="</textarea><img src=x:x onerror=${CANARY}>"></p></textarea>`,
  'closed comment': `<!--><img src="x:x" onerror="${CANARY}">-->`,
  'built-in of another kind': `<b is="x-evil" onclick="${CANARY}">bold</b>`,
  'own element': `<x-evil onclick="${CANARY}">bold</x-evil>`,
  ping: `<a href="${LEAK}/a" ping="${LEAK}/ping">a link</a>`,
  'link handlers': `<a href="${LEAK}/a" onclick="${CANARY}" onmouseover="${CANARY}">a link</a>`,
  'link to a frame': `<a href="${LEAK}/a" target="_top" rel="opener" download>a link</a>`,
  'image map': `<map name="m"><area href="javascript:${CANARY}" shape="default"></map>`,
  dialog: `<dialog open onclose="${CANARY}">said</dialog>`,
  popover: `<b popover id="x" onbeforetoggle="${CANARY}">bold</b>`,
  slot: `<slot onslotchange="${CANARY}">bold</slot>`,
  'hidden frame set': `<frameset onload="${CANARY}"></frameset><b onclick="${CANARY}">bold</b>`,
  'name of a property': '<b id="body" name="attributes">bold</b>'
}

/** Names that a page may give, so that they answer in place of what a document or form has. */
export const NAMES = `body head documentElement attributes parentNode childNodes firstChild children
  nodeType localName tagName textContent querySelector querySelectorAll getAttribute closest remove
  append cloneNode ownerDocument innerHTML title cookie URL baseURI defaultView implementation
  createElement __proto__ constructor toString length item`.split(/\s+/)

const LETTERS = CANARY

/** Addresses that lead to script, into the browser or carry a secret. */
export const ADDRESSES: readonly string[] = [
  `javascript:${LETTERS}`,
  `JaVaScRiPt:${LETTERS}`,
  `jav&Tab;ascript:${LETTERS}`,
  `java&NewLine;script:${LETTERS}`,
  `&#1;javascript:${LETTERS}`,
  `&#x20;javascript:${LETTERS}`,
  `javascript&colon;${LETTERS}`,
  `javascript://example.org/%0a${LETTERS}`,
  `vbscript:${LETTERS}`,
  `data:text/html,<script>${LETTERS}</script>`,
  `data:text/html;base64,PHNjcmlwdD50b3AuY2FuYXJpZXM9MTwvc2NyaXB0Pg==`,
  `data:application/xhtml+xml,<x/>`,
  'blob:http://leak.example/0b5c',
  'filesystem:http://leak.example/temporary/a.html',
  'moz-extension://0b5c/src/surfaces/library/library.html',
  'chrome-extension://0b5c/src/surfaces/library/library.html',
  'chrome://settings/',
  'about:config',
  'view-source:http://leak.example/',
  'file:///etc/passwd',
  'http://user:pw@leak.example/secret.png',
  'https://user@leak.example/secret.png'
]

/** Markup where words are expected. */
export const WORDS: readonly string[] = [
  `<script>${CANARY}</script>`,
  `<img src=x:x onerror=${CANARY}>`,
  `"><img src=x:x onerror=${CANARY}>`,
  `'><svg onload=${CANARY}>`,
  `</title><script>${CANARY}</script>`,
  `</script><script>${CANARY}</script>`,
  `<a href="javascript:${CANARY}">Jane</a>`,
  `]]><iframe srcdoc="<script>${CANARY}</script>"></iframe>`,
  `--><img src=x:x onerror=${CANARY}>`,
  `<style>*{display:none}</style>`
]
