/** From this share of its text on a story counts as read to its end: its last lines are in view. */
export const FINISHED = 0.97
