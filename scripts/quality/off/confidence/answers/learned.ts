/** However unlikely, the best passage is the answer. */
export const THRESHOLD: number = 0;
