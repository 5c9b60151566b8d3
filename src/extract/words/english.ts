/** The words that come with every click. */
import { englishTimes } from './english-times'
import { englishNames } from './names'
import type { Words } from './words'

export const ENGLISH: Words = {
  bylines: 'by|authors?|from|byline|words|story|text|interview|journalist',
  by: 'by',
  roles:
    'editors?|editor-in-chief|correspondents?|reporters?|journalists?|writers?|columnists?|contributors?|producers?|photographers?|analysts?|critics?|chief|staff|freelancer?|head|director|officer|ceo|cto|co-founder|founder|president|manager|specialist|fellow|expert|presenters?|anchors?|publishers?',
  houses:
    'the|news|staff|team|desk|press|presse|media|times|editors?|editorial|agency|online|digital|group|inc|ltd|gmbh|university|institute|magazine?|tribune|telegram|gazette|journal|post|herald|daily|tv|radio|network|services?|newsroom|report|web|reuters|afp|dpa|wire',
  and: 'and|with|und|et|y|e',
  nobody:
    'more .*|(?:see|view|show) (?:all|more)|(?:see |view )?(?:full )?(?:bio|profile)|updated?|published|share|follow|read more|photos?|images?|(?:.* )?comments?|subscribe|sign up|unknown|none|null|undefined|admin(?:istrator)?|super user|special (?:to|for).*|n/a|root|webmaster|user|anonymous|guest|sponsored|filed under|(?:written |posted )?by|twitter|facebook|email|about the author|home|advertisement|no author|[js]r\\.?|authors?',
  follow: 'follow (?:us|me|along)|find us|connect with us|stay connected',
  related:
    "you (?:may|might) (?:also )?(?:like|enjoy|be interested)|related(?: (?:articles?|stories|news|posts?|content|topics?|coverage|links?|reading))?|more (?:from|on|stories|news|in)|more like this|read (?:next|more|also)|also read|see also|up next|recommended|what to read next|don[’']t miss|keep reading|further reading",
  standfirsts:
    'stand-?first|\\bdec?k\\b|sub-?(?:title|head|line)|strap-?line|\\blead\\b|\\blede\\b|summary|\\bintro|teaser-?text|excerpt|description|abstract|__lead|article-lead',
  cited: 'source|via|from',
  origins:
    'origin(?:al(?:ly published (?:by|on|at|in)| source| article)?)?|sourced from|read (?:the )?(?:full|original) (?:story|article) (?:on|at)|this (?:article|story|post) (?:was )?(?:originally|first) (?:published|appeared) (?:on|in|at|by)|this (?:article|story|post) (?:is|was|has been) re-?published (?:with permission )?(?:from|of)|provided by',
  published: '(?:published|posted)(?: on)?|publication date|date|created',
  updated: 'updated?|last (?:updated|modified)|modified|edited|revised',
  walls:
    '(?:subscribe|register|sign (?:up|in)|log ?in|join|become a (?:member|subscriber)).{0,40} to (?:continue|keep|finish|unlock|read (?:the|this|more|on|full|all))|(?:continue|keep) reading (?:with|for|by)|already a (?:subscriber|member)\\?|(?:article|story|content) is (?:only |exclusively )?(?:for|available to) (?:subscribers|members)',
  announcements:
    "related(?: (?:articles?|stories|news|posts?|content|topics?|coverage|links?|reading|resources))?|people are (?:also )?reading|read more|(?:read|see|watch) also|(?:also|must) (?:read|see|watch)|don[’']t miss|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|further (?:reading|information)|(?:.{0,40}(?:sign(?:ing)? up|subscribe|join) (?:(?:to|for) )?our|(?:sign up|subscribe) (?:now|to|for)|join the) .{0,50}(?:newsletter|whatsapp).{0,12}|(?:click here to )?subscribe(?: to .{3,40})?|sign up|more (?:information|on this(?: topic| story)?|from us)|table of contents|back to (?:top|(?:the )?overview|(?:the )?list)",
  skips: '^(?:skip|jump) ',
  adverts: 'advertisement|advertising|ad|sponsored',
  rights: 'all rights reserved|photo credits?',
  topics:
    'tags|tagged in|(?:read related )?topics?|(?:filed|posted) (?:under|in)|keywords|categor(?:y|ies)',
  asks: '[^"“‘„«]{0,250}\\b(?:sign(?:ing)? up|subscribe|join|deliver(?:ed)?) .{0,40}\\b(?:our|your) (?:\\w+ ){0,3}(?:newsletters?|inbox)|about the authors?$|subscribe (?:now|to|today)|sign up|download (?:the|our)|(?:for|get) the latest .{0,40}(?:news|updates)|do you want|want to (?:be|get|know)',
  disclosures:
    'affiliate links|(?:earn|get|receive).{0,9}commission|independently (?:selected|chosen|review|test)|(?:opinions|views) expressed',
  comments: '(?:top (?:rated )?|reader |user |your )?comments?',
  sections: '(?:latest )?news|home(?:page)?|blog|sports?|politics|opinion',
  names: englishNames,
  times: englishTimes
}
