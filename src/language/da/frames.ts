import type { Frames } from "../frames.ts";

export const frames: Frames = {
  around: `jeg vi du i mig os man der det den dette de her kan kunne ku skal skulle vil ville bør burde må gider er var bliver
    ville være muligt mulighed lige også gerne godt nok så nu da jo bare dog egentlig venligst tak hermed hej hejsa kære alle
    sekretariat sekretariatet bot referent please og men samt at en et noget nogle lidt for mon altså ok okay ja super fint
    vær sød venlig rar hvis kort håber beder bedes ville ønske ønsker ønskes ønske opfordre opfordrer tænke tænkte tænker
    os synes mener foreslå foreslår forslag forslår`,
  proposing: `punkt punktet punkter emne emnet emner tema temaet sag sagen dagsorden dagsordenen dagsordnen agenda agendaen
    program programmet liste listen møde mødet mødets møder gang næste kommende førstkommende sidste eventuelt evt
    sæt sætte sat skriv skrive skrevet put putte tilføj tilføje tilføjet tag tage taget få fået have ha hav bring bringe læg lægge
    optag optage medtag medtage kom komme indsæt nyt nye ny ekstra orienteringspunkt beslutningspunkt drøftelsespunkt
    melder indmelde indmelding indmeldes har på op med ind til under over som klyngen klyngestyregruppen driftsforum forum
    styregruppen udvalget ved om plads gør tid holde oplæg savner savne drøftelse diskussion af`,
  anchors: `drøfte drøftes drøftet drøfter diskutere diskuteret diskuteres vende vendt vendes snakke snakket tale talt tales om
    vedr vedrørende angående omhandlende behandle behandlet evaluere nævne rejse præsentere fremlægge fortælle snak emnet
    spørgsmålet`,
  assigning: `to do siger enige om kalder opgave opgaven opg todo to-do action aktion ansvar ansvarlig ansvarlige tovholder log noter notér noteres notere notér
    skriv skrive ned på husk huske opret oprette tilføj tilføje logbogen logbog ref referat til hos giv gi læg aftalt aftale aftalte
    besluttet besluttede beslutning konklusion blev lovede lovet har mødet ny næste skridt altså hedder går sætter sæt
    får overlader overlades uddelegeres aftalen at`,
  taking: `en opgave skal vil har påtaget påtager sig sagt ja til at lovet lovede fik får opgaven ansvaret med for er blevet bedt om sat
    sætter tager den der som nok gerne lige også og så han hun de må bør ansvarlig ansvarlige tovholder tovholdere på hedder`,
  qualifying: "om vedr. vedrørende",
  done: `har er blev blevet bliver fik kom færdig færdige færdigt færdiggjort klar klaret gjort lavet løst afsluttet afslut afslutte
    udført ordnet overstået gennemført fikset fuldført done luk lukke lukkes lukket markér marker markeres markere som sæt kryds af
    opgave opgaven opgaver nu så endelig allerede nu i dag går lige med på plads mål afsted ud og hermed helt kan må gerne rykke
    hak streget streg strege vinget ving vinge fjern tjek check`,
  searching: `hvorfor nej ja enige enighed vedtog mindes mind simpelthen sige se fik dem gamle svar svarede holdt hvad hvor hvornår hvordan
    hvem hvilken hvilket hvilke har blev besluttet besluttede beslutning beslutningen beslutninger aftalt aftalte sagt sagde landede landet
    endte endt mente kom frem til vedtaget vedtagelsen drøftet drøftede talt talte snakket snakkede vendt behandlet behandlede konkluderet
    konkluderede konklusion taget stilling holdning status historik historikken nyt søg søge find finde led leder efter slå op om på med ift
    ifm mht vedr vedrørende angående omkring af i forhold hensyn nogensinde noget egentlig tidligere før allerede klyngen klyngestyregruppen
    udvalget styregruppen forum driftsforum vores jeres sidst sidste møde mødet referat referatet referater referaterne m huske husker langt
    gik går ud ikke ik stod står dengang rigtigt sandt passer`,
  postponing: `udsæt udsætte udsættes udskyd udskyde udskydes skub skubbe skubbes skyd skyde skydes flyt flytte flyttes ryk rykke
    rykkes forlæng forlænge forlænges forlænget vent vente venter frist fristen deadline deadlinen ny længere senere mere tid
    udsættelse uge uger dag dage måned måneder par et to tre fire ekstra opgave opgaven opgaven når ikke bliver først færdig
    færdigt klar indtil til inden før med på får få have brug kommer mål aflevere afleverer aflevering afleveringen forsinket
    trænger om næste møde mødet jeg min mit mine hermed anmodes efter jul`,
};
