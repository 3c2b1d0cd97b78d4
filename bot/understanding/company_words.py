"""Words that are companies, are parts of their names, or are no companies at all."""

from bot.understanding.place_words import CITIES, COUNTRIES
from bot.understanding.tables import phrases, words

NOT_A_NAME = words(
    """
    fifth sixth seventh eighth ninth tenth eleventh twelfth hundredth umpteenth nth
    hm hmm hmmm um umm uh uhm er erm mm mmm auto automated automatic generic
    a aargh about abroad absolutely actual actually advanced after afternoon again against agencies
    agency ages ago ah ahead ai all along already alright also although always am amazing america
    among an analyst and angry annoyed another answer answers anxious any anybody anymore anyone
    anything anywhere apparently applicant application applications applied apply applying
    apprenticeship april are argh around as ashamed ask asked asking assessment associate assume at
    august australia autumn away awful awfully axed back backend bad badly bakery bank bar basically
    bc be because bed been before beginning behind being believe below berlin best better between
    beyond big bigtech binned bit blanked bleh blew bomb bombed boss botched both bother bottom
    breakfast brother btw bullshit bummed bunch business businesses but by cafe call called came can
    canada cancel canceled cancelled candidate candidates career careers case cause center centre
    ceo certain charity cheers choked chose church city clinic code codility coding college come
    comes coming companies company complete completely concerning confused consulting contact cool
    corporation cos could council couple course cover coz crap crushed cto currently customer cut
    cuz cv dad damn data daughter day days dead dear december decided decision declined definitely
    deflated degree delete denied depressed design designer despite devastated developer dice did
    didn't different dinged dinner disappointed discord discouraged do does doing don't done down
    dozen drained dream dropped due during each earlier early eight either else email emails
    embarrassed employer employers end engineer engineering england enough entire entry europe even
    evening eventually ever every everybody everyone everyone's everything everywhere exact except
    excited exhausted expect experience export external faang facebook fact factory failed failing
    fall family famous fancy fang fast father fault favorite favourite february feedback feel
    feeling feels felt few figured filled final finally finance find fine finish finished fintech
    firm firms first five flunked fml folks following for forward found founder founders four fourth
    fr fri friday friend friends from front frontend froze frustrated full fully fuming fun furious
    further fwd fwiw garage gave germany get gets getting ghost ghosted ghosting ghosts give given
    glad glassdoor global gmail go goes going gone gonna good got gotten government grad graduate
    great greenhouse grr guess guessing gutted guy guys gym hackerrank had hah haha half happen
    happened happy has hate have having he headhunter headhunters hear heard heartbroken hell hello
    help her here hey hi him hire hired hires hirevue hiring his hold home honest honestly hope
    hoped hopeful hopeless hoping horrible horribly hospital hotel hour hours how however hr huge
    hundreds hurdle hurts husband i i'm i've ideal idk if immediately imo in india inform inside
    instagram instead interest intern internal internship internships interview interviewed
    interviewer interviewers interviewing interviews into invited ireland is it it's its itself
    january job jobs joined july june junior just keep kept kids kind kinda knew know known l large
    last late lately later lead learn learned least leave leetcode left legit less let letter
    letters library life like linkedin literally little livid lmao loads local lol london long look
    looked looking looks loop lose lot lots love lovely ls luck lunch maang mad madam made mail
    major make makes making manager managers many march marketing massive masters mate may maybe me
    mean meet meh message messages messed met mid middle midnight might min mins minus minute
    minutes miss missed mom moment mon monday money month months more morning most mother moved
    moving much mum museum must my myself nah near need needed neither nervous never new news next
    ngl nice night nine no nobody none nonprofit noon noone nope nor not nothing november now
    nowhere numb number nursery obviously october of off offer offered offers office often oh ok
    okay old omg on once one ones online only onsite onto or org organisation organization orgs
    originally other our out outlook outside over overall panel paris part particular partner passed
    past pause pay peace people per perfect perhaps person phone picked place placement places
    please plus point poorly portfolio position positions post postponed posts practice practiced
    preferred prepare prepared presentation pretty previously privacy probably process product
    program programme progressed promised proper pub put question questions quick quickly quit quite
    radio random rather re reach reached read realise realize really receive received recently
    reckon recruiter recruiters recruiting recruitment reddit referral referrals regarding regards
    regret regrets reject rejected rejecting rejection rejections rejects relieved reply rescheduled
    response restaurant result results resume resumes retail right risk rn role roles round rounds
    sad sadly said salary sales salon same sat saturday saw say saying says scared scheduled scheme
    school scotland scratch screen screening screwed second see seem seemed seems seen selected send
    senior sent september service settings seven several shall she shit shop short should show
    showed side sift sigh silence since sincerely sir sister six skip skype slow small smh so
    software some somebody someone something sometimes somewhere son soon sorry sort sorta sounds
    speak spend spent spoke sponsorship spring staff stage stages stand start started startup
    startups still stings stop store straight stranger strangers stressed strong stronger studied
    studio study stuff subject submit submitted sucks suddenly summer sunday super superday
    supermarket support suppose supposedly sure ta take takehome taken takes taking talent talk
    talked tanked tbh team teams tech technical tell tells ten terrible terribly test tests text
    than thank thanks that that's the theatre their them themselves then there therefore these they
    they're thing thing's things think third this those though thought thoughts thousands through
    throughout thu thurs thursday thus till time times tiny tired to today today's told tomorrow
    tonight tons too took top total totally toward towards town tried try trying tue tues tuesday
    turned turning turns twice twitter two ugh uk under undo unfortunately uni university unless
    unsuccessful until up update upset us usa use used using utter very via vibes video voicemail w
    wait waited wales want wanted warehouse warm was wasn't way we wed wednesday week weekend weeks
    well went were what whatever whatsapp when where whereas whether which while whiteboard who
    whole whom whose why wife will winter wish with within without word work workday worked working
    works world worried worse worst would write wrote wtf xx yeah year years yep yes yesterday
    yesterday's yet york you your yours yourself zoom
    """
)
"""Common words that a name in small letters is not made of."""

NEVER_A_NAME = words(
    """
    am will would are is
    a after all also an and another any anyone anything apparently applicant application applied
    april asap at august basically because been before berlin best bombed but by came candidate
    careers ceo cfo christmas company cto cv cv's dear december despite did didn't didnt director
    down dr dream each easter employer eu ever every everybody everyone faang failed february feel
    feeling felt few final finally fml for friday from fw fwd fyi get ghosted glassdoor god
    got had have he hello her here hey hi him hiring his honestly how hr human i i'd i'll i'm i've
    if in interview interviewed is it it's its january jesus job july june just kind last left
    linkedin literally lol london lost maang madam manager manchester many march may me messed met
    monday most mr mrs ms my never ngl no nobody none nope not nothing november oa october of offer
    ok okay omg on one onsite or our out outcome over paris people phone please pm position ps re
    recruiter recruiting recruitment ref regarding regards rejected rejection resources result
    resume role round sadly said saturday screen sde second sent september she since sincerely sir
    smh so some somebody someone something spoke status still subject sunday superday swe talent tbh
    team thank thanks that the their them then there these they third this those thursday to today
    told tomorrow tuesday turned turns two ugh uk unfortunately unfortunatly unsuccessful up update
    us usa was we we're we've wednesday well went what when where while who why with within without
    wow wtf yay yes yesterday you your
    """
)
"""Words that are no company even with a capital letter."""

EXCLAMATIONS = words(
    """
    relief joy shame frustration embarrassment disappointment sadness bliss agony misery hope
    despair humiliation hurray hooray bingo boom voila finally honestly gone over rejected ghosted
    hired thoughts advice brilliant fantastic incredible madness chaos torture karma
    absolutely again age alright anger anyway anyways argh awful background bad bizarre blah bloody
    bollocks boo broke brutal bugger bye cheers christ classic cold congrats context cool crap
    crickets cruel damn days dead disaster done dread edit empty enough external fair feedback ffs
    figures fine fuck good goodbye gosh great grim gutting harsh heartbreak hell help hmm horrible
    hours hybrid internal interviews jeez jfc joke later life lining london long lovely luck meh
    minutes months nada news nice nightmare nope nothing numbness ok okay onward onwards oof ouch
    outcome over panic pay pity question rage rant reality reason remote result results ridiculous
    right rip rough rounds sad salary same seriously shame shit shocker short shrug sick sigh
    silence silver so soo sooo sorry standard still story surprise tears terrible tl tldr true
    typical unlucky unreal vent venting weeks weird well welp whatever why wonderful woo woohoo
    worst wow yay yeah years yep yikes zilch
    """
)
"""Single words that stand between full stops without being a company."""

FIRST_NAMES = words(
    """
    adam ahmed alex ali amit amy ana andrew anita anna anthony ashley ava barbara ben betty brian
    carlos charles charlie chen chloe chris claire dan daniel dave david diane donald edward
    elizabeth ella emily emma eric fatima felix george grace greg hannah harry helen ian isla jack
    james jan jane jason jeff jennifer jessica jo joe john jose joseph joshua juan julia karen kate
    katie kenneth kevin kyle laura lena li linda lisa lucy luis lukas margaret maria mark mary matt
    matthew max megan mia michael miguel mike mohammed nancy natalie neil nick nicole oliver olivia
    omar patricia paul pedro peter priya rachel raj rebecca richard robert rose ruth ryan sam
    samantha sandra sarah scott sean simon sophie stephanie steve steven susan thomas tim tina tom
    victoria wei william zoe
    """
)
"""People; "an interview with Sarah" names no company."""

SUFFIXES = words(
    """
    academy aerospace agency ai airlines airways analytics associates bakery bank bio books brewing
    capital clinic co coffee college consulting corp corporation council design digital dynamics
    energy financial foods foundation games gmbh group health healthcare holdings hospital hotel
    hotels inc industries institute insurance interactive lab labs limited llc llp logistics ltd
    media mobility motors networks partners pharma pharmaceuticals plc records recruitment robotics
    school security software solutions studio studios systems technologies technology therapeutics
    trust university ventures
    """
)
"""Last words of company names, as far as which a name in small letters is read."""

KNOWN = words(
    """
    accenture adidas adobe airbnb airbus aldi amazon amd amex anthropic apple argos arm asana asda
    asos astrazeneca atlassian bain barclays bbc bcg blackrock bloomberg bmw boeing booking.com
    boots bosch brex bt bupa bytedance canva capgemini cisco citi citigroup cloudflare cognizant
    coinbase costa costco currys databricks datadog deepmind deliveroo dell deloitte disney doordash
    dropbox dyson ea ebay etsy expedia ey facebook figma ford goldman google greggs grubhub gsk
    guardian honda hsbc huawei hubspot hulu ibm ikea infosys instacart intel itv jpmorgan klarna
    kpmg lego lenovo lidl lloyds lush lyft mastercard mcdonald's mcdonalds mckinsey meta microsoft
    moderna mongodb monzo nasa natwest nestle netflix nhs nike nintendo nomura notion novartis
    nvidia o2 ocado openai oracle palantir paypal pepsi pepsico pfizer pinterest plaid primark pwc
    qualcomm reuters revolut rivian robinhood roche sainsbury's sainsburys salesforce samsung
    santander sap shopify siemens sky slack snapchat snowflake sony spacex spotify starbucks
    starling stripe tcs tesco tesla thales tiktok toyota tripadvisor twilio twitch uber ubisoft ubs
    unilever vmware vodafone volkswagen waitrose walmart wayfair waymo wipro zara zendesk
    """
)
"""Well-known names that are no other word, so that they need less of a frame."""

KNOWN_LONG = tuple(
    tuple(name.split())
    for name in phrases(
        """
        american express, bank of america, bank of england, bank of ireland, barnes & noble, barnes
        and noble, bath and body works, ben and jerry's, best buy, black and decker, booz allen,
        booz allen hamilton, bosch rexroth, boston consulting group, british airways, british
        council, british gas, burger king, capital one, civil service, coca cola, crate and barrel,
        credit suisse, deutsche bank, dollar general, dunder mifflin, electronic arts, epic games,
        ernst & young, ernst and young, estee lauder, five guys, foster + partners, general
        electric, general motors, goldman sachs, h and m, hello fresh, hewlett packard, holland &
        barrett, holland and barrett, home depot, hugging face, in n out, jane street, john lewis,
        johnson & johnson, johnson and johnson, jp morgan, just eat, legal & general, legal and
        general, lockheed martin, louis vuitton, marks & spencer, marks and spencer, met office,
        morgan stanley, national trust, new york times, northrop grumman, octopus energy, pizza hut,
        pret a manger, procter & gamble, procter and gamble, red bull, red cross, riot games, rolls
        royce, saint gobain, save the children, scale ai, slaughter & may, slaughter and may,
        standard chartered, t mobile, taco bell, texas instruments, trader joe's, trader joes,
        transport for london, two sigma, under armour, urban outfitters, virgin atlantic, virgin
        media, wells fargo, whole foods, world bank
        """
    )
)
"""Well-known names of several words."""

JOINERS = words("of & + de for")
"""Words inside a name."""

ORDINARY = words(
    """
    next three square block discord monday tuesday friday sunday gap outlook zoom skype teams
    instagram facebook twitter target visa wise bolt box line ring hinge shell sage workday
    glassdoor medium compass stack
    """
)
"""Common words, and names of tools, that are companies as well."""

PLACES = frozenset([*CITIES, *COUNTRIES]) | words(
    """
    london paris berlin rome madrid dublin vienna zurich amsterdam brussels warsaw prague lisbon
    athens oslo stockholm copenhagen helsinki istanbul moscow toronto vancouver chicago denver
    singapore tokyo seoul bangkok sydney melbourne perth brisbane auckland lagos nairobi cairo
    dubai karachi budapest bucharest sofia germany france spain italy poland canada australia
    ireland india china japan brazil mexico austria switzerland belgium sweden norway denmark
    finland portugal greece english german french spanish europe asia africa person
    """
)
"""What stands after "interview in" without being a company."""
