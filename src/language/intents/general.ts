import { rangeOf } from "../slots/meeting.ts";
import { said, type Build } from "./build.ts";

export const snooze: Build = ({ dates: [date] }, { resume }) => ({
  slots: resume === undefined ? said({ until: date && rangeOf(date) }) : { resume: true },
});

/** Nothing more can be said. */
export const bare: Build = () => ({ slots: {} });
