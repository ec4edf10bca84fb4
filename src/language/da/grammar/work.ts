/** Verbs of work, by the stem and what the infinitive and the present add: "send", "e", "er". */
const STEMS =
  `lav send skriv ring undersøg kontakt udarbejd indkald book bestil udform udfærdig kortlæg spørg tjekk check
  aftal koordiner forbered saml opdater del afklar find beskriv inviter rundsend udsend indsaml fremlæg præsenter
  formuler analyser evaluer orienter informer planlæg organiser arranger igangsæt etabler opret sørg gennemgå følg
  rapporter dokumenter beregn revider ret juster godkend oversæt udvikl test implementer indhent genfremsend
  tilrettelæg publicer offentliggør fordel rekrutter ansøg søg medbring mail skaff skitser tegn vurder drøft
  forelæg indstil inddrag rykk initier afhold facilit faciliter videresend opsaml opsummer opstart start
  kvalificer konkretiser prioriter uddyb udpeg nedsæt afdækk indled vend bring lever
  aflever indgå læs sæt`.split(/\s+/u);

const IRREGULAR: readonly (readonly [string, string])[] = [
  // On its own it is what somebody does who leaves.
  ["gå (?:i|videre|igennem|ind|efter|op)", "går (?:i|videre|igennem|ind|efter|op)"],
  ["se", "ser"],
  ["følge op", "følger op"],
  ["bede", "beder"],
  ["give", "giver"],
  ["samle", "samler"],
  ["handle", "handler"],
  ["udvikle", "udvikler"],
  ["behandle", "behandler"],
  ["indsamle", "indsamler"],
  ["bestille", "bestiller"],
  ["kontakte", "kontakter"],
  ["stå for", "står for"],
  [
    "tage (?:kontakt|fat|initiativ|ansvar|hånd|stilling|dialog|sig\\saf|mig\\saf|over|den|det|punktet|sagen|opgaven)",
    "tager (?:kontakt|fat|initiativ|ansvar|hånd|stilling|dialog|sig\\saf|mig\\saf|over|den|det|punktet|sagen|opgaven)",
  ],
  ["gennemgå", "gennemgår"],
  ["få", "får"],
  // Who is away has nothing to do.
  [
    "holde(?! (?:fri|ferie|jul|påske|pause|orlov|weekend|lukket|fest|fødselsdag))",
    "holder(?! (?:fri|ferie|jul|påske|pause|orlov|weekend|lukket|fest|fødselsdag))",
  ],
  ["byde", "byder"],
  ["skabe", "skaber"],
  ["sikre", "sikrer"],
  ["ændre", "ændrer"],
  ["rådføre", "rådfører"],
  ["forhandle", "forhandler"],
  ["fremsende", "fremsender"],
  // With something to show: "kommer med afbud", "kommer med til frokost" are none.
  [
    "(?:komme|vende tilbage) med (?=(?:et|en|nogle|tal|forslag|oplæg|udkast|input|bud) )",
    "(?:kommer|vender tilbage) med (?=(?:et|en|nogle|tal|forslag|oplæg|udkast|input|bud) )",
  ],
  ["hente", "henter"],
  ["regne (?:på|efter)", "regner (?:på|efter)"],
  ["svare", "svarer"],
];

/** A word made of one of them, in whatever form: "oversætter", "udsendes". */
export const WORKING = `(?:${STEMS.join("|")})\\p{L}*`;

const present = [...STEMS.map((stem) => `${stem}e?r`), ...IRREGULAR.map(([, verb]) => verb)];
const infinitive = [...STEMS.map((stem) => `${stem}e?`), ...IRREGULAR.map(([verb]) => verb)];

/** "laver", "sender": what somebody does, and with that takes on. */
export const WORK = `(?:${present.join("|")})(?!\\p{L})`;
export const WORK_INFINITIVE = `(?:${infinitive.join("|")})(?!\\p{L})`;
