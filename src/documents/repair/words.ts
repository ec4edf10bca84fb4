/**
 * Words of committee work and of the Danish health and municipal field that hold æ, ø or å.
 * Only damage of these words is repaired. A word is left out when its damaged form is a usual word too ("før", "får").
 */
const WORDS = `
på så når også både få fået går gå gået står stå må
møde mødet møder møderne mødes mødte mødested mødedato mødetid mødedeltagere mødeleder mødelokale mødeindkaldelse
drøftelse drøftelsen drøftelser drøftelserne drøfte drøfter drøftes drøftede drøftet drøft
gør gøre gøres følge følger følges følgende følgegruppe følgegruppen opfølgning opfølgende følgeskab
forløb forløbet forløbene forløber område området områder områderne forårsag forår foråret årsag årsagen halvår halvåret halvårlig
år året årene årets årlig årlige årligt årshjul årsmøde årsplan efterår efteråret efterårets årsrapport årsregnskab
fælles fællesskab fællesskabet fælleskommunal fælleskommunale fællesmøde sætte sættes sætter nedsætte nedsættes nedsætter fortsætte fortsætter fortsættes
næste næstformand næstformanden nærmere nærhed nærhospital nærhospitaler nære nærværende nærmiljø nærmiljøet nær nærmest nærområde nærområdet nævnes nævnt nævner nævn nævnet
læge læger lægen lægerne læges lægefaglig overlæge lægedækning praksislæge lægge lægger lægges lægehus lægehuset lægekonsulent
træder træde træffe træffer træffes tiltræde tiltræder tiltrædes tiltrådt tiltrådte tværs tværsektoriel tværsektorielt tværsektorielle tværgående tværfaglig tværfaglige
bemærk bemærke bemærker bemærkes bemærket bemærkede bemærkning bemærkninger bemærkningerne mærke opmærksom opmærksomme opmærksomhed opmærksomheden
være været værende værdi værdien værdier
sammenhæng sammenhængende sammenhænge hænge hænger afhængig uafhængig
præsentere præsenterer præsenteres præsenteret præsenterede præsentation præsentationen præcisere præciseres præciseret præcisering præhospital
repræsentant repræsentanter repræsentanterne repræsentation repræsenteret repræsenterer
fraværende nuværende tilstedeværende tilstedeværelse foreslår foreslås foreslået
økonomi økonomien økonomisk økonomiske økonomidirektør økonomiudvalg økonomiudvalget ønske ønsker ønskes ønsket ønskede øges øget øvrige øvrigt øvelse
høring høringen høringssvar høringsfrist høj højt højere høje størst større støtte støtter
først første førstkommende førende føres føre gennemføre gennemføres gennemført gennemførelse gennemførsel opfører udføres udfører udført indføre indføres indført indførelse videreføres medføre medfører tilføjes tilføjede tilføje tilføjelse tilføjelser
søge søger søges søgt ansøge ansøger ansøgning ansøgningen ansøgninger undersøge undersøger undersøges undersøgt undersøgelse undersøgelsen
spørgsmål spørgsmålet spørgsmålene spørge spørger spørgeskema forespørgsel forespørgslen
sørge sørger sørges nødvendig nødvendige nødvendigt løse løses løsning løsningen løsninger løsningerne løbende afløser beløb beløbet løft løfte løftes løfter indløses opløses
køre kører
ændres ændret ændring ændringen ændringer ændringerne ældre ældreråd ældrerådet ældreudvalg ældreudvalget ældreområdet ældrepleje
klædes klæde særlig særlige særligt
pårørende pårørendes åben åbne åbent åbning åbner påpege påpeges påpeger påpegede påtager pålægges pålægger påvirke påvirker påbegyndt påbegyndes påmindelse
råd rådet rådets rådmand rådhus rådhuset regionsråd regionsrådet regionsrådsmedlem regionsrådsmedlemmer byråd byrådet byrådets byrådsmedlem patientråd handicapråd handicaprådet rådgivning rådgiver rådgivende områdechef områdeleder
mål målet målene måles målgruppe målgruppen målgrupper målsætning målsætningen målsætninger formål formålet formåls fokusområde fokusområder indsatsområde indsatsområder indsatsområderne sundhedsområdet socialområdet psykiatriområdet børneområdet
måde måden måder måned måneden måneder månedlig månedligt afprøve afprøves afprøvet afprøvning pilotafprøvning prøve prøver prøves
børn børne børns børnene ungeområdet skønnes grøn grønne
forlænge forlænges forlænget forlængelse længere længde længerevarende begrænse begrænset begrænsning begrænsninger
oplæg oplægget oplægsholder oplægsholdere lægelig forelægges forelægger fremlægges fremlægger fremlægge fremlæggelse planlægning planlægge planlægges planlægger tilrettelægges tilrettelæggelse
behøver behandlingsforløb samarbejdsforløb patientforløb kørsel opgøres opgørelse opgørelsen afgørelse afgørende afgøres redegørelse redegør tilgængelig tilgængelige tilgængelighed
udgør ophør ophører ophøre hører høre søndag lørdag
færdig færdige færdigt færdigbehandlet færdiggøres færdiggør nødberedskab
forstå forståelse forståelsen opnå opnår opnås opnået nå nås nået udgå udgår indgå indgår indgås indgået foregå foregår foregået fremgå fremgår overgå overgår tålmodig forsøg forsøget forsøge forsøger forsøges besøg besøge besøges
sårbar sårbare såfremt således
udgået sygefravær fravær genoptræning træning træner træne trænes
skolegård skolegårde skolegården røgfri røgfrie søvn vælger væsen væsentlig væsentlige væsentligt sundhedsvæsen sundhedsvæsenet sygehusvæsen sygehusvæsenet
tætte tættere tæller trække trækker trækkes læse læses læst læring læreplan lærer lærere skærpe skærpes kræver kræve kræves krævende
udvælge udvælges udvælgelse indlægge indlægges indlæggelse indlæggelser genindlæggelse genindlæggelser færre fænomen tænke tænkes tænkt samtænkning
cheflæge cheflæger cheflægen direktør direktøren direktører direktørerne fuldmægtig fuldmægtige sekretæren sekretærer protokolfører rådgivere
nøgle nøgletal øje øjeblik øjeblikket
`;

export const repairWords: readonly string[] = [...new Set(WORDS.split(/\s+/u).filter((word) => /[æøå]/u.test(word)))];

/** Parts that end a compound: "driftsforumsmøde", "behandlingsforløb". */
export const compoundEnds: readonly string[] = repairWords.filter((word) =>
  /^(?:møde|forløb|område|læge|drøftelse|råd|væsen|målsætning|halvår|løsning|opfølgning|undersøgelse|gård|direktør|fuldmægtig)/u.test(
    word,
  ),
);

/** Usual words that damaged forms of the words above could also be: never touched. */
export const leaveAlone: ReadonlySet<string> = new Set(
  `se sa de da do for fra ar are er es et en ga ma mal mals star stat sag sagen ser set store storre gar gor nu her har
   lage lade ved var vare varen varer vares vars marke marker led leder ledere ledes lede fore folge rad ned hej haj
   lese leser lose loser losse love lov lover men mens mene mener made side sider vende vender hans hand land lande
   sende sendes sender beder bede sete sette satte nedsatte fortsatte fastsatte frem eller aldre alder bar ban ben
   born rede redes kob kab ko der den det dem have haven andre svare svarer svarede vest vests mere flere kan skal vil
   alle tal gang gange lang langt kort ting rest mange mand mandag naste stand sted steder stede bede grad grade grader hold
   sale sal kage tage tages taget tager dage dag dagen vane vaner pan pas pers past ende ender gare gade gader tid tider
   barn barns barnet barnets navn navns navne navnet navnene nogle nogles sager sagers sagt last lasten laste here mail mails andres fare farer fares loft lofte lofter loftet
   tanke tanker tanken lager lagre lagret lagt savn savne granne gran haj hare harer krave males malene maler tale taler trade traner vasen have haver hang hange anker
   moder moders jordemoder moderne temaer logger lagde lerer arene irene valg valgt valge vane vaner sendt ben bens ben bedt bede stat state`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);
