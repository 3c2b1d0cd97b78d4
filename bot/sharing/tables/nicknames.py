"""First names with their short forms, one person a line."""

NICKNAMES = tuple(
    frozenset(line.split())
    for line in """
abigail abby abbie abi gail
adam ad ade
agnes aggie
albert al bert bertie
alexander alex al xander sandy sasha lex alec alexandre alejandro ale
alexandra alex lexi lexie sandra sasha sandy alexa alejandra ale
alfred alf alfie fred freddie
alice ally ali
alison allison ali ally
amanda mandy manda
amelia millie amy mia
andrew andy drew andrei andreas andres
angela angie ange
anna annie ann anne ana anya hannah
anne annie ann anna nan
antonia toni tonia
anthony tony ant antonio toni antoine
arthur art artie
barbara barb barbie babs
benjamin ben benji benny benjy
bernard bernie bern
beatrice bea trixie beatriz
bridget bridie biddy
bradley brad
brian bri bryan
caroline carol carrie caro
carolina caro
catherine cathy cat kate katie kathy kit katy cath catalina
katherine kathy kat kate katie kit katy kath katharine
charles charlie chuck chas chaz carlos
charlotte charlie lottie char lotte
christina chris tina christie chrissy cristina kristina
christine chris chrissy tina
christian chris
christopher chris kit topher kris cristobal
cynthia cindy
daniel dan danny dani
danielle dani danni elle
david dave davy dav davide
deborah deb debbie debs debra
dennis den denny
dominic dom nic
dorothy dot dottie dolly
douglas doug dougie
edward ed eddie ted teddy ned eduardo edu
edwin ed eddie
eleanor ellie nell nora elle
elizabeth liz lizzie beth betty eliza lisa libby elsie bess lizzy betsy elisabeth isabel
emily em emmy millie
emma em emmy
emmanuel manny manu manuel
erica ricky rikki
ernest ernie
esther essie
eugene gene
evelyn evie eve
fernando fer nando
florence flo flossie florrie
frances fran fanny francesca frankie
francis frank frankie fran francisco paco pancho curro kiko
frederick fred freddie freddy rick friedrich fritz
gabriel gabe gabby
gabriela gabby gaby gabi gabrielle
geoffrey geoff jeff
george georgie jorge
georgina georgie gina georgia
gerald gerry jerry
gertrude trudy gert
gillian gill jill
gregory greg gregg
guadalupe lupe
guillermo memo guille
gustavo gus
harold harry hal
harriet hattie harry
helen nell ellie helena lena
henry harry hank hal enrique quique
ignacio nacho
imogen immy
isabella izzy bella isa belle
isabel izzy isa bella
jacob jake jack jakob
jacqueline jackie jacqui
james jim jimmy jamie jem jaime
jane janey janie jan
janet jan
jason jay jase
jeffrey jeff geoff
jennifer jen jenny jenn jenni
jeremy jerry jem jez
jessica jess jessie
jesus chus chuy
joan joanie
joanna jo joanne anna
joanne jo joanna
john jack johnny jon jock juan jan johannes
jonathan jon jonny nathan john
jose pepe joseph
josefa pepa
joseph joe joey jo jose giuseppe
josephine jo josie
joshua josh
judith judy jude judi
julia jules julie
julian jules
juliet jules julie
justin jus
katrina kat trina
kenneth ken kenny
kimberly kim kimmy kimberley
konstantin kostya
laurence larry laurie lawrence loz
lawrence larry laurie law loz
leonard leo len lenny leon
leonardo leo
leslie les
lillian lily lil
louis lou lewis luis
louise lou lulu
lucille lucy
lucia lucy luci
lucy lu luce
ludmila mila
madeleine maddie maddy madeline
magdalena magda lena
malcolm mal
marcus marc mark
margaret maggie meg peggy marge margie greta daisy mags peg madge
maria mary mia mari
maria-jose mariajo
marjorie marge margie
martha marty mattie
martin marty mart
mary molly polly mae may mamie
matthew matt matty mat mateo
matilda tilly mattie tilda
maurice mo
maximilian max maxi
maxine max
megan meg
melanie mel
melissa mel missy lissa
mercedes merche
michael mike mick micky mikey mickey mitch miguel mikhail misha
michelle shell chelle shelly
mildred millie
mitchell mitch
mohammed mo mohamed muhammad mohammad
montserrat montse
nancy nan
natalie nat natalia tasha
natasha tasha nat
nathan nat nate
nathaniel nat nate nathan
nicholas nick nicky nic nico nicolas niko
nicola nicky nic nikki
nicole nicky nikki nic
oliver olly ollie
olivia liv livvy olly
olga olya
oscar ozzy
pamela pam
patricia pat patty trish tricia patsy patti
patrick pat paddy rick padraig
paul paulie pablo
paula pau
penelope penny
peter pete pedro
philip phil pip phillip felipe
phyllis phyl
priscilla cilla
rachel rach rae
rajesh raj
ramon moncho
raymond ray
rebecca becky becca bec becks beck reba
regina gina reggie
reginald reg reggie
richard rick dick rich richie ricky ricardo
robert bob rob bobby robbie bert robin roberto berto
roberta bobbie
roderick rod
rodney rod
roger rog
ronald ron ronnie ronny
rosario charo
rosemary rose rosie
rosalind ros roz
roxanne roxy
russell russ
samantha sam sammy
samuel sam sammy
sandra sandy
sarah sally sadie sara
scott scotty
sebastian seb bas basti
sergei seryozha serge
sergio sergi
sharon shaz
sidney sid
simon si
sophia sophie soph sofia
sophie soph
stanley stan
stephanie steph steffi
stephen steve stevie ste steph stefan
steven steve stevie ste
stuart stu
susan sue susie suzy susanna
suzanne sue suzy
sylvia syl
tamara tammy
teresa terry tess tessa theresa tere
terence terry tel
theodore ted teddy theo
thomas tom tommy tomas
timothy tim timmy
tobias toby
todd toddy
tracey trace
ursula ursel
valerie val
vanessa ness nessa
veronica ronnie vero
victor vic
victoria vicky vic tori vicki
vincent vin vince vinny
virginia ginny ginger
vladimir vova volodya vlad
walter walt wally
wendy wend
wilhelmina mina
william will bill billy liam willy wills willie
winifred winnie fred
yolanda yoli
zachary zach zack zak
""".strip().splitlines()
)
