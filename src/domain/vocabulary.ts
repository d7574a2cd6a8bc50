/** The kinds of actors, in the order the app lists them. A dataset may add its own. */
export const ACTOR_TYPES = [
  'state',
  'person',
  'government-body',
  'armed-force',
  'armed-group',
  'political-group',
  'company',
  'media',
  'people',
] as const;

/** The categories of claims, in the order the app lists them. A dataset may add its own. */
export const CATEGORIES = [
  'military-support',
  'money-and-arms',
  'command-and-membership',
  'political-support',
  'diplomacy',
  'hostility',
  'rescue',
  'ties',
] as const;

/** What a relationship is about; every predicate belongs to exactly one category. */
export type Category = (typeof CATEGORIES)[number];

/**
 * What a claim can say of its subject and object. `label` reads in a sentence between the two names ("Iran *sends
 * forces to* Syria"), `denial` likewise where the claim denies it ("Iran *does not send forces to* Syria").
 */
export const PREDICATES = {
  // military-support
  'sends-forces-to': { category: 'military-support', label: 'sends forces to', denial: 'does not send forces to' },
  'has-decided-to-send-forces-to': {
    category: 'military-support',
    label: 'has decided to send forces to',
    denial: 'has not decided to send forces to',
  },
  'has-members-sent-to': {
    category: 'military-support',
    label: 'has members sent to',
    denial: 'has no members sent to',
  },
  'is-involved-militarily-in': {
    category: 'military-support',
    label: 'is involved militarily in',
    denial: 'is not involved militarily in',
  },
  'appears-to-acknowledge-involvement-in': {
    category: 'military-support',
    label: 'appears to acknowledge military involvement in',
    denial: 'does not appear to acknowledge military involvement in',
  },
  'gives-military-help-to': {
    category: 'military-support',
    label: 'gives military help to',
    denial: 'does not give military help to',
  },
  'asks-for-help-from': {
    category: 'military-support',
    label: 'asks for help from',
    denial: 'has not asked for help from',
  },
  'supports-militarily': {
    category: 'military-support',
    label: 'supports the fight of',
    denial: 'does not support the fight of',
  },
  'is-charged-with-military-cooperation-with': {
    category: 'military-support',
    label: 'is charged with military cooperation with',
    denial: 'is not charged with military cooperation with',
  },
  trains: { category: 'military-support', label: 'trains', denial: 'does not train' },
  'is-responsible-for-training': {
    category: 'military-support',
    label: 'is responsible for training',
    denial: 'is not responsible for training',
  },
  'has-commanders-deployed-to-guide': {
    category: 'military-support',
    label: 'has commanders deployed to guide',
    denial: 'has no commanders deployed to guide',
  },
  'has-commanders-deployed-to-help': {
    category: 'military-support',
    label: 'has commanders deployed to help',
    denial: 'has no commanders deployed to help',
  },
  'serves-behind-the-lines-of': {
    category: 'military-support',
    label: 'takes on mainly non-fighting roles for',
    denial: 'does not take on mainly non-fighting roles for',
  },
  'fights-alongside': { category: 'military-support', label: 'fights alongside', denial: 'does not fight alongside' },
  'comes-to-fight-alongside': {
    category: 'military-support',
    label: 'comes to fight alongside',
    denial: 'does not come to fight alongside',
  },
  'allows-a-base-for': {
    category: 'military-support',
    label: 'allows a base for',
    denial: 'does not allow a base for',
  },
  'replaces-defectors-from': {
    category: 'military-support',
    label: 'replaces defectors from',
    denial: 'does not replace defectors from',
  },
  // money-and-arms
  funds: { category: 'money-and-arms', label: 'funds', denial: 'does not fund' },
  arms: { category: 'money-and-arms', label: 'arms', denial: 'does not arm' },
  'makes-efforts-to-fund': {
    category: 'money-and-arms',
    label: 'makes efforts to fund',
    denial: 'makes no efforts to fund',
  },
  'makes-efforts-to-arm': {
    category: 'money-and-arms',
    label: 'makes efforts to arm',
    denial: 'makes no efforts to arm',
  },
  'sends-aid-and-cash-to': {
    category: 'money-and-arms',
    label: 'sends military aid and cash to',
    denial: 'does not send military aid or cash to',
  },
  'channels-aid-through': {
    category: 'money-and-arms',
    label: 'channels aid through',
    denial: 'does not channel aid through',
  },
  // command-and-membership
  commands: { category: 'command-and-membership', label: 'commands', denial: 'does not command' },
  leads: { category: 'command-and-membership', label: 'leads', denial: 'does not lead' },
  'holds-office-in': {
    category: 'command-and-membership',
    label: 'holds office in',
    denial: 'does not hold office in',
  },
  'is-part-of': { category: 'command-and-membership', label: 'is part of', denial: 'is not part of' },
  'includes-people-from': {
    category: 'command-and-membership',
    label: 'includes people from',
    denial: 'includes no people from',
  },
  'answers-to': { category: 'command-and-membership', label: 'answers to', denial: 'does not answer to' },
  appoints: { category: 'command-and-membership', label: 'appoints', denial: 'does not appoint' },
  persuades: { category: 'command-and-membership', label: 'persuades', denial: 'does not persuade' },
  'is-former-member-of': {
    category: 'command-and-membership',
    label: 'is a former member of',
    denial: 'is not a former member of',
  },
  'is-linked-to': { category: 'command-and-membership', label: 'has a link with', denial: 'has no link with' },
  'includes-retired-members-of': {
    category: 'command-and-membership',
    label: 'includes retired members of',
    denial: 'includes no retired members of',
  },
  'includes-commanders-of': {
    category: 'command-and-membership',
    label: 'includes current commanders of',
    denial: 'includes no current commanders of',
  },
  'has-defected-from': {
    category: 'command-and-membership',
    label: 'has defected from',
    denial: 'has not defected from',
  },
  'has-defected-to': { category: 'command-and-membership', label: 'has defected to', denial: 'has not defected to' },
  'sets-up': { category: 'command-and-membership', label: 'sets up', denial: 'does not set up' },
  runs: { category: 'command-and-membership', label: 'runs', denial: 'does not run' },
  // political-support
  supports: { category: 'political-support', label: 'supports', denial: 'does not support' },
  'is-aligned-with': { category: 'political-support', label: 'is aligned with', denial: 'is not aligned with' },
  thanks: { category: 'political-support', label: 'thanks', denial: 'does not thank' },
  'works-to-prevent-the-fall-of': {
    category: 'political-support',
    label: 'works to prevent the fall of',
    denial: 'does not work to prevent the fall of',
  },
  'appears-to-hedge-its-bets-on': {
    category: 'political-support',
    label: 'appears to hedge its bets on',
    denial: 'does not appear to hedge its bets on',
  },
  'appears-to-give-less-support-to': {
    category: 'political-support',
    label: 'appears to give less support to',
    denial: 'does not appear to give less support to',
  },
  'casts-its-revolution-as-inspiration-for': {
    category: 'political-support',
    label: 'casts its revolution as an inspiration for',
    denial: 'does not cast its revolution as an inspiration for',
  },
  'will-remember-support-of': {
    category: 'political-support',
    label: 'will never forget the support of',
    denial: 'will forget the support of',
  },
  // diplomacy
  meets: { category: 'diplomacy', label: 'meets', denial: 'does not meet' },
  'negotiates-with': { category: 'diplomacy', label: 'negotiates with', denial: 'does not negotiate with' },
  'reaches-out-to': { category: 'diplomacy', label: 'reaches out to', denial: 'does not reach out to' },
  'offers-mediation-to': { category: 'diplomacy', label: 'offers mediation to', denial: 'does not offer mediation to' },
  'offers-to-mediate-with': {
    category: 'diplomacy',
    label: 'offers to mediate with',
    denial: 'does not offer to mediate with',
  },
  'is-ambassador-to': { category: 'diplomacy', label: 'is ambassador to', denial: 'is not ambassador to' },
  'sends-updates-to': { category: 'diplomacy', label: 'sends updates to', denial: 'does not send updates to' },
  'announces-peace-plan-for': {
    category: 'diplomacy',
    label: 'announces a peace plan for',
    denial: 'announces no peace plan for',
  },
  'has-on-top-of-its-agenda': {
    category: 'diplomacy',
    label: 'has at the top of its agenda the crisis in',
    denial: 'does not have at the top of its agenda the crisis in',
  },
  // hostility
  fights: { category: 'hostility', label: 'fights', denial: 'does not fight' },
  attacks: { category: 'hostility', label: 'carries out attacks in', denial: 'does not carry out attacks in' },
  'is-to-blame-for-attacks-in': {
    category: 'hostility',
    label: 'is to blame for attacks in',
    denial: 'is not to blame for attacks in',
  },
  'kills-members-of': { category: 'hostility', label: 'kills members of', denial: 'does not kill members of' },
  kidnaps: { category: 'hostility', label: 'kidnaps', denial: 'does not kidnap' },
  blames: { category: 'hostility', label: 'blames', denial: 'does not blame' },
  'is-to-blame-for-violence-in': {
    category: 'hostility',
    label: 'is to blame for violence in',
    denial: 'is not to blame for violence in',
  },
  opposes: { category: 'hostility', label: 'opposes', denial: 'does not oppose' },
  'is-trained-to-spy-on': { category: 'hostility', label: 'is trained to spy on', denial: 'is not trained to spy on' },
  // rescue
  'works-to-free': { category: 'rescue', label: 'works to free', denial: 'does not work to free' },
  'discusses-the-rescue-of': {
    category: 'rescue',
    label: 'discusses the rescue of',
    denial: 'does not discuss the rescue of',
  },
  'is-formed-for-the-rescue-of': {
    category: 'rescue',
    label: 'is formed for the rescue of',
    denial: 'is not formed for the rescue of',
  },
  'knows-whereabouts-of': {
    category: 'rescue',
    label: 'knows the whereabouts of',
    denial: 'does not know the whereabouts of',
  },
  // ties
  'works-together-with': { category: 'ties', label: 'works together with', denial: 'does not work together with' },
  'loses-territory-in': { category: 'ties', label: 'loses territory in', denial: 'loses no territory in' },
  'loses-a-helicopter-in': { category: 'ties', label: 'loses a helicopter in', denial: 'loses no helicopter in' },
  'is-ally-of': { category: 'ties', label: 'is an ally of', denial: 'is not an ally of' },
  'has-defense-pact-with': { category: 'ties', label: 'has a defense pact with', denial: 'has no defense pact with' },
  'is-connected-to': { category: 'ties', label: 'is connected to', denial: 'is not connected to' },
  'is-conduit-to': { category: 'ties', label: 'is a conduit to', denial: 'is not a conduit to' },
  'has-contacts-in': { category: 'ties', label: 'has contacts in', denial: 'has no contacts in' },
  'has-a-stake-in': { category: 'ties', label: 'has a stake in', denial: 'has no stake in' },
  'creates-a-predicament-for': {
    category: 'ties',
    label: 'creates a predicament for',
    denial: 'creates no predicament for',
  },
  'is-managing': { category: 'ties', label: 'copes on its own with', denial: 'does not cope on its own with' },
  'relies-on': { category: 'ties', label: 'relies on', denial: 'does not rely on' },
  'is-based-in': { category: 'ties', label: 'is based in', denial: 'is not based in' },
  'lives-in-exile-in': { category: 'ties', label: 'lives in exile in', denial: 'does not live in exile in' },
  'lives-in': { category: 'ties', label: 'lives in', denial: 'does not live in' },
  owns: { category: 'ties', label: 'owns', denial: 'does not own' },
} as const satisfies Record<string, { category: Category; label: string; denial: string }>;
