import type { Forms } from "../../grammar.ts";
import { AGENDA, AT_MEETING, WHO } from "./words.ts";

const PROPOSAL = String.raw`(?:punkt|dagsordens?)?forslag(?:et|ene)?`;
const OWN = String.raw`(?:(?<own>mit|mine)|vores|${WHO}s?)`;
const MORE = String.raw`(?:\s(?:til|på|for)\s(?:den\s)?(?:næste\s)?(?:${AGENDA}|${AT_MEETING}))?`;
const WAITING = String.raw`(?:\s(?:(?:der|som)\s)?(?:venter|mangler)(?:\spå)?(?:\set)?(?:\ssvar)?)?`;

export const showProposals: Forms = {
  any: [
    String.raw`^(?:(?:vis|se|hent|oversigt\sover)\s)?(?:mig\s|alle\s|de\s|åbne\s|ventende\s|nye\s|mine?\s|mit\s|vores\s)*${PROPOSAL}${MORE}${WAITING}\s?\??$`,
    String.raw`^(?:vis|se)\s(?:mig\s|de\s)*foreslåede\s(?:punkter|emner)${MORE}\s?\??$`,
    String.raw`^(?:hvilke|hvor\smange)\s(?:nye\s|åbne\s|andre\s)?${PROPOSAL}(?:\s.+)?\s?\??$`,
    String.raw`^(?:er|ligger|venter)\sder\s(?:kommet\s|indkommet\s|nogen\s|nogle\s|nye\s|flere\s|stadig\s|et\s)*${PROPOSAL}(?:\s.+)?\s?\??$`,
    String.raw`^har\s(?:jeg|vi|i|nogen)\s(?:allerede\s|selv\s)*foreslået\s(?:noget|nogen\p{L}*|et\s${PROPOSAL}|et\spunkt|punkter)(?:\s.+)?\s?\??$`,
    String.raw`^hvad\s(?:er|har\s(?:folk|medlemmerne|jeg|vi|${WHO}))\s(?:der\s|blevet\s|indtil\snu\s)*foreslået(?:\s.+)?\s?\??$`,
    String.raw`^(?:har|fik)\s(?:i|du|sekretariatet|${WHO}|de|nogen)\s(?:allerede\s|nu\s|mon\s)*(?:svaret|set|kigget|taget\sstilling|sagt\sja)\s(?:på|til)\s${OWN}\s${PROPOSAL}\s?\??$`,
    String.raw`^(?:er|blev|kommer|kom|bliver)\s${OWN}\s${PROPOSAL}(?:\s.+)?\s?\??$`,
    String.raw`^(?:er|blev|kommer|kom|bliver)\s(?:(?<own>mit)|vores)\spunkt\s(?:også\s|mon\s|så\s)*(?:kommet\s|taget\s|blevet\s)?(?:med|godkendt|optaget|afvist|taget\smed|på)(?=\s?\??$|\s(?:på|til)\s)`,
    String.raw`^hvad\s(?:skete|sker|blev|bliver)\s(?:der\s)?(?:med|af|til)\s${OWN}\s${PROPOSAL}\s?\??$`,
    String.raw`^(?:hvad|hvordan)\s(?:med|(?:går|gik)\sdet\s(?:så\s)?med|(?:ser|står)\sdet\s(?:så\s)?(?:ud|til)\smed)\s(?:så\s)?${OWN}\s${PROPOSAL}\s?\??$`,
    String.raw`^(?:er\sder\s)?(?:(?:noget|nogen)\s)?(?:nyt|svar|nyheder)\s(?:om|på|til)\s${OWN}\s${PROPOSAL}\s?\??$`,
    String.raw`^(?:hvad\ser\s)?status\spå\s${OWN}\s${PROPOSAL}\s?\??$`,
  ],
};

const WHICH = String.raw`(?:(?<by>${WHO})s?\s)?${PROPOSAL}(?:\s(?:fra|af)\s(?<from>${WHO}))?(?:\s(?:om|vedr\.?|vedrørende|angående)\s(?<subject>.+?))?`;

export const answerProposal: Forms = {
  any: [
    String.raw`^(?:ja,?\s)?(?<yes>tag|tage|medtag|acceptér?|accepter|godkend|vi\stager)\s(?:lige\s|bare\s|gerne\s)*${WHICH}(?:\smed)?\s?\??$`,
    String.raw`^(?<yes>(?:sig\s)?ja(?:\stak)?\stil)\s${WHICH}\s?\??$`,
    String.raw`^${WHICH}\s(?<yes>(?:skal|må\sgerne|kommer)\s(?:tages\s|komme\s)?med)\s?\??$`,
    String.raw`^(?:nej,?\s)?(?:afvis|afslå|forkast|drop|udelad|(?:sig\s)?nej(?:\stak)?\stil)\s${WHICH}(?:\sdenne\sgang)?\s?\??$`,
    String.raw`^${WHICH}\s(?:skal|kommer)\s(?:ikke\s(?:tages\s|komme\s)?med)(?:\sdenne\sgang)?\s?\??$`,
    String.raw`^(?:jeg\s(?:vil\s(?:gerne\s)?)?)?(?:drop|slet|fjern|annullér?|annuller|glem|tag|træk(?:ker|ke)?)\s(?:lige\s|hermed\s)*(?<own>mit|mine|vores)\s${PROPOSAL}(?:\s(?:om|vedr\.?|vedrørende|angående)\s(?<ownSubject>.+?))?(?:\s(?:tilbage|igen|væk|alligevel|af))*\s?$`,
    String.raw`^(?:ja,?\s)?(?<yes>tag|tage|medtag|acceptér?|accepter|godkend|vi\stager)\s(?:lige\s|bare\s|gerne\s)*(?<by>${WHO})s?\spunkt(?:\s(?:om|vedr\.?|vedrørende|angående)\s(?<subject>.+?))?\smed$`,
    String.raw`^(?:nej,?\s)?(?:afvis|afslå|forkast|udelad)\s(?<by>${WHO})s?\spunkt(?:\s(?:om|vedr\.?|vedrørende|angående)\s(?<subject>.+?))?$`,
    String.raw`^${WHICH}\s(?:er|bliver)\s(?:ikke\s(?:godkendt|accepteret|taget\smed|imødekommet)|afvist|afslået)[.!]*$`,
    String.raw`^${WHICH}\s(?<yes>(?:er|bliver)\s(?:godkendt|accepteret|taget\smed|imødekommet))[.!]*$`,
    // Of what, only the proposals that wait can tell.
    String.raw`^(?:nej,?\s)?(?:afvis|afslå|forkast)\s(?!det|den|dig|alle|alt|${PROPOSAL}|‹)(?:punktet\s(?:om\s)?)?(?<title>(?:‹n\d+›|[^‹.,;:?!]){2,})$`,
    String.raw`^(?:(?<yesTo>ja)|nej)(?:\stak)?\stil\s(?!det|den|dig|jer|at|(?:næste|vores)\s|\p{L}*møde|${PROPOSAL})(?<title>(?:‹n\d+›|[^‹.,;:?!]){2,})(?:[,;–-]\s[^?]*)?$`,
  ],
  unless: [String.raw`${PROPOSAL}\stil\s`],
};
