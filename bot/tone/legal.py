"""Legal words and threats: here a letter stops, and a person should advise."""

import re
from collections.abc import Iterator

from bot.tone.flags import Flag, Rule
from bot.tone.phrases import Group
from bot.tone.text import Text
from bot.words import sentence

_COUNSEL = "(lawyer|attorney|solicitor|barrister|legal counsel|legal team|legal representative)s?"
LEGAL = Group(
    Rule.LEGAL,
    sentence("Words like these close the door at once, and they may matter for a claim later."),
    sentence(
        "Please hold this letter back, and first ask somebody who knows the law where you live: "
        "a free advice centre, a union or a lawyer."
    ),
    f"""
    (my|our) (own )?{_COUNSEL}
    (speak|speaking|spoke|spoken|talk|talking|talked|consult|consulting|consulted|contact|
        contacting|contacted|see|seeing|call|calling|called|hire|hiring|hired|get|getting|got|
        involve|involving|instruct|instructed|retain|retained|hear|hearing|ask|asking|asked|find|
        finding|engage|engaged|advised|advice|discuss|discussed|go|turn|pass|hand|taking|take|
        forward|from|through|via|by|with|have|need|bring) (this |it |that |in |the matter )?(with |
        to |from |of |by |through |over to |on to )?(a|an|my|our|some|employment|your) (good |
        employment |labour |labor )?{_COUNSEL}
    (hear|hearing|contacted|letter|contact) (from|by) {_COUNSEL}
    (a|an|employment) {_COUNSEL} (friend )?(told|tells|said|says|thinks|believes|advised|advises|
        friend|will|would|has|about)
    {_COUNSEL} (up|letter|involved)
    (lawsuit|lawsuits|litigate|litigation|legal (action|steps|proceedings|measures|consequences|
        remedies|options|recourse|case|claim|route|complaint|advice|grounds|rights|dispute|threat|
        trouble|means)|small claims|class action|statutory rights)
    (take|taking|see|bring|go|going|drag|end up|meet) (you |this |it |them |the company |
        the matter )?(all )?(in|to|before|into) (a |the |an )?(court|courts|tribunal|judge|
        employment tribunal|labou?r court|ombudsman)
    (employment|industrial) tribunal
    (eeoc|acas|ombudsman|equal opportunity commission|equal employment opportunity|
        human rights (commission|tribunal)|equality (commission|act)|labou?r board|
        data protection authority|information commissioner|labou?r (department|office|inspectorate))
    (i|we|to|will|could|should|might|can|may|'ll|would|'d|or|and|gonna|must|shall) sue(?= (you|your|
        the|them|for|over|if|this|him|her|because|anyone|anybody)|[.?!,]| *$)
    sue (you|your|the company|them|for|over)
    (sued|suing)
    discriminat(ion|e|ed|es|ing|ory|ive|orily)
    (illegal|illegally|unlawful|unlawfully|against the law|wrongful|wrongfully|breach of contract|
        breaking the law|broke the law|violat(e|ed|es|ion|ing) (of )?(the law|my rights|employment|
        labou?r|gdpr))
    (ageist|ageism|racist|racism|sexist|sexism|ableist|ableism|homophobic|transphobic|xenophobic|
        misogynist|antisemitic|islamophobic|bigoted|bigotry)
    (harass|harassment|harassed|harassing|defamation|slander|libel|retaliation|victimisation|
        victimization)
    (because of|due to|based on|on the basis of|on account of|down to|over) my (age|race|gender|
        disability|religion|pregnancy|sex|colour|color|nationality|ethnicity|accent|sexuality|
        sexual orientation|faith|skin|origin|headscarf|hijab|being|autism|maternity|marital status)
    (because|since) i('m| am| was) (a woman|black|gay|disabled|old|pregnant|foreign|a foreigner|
        over \\d+|muslim|jewish|trans|older|too old|asian|an immigrant|a mother|brown|a lesbian|
        autistic|deaf)
    (i|we|to|will|could|shall|'ll|must|me|intend|formally|i'm|am) (be |also |formally |then |now |
        have to |like to |want to |going to |officially |to ){{0,3}}(file|filing|lodge|lodging|
        submit|submitting|make|making|raise|raising|put in|filed|made|lodged|raised|bring) (a|an|my|
        this as a) (formal |official |written |serious )?(complaint|grievance|claim)
    (formal|official) (complaint|grievance)
    (i|will|'ll|to|could|going|must|shall|might) (have to |to |going to |also |be )?(report|
        reporting|complain|complaining|escalate) (you|this|your company|it|the company|about you|
        about your|about this) ?(to|about|at|for)?(?= |[.?!,]|$)
    (going|go|talk|tell|post|put|share|write|leave|publish|warn|expose) (this |you |it |about this |
        your |about you |about it |a |everyone |people ){{0,2}}(to the (press|media|papers|
        newspapers)|on (glassdoor|linkedin|twitter|social media|the internet|kununu|trustpilot)|
        publicly|(bad|negative|one-star|one star|honest) (glassdoor )?review|all over)
    name and shame
    (violat|breach|break|infring)(e|es|ed|ing|s)? ~(act|law|laws|rights|rules|regulations?|gdpr|
        contract)
    (equal pay|equality|disability|data protection|civil rights|employment rights|
        human rights) (act|law|laws)
    (make|making|see) (sure|to it) (that )?(everyone|everybody|people|the \\w+|others|all|nobody|
        no one|no-one|your \\w+) ~~(knows?|hears?|learns?|finds? out|reads?|sees?|applies|works|
        told)
    (let|tell|telling|warn|warning) (everyone|everybody|the world|the press|others|
        other (candidates|applicants|people)|people|all) ~(know|about|how|what|not to)
    """,
    f"""
    (as|am|was|being|become|became|be|been|'m|work as|worked as|working as|trained as|train as|
        role of|job as|position as|qualify as|qualified as|friend is|wife is|husband is|father is|
        mother is|sister is|brother is) (an?|your|the) ~{_COUNSEL}
    {_COUNSEL} (role|position|job|vacancy|post|opening|internship|traineeship|interview|application|
        programme|program|and i work)
    (anti|non|price|against|reduce|prevent|fight|fighting|tackle|tackling|preventing|combat|
        combating|avoid|wage|signal|pitch|image|speech) ?-? ?(discrimination|racism|harassment|
        sexism|price)
    (discrimination|harassment|racism|sexism|litigation|lawsuits?|legal (action|proceedings|claim|
        case|advice|rights|complaint|options)|illegal|unlawful|discriminatory|discriminative|
        defamation|libel) (law|laws|training|policy|policies|research|studies|module|course|team|
        experience|support|department|role|prevention|task|threshold|model|power|analysis|clinic|
        charity|centre|center|helpline|work|logging|fishing|associate|paralegal|specialist|unit|
        assistant|services|clients)
    (thesis|research|course|module|work|paper|project|article|book|dissertation|talk|lecture|
        experience|clients?|specialis\\w+|expertise|training|cases?|role|background|interest|
        interested|practice|seminar|policy|policies|workshop|advise people|advising people|
        advised people|advise clients|team|campaign) (\\w+ )?(on|in|about|against|with|of|involving|
        around|for|into|dealing with|under|through) (\\w+ )?~(discrimination|racism|sexism|
        harassment|ageism|litigation|legal advice|illegal|wrongful|legal rights|lawsuits?|
        employment tribunal|ombudsman|legal proceedings|data protection authority)
    (fights?|fighting|tackles?|tackling|addresses|addressing|combats?|against|victims? of|
        survivors? of|facing|face|faced by|counter|end|ends|ending|reduces?|stop|stops|
        stopping) (\\w+ )?(\\w+ )?(discrimination|racism|sexism|harassment|ageism|libel)
    (spoke|talked|chatted|asked|told|worked|heard|read|reading) (me |you |us )?(about|of|on|
        in) (the|a|your|that|an) ~(lawsuits?|litigation|discrimination|harassment|legal (case|claim|
        action|dispute))
    discriminat(e|es|ing|ed) between
    discriminative (model|models|task)
    (your|the) legal team
    (dear|hi|hello|thanks|with|from|meet|meeting|aunt|ms|mrs) sue(?= (and|for|about|from|last|on|at|
        in|who|was|is|mentioned|told|said|kindly|yesterday|today|this|with|as|again)|[,.?!]|$)
    """,
    deniable=False,
)


_NAME = re.compile(r"\bSue\b(?! (?:you|them|the|your)\b)")


def legal(text: Text) -> Iterator[Flag]:
    """Flag legal words; Sue with a capital is a name, unless everything is in capitals."""
    for flag in LEGAL.found(text):
        if not _NAME.search(flag.words):
            yield flag
