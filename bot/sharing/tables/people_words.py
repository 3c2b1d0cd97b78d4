"""Words around the names of people."""

from bot.understanding.tables import words

PERSON_NOUNS = (
    r"recruiters?|headhunters?|hiring\smanager|line\smanager|managers?|interviewers?|hm|boss|"
    r"team\s?leads?|tech\sleads?|lead|hr(?:\s(?:lady|guy|person|rep|manager|partner|director|"
    r"lead))?|"
    r"director|founder|co-?founder|ceo|cto|cfo|coo|cmo|cpo|vp|panell?ist|engineer|designer|analyst|"
    r"partner|colleague|supervisor|mentor|coach|guy|gal|lady|woman|man|girl|dude|bloke|chap|person|"
    r"someone|somebody|one|people|contact|friend|mate|sourcer|coordinator|assistant|receptionist|"
    r"talent\s(?:partner|acquisition|person|lead|manager)|rep|head\sof\s\w+|dev|developer|"
    r"entrevistadora?|reclutadora?|jef[ea]|gerente|directora?|responsable|encargad[oa]|chic[oa]|"
    r"se\u00f1ora?|tal|candidate|intern|professor|teacher|"
    r"principal|host|moderator|consultant|owner"
)
PERSON_WORDS = words(
    """
    recruiter recruiters headhunter headhunters hiring line manager managers interviewer
    interviewers hm boss team tech lead leads hr director founder cofounder co ceo cto cfo coo cmo
    cpo vp panelist panellist engineer designer analyst partner colleague supervisor mentor coach
    guy gal lady woman man girl dude bloke chap person someone somebody one people contact friend
    mate sourcer coordinator assistant receptionist talent rep head dev developer entrevistador
    entrevistadora reclutador reclutadora jefe jefa gerente directora responsable encargado
    encargada chico chica senor senora tal candidate intern professor teacher principal host
    moderator consultant owner
    """
)
"""How each of them begins, and a word of each."""
TITLES = (
    r"mr|mrs|ms|mx|miss|mister|missus|dr|doctor|prof|professor|sir|madam|lord|lady|"
    r"herr|frau|sr|sra|srta|senor|senora|senorita|don|dona|doctora|monsieur|madame|mme|mlle|"
    r"signor|signora"
)
ACTS = words(
    """
    said says asked asks told tells wrote writes called calls emailed emails promised smiled
    laughed nodded yawned stared interrupted explained answered replied ran runs started ended
    joined grilled interviewed introduced mentioned thought looked seemed kept keeps took gave
    made left loved hated liked wanted wants needed knew knows messaged texted rang phoned pinged
    offered rejected signed read showed suggested recommended encouraged insisted joked whispered
    shouted chatted talked spoke complained apologised apologized sighed frowned greeted welcomed
    led hosted moderated reviewed pushed cut argued agreed decided chose ghosted vanished
    disappeared forgot never was is had has did does will would could just also then didn't
    doesn't wasn't hadn't won't wouldn't couldn't isn't typed noticed scheduled cancelled canceled
    rescheduled confirmed sent reached followed walked came went got put sat stood turned dijo
    dice pregunto pregunta prometio llamo escribio respondio contesto corto miro quiso queria
    estaba fue era es me se no
    """
)
"""What people do in these stories."""
SURE_ACTS = words(
    """
    said says asked asks told tells wrote promised smiled laughed nodded yawned stared interrupted
    explained replied grilled introduced mentioned messaged texted rang phoned joked whispered
    shouted apologised apologized sighed frowned greeted interviewed insisted dijo pregunto
    prometio llamo escribio respondio contesto
    """
)
"""What only people do, and companies rarely."""
MET = (
    r"met(?:\swith)?|meet(?:ing)?(?:\swith)?|spoke(?:n)?\s(?:to|with)|speak(?:ing)?\s(?:to|with)|"
    r"talk(?:ed|ing)?\s"
    r"(?:to|with)|chat(?:ted|ting)?\s(?:to|with)|interviewed\s(?:by|with)|call(?:s)?\swith|"
    r"coffee\swith|conversation\swith|called|named|emailed|messaged|thanks\sto|thank\syou|"
    r"heard\sfrom|introduced\sto|reported\sto|report\sto|worked\s(?:under|with)|asked|told|"
    r"hable\scon|hablar\scon|reunion\scon|entrevista\scon|conoci\sa|llamad[oa]|se\sllama|"
    r"se\sllamaba"
)
SURNAMES = words(
    """
    smith taylor baker cook carter parker fisher hunt king knight mason miller page porter turner
    ward weaver young long hill stone rose brown green black white gray grey wood woods west price
    hall bell best day field fox frost grant hart head hope house lane law lord love marsh moss
    noble north park peace penny pike poole pope power rice rivers rhodes sharp short silver small
    snow steel strange sweet swift wall webb wells wild winter winters wise wolf wright bishop bond
    booth bush chambers church clark cross dean finch gardener glover banks rush shepherd
    """
)
"""Surnames that are words: after a first name they belong to it."""
PASTS = words(
    """
    began bit blew bought broke brought built came caught chose cut did drew drove fell felt fought
    found forgot froze gave got grew had held hid hit kept knew lay led left let lost made meant met
    paid put quit ran rang read rode rose sang sat saw sent set shook shot shut slept slid spent
    spoke stood stole struck swore taught thought threw took understood went woke wore won wrote
    """
)
"""Pasts that do not end in "ed"."""
