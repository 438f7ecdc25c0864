/** A neighbour sentence whose ranking score is this close to the winner's is shown with it. */
export const JOIN_MARGIN = 2.5;
