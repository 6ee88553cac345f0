/**
 * Terms of the field that stand in news of every kind, by their canonical names: of any politics, court, police, relief or market. They are
 * marked in a story of the field, but hardly tell that it is one (`relevance.ts`).
 */

const OFFICES =
  'president; acting president; president-elect; vice president; prime minister; deputy prime minister; prime minister-designate; ' +
  'caretaker prime minister; premier; chancellor; minister; junior minister; foreign minister; interior minister; home secretary; ' +
  'treasury secretary; secretary of state; secretary; secretary-general; high commissioner; head of state; head of government; monarch; ' +
  'dictator; ambassador; diplomat; envoy; special envoy; special representative; head of mission; negotiator; mediator; delegate; ' +
  'delegation; chief of staff; general; major; captain; colonel; officer; vice chancellor; security minister; public security minister; ' +
  'shadow minister; special rapporteur; election observer; ex-president; deputy secretary-general; intelligence committee';

const RELATIONS =
  'agreement; mandate; accord; pact; convention; treaty; memorandum of understanding; talks; negotiations; dialogue; cooperation; relations; ' +
  'ties; partnership; partner; alliance; ally; coalition; bloc; member state; accession; concession; breakthrough; stalemate; ' +
  'guarantor; power-sharing deal; summit; joint press conference; embassy; foreign policy; international community; global south; soft ' +
  'power; superpower; enemy; adversary; independence; autonomy; colonial rule; human rights; peace; peace activist; international ' +
  'cooperation; developing country; least developed country; global governance; global north; third world; non-member; partner country; ' +
  'dialogue partner; common market; people-to-people ties; connectivity; unity government; imperialism; neo-colonialism; declaration of ' +
  'independence; autonomous region; crisis management; foreign power; embassy official; peace movement';

const UNREST =
  'regional crisis; tension; instability; conflict; war; threat; existential threat; security; homeland security; armed violence; political violence; ' +
  'sectarian violence; sectarian clash; civil unrest; clash; uprising; crackdown; curfew; state of emergency; regime; transitional ' +
  'government; dissident; political prisoner; enforced disappearance; propaganda; ultranationalist; torture; killings; massacre; ' +
  'genocide; attack; assault; target; victory; casualty; mass casualty; civilian; revolution; repression; mass protests; power ' +
  'struggle; security threat; poisoning; pariah; independence referendum; mass grave; extrajudicial killing; arbitrary detention; ' +
  'concentration camp; labour camp; pressure campaign; kleptocracy; remembrance; human rights abuse; propagandist; ultranationalism; ' +
  're-education camp; political transition';

const CRIME =
  'terrorism; terrorist; terrorist attack; terrorist group; designated terrorist organisation; terror plot; terror cell; terrorist ' +
  'financing; lone wolf attack; vehicle-ramming attack; bombing attack; suicide attack; car bomb; bomb-making; improvised explosive ' +
  'device; explosives; bomb; bombing; blast; counterterrorism; cross-border terrorism; foreign fighter; jihadist; militant; Islamist; extremism; ' +
  'assassination; assassination plot; attacker; gunman; hijacking; kidnapping; mass kidnapping; hostage; piracy; bandit; gang; drug ' +
  'cartel; organised crime; counternarcotics; people smuggling; arms trafficking; raid; gun battle; gunfire; bullet; rifle; gun; ' +
  'weapon; arms; tear gas; water cannon; rubber bullet; stun grenade; security forces; presidential guard; armed group; ' +
  'armed men; prisoner; detainee; detention camp; arrest warrant; extradition; intelligence; intelligence agency; intelligence officer; ' +
  'intelligence sharing; spy; spy chief; spyware; surveillance; hacker; malware; cyberattack; cyber security; bomb threat; knife ' +
  'attack; mass shooting; letter bomb; gang war; drug trafficking; human trafficking; cattle rustling; wiretapping; bugging device; ' +
  'mass surveillance; secret service; security agency; red notice; prisoner release; ransom payment; detention centre; sleeper cell; ' +
  'terrorist list; terrorist designation; water cannon attack; assassin; suicide bomber; car bombing; terrorist activity; militancy; ' +
  'militant attack; radicalisation; deradicalisation; counterterrorism force; anti-terror law; hijacker; hostage-taker; hostage ' +
  'situation; captivity; hostage family; pirate; lone wolf; bomb maker; jihad; people smuggler; drug trafficker; arms smuggler; ' +
  'banditry; gang leader; intelligence operation; cyber threat; cyberspace; advanced persistent threat; rendition; security clearance';

const RELIEF =
  'refugee; refugee camp; refugee crisis; asylum seeker; migrant; displacement; internally displaced person; evacuation; border guard; ' +
  'border security; aid; development aid; humanitarian aid; humanitarian crisis; aid worker; aid agency; food aid; famine; disaster ' +
  'relief; aid convoy; sandbag; search and rescue; return of refugees; medical evacuation; evacuee; refugee flow; refugee status; ' +
  'asylum; irregular migration; migrant boat; migration deal; aid seeker; aid ship; aid cuts';

const TRADE_AND_TOOLS =
  'foreign direct investment; energy security; supply chain; semiconductor; critical mineral; gas pipeline; oil tanker; merchant ship; ' +
  'ship; vessel; sailor; aircraft; helicopter; pilot; tank; radar; satellite launch; satellite navigation; laser; sensor; equipment; ' +
  'capability; personnel; training; veteran; war memorial; LNG tanker; energy crisis; energy supplies; energy transit; energy ' +
  'cooperation; nuclear waste; nuclear safety; trade deficit; rare earth; looted art; speedboat; hovercraft; quadcopter; carrier ' +
  'rocket; satellite; communications satellite; request for proposal; early warning system; minerals deal; free trade; trade barrier; ' +
  'shipbuilder; space race';

export const EVERYDAY_TERMS: ReadonlySet<string> = new Set(
  [OFFICES, RELATIONS, UNREST, CRIME, RELIEF, TRADE_AND_TOOLS].join('; ').split('; '),
);
