/** The command line of the bench. */
import { parseArgs } from 'node:util'

export interface Options {
  /** A directory of real pages with ground truth and its own `score.mjs`. */
  corpus?: string
  /** Where Lede's predictions go, one JSON row a page. */
  out?: string
  dataset?: string
  /** One page's id in the corpus. */
  id?: string
  /** The first n pages only; of the library, n stories alone. */
  limit?: number
  /** A directory in which filled libraries are kept from one run to the next. */
  keep?: string
  /** n pages drawn evenly from all data sets, the same ones in every run. */
  sample?: number
  /** A file, or the address of a page, to print as an article. */
  page?: string
  /** The field and count of the worst pages to list. */
  worst?: { field: string; count: number }
  /** Lowest values that are still accepted: a JSON file. */
  floor?: string
  defuddle: boolean
  /** Read pages that do not look like an article, too. */
  anyway: boolean
  /** Build the extension first. */
  build: boolean
}

const flags = {
  out: { type: 'string' },
  dataset: { type: 'string' },
  id: { type: 'string' },
  limit: { type: 'string' },
  keep: { type: 'string' },
  sample: { type: 'string' },
  page: { type: 'string' },
  worst: { type: 'string' },
  floor: { type: 'string' },
  corpus: { type: 'string' },
  defuddle: { type: 'boolean', default: false },
  anyway: { type: 'boolean', default: false },
  build: { type: 'boolean', default: true }
} as const

/** Throws on a flag that does not exist. Without a command, the click is measured. */
export function parseOptions(args: string[]): { command: string; options: Options } {
  const { values, positionals } = parseArgs({
    args: joinWorst(args),
    options: flags,
    allowPositionals: true,
    allowNegative: true
  })
  const { limit, sample, worst, corpus = positionals[1], ...rest } = values
  const [field, count] = worst?.split(' ') ?? []
  return {
    command: positionals[0] ?? 'click',
    options: {
      ...rest,
      ...(corpus && { corpus }),
      ...(limit && { limit: Number(limit) }),
      ...(sample && { sample: Number(sample) }),
      ...(field && { worst: { field, count: Number(count) || 20 } })
    }
  }
}

/** `--worst title 20` takes two words, which parseArgs does not know. */
function joinWorst(args: string[]): string[] {
  const at = args.indexOf('--worst')
  if (at < 0 || !/^\d+$/.test(args[at + 2] ?? '')) return args
  return [...args.slice(0, at + 1), `${args[at + 1]} ${args[at + 2]}`, ...args.slice(at + 3)]
}
