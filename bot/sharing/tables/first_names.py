"""First names from many places, so that people whom no fact names are recognised."""

from bot.sharing.tables.nicknames import NICKNAMES
from bot.understanding.company_words import FIRST_NAMES as FEW
from bot.understanding.tables import words

_MORE = words(
    """
    aaliyah aaron abdul abdullah abebe abhishek abraham ada adaeze adel adele adriana adrian adrien
    adunni agata agnieszka ahmad aida aiko aileen aino ainhoa aisha aishwarya aitor ajay akash
    akiko akira akshay alan alana alba alberto aldo alejandra alejandro aleksander aleksandra
    alessandra alessandro alexandros alexei alfonso alfredo alicia alina alisha allan alma almudena
    alvaro alyssa amal amanda amara amber amelie amina amir amit amrita anabel anastasia anatoly
    anders andre andrea andrei andreas andres andrzej aneta angel angela angelica angelo angus anil
    anita anja anjali ankit ankita annabel anneke annelise annette annika ansel anton antonella
    antonia antonio anup anushka aoife aparna arash ariana ariel arjun armando arnaud arne arnold
    arturo arun arvind asha ashish ashok asif asma astrid ataa athena aubrey audrey augusto aurelie
    aurora ava avery aya ayaan ayesha aylin ayodele ayse azadeh babak barnaby bartosz basil bastian
    beata beatrix beatriz begona belen benedict benedikt benoit bernadette bernardo bert bethany
    bettina bhavna bianca bilal bjorn blanca blessing bogdan boris brandon brenda brendan brenna
    brett bridget britta brittany bronwyn bruno bryce bryony burak caitlin callum calvin camila
    camille candice carina carl carla carlo carlota carmen carmela carol carole caroline carolina
    carolyn carsten cassandra catalina cate catherine cecile cecilia cedric celeste celia celine
    cem cesar chad chandra chantal charlene charlotte chen cheng cheryl chiamaka chiara chidi chika
    chinedu chioma chloe christa christelle christian christiane christina christine christophe
    christopher chukwuma cian ciara claudia claudio clara clarissa clemens clement clementine
    clifford clive cole colette colin colleen colm connie connor conor conrad constance consuelo
    cora cordelia corey corinne cormac corinna courtney craig cristian cristina curtis cynthia
    cyril czeslaw dagmar daisuke damian damien dana danica daniela daniele danielle danny daphne
    daria dario darius darren darryl deborah declan deepa deepak deepika deirdre delia delphine
    denis denise dennis derek dermot desmond devon diana didier diego dieter dilip dimitri dina
    dinesh dirk divya dmitri dmitry dolores dominic dominik dominika dominique donal donna dora
    dorian dorothy dorota douglas duncan dustin dwayne dylan eamon ebba eduardo efua eileen
    ekaterina elaine eleanor elena eleni elias elif elin elisa elise eliza elke ellen ellie eloise
    elsa elvira emanuel emeka emil emilia emilie emilio emir emmanuel emre enrico enrique enzo erik
    erika erin ernesto esme esperanza esteban esther estelle eugenia eugenio eunice eva evan evelyn
    ewa ezra fabian fabio fabrice fadi faisal faith farah fareed farhan fatema fatou fatoumata
    federica federico felicity felipe femi ferdinand fergus fernanda fernando filip filippo finbar
    finn fiona florian folake folasade franca frances francesca francesco francis francisca
    francisco franck franco francois frank franz freya frederic frederick frida friedrich gabor
    gabriel gabriela gabriele gabriella gaelle gail ganesh gareth garrett gary gaurav gavin gemma
    genevieve geoffrey georg georgia georgina gerald gerard gerardo gerhard giacomo gianluca gianna
    gideon gillian gina giorgio giovanna giovanni giulia giuseppe gloria goran gordon gonzalo
    graham greta gregor gregory guido guillaume guillermo gunnar gunther gurpreet gustavo gwen
    gwendolyn habib hadiya hakan hamid hamish hamza hana hans harald haris harish harpreet harriet
    harsh harvey hasan hassan heather hector heidi heike heiko helena helene helga helmut hendrik
    henrietta henrik henry herbert hernan hideo hilary hilda hiroshi holger huda hugh hugo humberto
    hussein ibrahim ida idris ifeoma ignacio igor ike ikram iker ilaria ilse imani imogen imran
    ines ingrid inigo irena irene irina isaac isabel isabella isabelle ishaan ismael ivan ivana ivo
    iwona jacek jackson jacob jacqueline jacques jada jaime jake jakob jakub jamal jamie jamila
    jana janet janice janine javier jayden jayesh jean jeanette jeffrey jelena jenna jens jeremy
    jerome jerzy jesper jessie jillian jimena jin jing joachim joana joanna joanne joaquin joaquim
    jochen joel joelle joerg johan johanna johannes jon jonas jonathan joost jordi jorg jorge
    josefina josephine josh joyce juana juanita judith judy julian juliana julie juliet julien
    julio julius jun jurgen justin justyna jutta jyoti kai kamal kamala karan karel karim karin
    karina karl karolina karsten kasia katarina katarzyna kath katharina katherine kathleen kathrin
    kathryn katja katya kavita kayla kaylee keiko keith kelechi kelly kelsey kemi kenji kenta kerry
    kevin khadija khalid kieran kimberly kiran kirsten kirsty klaus koen kofi konrad konstantin
    krishna kristen kristian kristin kristina kristof krzysztof kumar kunal kurt kwame kwesi
    lachlan laila lakshmi lara larissa lars lasse latisha lauren laurence laurent lavanya lawrence
    layla leah leandro leila leo leon leona leonard leonardo leonie leroy leslie leticia levi lewis
    lian liam lidia lieke liesbeth lila lilian liliana lillian lilly lina linnea linus lionel livia
    logan loic lola lorena lorenzo loretta lorna lorraine lotte louis louisa louise luca lucas
    lucia luciana luciano lucie luciana ludovic luigi luka luka lukasz luna luz lydia lynn maarten
    mabel maciej maddie madeleine madison mads mae magdalena magnus maike maisie maite malcolm
    malik malte mandy manfred manish manoj manon manuel manuela mara marc marcel marcela marcelo
    marcin marco marcos marcus margarita margaux margot mariam marian mariana marianne maribel
    marie marijke marilyn marina mario marisa marisol marissa marit marius marjorie marlene marta
    marten martha martin martina marvin mary-ann massimo mateo mateusz mathias mathieu mathilde
    matilda matteo matthias maureen maurice mauricio maurizio maxime maximilian maya mbali meera
    mehdi mehmet mei melanie melinda melissa mercedes mehreen meredith merve mette micha michaela
    michal micheal michele micheline michelle miguel miguelangel mihai mika mikael mikko milan
    milena millie milo mina minh mira miranda miriam mirko mitchell moira moises molly mona monica
    monika monique morgan moritz morten moses muhammad mukesh muriel murray mustafa myriam nadia
    nadine nadir naima nana nanda naomi narendra nasir nasrin natalia natasha nathalie nathan
    nathaniel naveen nayara neema neha nelson nestor ngozi nia niamh nicholas nicola nicolas nicole
    niels nigel nihal niklas nikhil nikita nikolai nikolaj nikos nils nina nisha nithya nitin
    nkechi noah noel noelia noemi noor nora norbert noreen norma norman nour nuria obinna octavia
    odile oksana ola olaf olamide oleg olena olga olivier olu olufemi olumide oluwaseun omari oriol
    orla orlando oscar osman oswald otto owen oyelaran pablo paloma pamela pascal patrice patrick
    patryk paula pauline paulina paulo pavel pawel payal pearse penelope percy perry petr petra
    petros phil philip philipp philippa philippe phillip phoebe phyllis pia pierre pietro pilar
    piotr piyush pooja prakash pranav prasad prashant pratik preeti preston priyanka quentin quinn
    rabia radek rafael raffaele raghav rahim rahul rainer rajesh rajiv rakesh ralf ralph ramesh
    ramon rana randall randy rani ranjit raphael raquel rashid ravi raymond regina reginald rekha
    remi renata renate rene renee reza rhiannon rhys ricardo riccardo rishi rita ritu robbie
    roberta roberto robin rocio roderick rodrigo roger rogelio rohan rohit roisin roland rolf roman
    romain romina ronald ronan roopa rosa rosalie rosalind rosamund rosario rosemary rosie ross
    rowan rowena roxana roy ruben rudolf rui rupert ruslan russell rukmini saanvi sabine sabrina
    sadia safiya said sally salma salvador salvatore samir samira samuel sana sander sandeep
    sandhya sandrine sandro sanjay sanne santiago santosh saoirse sara sasha satoshi saul saurabh
    savannah sebastian sebastien selena selim selma sergei sergey sergio seth seun shabnam shane
    shankar shannon shanice sharon shaun shauna shawn sheila shelby shirin shirley shivani shreya
    shruti sibongile sibylle sigrid silke silvia simona simone sinead siobhan sipho siri slawomir
    sofia sofie solange sonia sonja soren sorcha spencer stacey stanislav stefan stefania stefanie
    stella stephan stephane stephanie stephen stine stuart suki sumit sunil sunita suresh susana
    susanne sushma suzanne svein sven svenja svetlana swati sylvester sylvia sylvie tadeusz tahir
    takeshi talia tamara tamika tanja tanvi tanya tara tariq tarun tatiana taylor ted teemu
    temitope teodora terence teresa terry tessa thabo thandi thandiwe theo theodora theodore
    theresa therese thibault thierry thijs thilo thorsten tiago tiffany tilda till tilman timo
    timothy tobi tobias toby todd tomas tomasz tommaso tommy tony torben tracey tracy trevor tricia
    tristan trudy tunde tyler tyrone ulf uli ulrich ulrike umar uma urs ursula usha usman uwe
    valentin valentina valeria valerie valeriy vanessa varun vasco vasily veera vera vernon
    veronica vicente victor vidya vijay vikas vikram vikash vincent vincenzo viktor viktoria violet
    virginia vishal vitoria vivek vivian viviana vivienne vladimir volker waleed wallace walter
    wanda wanjiru warren wayne wendy werner wilfred wilhelm willem winston wiebke wojciech wolfgang
    xavier ximena xenia yael yahya yan yana yannick yara yasmin yasmine yash yasir ye-jin yetunde
    yolanda yosef youssef yuan yui yuki yukiko yuri yusuf yvette yvonne zachary zahra zainab zara
    zeynep zhang zofia zoltan zuzana sigurd snorre solveig tuomas juha pekka aleksi henna riikka
    lucinda tabitha tamsin rhona morag ewan euan hamza jyrki gwyneth cerys dafydd rhodri ieuan
    carys ffion lleucu sile grainne oisin eoin niall padraig seamus tadhg cathal maeve mairead
    fionnuala priyal anouk sanna bram daan fleur joris maud ruud sjoerd thijmen wouter pim teun
    floor yoon-ji minji ji-woo soo-jin hyun haruka ayumi kaori naoko sakura shinji takumi tomoko
    yoko xiaoming yifan zhiwei liwei meiling jianhong nguyen linh thuy trang huong tuan duc aarav
    aditi aditya ananya aniket archana devika dhruv gauri girish harini ishita jaya karthik kavya
    kriti lalitha madhav madhuri mahesh meenakshi mohan mrinal murali nandini nikita padma pallavi
    parul pavithra piyali poonam pragya radha raghu rashmi revathi sachin sameer sangeeta sarita
    savita shalini sharmila shikha siddharth sneha sonal srinivas subhash sudha sudhir surya tanmay
    uday ujjwal usha vandana vasudha vineet yamini abeni abiola adebayo ade adwoa akosua amaka ama
    amadou babajide bisi bolanle chiamanda chinwe dayo ebele ebere esi funmi gbenga ifeanyi ijeoma
    jide kayode kehinde kunle kwabena lerato mandla mpho naledi nnamdi nneka nomvula obi ogechi
    onyinye rotimi segun sekou simba taiwo tendai thabang titi tola uche uchenna wangari yaw zanele
    zola
    """
)
NOT_ALONE = words(
    """
    ada al ali alma amber angel april ariel art arne august aurora austin avery bas bea bell bert
    bill bob buck chad chance charity chase chip christian cliff cole cora cruz daisy dale dawn
    dean dee dick dolly don dot drew duke earl eve ever faith floor floss frank gene ginger glen
    grace grant guy hal hank harmony harry heath hope hugh ike iris ivory ivy jack jade jay jean
    jersey jewel jo joe john jordan joy june junior kai kit lance law lee len les liberty lily link
    logan long lou lu luna major marble marina mark mars mason max may mel melody mercedes mercy
    merit miles min mina misty mo morgan myrtle nan nat ness nick norm nova olive os page paris pat
    patience patty peg penny perry pierce poppy port prince prudence ray reed rich river rob robin
    rod roman rose rosemary rowan royal ruby rusty sage sally sandy saul savannah scarlet scott
    sierra sky sol spencer stacey stella stew stone sue summer sunny tad tel terry tiffany till
    tony trace trinity troy uma val van vera victor viola violet wade ward warren will winter woody
    yan art said kumar jin jun an chen zhang jing ye will mal wally willy skip buddy rocky pip
    minnie tulip meta siri alexa claude jenkins apache alba kelly mid mary titi ama esi thanh obi
    ade ola luz sol mar paz rocio dolores pilar consuelo angeles ing max mia miranda ariana beta
    delta sigma lambda python julia ruby scala perl crystal groovy eva dev ace bee fe law jim jam
    jem ned nell meg mick mart mat nora si seb ste sid stu terra tess theo toni ty vic vin wills
    win wes manu memo edu fer pau isa sally lex lea
    """
)
"""Names that are also other words; alone and without a cue they are left."""
FIRST_NAMES = FEW | _MORE | frozenset().union(*NICKNAMES)
"""Everybody."""
