"""Words of which the names of jobs are made."""

HEADS = frozenset(
    """
        engineer engineers developer dev programmer coder architect designer manager analyst
        scientist researcher consultant administrator admin assistant associate coordinator
        co-ordinator executive exec officer director supervisor nurse teacher tutor lecturer
        professor postdoc accountant auditor bookkeeper lawyer solicitor paralegal barrister
        barista bartender waiter waitress server chef cook cashier driver courier electrician
        plumber carpenter mechanic technician operator operative writer copywriter editor
        journalist reporter producer photographer videographer illustrator animator artist
        recruiter buyer planner merchandiser marketer strategist secretary receptionist clerk
        librarian curator archivist pharmacist dentist doctor physiotherapist therapist
        counsellor counselor psychologist midwife paramedic carer caregiver vet biologist
        chemist physicist economist statistician actuary trader broker banker underwriter
        adviser advisor agent representative rep seller salesperson salesman negotiator
        surveyor estimator inspector controller treasurer trainer coach instructor facilitator
        trainee intern apprentice graduate fellow specialist generalist expert lead principal
        tester swe sde sre tpm apm qa sdr bdr csm hca ceo cto cfo coo cmo vp ciso internship
        apprenticeship traineeship placement fellowship scholarship residency secondment
        worker labourer packer picker handler housekeeper cleaner caretaker janitor guard
        porter steward stewardess pilot nanny childminder babysitter stylist hairdresser
        beautician florist baker butcher translator interpreter linguist storekeeper
        shopkeeper stocker greeter host hostess volunteer organiser organizer campaigner
        fundraiser policymaker ranger gardener landscaper welder machinist fitter assembler
        inspector dispatcher merchant investigator detective firefighter captain foreman
        builder bricklayer roofer painter decorator joiner sommelier dietitian nutritionist
        optometrist radiographer phlebotomist sonographer hygienist sdet pm ux-er techie
        sysadmin dba webmaster scrummaster handyman concierge usher demonstrator examiner
        invigilator headteacher registrar proofreader subeditor publicist presenter
        broadcaster researcher salesforce-er
    """.split()
)
"""Nouns that name a job, with what stands before them."""

WEAK_HEADS = frozenset(
    """
        manager director recruiter executive officer lead agent fellow graduate host server
        guard doctor coach principal associate expert representative rep captain lawyer
        therapist pm handler counsellor counselor psychologist engineers operator admin ceo
        cto cfo coo vp founder worker placement volunteer builder merchant vet teacher
        engineer adviser advisor editor designer chef residency scholarship
    """.split()
)
"""Jobs that other people in the story often have; read only where something says it is the job."""

LEVELS = frozenset(
    """
        senior junior jr sr mid mid-level midlevel entry level lead principal staff chief head
        deputy assistant associate trainee graduate grad intern vice executive global regional
        national international interim temporary temp permanent freelance remote
        part-time fulltime full time night weekend summer winter spring experienced qualified
        registered certified chartered newly apprentice band new year
    """.split()
)
FIELDS = frozenset(
    """
        software backend frontend front back end full stack fullstack web mobile ios android
        cloud devops platform infrastructure infra site reliability security cyber
        cybersecurity network systems system embedded firmware hardware electrical electronic
        mechanical civil structural chemical process test testing quality assurance qa
        automation data machine learning ml ai deep nlp analytics business intelligence bi
        product project programme program delivery operations ops supply chain logistics
        procurement warehouse stock inventory marketing digital content social media seo ppc
        brand growth performance email crm communications comms pr public relations sales
        account accounts accounting key customer client success support service services help
        desk helpdesk it technical tech solutions solution pre presales implementation
        integration finance financial investment equity credit risk compliance audit tax
        treasury payroll legal policy research user ux ui visual graphic interaction motion
        game games gameplay level creative art interior fashion hr human resources people
        talent acquisition recruitment learning development training office executive personal
        administrative admin legal medical clinical dental veterinary care healthcare health
        mental pharmacy nursing ward community school primary secondary maths english science
        history music drama pe special needs sen teaching classroom nursery early years youth
        family social housing probation police prison retail store shop floor restaurant bar
        kitchen sous pastry line hotel hospitality front-of-house events event travel cabin
        crew flight delivery van bus train truck lorry construction site quantity building
        maintenance facilities property estate lettings environmental sustainability energy
        solar renewable lab laboratory research postdoctoral phd doctoral biomedical
        bioinformatics python java javascript typescript react node golang go rust ruby rails
        grill architectural experience shift forward deployed team crew cabin flight devrel php c++ c# .net scala kotlin swift sql salesforce sap blockchain crypto
        quant quantitative trading partnerships partnership fundraising grants charity
        engineering design application applications applied computer vision robotics control
        release build database dba etl reporting insights insight pricing revenue commercial
        category procurement vendor claims insurance underwriting actuarial mortgage lending
        branch relationship wealth private banking corporate strategy consulting management
        transformation change agile scrum release features feature production manufacturing
        assembly forklift contact centre center call telesales field outbound inbound inside
        enterprise smb b2b editorial copy video audio sound film tv news sports beauty fitness
        personal swimming ecommerce e-commerce merchandising visual buying museum gallery
        library archive kids children's childcare safeguarding admissions student academic
        curriculum exams outreach campaigns campaign advocacy volunteer gender climate
        geospatial gis mapping planning transport rail highways bridge water marine naval
        aerospace automotive avionics nuclear oil gas petroleum mining materials ct mri
        theatre icu er emergency paediatric pediatric maternity adult learning disability
        machine-learning front-end back-end full-stack analog analogue rf asic fpga vlsi
        silicon identity fraud payments billing collections crisis trust safety moderation
        community documentation localization localisation instructional technology information
        knowledge customer-success biotech pharma regulatory affairs drug validation manual
    """.split()
)
SHORT_ROLES = frozenset(
    """
        swe sde sre tpm apm qa sdr bdr csm hca pm ux ui ba ae em dba sdet cto cfo coo cmo vp
        pa ea ta ra tefl hgv
    """.split()
)
"""Abbreviations that stand for a job on their own."""

JOB_NOUNS = frozenset(
    """
        role roles position job post gig vacancy contract opening opportunity spot slot req seat
    """.split()
)
SCHEMES = frozenset(
    """
        scheme programme program internship placement apprenticeship traineeship fellowship
        residency rotation
    """.split()
)
"""Nouns that belong to the role: "graduate scheme"."""

AFTER_HEAD = frozenset("""
    ii iii iv 1 2 3 intern lead trainee apprentice internship manager
""".split())
OF_HEADS = frozenset("""
    head director vp president manager officer professor lecturer
""".split())
OF_FIELDS = FIELDS | frozenset(
    """
        science studies sociology economics biology chemistry physics revenue partnerships
        computing mathematics philosophy law medicine education psychology history
    """.split()
)
OTHERS_BEFORE = frozenset(
    """
        hiring another different better stronger internal external my their our his her interviewing your line current old former ex boss's
        store's
    """.split()
)
"""Before a title these say that another person has it."""
EACH_OTHERS = (
    "with the", "with a", "with an", "with their", "with two", "by the", "by a", "by an", "by their",
    "from the", "from a", "from an", "to the", "to a", "to an", "and the", "because the", "two",
    "three", "some", "the other", "another", "met the", "met a", "told the", "like a",
    "with my", "three", "that the", "when the", "but the", "where the", "so the", "with one",
)  # fmt: skip
"""A bare title after one of these may be a person in the story."""
PAST_LIVES = (
    "i am a", "i am an", "i am the", "been a", "been an", "was a", "was an", "worked as a",
    "worked as an", "working as a", "working as an", "work as a", "work as an", "i am now a",
    "i am currently a", "years as a", "years as an", "experience as a", "experience as an",
    "time as a", "background as a", "job as a", "career as a", "am a", "were a", "became a",
    "like an", "become a", "become an", "is a", "is an", "being a", "being an",
)  # fmt: skip
"""After one of these it is what the writer, or another, is or was."""
