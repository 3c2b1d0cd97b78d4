"""Words of which the names of jobs are made."""

from bot.understanding.tables import phrases, words

HEADS = words(
    """
    adjuster owner ambassador moderator installer fabricator framer mason stonemason upholsterer
    toolmaker watchmaker sailmaker telemarketer bouncer barber blacksmith forester signwriter
    sprayer cutter groundskeeper shepherd clinician doula epidemiologist obstetrician neurologist
    anaesthetist oncologist geochemist logistician evaluator auctioneer cobbler chauffeur valeter
    technologist deckhand stagehand brewer potter weaver roaster stockist toxicologist radiologist
    sociologist pathologist audiologist criminologist apothecary croupier conservator
    keeper bookseller runner warden lifeguard tailor jeweller glazier scaffolder plasterer tiler
    locksmith farmer groom referee dancer singer musician pianist composer conductor actor actress
    model comedian choreographer rigger geologist geographer historian archaeologist microbiologist
    immunologist geneticist ecologist zoologist botanist astronomer meteorologist mathematician
    proctor chaplain mediator bailiff judge notary conveyancer attorney counsel zookeeper physio
    orderly matron lecturer teller valuer assessor adjudicator examiner compositor
    accountant actuary admin administrator adviser advisor agent analyst animator apm apprentice
    apprenticeship architect archivist artist assembler assistant associate auditor babysitter baker
    banker barista barrister bartender bdr beautician biologist bookkeeper bricklayer broadcaster
    broker builder butcher buyer campaigner captain caregiver carer caretaker carpenter cashier ceo
    cfo chef chemist childminder ciso cleaner clerk cmo coach coder concierge consultant controller
    coo cook coordinator copywriter counsellor counselor courier csm cto curator dba decorator
    demonstrator dentist designer detective dev developer dietitian director dispatcher doctor
    driver economist editor electrician engineer engineers estimator examiner exec executive expert
    facilitator fellow fellowship firefighter fitter florist foreman fundraiser gardener generalist
    graduate greeter guard hairdresser handler handyman hca headteacher host hostess housekeeper
    hygienist illustrator inspector instructor intern internship interpreter investigator
    invigilator janitor joiner journalist labourer landscaper lawyer lead lecturer librarian
    linguist machinist manager marketer mechanic merchandiser merchant midwife nanny negotiator
    nurse nutritionist officer operative operator optometrist organiser organizer packer painter
    paralegal paramedic pharmacist phlebotomist photographer physicist physiotherapist picker pilot
    placement planner plumber pm policymaker porter postdoc presenter principal producer professor
    programmer proofreader psychologist publicist qa radiographer ranger receptionist recruiter
    registrar rep reporter representative researcher residency roofer salesman salesperson
    scholarship scientist scrummaster sde sdet sdr secondment secretary seller server shopkeeper
    solicitor sommelier sonographer specialist sre statistician steward stewardess stocker
    storekeeper strategist stylist subeditor supervisor surveyor swe sysadmin teacher techie
    technician tester therapist tpm trader trainee traineeship trainer translator treasurer tutor
    underwriter usher vet videographer volunteer vp waiter waitress webmaster welder worker writer
    """
)
"""Nouns that name a job, with what stands before them."""

WEAK_HEADS = words(
    """
    owner moderator ambassador barber shepherd cutter
    admin adviser advisor agent associate builder captain ceo cfo chef coach coo counsellor
    counselor cto designer director doctor editor engineer engineers executive expert fellow founder
    graduate guard handler host lawyer lead manager merchant officer operator placement pm principal
    psychologist recruiter rep representative residency scholarship server teacher therapist vet
    volunteer vp worker
    """
)
"""Jobs that other people in the story often have; read only where something says it is the job."""

LEVELS = words(
    """
    apprentice assistant associate band certified chartered chief deputy entry executive experienced
    freelance full fulltime global grad graduate head interim intern international jr junior lead
    level mid midlevel national new newly night permanent principal qualified regional registered
    remote senior spring sr staff summer temp temporary time trainee vice weekend winter year
    """
)
"""How senior, or for how long."""

FIELDS = words(
    """
    .net academic account accounting accounts acquisition actuarial admin administrative admissions
    adult advocacy aerospace affairs agile ai analog analogue analytics android application
    applications applied architectural archive art asic assembly assurance audio audit automation
    automotive avionics b2b back backend banking bar beauty bi billing bioinformatics biomedical
    biotech blockchain branch brand bridge build building bus business buying c# c++ cabin call
    campaign campaigns care category center centre chain change charity chemical childcare
    children's civil claims classroom client climate clinical cloud collections commercial comms
    communications community compliance computer construction consulting contact content control
    copy corporate creative credit crew crisis crm crypto ct curriculum customer cyber cybersecurity
    data database dba deep delivery dental deployed design desk development devops devrel digital
    disability doctoral documentation drama drug early ecommerce editorial electrical electronic
    email embedded emergency end energy engineering english enterprise environmental equity er
    estate etl event events exams executive experience facilities family fashion feature features
    field film finance financial firmware fitness flight floor forklift forward fpga fraud front
    frontend full fullstack fundraising gallery game gameplay games gas gender geospatial gis go
    golang grants graphic grill growth hardware health healthcare help helpdesk highways history
    hospitality hotel housing hr human icu identity implementation inbound information infra
    infrastructure inside insight insights instructional insurance integration intelligence
    interaction interior inventory investment ios it java javascript key kids kitchen knowledge
    kotlin lab laboratory learning legal lending lettings level library line localisation
    localization logistics lorry machine maintenance management manual manufacturing mapping marine
    marketing materials maternity maths mechanical media medical mental merchandising mining ml
    mobile moderation mortgage motion mri museum music naval needs network news nlp node nuclear
    nursery nursing office oil operations ops outbound outreach paediatric partnership partnerships
    pastry payments payroll pe pediatric people performance personal petroleum pharma pharmacy phd
    php planning platform police policy postdoctoral ppc pr pre presales pricing primary prison
    private probation process procurement product production program programme project property
    public python qa quality quant quantitative quantity rail rails react recruitment regulatory
    relations relationship release reliability renewable reporting research resources restaurant
    retail revenue rf risk robotics ruby rust safeguarding safety sales salesforce sap scala school
    science scrum secondary security sen seo service services shift shop silicon site smb social
    software solar solution solutions sound sous special sports sql stack stock store strategy
    structural student success supply support sustainability swift swimming system systems talent
    tax teaching team tech technical technology telesales test testing theatre trading train
    training transformation transport travel treasury truck trust tv typescript ui underwriting user
    ux validation van vendor veterinary video vision visual vlsi volunteer ward warehouse water
    wealth web years youth
    """
)
"""What kind of work."""

SHORT_ROLES = words(
    """
    ae apm ba bdr cfo cmo coo csm cto dba ea em hca hgv pa pm qa ra sde sdet sdr sre swe ta tefl tpm
    ui ux vp
    """
)
"""Abbreviations that stand for a job on their own."""

JOB_NOUNS = words(
    """
    contract gig job opening opportunity position post req role roles seat slot spot vacancy
    """
)
"""Nouns that may follow the name of a job without being part of it."""

SCHEMES = words(
    """
    apprenticeship fellowship internship placement program programme residency rotation scheme
    traineeship
    """
)
"""Nouns that belong to the role: "graduate scheme"."""

AFTER_HEAD = words(
    """
    1 2 3 apprentice ii iii intern internship iv lead manager trainee
    """
)
"""What may follow the head of a title: "engineer II"."""

OF_HEADS = words(
    """
    director head lecturer manager officer president professor vp
    """
)
"""Heads that go on with "of": "director of growth"."""

OF_FIELDS = FIELDS | words(
    """
    biology chemistry computing economics education law mathematics medicine philosophy physics
    psychology sociology studies
    """
)
"""What may follow that "of"."""

OTHERS_BEFORE = words(
    """
    another better boss's current different ex external former her hiring his internal interviewing
    line my old our store's stronger their your
    """
)
"""Before a title these say that another person has it."""

EACH_OTHERS = phrases(
    """
    with the, with a, with an, with their, with two, by the, by a, by an, by their, from the, from
    a, from an, to the, to a, to an, and the, because the, two, three, some, the other, another, met
    the, met a, told the, like a, with my, that the, when the, but the, where the, so the, with one
    """
)
"""A bare title after one of these may be a person in the story."""

PAST_LIVES = phrases(
    """
    i am a, i am an, i am the, been a, been an, was a, was an, worked as a, worked as an, working as
    a, working as an, work as a, work as an, i am now a, i am currently a, years as a, years as an,
    experience as a, experience as an, time as a, background as a, job as a, career as a, am a, were
    a, became a, like an, become a, become an, is a, is an, being a, being an
    """
)
"""After one of these it is what the writer, or another, is or was."""

PAIRS = phrases(
    """
    bar staff, business partner, cabin crew, crew member, customer service, customer success,
    customer support, data entry, delivery driver, dev rel, farm hand, film crew, grad program, grad
    programme, grad scheme, graduate program, graduate programme, graduate scheme, hr partner,
    kitchen hand, kitchen porter, kitchen staff, people partner, phd student, project leader, pupil
    barrister, research student, shelf stacker, shift leader, shop hand, squad leader, staff member,
    stage hand, support staff, talent partner, team leader, team member, training contract, vacation
    scheme, waiting staff, working student, work student, mystery shopper, shop floor, board member,
    case worker, youth worker, store associate, sous chef
    """
)
"""Two words that name a job together."""

NEVER_ALONE = words("lead principal associate graduate trainee fellow")
"""Heads that are a job only with a word before them."""

NO_DOERS = words(
    """
    after another answer batman better bigger bother cancer career center chapter christmas closer
    color colour competitor computer consider corner december dinner door earlier easier either
    employer error ever factor favor favour floor forever former four further german harder higher
    hour however human later latter leather letter list longer lower major master matter minor
    mirror monster never newsletter norman november number october offer older order other our over
    paper peer per poor power proper quarter rather sector september smarter sooner starter stronger
    summer super their together tower twitter under water weaker weather whatever whichever winter
    woman wonder worse younger your
    """
)
"""Words that only end like "baker" and "florist"."""
