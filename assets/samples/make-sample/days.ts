/** The day on which the registration is signed; nobody in the sample is born, recruited or listed after it. */
export const SIGNED = { iso: "2022-03-15", words: "ngày 15 tháng 3 năm 2022" } as const;

/** The day on which the staff list counts. */
export const COUNTED = { iso: "2022-03-10", words: "ngày 10 tháng 3 năm 2022" } as const;
