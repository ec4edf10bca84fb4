/** Small words, and the words of meetings, that Danish does not have: they tell that a text is English. */
export const distinctiveWords: ReadonlySet<string> = new Set(
  `the a an and or but if when because that which who what where how why is are was were be been being have has had
  do does did don't doesn't didn't can't cant cannot couldn't won't wont will would could should shall might must
  i'm im i'll i'd i've you you're he she we we're they it it's its my me mine your our us their them this these those
  not no yes please thanks thank sorry unfortunately hello hey of on in by from with about into until before after
  next last again instead anyone anything everyone everybody nobody meeting meetings item items minutes summary
  action actions task tasks done finished overdue due decided decide decision attend attending come coming make can
  join joining absent apologies substitute ill sick quorum show send post publish postpone move cancel call schedule
  remind reminders help note draft contact list today tomorrow week month thursday monday tuesday wednesday friday
  mark close open reopen number put add bring up discuss talk out there here great fine good sounds new room hall january
  february june july october never mind nevermind forget undo`.split(/\s+/u),
);
