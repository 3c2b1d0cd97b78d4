"""Where companies are named in a sentence, and the words that are not companies."""

from collections.abc import Mapping

BEFORE_A_NAME: Mapping[str, tuple[str, ...]] = {
    "rejection": (
        "rejected by", "rejected from", "rejection from", "rejections from", "rejection at",
        "rejected at", "rejection by", "rejection email from", "rejection letter from",
        "rejection mail from", "rejection call from", "turned down by", "turned down from",
        "turned down at", "turned away by", "no from", "nope from", "a no at", "l from", "ls from",
        "l at", "knocked back by", "knockback from", "knocked back from", "knock back from",
        "declined by", "declined from", "denied by", "denied from", "dumped by", "dinged by",
        "dinged from", "dinged at", "ding from", "axed by", "binned by", "cut from", "cut by",
        "passed over by", "passed over at", "passed over for", "snubbed by", "unsuccessful at",
        "unsuccessful with", "no dice with", "no dice at", "no dice from", "no luck with",
        "no luck at", "no luck from", "no joy with", "no joy at", "no joy from", "struck out at",
        "struck out with", "missed out at", "lost out at", "missed out on", "lost out on",
        "regret to inform you from", "bad news from", "thanks but no thanks from", "boot from",
        "rejects me from", "reject from", "reject by", "auto rejected by", "auto rejected from",
        "email of doom from", "dear john from", "dropped by", "not selected by",
        "not selected at", "not selected for", "did not get in at", "did not get into",
        "did not make it at", "did not make it into", "did not make it to", "refused by",
        "curved by", "fumbled", "the chop from", "unfortunately from", "screened out by",
        "screened out at", "filtered out by", "eliminated by", "rejected again by",
        "rejected again from", "did not hire me at", "bounced by", "bounced from", "canned by",
        "rejected me from", "turned me down from", "rescinded by", "no thanks from", "no go from",
        "no go at", "let down by", "failed at", "fell at the last hurdle at", "failed",
    ),
    "ghosted": (
        "ghosted by", "ghosted from", "ghosted at", "silence from", "nothing from", "ignored by",
        "left on read by", "heard back from", "hear back from", "heard from", "hear from",
        "word from", "reply from", "response from", "answer from", "update from", "crickets from",
        "news from", "hearing from", "hearing back from", "nothing back from", "contact from",
        "reply back from", "nada from", "feedback from", "left hanging by", "strung along by",
        "waiting on", "waiting to hear from", "no word from", "email from", "call from",
        "letter from", "mail from", "message from", "news at", "decision from", "replies from",
        "waiting for", "peep from", "rung by", "emailed by", "chasing", "ghosted me at",
        "word back from", "phone call from", "text from", "callback from", "verdict from",
    ),
    "offer": (
        "offer from", "offer at", "offers from", "offer with", "offered by", "hired by", "hired at",
        "accepted at", "accepted by", "accepted into", "offer to join", "job at", "job with",
        "starting at", "start at", "got in at", "got into", "offer letter from", "yes from",
        "joining", "join",
    ),
    "asked": (
        "interview at", "interview with", "interview for", "interviewed at", "interviewed with",
        "interviewed for", "interviewing at", "interviewing with", "interviewing for", "applied to",
        "applied at", "applied with", "applied for", "applying to", "applying for", "applying at",
        "apply to", "application to", "application at", "application with", "application for",
        "role at", "roles at", "role with", "position at", "position with", "job at", "job with",
        "post at", "gig at", "gig with", "opening at", "spot at", "internship at",
        "internship with", "placement at", "placement with", "scheme at", "scheme with",
        "rounds at", "rounds with", "round at", "round with", "screen with", "screen at",
        "call with", "chat with", "onsite at", "onsite with", "panel at", "panel with",
        "final at", "final with", "process at", "process with", "stage at", "stage with",
        "stages at", "stages with", "loop at", "loop with", "superday at", "superday with",
        "super day at", "test for", "assessment for", "assessment with", "assessment at",
        "take home for", "take home from", "ceo of", "founder of", "cto of", "chair of",
        "hirevue with", "exec at", "someone from", "guy at", "people at", "folks at", "lot at", "opportunity at", "opportunity with",
        "interviews at", "interviews with", "interviews for", "time with", "to join",
        "centre at", "center at", "day at", "day with", "hirevue for", "oa for", "screen for",
        "interest in", "interest in joining", "interest in working at", "interest in working for",
        "applying with", "recruiter at", "recruiter from", "hr at", "team at", "interviewer at",
        "here at", "everyone at", "all of us at", "career at", "careers at", "manager at",
        "behalf of", "position within", "vacancy at", "vacancy with", "tests for", "test at",
        "interview w", "bombed", "botched", "recruiter for", "intern at", "trial shift at",
        "shift at", "fellowship at", "apprenticeship at", "apprenticeship with", "interested in",
        "apply at", "apply with", "consideration at", "opportunities at", "opportunities with",
        "roles with", "messed up", "experience with", "dream job at", "residency at",
        "presentation at", "presentation to", "presentation for", "screening with",
        "screening at", "screening for", "the ones at", "case study for", "task for", "meeting with",
        "meeting at", "met with", "spoke to", "spoke with", "talking to", "talked to", "calls with",
        "process for", "final round for", "round for", "interviewed by", "interviewed w",
    ),
    "named": (
        "called", "named", "company is", "company was", "company :", "employer :", "employer is",
        "it was", "it is", "place called", "firm called", "startup called", "known as",
        "company name is", "dream company", "company", "dream employer", "first choice", "was for",
        "this was", "is for",
    ),
    "bare": ("at", "from", "by", "with", "for", "to", "over at"),
    "background": (
        "work at", "working at", "worked at", "work for", "works at", "works for", "worked for",
        "working for", "current job at", "last job at", "other offer from", "other offer at", "left", "leaving", "laid off from", "laid off by", "fired from",
        "made redundant by", "made redundant from", "redundant from", "i am at", "currently at",
        "years at", "year at", "months at", "friend at", "friends at", "friend from",
        "contact at", "someone at", "mate at", "moved from", "quit", "came from", "boss at",
        "employed at", "employed by", "via", "through", "on", "using", "competitor of",
        "competitors of", "days at", "old job at", "colleagues at", "degree from", "graduated from",
        "student at", "studied at", "degree at", "people like", "companies like", "places like",
        "somewhere like", "such as", "i am from", "live in", "based in", "moved to", "ex",
        "brother at", "sister at", "husband at", "wife at", "partner at", "anyone at",
        "waiting to hear from", "still waiting on", "next up is", "contract at", "contract with",
        "working with", "stint at", "time at", "promoted at", "back at", "day job at", "hired from",
        "coming from", "unlike", "posted on", "advertised on", "saw on", "listing on", "reviews on",
        "applied on", "applied via", "applied through", "intern at", "interned at", "went to",
    ),
}  # fmt: skip
"""What stands before the name of a company, by what it tells about it."""

AFTER_A_NAME: Mapping[str, tuple[str, ...]] = {
    "rejection": (
        "rejected me", "rejected my", "rejected us", "turned me down", "said no", "says no", "said nah", "said nope", "said i was", "said i am", "said i did",
        "said that i", "felt i", "thought i", "said they went", "said they were going", "freezing", "pausing",
        "froze", "paused",
        "passed on me", "passed on my", "passed", "went with someone", "went with another",
        "went with a", "went with an", "went with somebody", "went with other", "went with the",
        "did not want me", "do not want me", "does not want me", "did not pick me", "decided to go",
        "did not choose me", "did not hire me", "did not select me", "picked someone",
        "chose someone", "hired someone", "picked another", "chose another", "hired another",
        "selected another", "selected someone", "went for", "found someone", "chose a", "picked a",
        "chose the", "picked the", "chose an", "picked an", "hired a", "hired an", "chose not to", "gave it to", "gave the job", "gave the role",
        "decided not to", "decided to move", "decided to pass", "decided against", "decided on",
        "moved forward with", "moved on with", "is moving forward with", "is going with",
        "are going with", "going with", "told me no", "cut me", "dropped me", "binned me",
        "dumped me", "declined me", "declined my", "declined", "rejects me", "is a no",
        "was a no", "no", "rejection", "rejections", "did not work out", "fell through",
        "turned down", "did not offer me", "did not give me", "let me down", "rescinded",
        "withdrew", "pulled", "did not move", "did not progress", "not moving", "sent a rejection",
        "sent me a rejection", "sent the rejection", "sent me the rejection", "sent me a no",
        "sent my rejection", "reject", "rejected", "dinged me", "axed me", "did not take me",
        "filled the", "offered it to", "offered the job to", "offered the role to", "regrets",
        "sent me the", "sent me a", "sent the", "emailed to say", "emailed me to say",
        "just emailed", "got back to me", "emailed", "emailed me", "called", "called me", "rang",
        "came back with", "came back", "replied", "wrote back", "told me", "decided", "thought",
        "shot me down", "knocked me back", "snubbed me", "was not interested", "is not interested",
        "are not interested", "were not interested", "are not moving", "is not moving",
        "will not be", "curved me", "did me dirty", "did not go with me", "cancelled",
        "would rather", "put the role", "canned me", "closed the", "hit me with", "screwed me",
        "preferred", "not going", "not taking", "will not", "reckons", "reckon", "feels i", "wants",
        "ended up", "opted", "auto rejected", "informed me", "let me know",
    ),
    "ghosted": (
        "ghosted me", "ghosted", "never got back", "never replied", "never called", "never wrote",
        "never responded", "has not replied", "has not responded", "has not got back", "is ghosting",
        "have not replied", "have not responded", "have not got back", "stopped replying",
        "stopped responding", "stopped answering", "went quiet", "went silent", "went dark",
        "went cold", "has gone", "have gone", "left me on", "left me hanging", "disappeared",
        "vanished", "ignored me", "are ignoring", "is ignoring", "did not reply", "did not respond",
        "did not get back", "said they would", "kept me", "not a word",
        "keeps me", "keep me", "strung me", "have ghosted", "ghosting", "not replying",
        "will not reply", "has been silent", "promised", "has not called", "has not emailed",
        "have not called", "have not emailed", "gone silent", "gone quiet", "still has not",
        "still have not", "never emailed", "never contacted", "never followed",
    ),
    "offer": (
        "offered me", "offered", "made me an offer", "gave me an offer", "said yes", "hired me",
        "offer", "sent me an offer", "want me", "wants me", "extended", "made an offer",
        "came through with",
    ),
    "asked": (
        "interviewed me", "interview", "interviews", "onsite", "on site", "job", "role", "position",
        "final", "final round", "final interview", "phone screen", "recruiter", "recruiters",
        "panel", "hiring manager", "interviewer", "technical", "superday", "super day", "hirevue",
        "internship", "application", "assessment", "assessment centre", "assessment center", "oa",
        "team", "process", "thing", "gig", "post", "loop", "hr", "grad scheme", "graduate scheme",
        "second round", "first round", "last round", "third round", "screen", "take home", "spot",
        "coding", "system design", "video interview", "phone interview", "zoom interview",
        "group interview", "round", "rounds", "careers", "recruiting", "recruitment",
        "talent acquisition", "talent", "hiring team", "talent team", "people team",
        "recruiting team", "recruitment team", "online assessment", "asked me", "apprenticeship",
        "placement", "vacancy", "opportunity", "screening", "email", "letter", "call", "scheme",
        "trial shift", "interviewers", "one", "test", "saga", "stuff", "exec panel", "made me",
        "virtual onsite", "case interview", "case study", "human resources", "people operations",
        "people & culture", "final stage", "decision", "prep", "recruiter call", "had me", "put me through",
    ),
    "acts": (
        "chose", "picked", "hired", "selected", "went", "took", "gave", "have", "has", "had", "is",
        "was", "are", "were", "said", "says", "will", "would", "just", "finally", "made", "put",
        "keeps", "kept", "wants", "never", "did", "does", "do", "could", "found", "filled", "felt",
    ),
}  # fmt: skip
"""What stands after the name of a company."""

TRUSTED_FRAMES = frozenset({"rejection", "ghosted", "offer"})

HINTS = frozenset(
    """
        just has have had finally also even still then already basically literally straight
        really never officially promptly ended up now today actually only decided apparently
        simply both too immediately eventually quickly politely
    """.split()
)
"""Words that may stand between a company and what it did."""

NOT_A_NAME = frozenset(
    """
        a an the this that these those some any another other every each all both my your his
        her their our its i me you he she it we they them him us who whom whose which what
        when where why how someone somebody anyone anybody everyone everybody something
        anything everything nothing none one ones two four five six seven eight nine ten first
        second third fourth last final next and or but so because cos cuz bc coz since though
        although if unless until till while as than then thus therefore however also too very
        really quite just only even still already yet again ever never always often once twice
        sometimes maybe perhaps probably definitely apparently obviously basically literally
        actually honestly finally eventually suddenly sadly unfortunately not no yes yeah yep
        nope nah ok okay well ugh lol lmao haha hah omg wtf smh fml tbh ngl imo idk btw fwiw
        rn fr damn oh ah hey hi hello thanks thank please sorry at by for from in into of off
        on onto out over to up with without within about after against along among around
        before behind below between beyond despite down during except inside like near outside
        past per through throughout toward towards under via am is are was were be been being
        do does did done doing have has had having will would shall should can could may might
        must get gets got gotten getting go goes went gone going come comes came coming say
        says said saying tell tells told make makes made making take takes took taken taking
        see saw seen know knew known think thought want wanted need needed feel feels felt
        feeling look looked looking find found give gave given work works worked working seem
        seemed try tried trying keep kept let put ask asked asking call called use used using
        apply applied applying interview interviews interviewed interviewing interviewer
        interviewers reject rejected rejects rejecting rejection rejections ghost ghosted
        ghosting ghosts offer offered offers hire hired hiring hires job jobs role roles
        position positions post posts work career careers employer employers company companies
        firm firms place places startup startups start-up agency agencies organisation
        organization org orgs corporation business businesses team teams people person guy
        guys folks hr recruiter recruiters recruitment recruiting manager managers boss ceo
        cto founder founders panel talent headhunter headhunters staff recruiting application
        applications candidate candidates process email emails mail letter letters phone text
        message messages voicemail screen screening round rounds stage stages onsite on-site
        technical online assessment test tests panel loop superday presentation reply response
        answer feedback news word silence update contact decision result results today
        yesterday tomorrow tonight morning afternoon evening night noon midnight day days week
        weeks month months year years hour hours minute minutes min mins ages while time times
        moment now later earlier ago soon recently lately monday tuesday wednesday thursday
        friday saturday sunday mon tue tues wed thu thurs fri sat january february march april
        june july august september october november december spring summer autumn fall winter
        weekend home school uni university college work bed town city office hospital bank
        restaurant cafe shop store supermarket hotel bar pub charity council government
        nonprofit library museum school nursery theatre studio gym church clinic warehouse
        factory garage bakery salon scratch everywhere anywhere nowhere somewhere here there
        hell home abroad least first all once best worst times large lunch breakfast dinner
        fault peace risk dream ideal perfect big small little large huge tiny local global
        random amazing great good bad nice awful terrible horrible worst best better worse new
        old favourite favorite same different certain particular top major famous well-known
        fancy cool lovely massive faang maang fang tech bigtech ai fintech finance consulting
        retail marketing nothing whatever experience fun interest love luck way part stuff
        thing things shit crap bullshit hope life world everything most many few several much
        lots loads tons bunch couple dozen hundreds thousands half more less enough plus minus
        number sure glad happy sad angry upset gutted tired numb mad disappointed embarrassed
        frustrated exhausted confused relieved anxious nervous devastated crushed heartbroken
        annoyed furious livid depressed hopeless deflated drained ashamed worried scared
        hopeful excited fuming bummed discouraged stressed internal external someone else
        candidate applicant referral referrals cv resume resumes portfolio cover salary pay
        money visa-sponsorship sponsorship degree masters grad graduate internship internships
        intern apprenticeship scheme placement programme program course zoom teams skype video
        linkedin glassdoor facebook twitter instagram reddit discord whatsapp gmail outlook
        email hirevue hackerrank leetcode codility workday greenhouse london paris berlin york
        england scotland wales ireland uk us usa europe germany india canada australia america
        mum mom mother dad father wife husband partner friend friends mate brother sister
        family kids son daughter dear sir madam kind regards best sincerely warm yours re fwd
        subject hello unfortunately currently previously originally instead myself yourself
        themselves itself literally absolutely totally completely super pretty kinda sorta
        kind sort lot bit fact everyone's today's yesterday's anything else due regarding re
        concerning following rather honest point end start beginning middle top bottom left
        right side back front question questions answers coding code take-home takehome take
        case study whiteboard help stop quit skip hold wait cancel undo settings privacy
        support pause export delete nobody no-one noone stranger strangers strong stronger
        senior junior entry mid data software backend frontend product design designer
        engineer developer analyst sales senior lead associate engineering customer service
        ghosting bombed bomb blew failed failing flunked messed screwed botched tanked choked
        froze blanked dropped passed cut axed said told decided chose picked selected
        preferred filled moved moving forward ahead further declined denied dinged binned
        unsuccessful regret regrets inform l ls w dice thoughts vibes ta cheers xx gonna
        literally legit fully proper that's it's they're i'm i've don't didn't wasn't feels
        seems looks sounds sucks hurts stings terribly badly horribly awfully poorly well fine
        alright meh bleh argh aargh grr sigh literally supposedly whole entire actual full exact overall radio total complete utter dead immediately straight away
        quick quickly fast slow long short early late apparently turns turned turning guess
        guessing reckon suppose assume figured feeling believe bother expect realise realize hear heard read
    write wrote send sent receive received start started finish finished wish hate mean happen
    happened lose miss missed leave spend spent waited talk talked spoke speak met meet reach
    reached show showed submit submitted prepare prepared study studied practice practiced learn
    learned joined seem cancelled canceled postponed rescheduled scheduled invited advanced
    progressed promised wanted hoped hoping sift hurdle centre center stand thing's anymore either neither nor yeah-no
        cause coz whereas whether
    """.split()
)
"""Common words that a name in small letters is not made of."""

NEVER_A_NAME = frozenset(
    """
        i i'm i've i'd i'll he she it we you they them him her us me my your their our his the
        a an this that these those who what when where why how someone somebody anyone
        everyone nobody everybody something anything nothing hr ceo cto cfo cv faang maang
        monday tuesday wednesday thursday friday saturday sunday january february march april
        may june july august september october november december today yesterday tomorrow dear
        hi hello hey thanks thank kind best regards sincerely unfortunately unfortunatly after
        before and but so or if then also well ugh lol omg wtf smh fml tbh ngl got get no not
        yes just another rejected rejection ghosted offer final interview application job role
        position phone screen round linkedin glassdoor uk us usa eu london paris berlin
        new-york manchester asap fyi ps re fw fwd subject bombed failed messed didn't didnt
        did was is been still applied interviewed had have please we're we've it's there here
        his her its oa onsite superday swe pm sde resume cv's sir madam candidate applicant
        hiring recruiter recruiting recruitment talent human resources careers people team
        manager director christmas easter god jesus because since while despite within without
        with at in on from by for to of up down out over feeling feel felt unsuccessful sent
        dream company employer mr mrs ms dr ok okay wow yay finally honestly literally
        basically apparently sadly turns turned spoke met came went said told last first
        second third all every each some any most many few none one two lost left never
        nope ever update status outcome result your regarding ref
    """.split()
)
"""Words that are no company even with a capital letter."""

EXCLAMATIONS = frozenset(
    """typical brutal ouch whatever cool nice wonderful rough oof gutting classic figures right
    sorry seriously again anyway anyways figures onwards onward cheers congrats bloody story
    standard lovely grim harsh ridiculous weird bizarre joke shocker surprise shame pity sigh rip
    argh help hmm meh bye later life reality luck silver lining long short context background tl
    tldr edit question rant vent venting news age salary pay feedback reason why result
    results outcome damn hell christ fuck shit bollocks bugger crap sad anger rage tears goodbye
    internal external london remote hybrid yep nope nada zilch silence crickets nothing shrug
    heartbreak disaster nightmare panic dread bad good great terrible awful horrible worst fine
    days weeks months years hours minutes rounds interviews sick dead empty broke done over
    enough numbness fair true wow yikes ok okay alright absolutely cruel cold unreal unlucky
    same still so sooo soo welp well yeah yay woo woohoo boo blah ffs jfc jeez gosh""".split()
)
"""Single words that stand between full stops without being a company."""

FIRST_NAMES = frozenset(
    """
        james john robert michael william david richard joseph thomas charles daniel matthew
        anthony mark donald steven paul andrew joshua kenneth kevin brian george edward mary
        patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa betty
        margaret sandra ashley emily emma olivia sophie chloe amy rachel laura hannah anna
        maria julia kate katie lucy rebecca sam alex chris tom tim ben dan mike steve dave
        nick matt adam simon peter priya raj amit anita fatima mohammed ahmed ali omar wei li
        chen jose carlos juan ana luis miguel pedro lena jan lukas max felix claire helen ruth
        jane jo joe jack harry oliver charlie megan natalie nicole samantha stephanie victoria
        zoe ian neil sean ryan kyle jason eric greg jeff scott grace rose ella mia ava isla
        tina diane
    """.split()
)
"""People; "an interview with Sarah" names no company."""

SUFFIXES = frozenset(
    """
        inc ltd limited llc llp plc corp corporation gmbh co group labs lab studios studio
        bank consulting university college hospital media health healthcare systems
        technologies technology partners capital solutions foods council airlines airways
        motors games security insurance energy software pharma pharmaceuticals bio industries
        holdings ventures robotics therapeutics ai design agency associates trust foundation
        institute school academy clinic brewing coffee bakery books records digital analytics
        logistics recruitment hotels hotel interactive networks mobility aerospace dynamics
        financial
    """.split()
)
"""Last words of company names, as far as which a name in small letters is read."""

KNOWN = frozenset(
    """
        google amazon apple meta facebook netflix microsoft stripe spotify airbnb uber lyft
        tesla nvidia intel amd ibm oracle salesforce adobe shopify slack dropbox pinterest
        snapchat tiktok bytedance twitch palantir databricks snowflake openai anthropic
        deepmind figma notion asana atlassian canva datadog cloudflare mongodb twilio hubspot
        zendesk coinbase robinhood plaid brex klarna monzo revolut starling deliveroo ocado
        tesco sainsbury's sainsburys asda aldi lidl waitrose argos currys boots ikea nike
        adidas zara primark asos walmart costco starbucks mcdonald's mcdonalds greggs costa
        deloitte kpmg pwc ey accenture mckinsey bain bcg capgemini jpmorgan barclays hsbc
        lloyds natwest santander citi citigroup blackrock goldman ubs nomura unilever nestle
        pepsi pepsico siemens bosch bmw volkswagen toyota honda ford boeing airbus nasa nhs
        bbc itv netflix disney hulu sony nintendo ubisoft ea lego samsung huawei lenovo dell
        cisco vmware paypal mastercard amex bloomberg reuters booking.com expedia tripadvisor
        etsy ebay wayfair doordash instacart grubhub rivian spacex waymo hsbc vodafone o2 bt
        sky pfizer gsk astrazeneca novartis roche moderna bupa qualcomm guardian arm sap thales dyson
        lush accenture infosys tcs wipro cognizant
    """.split()
)
"""Well-known names that are no other word, so that they need less of a frame."""

KNOWN_LONG = tuple(
    tuple(name.split())
    for name in (
        "goldman sachs", "jp morgan", "morgan stanley", "bank of america", "wells fargo",
        "credit suisse", "deutsche bank", "standard chartered", "boston consulting group",
        "ernst and young", "ernst & young", "marks and spencer", "marks & spencer",
        "johnson and johnson", "johnson & johnson", "procter and gamble", "procter & gamble",
        "rolls royce", "british airways", "british gas", "home depot", "best buy",
        "whole foods", "trader joe's", "trader joes", "ben and jerry's", "jane street",
        "two sigma", "capital one", "american express", "electronic arts", "epic games",
        "riot games", "general electric", "general motors", "coca cola", "red bull", "just eat",
        "john lewis", "slaughter and may", "slaughter & may", "foster + partners", "bath and body works", "barnes and noble", "crate and barrel", "legal and general",
        "holland and barrett", "legal & general", "holland & barrett", "barnes & noble", "bank of england",
        "new york times", "hewlett packard", "texas instruments", "virgin media",
        "virgin atlantic", "t mobile", "scale ai", "hugging face", "octopus energy", "pret a manger",
        "h and m", "black and decker", "dunder mifflin", "lockheed martin", "northrop grumman",
        "booz allen", "booz allen hamilton", "bank of ireland", "transport for london", "civil service",
        "met office", "national trust", "british council", "world bank", "red cross", "save the children",
        "urban outfitters", "under armour", "dollar general", "in n out", "five guys", "burger king",
        "taco bell", "pizza hut", "bosch rexroth", "estee lauder", "saint gobain", "louis vuitton",
    )
)  # fmt: skip
"""Well-known names of several words."""
JOINERS = frozenset({"of", "&", "+", "de", "for"})
