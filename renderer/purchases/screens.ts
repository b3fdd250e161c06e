import { type Screen } from '#renderer/kit/screen';

export const purchaseScreens: readonly Screen[] = [];
