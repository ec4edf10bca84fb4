/** Small words, and the words of meetings, that English does not have: they tell that a text is Danish. */
export const distinctiveWords: ReadonlySet<string> = new Set(
  `jeg du han hun vi de mig dig os jer min mit mine din dit vores jeres deres det den et en er var har havde kan kunne
  skal skulle vil ville må bliver blev blevet kommer ikke ik ikk og eller men hvis når fordi som der til fra med på
  paa om af hvem hvad hvor hvornår hvornaar hvordan hvilke hvilken hvilket igen alligevel godt gerne lige også ogsaa
  desværre desvaerre nej ja tak hej venlig venligst møde mødet moede moedet møder dagsorden dagsordenen dagsordnen
  punkt punkter genåbn referat referatet resumé opgave opgaver opgaven afbud stedfortræder stedet næste naeste sidste inden
  senest udgangen uge uger måned fortryd hjælp hjaelp laver sender skriver ringer undersøger deltager deltage komme
  syg færdig faerdig lavet gjort klaret sendt udsæt udskyd flyt ryk aflys aflyst aflyse læg vis send sæt luk slet
  påmindelser mind ny nyt frist forslag emne emner nummer notér noter log alle noget nogen ingen sammen snakke tale
  drøfte besluttede besluttet dag morgen dit kanalen torsdag mandag tirsdag onsdag fredag`.split(/\s+/u),
);
