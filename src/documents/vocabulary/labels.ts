/** What a label announces. The first group stands in items, the second in a document's head or foot. */
export type LabelKind =
  | "background"
  | "recommendation"
  | "outcome"
  | "tasks"
  | "attachments"
  | "presenters"
  | "duration"
  | "itemKind"
  | "date"
  | "time"
  | "place"
  | "committee"
  | "chair"
  | "secretary"
  | "present"
  | "absent"
  | "observers"
  | "guests"
  | "administration"
  | "nextMeeting"
  | "standing"
  | "contents"
  | "responsible"
  | "due"
  | "closing";

/** What heads a list of people. */
export const OF_PEOPLE: ReadonlySet<LabelKind> = new Set([
  "present",
  "absent",
  "observers",
  "guests",
  "administration",
  "secretary",
  "chair",
]);

/** Labels as people write them, lower case, without colon. Danish and English; documents mix them. */
export const LABELS: Readonly<Record<LabelKind, readonly string[]>> = {
  background: words(
    `sagsfremstilling; baggrund; resumé; resume; sagsresumé; sagsresume; sagsbeskrivelse; beskrivelse; fremstilling; redegørelse; økonomi;
     økonomiske konsekvenser; supplerende sagsfremstilling; høring; lovgrundlag; retsgrundlag; videre proces; den videre proces; proces; problemstilling; formål; formål med punktet;
     indhold; sagens baggrund; sagen kort; sagen; beskrivelse af punktet; status; motivation; begrundelse; tidligere behandling; tidligere beslutning; tidligere beslutninger; beslutningshistorik; sagsgang; kommunikation;
     kort om sagen; om sagen; det handler om; hvad handler det om; sagen i korte træk; anledning; vurdering; administrationens vurdering; forvaltningens vurdering; sekretariatets vurdering; inddragelse; høring og inddragelse; borgerinddragelse; jura; lovgivning; planlægning;
     miljø; klima; bæredygtighed; personale; tidsplan; mål; målsætning; sagens indhold; sagens forløb; sagsforløb; historik; indledning; orientering; uddybning; opsummering af sagen; nuværende situation;
     background; summary; purpose; context; introduction; issue; report; description; financial implications; key points`,
  ),
  recommendation: words(
    `indstilling; indstillinger; anbefaling; anbefalinger; forslag til beslutning; beslutningsforslag; administrationens indstilling; forvaltningens indstilling;
     sekretariatets indstilling; formandskabets indstilling; indstilles; det indstilles; indstilling til mødet; forslag; indstilling til beslutning; direktionens indstilling; til beslutning for udvalget;
     vi skal; det skal vi; det skal udvalget; mødet skal; til stillingtagen; indstillinger til beslutning; anbefaling til beslutning;
     recommendation; recommendations; recommended; proposal; proposed decision; action requested; for decision; the committee is asked to; asks`,
  ),
  outcome: words(
    `beslutning; beslutninger; referat; konklusion; konklusioner; afgørelse; drøftelse og beslutning; beslutning og referat; opsamling; referat af drøftelsen; referat og beslutning;
     resultat; vedtagelse; bemærkninger; mødets beslutning; det blev besluttet; det blev aftalt; drøftelse; referat fra mødet; udkast til referat; beslutningsreferat; behandling; udfald; konklusion og aftaler; mødereferat; notat fra mødet; noter; notater; det blev vedtaget; mødets konklusion; opsamling og konklusion; aftalt; besluttet; konkluderet; beslutning på mødet; bemærkninger fra mødet;
     aftalt på mødet; vi aftalte; vi besluttede; det aftalte vi; det besluttede vi; det blev konkluderet; besluttet på mødet; protokol; beslutningsprotokol; afstemning; kommentarer;
     decision; decisions; minutes; outcome; discussion; resolution; resolved; conclusion; conclusions; notes; discussion and decision; agreed; decision taken`,
  ),
  tasks: words(
    `opgaver; handlinger; aktioner; aftalte opgaver; handlingspunkter; to do; to-do; aftaler; opfølgning; opfølgningspunkter; opgave; handling; aktion; næste skridt; det videre arbejde; aftalt opfølgning; videre arbejde; todo; handleplan fra mødet; opsamling på aftaler; aftaler og opgaver; aktionsliste; aktionslog; handlingsliste; opgaveliste; aftaleliste; opsamling på opgaver; beslutnings- og aktionsliste; opgaver fra mødet; aftaler fra mødet;
     action; actions; action points; action items; tasks; next steps; follow-up; action point; actions from this meeting; actions from the meeting; action list; action log; list of actions`,
  ),
  attachments: words(
    `bilag; vedlagt; vedhæftet; vedlagte bilag; bilag til punktet; vedhæftede bilag; vedhæftede filer; bilagsliste; bilagsoversigt; materiale; materialer; dokumenter; bilagsmateriale; mødemateriale; bilag til sagen; åbne bilag; lukkede bilag; link; links; læs mere; henvisninger;
     attachments; attachment; annexes; annex; enclosures; enclosure; papers; paper; documents; appendices; appendix; supporting papers`,
  ),
  presenters: words(
    `oplægsholder; oplægsholdere; oplæg; oplæg ved; oplæg v; indlæg ved; indleder; indlæg; forelægger; forelægges af; ved; præsenteres af; fremlægges af; indledes af; sagsfremlægger; punktet indledes af; punktejer; fremlægger; præsentation ved;
     presenter; presenters; presented by; lead; speaker; led by; introduced by; item lead`,
  ),
  duration: words(
    `varighed; tidsforbrug; tidsramme; estimeret tid; afsat tid; duration; time allotted; minutes allotted`,
  ),
  itemKind: words(
    `sagstype; punkttype; type; form; punktets form; karakter; sagens karakter; type of item; item type; status for punktet`,
  ),
  date: words(
    `dato; mødedato; tidspunkt; mødetidspunkt; dato og tid; dato og tidspunkt; mødet afholdt; hvornår; mødedag; afholdt; tid og sted; date; when; date and time; held on; meeting date; date of meeting`,
  ),
  time: words(`tid; behandles; behandles kl; mødetid; klokken; kl; time; start; starttidspunkt; start time`),
  place: words(`sted; mødested; lokale; mødelokale; adresse; hvor; lokation; place; venue; location; where; room`),
  committee: words(
    `forum; udvalg; møde i; emne; mødeforum; vedrørende; vedr; mødetype; møde; mødenavn; organ; committee; subject; group; body; meeting`,
  ),
  chair: words(
    `mødeleder; ordstyrer; formand; dirigent; mødeledelse; formandskab; medformand; medformænd; chair; chairperson; chairman; chaired by; meeting chair`,
  ),
  secretary: words(
    `referent; sekretær; sekretariat; sekretariatet; fra sekretariatet; mødesekretær; sekretærer; referat ved; referat v; minutes by; secretary; minute taker; minutes taken by; notes by; note taker; secretariat; clerk`,
  ),
  present: words(
    `deltagere; i mødet deltog; til stede; tilstede; fremmødte; deltog; mødedeltagere; medlemmer; inviterede; mødt; mødte; tilstedeværende; deltager; til stede var; mødedeltagelse; indkaldte; med på mødet; på mødet var; på mødet deltog; deltagere i mødet; medlemmer til stede; faste medlemmer;
     present; attendees; participants; members; members present; who was there; attendance; attending; invited`,
  ),
  absent: words(
    `afbud; fraværende; ikke til stede; ikke mødt; ikke med; ikke med på mødet; kunne ikke deltage; kunne ikke komme; meldt afbud; afbud fra; fravær; fraværende med afbud; afbud modtaget fra; forfald; følgende har meldt afbud; fraværende medlemmer;
     apologies; absent; regrets; apologies for absence; not present; apologies from; apologies received from; apologies received; sorry we missed; who was missing; unable to attend; could not attend`,
  ),
  observers: words(`observatører; observatør; tilforordnede; observers; observer`),
  guests: words(
    `gæster; gæst; øvrige deltagere; desuden deltog; endvidere deltog; herudover deltog; i øvrigt deltog; inviterede gæster; øvrige; gæstedeltagere; eksterne deltagere; guests; guest; invited guests; in attendance; also present; also in attendance; visitors`,
  ),
  administration: words(
    `administrationen; fra administrationen; fra administrationen deltog; fra forvaltningen deltog; administration; fra forvaltningen; forvaltningen; embedsmænd; officers; officers present; staff`,
  ),
  nextMeeting: words(
    `næste møde; kommende møde; næste møde afholdes; næste gang; dato for næste møde; næste mødedato; næste møde er; tidspunkt for næste møde; næstkommende møde; kommende møder; næste møder; kommende mødedatoer; mødedatoer; næste mødedag; det næste møde; next meeting; next meetings; future meetings; dates of future meetings; date of next meeting; date of the next meeting; next meeting date; the next meeting`,
  ),
  standing: words(
    `faste punkter; faste dagsordenspunkter; faste punkter på dagsordenen; faste punkter på alle dagsordener; tilbagevendende punkter; faste punkter på hver dagsorden; standing items; standing agenda items; regular items`,
  ),
  contents: words(
    `indholdsfortegnelse; indhold; punkter på dagsordenen; dagsordenspunkter; oversigt; sagsoversigt; punktliste; contents; table of contents; agenda items; dagsorden; agenda; dagsordenen; punkter`,
  ),
  responsible: words(
    `ansvarlig; ansvarlige; tovholder; tovholdere; ansvar; hvem; udføres af; owner; owners; responsible; who; by whom; assigned to; lead officer`,
  ),
  closing: words(
    `med venlig hilsen; venlig hilsen; med venlige hilsner; venlige hilsner; mange hilsner; bedste hilsner; de bedste hilsner; kærlig hilsen; hilsen; mvh; med hilsen; på vegne af formandskabet; på udvalgets vegne; underskrifter; underskrift;
     best regards; kind regards; best wishes; regards; yours sincerely; yours faithfully; sincerely; signed; signatures`,
  ),
  due: words(`frist; deadline; tidsfrist; senest; hvornår; due; due date; by when; target date`),
};

function words(list: string): string[] {
  return list.split(";").map((word) => word.replace(/\s+/gu, " ").trim());
}

/** What only an item has below it. */
export const OF_AN_ITEM: ReadonlySet<LabelKind> = new Set([
  "background",
  "recommendation",
  "outcome",
  "tasks",
  "attachments",
  "presenters",
  "duration",
  "itemKind",
]);
