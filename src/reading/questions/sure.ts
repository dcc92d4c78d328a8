/** Under this confidence, 0 to 1, a reading is shown to her with its alternatives. */
export const SURE = 0.8;
