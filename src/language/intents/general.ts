import { rangeOf } from "../slots/meeting.ts";
import { said, type Build } from "./build.ts";

export const snooze: Build = ({ dates: [date] }) => ({ slots: said({ until: date && rangeOf(date) }) });

/** Nothing more can be said. */
export const bare: Build = () => ({ slots: {} });
