/**
 * Query parameters that name the way a reader came, never the story. A name stands here only if
 * its maker documents it as tracking; `ref`, `id`, `source` and the like may choose the page.
 */

/** Campaign families: Google Analytics, Matomo and its former name Piwik, HubSpot ads. */
const FAMILIES = ['utm_', 'mtm_', 'matomo_', 'pk_', 'piwik_', 'hsa_']

const NAMES = new Set([
  // Firefox's query stripping list, `privacy.query_stripping.strip_list`.
  ...['__hsfp', '__hssc', '__hstc', '__s', '_hsenc', '_openstat', 'dclid', 'fbclid', 'gbraid'],
  ...['gclid', 'hsctatracking', 'igshid', 'mc_eid', 'ml_subscriber', 'ml_subscriber_hash'],
  ...['msclkid', 'oft_c', 'oft_ck', 'oft_d', 'oft_id', 'oft_ids', 'oft_k', 'oft_lk', 'oft_sk'],
  ...['oly_anon_id', 'oly_enc_id', 'rb_clickid', 's_cid', 'twclid', 'vero_conv', 'vero_id'],
  ...['wbraid', 'wickedid', 'yclid'],
  // Click and campaign marks documented by Google, Mailchimp, Marketo, HubSpot, TikTok, LinkedIn,
  // Instagram, Pinterest, Reddit, Snapchat, Adobe, Yandex and Yahoo.
  ...['gclsrc', 'gad_source', 'gad_campaignid', 'srsltid', '_ga', '_gl', 'mc_cid', 'mkt_tok'],
  ...['_hsmi', 'ttclid', 'li_fat_id', 'igsh', 'epik', 'rdt_cid', 'sccid', 's_kwcid', 'ef_id'],
  ...['ysclid', 'guccounter', 'guce_referrer', 'guce_referrer_sig'],
  // Analytics of European and American newsrooms: AT Internet, Webtrekk, Comscore, Chartbeat.
  ...['xtor', 'at_medium', 'at_campaign', 'wt_mc', 'wt_zmc', 'ns_mchannel', 'ns_campaign'],
  ...['ns_source', 'cmpid', 'ref_src', 'ref_url']
])

/** In any case of letters. */
export function isTrackingParameter(name: string): boolean {
  const lower = name.toLowerCase()
  return NAMES.has(lower) || FAMILIES.some((family) => lower.startsWith(family))
}
