"""Ordinary words that are also names, and names that are no company's and no person's."""

from bot.sharing.tables.first_names import NOT_ALONE
from bot.understanding.company_words import NEVER_A_NAME, NOT_A_NAME, SUFFIXES
from bot.understanding.role_words import FIELDS, HEADS, LEVELS
from bot.understanding.tables import words

_ALSO_NAMES = words(
    """
    able access ace active adept affirm agile air ally alphabet amazon ample anchor anthem apollo
    apple apples ark arm arrow aspect asana atlas aurora aware axis backbone badger balance banner
    base basecamp bath beacon beam bell best better bill birch bird black blend block blocks blue
    bold bolt boots bounce bounty box brave bread breeze brex bridge bright brilliant brook brown
    bubble buffer bulb bumble bumper burn butter buzz cameo camp canary canvas capital carbon
    carrot carta castle catalyst catch celebrate cell chain chalk champion channel chapter charm
    chart chase check chess chewy chime chip chorus circle clay clear clever click clip clover club
    coach coast cobalt coin column comet common compass complex compound concept concord condor
    confluent connect contrast convoy copper coral core corner corning cosmos course craft crane
    creed crew cricket crown cube curve dash dawn day deal dear deel deep deer delta dev dial
    diamond discord discover dish dome door dot dove dovetail draft dragon dream drift drop duck
    dune dutch eagle earnest earth east easy echo eclipse edge elastic element ember emerge empire
    energy engine envoy epic equal even ever evergreen everlane evolve express fable fair faith
    falcon farm fast fastly fellow fiber field fig figure fire first five flag flame flash flex
    flint flip float flow fly focus ford forest forge form forth fortune forward foster found
    founders four fox frame free fresh front frontier fuse future galaxy gap garden gate gather gem
    general gentle ginger glass glean glitch globe glow gold good gong grab grace grain grand
    granite graph grass gravity gray green grey grid grove grow guardian guide gust gusto halo hand
    harbor harbour hare harmony harvest haven hawk hay haze head heap hearst hedge helm help hermes
    hero hill hinge hive holly home honey honor hook hope horizon hot house hub hudson hum human
    humble hunter ideal igloo impact impossible incident index indeed indigo ink insight inspire
    instant intel intercom iris iron island jade jaguar jet joy jump june juno just key kind king
    kite kiwi know knight ladder lake lamb lattice launch laurel law lead leaf lean leap ledger
    legend lego lemon lemonade lens level lever life lift light lime limit line linear link lion
    lively local lodge loft logic long loom loop lotus love loyal lucid lucky lumen luna lush lyft
    lyra magic magnet main mango maple marble march mark marker marsh mason mass master match
    matter may maze medium mercury mercy merge merit mesh meta meteor method metro midas mile mind
    mint mirror mission mist modal mode modern monday monument moon morning mosaic moss motion
    motive mountain mural muse nail narrow native nature nest net new next nice nike noble nomad
    north nothing notion nova novel now oak oasis ocean octopus olive omega one onyx open opera
    optimal option oracle orange orbit orchard origin other otter outreach owl oxide page paid palm
    panther paper parade park pass patch path pattern paychex peach peak pearl pebble pendulum
    people peregrine persona pet petal phoenix pilot pine pioneer pitch pivot plaid plain plan
    planet play plum plus point polar pole poppy port portal post practice press pret prime prism
    progressive promise proof propel proper prosper puma pulse pure purple quarry quest quick quill
    radar radiant rain rally ram ramp range rapid raven ray reach reading ready red reed reef relay
    reliance render rent replica resolve revel revolution rich ridge right ring ripple rise river
    road robin rock rocket root rose round row ruby rush sage sail salt sand sands scale scholar
    scope scout sea season second seed segment self sense sentry serve shade share sharp shell
    shield shift ship shore short side sift signal silk silver simple single six sky slack slate
    sleek slice smart snap snow snowflake solar solid sonder song sonic soul sound source south
    southwest spark spectrum speed sphere spin spirit splash split spot spring sprint sprout spur
    square stable stack stage staples star stars start state station steel stone store storm story
    stream street strike stripe strong stub studio subway summit sun super sure surge swan sweet
    swift switch symphony table tail talent tally tandem target task teal team tempo terra the
    thing think thread three thrive thunder tide tiger tile timber time timely title toast together
    token tonic tool top torch touch tower track trade trail tram treasure tree trek trend tribe
    trim trinity triple true trust turbo turner twin two ultimate uncommon union unit united unity
    up upwork uptown urban vast vault vector velocity venture verb verge verse vertex vibrant
    victory view village vine virgin virtual visa vision vista vital vivid volt vox voyage wag
    walker warner warp wave way wayfair wealth web weber well wells west whale wheel whisper white
    whole wild will willow wind window wing winter wire wise wish wolf wonder wood word work
    workable works world worth wren yard yellow yes yield young zen zero zip zone zoom currys boots
    argos dominos subway greggs independent telegraph mail times economist reliant nationwide
    halifax direct compare confused hiscox admiral churchill swinton axa sold sonos peloton dish
    bacon chili chips cook baker barber carpenter carter clark fisher gardener glover hunt knight
    mason miller page parker piper potter price porter sawyer shepherd skinner smith taylor turner
    tyler ward weaver bishop bond booth bush butcher byrd chambers church cross day dean field
    fields fields finch flowers flood foot fox frost fry gay golden goodman grant green hall hand
    hardy hart hay head heart hills hood hook horn house hurst king kirk knox lamb lane lord love
    low main march marks marsh mayo mead mills moody moon moss newman noble north oakes peace peck
    penny person pike pitt plant pond poole pope pound powers price pride purdy quick rains rankin
    read reader reeves rhodes rice rivers roads roach rose rush sharp short silver small snow
    speaker spears spencer steel stern stock stokes strange summers sweet swift tally temple thorn
    town trout vance vine wall waters webb weeks wells west wheat wheeler white wild wilder winter
    winters wise wolf wood woods words worth wright wynn young power berg bar bay cove cruz dale
    dell dunn fall farmer gold gore guest hope joy kent law le li lin long luck man may mercer ng
    park rich ross roy salt son song sun tang teller vega wang war yang nice bath reading cork
    mobile split essen bergen orange hull deal sandwich rugby derby wells bury ware ham eye ash
    barking sale chester ely poole rye stone street wick worthing turkey china hercules lima jersey
    nancy tours brest pau lens angers orleans como bari cork male phoenix buffalo flint providence
    independence boulder aurora eugene salem normal surprise plain altura sol luz mar rio vega leon
    caja cielo futuro vida tierra sierra puente nube norte sur este oeste fuente torre reina santos
    flores campo cruz rey paz blanco rubio moreno delgado bravo bonito gallo leal prieto calvo
    ramos rosa rojas prado iglesia vidal pastor guerra cuesta
    """
)
WORDS = _ALSO_NAMES | NOT_A_NAME | NEVER_A_NAME | FIELDS | HEADS | LEVELS | NOT_ALONE
"""Words that mean something by themselves: as a name they need a capital or a cue."""
COUNTING = words(
    "next three first second third one two four five six seven eight nine ten zero other best even "
    "last general single double triple indeed"
)
"""Words that stand before "interview" and "recruiter" by themselves: "next interview"."""
GENERIC = SUFFIXES | words(
    """
    the and of for de del la las los el y und et a an bank banco banque grupo group grup company
    compania companies corp corporation inc ltd limited llc plc gmbh ag se sa sl bv nv university
    universidad institute school college hospital clinic city council county national international
    global worldwide american british european royal united first new north south east west great
    general central public house home store stores shop restaurant cafe hotel hotels services
    service solutions partners consulting consultancy technologies technology systems software labs
    digital data media design studios studio health care energy power water capital finance
    financial insurance holdings ventures foundation trust society association centre center
    departamento ministerio caja agencia industries manufacturing products foods food drinks sports
    games music books travel air airlines airways motors cars auto transport logistics shipping
    express delivery retail fashion beauty pharma medical dental legal law marketing advertising
    communications telecom mobile networks network web online cloud security analytics ai robotics
    engineering construction building property estate homes housing werke werk haus verlag bros
    brothers sons son & co saint san santa st management advisors advisory associates
    """
)
"""Words of company names that give nobody away by themselves."""
PLACES = words(
    """
    africa african america american americas argentina argentine asia asian australia australian
    austria austrian belgian belgium berlin brazil brazilian britain british bulgarian canada
    canadian catalan chile chilean china chinese colombia colombian croatian czech danish denmark
    dutch egypt egyptian england english europe european finland finnish france french german
    germany ghana greece greek hindi hungarian hungary iceland india indian indonesia iran iranian
    iraqi ireland irish israel israeli italian italy jamaican japan japanese kenya korea korean
    latin latino lebanese malaysia mexican mexico moroccan morocco netherlands nigeria nigerian
    norway norwegian pakistan pakistani persian peru peruvian philippines polish poland portugal
    portuguese romania romanian russia russian scotland scottish serbian singapore singaporean
    slovak somali spain spanish sweden swedish swiss switzerland syrian taiwan thai turkey turkish
    ukraine ukrainian vietnam vietnamese wales welsh zimbabwe christian muslim jewish hindu
    buddhist catholic dr mr mrs ms monday tuesday wednesday thursday friday saturday sunday january
    february april june july august september october november december christmas easter ramadan
    diwali espana mexicano espanol ingles aleman frances uk us usa eu emea apac latam uae nhs gdpr
    """
)
TECHNOLOGY = words(
    """
    python java javascript typescript golang rust ruby rails scala kotlin swift php perl haskell
    elixir erlang clojure react angular vue svelte django flask spring node nodejs express fastapi
    laravel symfony dotnet net sql nosql mysql postgres postgresql mongodb mongo redis kafka spark
    hadoop hive airflow dbt snowflake databricks bigquery redshift docker kubernetes k8s terraform
    ansible jenkins git github gitlab bitbucket jira confluence linux unix windows macos ios
    android aws azure gcp excel word powerpoint outlook teams zoom slack skype webex hangouts meet
    tableau looker powerbi power bi figma sketch photoshop illustrator indesign autocad solidworks
    matlab r c html css sass graphql rest grpc api apis oop solid tdd bdd ci cd devops agile scrum
    kanban lean sigma six star leetcode hackerrank codility codesignal hirevue karat coderpad
    codewars linkedin glassdoor indeed monster reddit discord whatsapp telegram instagram twitter
    youtube blind levels greenhouse lever workday taleo ashby workable smartrecruiters bamboohr
    successfactors chatgpt gpt claude gemini copilot ai ml llm llms nlp cv hr hm hrbp ceo cto cfo
    coo cmo cpo cio vp svp evp pm po qa ux ui uat sre swe sde ds de da ba bi kpi kpis okr okrs roi
    b2b b2c saas crm erp sap salesforce hubspot sas spss stata numpy pandas pytorch tensorflow
    sklearn scikit keras jupyter dcf lbo ipo gaap ifrs cpa cfa acca cima mba phd msc bsc ba ma gcse
    ielts toefl gre gmat sat act pdf doc docx ppt csv json xml yaml http https tcp ip dns bfs dfs
    dp bst fizzbuzz pto dei eeo jd cv ats nda tbh imo imho fyi btw asap lol omg wtf ngl tldr faq
    eta eod q1 q2 q3 q4 h1 h2 y2k fte loop google docs sheets drive notion miro trello asana monday
    calendly loom canva covid ok tv mc ii iii english maths math stem gmail yahoo hotmail chrome
    firefox safari ie edge stackoverflow wikipedia oracle unity unreal blender rstudio vscode vim
    emacs intellij eclipse xcode junit pytest cypress selenium playwright postman swagger kibana
    grafana prometheus splunk datadog elasticsearch elastic scala cobol fortran bash shell
    powershell arduino raspberry verilog vhdl fpga plc autosar
    """
)
"""Tools, languages, abbreviations: they say what was asked, and of nobody who asked it."""
FOREIGN = words(
    """
    der die das den dem des ein eine einen einem einer ich du er sie es wir ihr man und oder aber
    nicht kein keine im in am an auf aus bei beim mit nach von vom zu zum zur fur uber unter vor
    wie was wer wo wann warum heute gestern dann danach leider mein meine ihre seine diese dieser
    el la los las lo un una unos unas yo tu ella ellos nosotros mi mis su sus este esta ese esa eso
    y o pero no si ya muy mas con sin por para porque cuando como donde quien que en de del al ayer
    hoy luego despues ahora tras entre desde hasta sobre solo todo toda todos nada nadie alguien
    fui fue era es son estaba tengo tenia hay hice dije quede busco vivo aprendi consejo prueba
    le les je il elle nous vous ils mais ou et dans sur avec pour sans chez apres avant mon ma mes
    os as eu ele ela eles mas com sem meu minha seu sua foi nao sim depois
    """
)
"""Small words of languages in which people may write as well."""
KEPT = WORDS | PLACES | TECHNOLOGY | FOREIGN
"""A capital letter on one of these makes no stranger of it."""
