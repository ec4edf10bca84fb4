import type { Frames } from "../frames.ts";

export const frames: Frames = {
  around: `i we you me us my our it this that these there one can could cld would should shall will may might must please pls
    pl kindly just also so now then well hi hello hey dear all thanks thank cheers and but the a an some any to be is are was
    possible it's i'd i'll i've we'd we'll we've like love want wants wish need needs think suggest propose recommend urge ask
    asks appreciate would good great nice time about's ok okay yes secretariat bot referent if maybe room for let's let`,
  proposing: `item items topic topics point agenda agneda list programme program meeting meeting's next coming time aob other business any
    put add added include included get got have had bring brought take taken on onto up with in at under as new extra information
    decision discussion submit submitting raise place slot space make from last committee steering group forum operational
    cluster ten minutes min of miss debate come go`,
  anchors: `discuss discussing discussed talk talking talked chat about raise raising present presenting mention mentioning regarding
    concerning re share sharing evaluate consider address debate review called named`,
  assigning: `get have put no later task action ap item todo to-do owner lead responsible log note noted record write down put create add assign remember
    reminder agreed agreement decided it was been has that for to on give leave job of with new point actions next step conclusion
    minutes meeting promised who so it's will`,
  taking: `on down will shall should must is are has have had undertaken undertakes undertake promised promises promise tasked assigned agreed
    agrees offered volunteered got gets the job of with to he she they 'll i'll who takes took on going due lead owner responsible
    for also then needs wants`,
  qualifying: "on of",
  done: `i i've i have has had is are was been be it it's that's that this one the done finished complete completed sorted fixed closed
    close handled dealt with out off taken care of went finally just now already today yesterday morning so please mark marked as
    tick ticked strike action task number no item all did do my and that may can ready in up to date`,
  searching: `remind reminder regarding concerning agreement yes no why stance position what what's what'd when where who which how has have
    had did do does decided decide decision decisions agreed agree conclude concluded conclusion say said land landed end ended come came
    approve approved vote voted status history latest search find look dig out up anything something everything about on re of for with in
    around to ever previously before already committee cluster group steering last meeting meetings minutes stand far along we're been any
    know remember discussed discuss talked talk covered true right`,
  postponing: `postpone postponed push pushed move moved defer deferred extend extended extension delay delayed put back slip wait
    deadline due date new later more time another extra a an few couple week weeks day days month months until till to for on of
    the action task number no i i'm i'd i'll won't not have ready before behind with running late need needs gets get give given
    can could must has deliver instead say by at earliest next meeting will be all my deadlines finish finished make it's`,
};
