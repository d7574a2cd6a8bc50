/** Where the picture of the still stays in the living page while the living picture is on its way (`takeOver.ts`). */
export const STILL_PLACE = 'data-still-place';
/** The id of what stands after the picture of the still: before that is here, nothing is drawn. */
export const AFTER_PICTURE = 'after-picture';
