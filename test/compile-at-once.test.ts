/** What becomes of a script whose functions are to be compiled along with it. */
import { runInThisContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { compileAtOnce } from '../scripts/build/compile-at-once.ts'

/** What the changed script gives; its last line is an expression. */
const run = (script: string): unknown => runInThisContext(compileAtOnce(script))

describe('a script that is compiled at once', () => {
  it('has all its functions in brackets', () => {
    expect(compileAtOnce('!function(){function a(b){return b.map(c=>c+1)}a([])}()')).toBe(
      '!(()=>{let a=(b=>{return b.map((c=>c+1))});a([])})()'
    )
  })

  it('calls a function before the place where it was declared', () => {
    expect(
      run('(function(){return early(2);function early(a){return a*late}var late})()')
    ).toBeNaN()
    expect(run('(function(){{return inner();function inner(){return 3}}})()')).toBe(3)
  })

  it('leaves what an arrow could not do', () => {
    expect(run('(function(){function* count(){yield 1;yield 2}return [...count()]})()')).toEqual([
      1, 2
    ])
    expect(
      run('({number:4,own(){return this.number},get twice(){return 2*this.number}}).twice')
    ).toBe(8)
    expect(run('(function(){function all(){return arguments.length}return all(1,2,3)})()')).toBe(3)
    expect(run('(function down(a){return a>0?down(a-1):"end"})(3)')).toBe('end')
    expect(run('new (class{#own=5;tell(){return this.#own}})().tell()')).toBe(5)
  })

  it('keeps parameters of every form', () => {
    expect(
      run('(function(){function all({a,b=a},[c]=[3],...d){return [a,b,c,d]}return all({a:1})})()')
    ).toEqual([1, 1, 3, []])
    expect(
      run('(async function(){async function soon(){return 6}return soon()})()')
    ).toBeInstanceOf(Promise)
  })

  it('must be a script', () => {
    expect(() => compileAtOnce('function {')).toThrow()
  })
})
