/**
 * Pages that React streams: what came late stands hidden at the end, as `<div hidden id="S:1">`, and
 * `<template id="B:1">` holds its place, until a script moves it there. Where none does, we do.
 */
import { attribute, nextSiblingOf, remove, typeOf } from './snapshot-nodes'

/** A prefix of the page's own may stand before; `P` is a part of something that came late itself. */
const PLACE = /^(.{0,40})[BP]:([\da-f]{1,8})$/
const OPENS = /^\$[?!~]?$/
const CLOSES = '/$'

/** What came late for the place that `template` holds, as long as it still waits. */
export function lateFor(template: Element, page: Document): Element | undefined {
  const [, prefix, number] = PLACE.exec(attribute(template, 'id') ?? '') ?? []
  if (number === undefined) return
  const late = Document.prototype.getElementById.call(page, `${prefix}S:${number}`)
  return late && attribute(late, 'hidden') !== null ? late : undefined
}

/** Takes away what stood in for it: all up to the comment that closes the place of `template`. */
export function removeFallback(template: Element): void {
  const standIns: Node[] = []
  let depth = 0
  for (let node = nextSiblingOf(template); node; node = nextSiblingOf(node)) {
    const says = typeOf(node) === Node.COMMENT_NODE ? (node as Comment).data : ''
    if (says === CLOSES && depth-- === 0) {
      for (const one of standIns)
        one.nodeType === 1 ? remove(one as Element) : one.parentNode?.removeChild(one)
      return
    }
    if (OPENS.test(says)) depth++
    standIns.push(node)
  }
}
