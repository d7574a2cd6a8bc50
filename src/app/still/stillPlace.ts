/** Where the picture of the still stays in the living page while the living picture is on its way (`takeOver.ts`). */
export const STILL_PLACE = 'data-still-place';
