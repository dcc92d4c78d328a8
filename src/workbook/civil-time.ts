/** The civil date in Việt Nam at an instant, wherever the machine's clock believes to be: «2022-03-01». */
export function civilDateInVietnam(instant: Date): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(instant);
}

/** Date and time in Việt Nam at an instant: «2022-03-01T08:15:00». */
export function localTimeInVietnam(instant: Date): string {
  const time = new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Ho_Chi_Minh", timeStyle: "medium" }).format(instant);
  return `${civilDateInVietnam(instant)}T${time}`;
}
