"""Companies with several names, one company a line; any of them stands for all."""

ALIASES = tuple(
    tuple(name.strip() for name in line.split("|"))
    for line in """
JPMorgan Chase|JPMorgan|JP Morgan|J.P. Morgan|JPM|JPMC|Chase|Chase Bank|JPMorgan Chase & Co
Ernst & Young|EY|E&Y|EY Parthenon|EYP
Procter & Gamble|P&G|PG|Proctor & Gamble
Hewlett Packard Enterprise|HPE|Hewlett Packard|HP|Hewlett-Packard
Tata Consultancy Services|TCS|Tata|Tata Consultancy
Bank of America|BofA|BoA|BAC|Merrill|Merrill Lynch|BAML|Bank of America Merrill Lynch
Volkswagen|VW|Volkswagen Group|Volkswagon
International Business Machines|IBM|Big Blue
Microsoft|MSFT|MS|M$|Micro Soft|Microsoft Corporation
Google|GOOG|GOOGL|Alphabet|Big G|Goog|Xoogler|Noogler
Facebook|FB|Meta|META|Meta Platforms|Metamate
Amazon|AWS|AMZN|Amazon Web Services|Amzn|Amazon.com
Apple|AAPL|Apple Inc
Netflix|NFLX
Nvidia|NVDA
Tesla|TSLA|Tesla Motors
Twitter|X Corp|Twttr
PricewaterhouseCoopers|PwC|Price Waterhouse Coopers|Price Waterhouse|Pricewaterhouse
KPMG|Klynveld Peat Marwick Goerdeler
Deloitte|Deloitte Touche|Deloitte & Touche|DTT|Deloitte Digital
McKinsey & Company|McKinsey|McK|MBB
Boston Consulting Group|BCG|Boston Consulting
Bain & Company|Bain
Goldman Sachs|Goldman|GS|Goldmans|Marcus
Morgan Stanley|MS|MorganStanley
Deutsche Bank|Deutsche
Deutsche Bahn|Bahn
Deutsche Telekom|T-Systems|Telekom|T-Mobile
Credit Suisse
Barclays|Barclays Bank|Barcap|Barclays Capital
HSBC|Hongkong and Shanghai Banking Corporation|HSBC Bank
Royal Bank of Scotland|RBS|NatWest|Natwest Group
Lloyds Banking Group|Lloyds|LBG
Standard Chartered|StanChart|Stan Chart
Citigroup|Citi|Citibank
Wells Fargo|WF|Wells
American Express|Amex|AMEX|AXP
Capital One|CapOne|Cap One|COF
BlackRock|BLK
BNP Paribas|BNP|BNPP
Societe Generale|SocGen
ING Bank|ING
Santander|Banco Santander|Grupo Santander
BBVA|Banco Bilbao Vizcaya Argentaria
CaixaBank|La Caixa|Caixa
Telefonica|Movistar|O2
Bosch|Robert Bosch|Bosch Rexroth
BMW|Bayerische Motoren Werke|Bimmer
Mercedes-Benz|Mercedes|Daimler|MB|Merc
General Motors|GM|Chevy
General Electric|GE|GE Aerospace
Johnson & Johnson|J&J|JNJ|Johnson and Johnson|Janssen
GlaxoSmithKline|GSK|Glaxo
AstraZeneca|AZ|AZN
Coca-Cola|Coke|Coca Cola
PepsiCo|Pepsi
McDonald's|McD|Maccies|Mickey D's|McDonalds|Maccas
Burger King|BK
Starbucks|Sbux|SBUX
Marks & Spencer|M&S|Marks and Sparks|Marks & Sparks|Marks
John Lewis Partnership|John Lewis|JLP|Waitrose
Sainsbury's|Sainsburys|Sainos|J Sainsbury
Tesco|Tesco Bank|Tescos
H&M|Hennes & Mauritz|H and M
Inditex|Zara|Massimo Dutti
British Airways|BA|IAG
British Broadcasting Corporation|BBC|Beeb|the Beeb|Auntie
British Telecom|BT|BT Group|Openreach
BAE Systems|BAE
Lockheed Martin|Lockheed|LMT
Northrop Grumman|Northrop|NGC
Raytheon|RTX
Booz Allen Hamilton|Booz Allen|BAH|Booz
Accenture|ACN
Cognizant|CTS|Cogni
Capgemini|Cap Gemini|Capg
Infosys|Infy|INFY
Wipro
HCL Technologies|HCL|HCLTech
Tech Mahindra|TechM
Larsen & Toubro|L&T|LTI|LTIMindtree
Tata Motors|TaMo
Reliance Industries|RIL|Jio|Reliance
State Bank of India|SBI
Oracle|ORCL|OCI
Salesforce|SFDC|Salesforce.com
ServiceNow
LinkedIn|LNKD
ByteDance|TikTok|Byte Dance
Electronic Arts|EA|EA Games|EA Sports
Activision Blizzard|Activision|Blizzard|ABK
Advanced Micro Devices|AMD
Texas Instruments
Taiwan Semiconductor|TSMC
Intel|INTC
Cisco|CSCO|Cisco Systems
Qualcomm|QCOM
VMware|VMW
SAP|SAP SE
DuPont|Du Pont|DowDuPont
ExxonMobil|Exxon|Mobil|XOM
Royal Dutch Shell|Shell
British Petroleum|BP
United Parcel Service|UPS
Federal Express|FedEx|Fed Ex
United Airlines|United|UAL
Delta Air Lines|Delta|DAL
American Airlines|AA|AAL
Southwest Airlines|Southwest|SWA
Walmart|WMT|Wally World|Wal-Mart|Wal Mart
Target|TGT|Tarjay
Home Depot|HD|The Home Depot|THD
Best Buy|BBY
Whole Foods|WF|Whole Foods Market|WFM
Costco
Bloomberg|BBG|Bloomberg LP
Thomson Reuters|Reuters
New York Times|NYT|NY Times|The Times|Gray Lady
Washington Post|WaPo|The Post
National Health Service|NHS|NHS England
Transport for London|TfL
Government Communications Headquarters|GCHQ
European Central Bank|ECB
United Nations|UN
World Health Organization|WHO
Medecins Sans Frontieres|MSF|Doctors Without Borders
Jane Street|JSC
Two Sigma|2S|TwoSigma|2 Sigma
Citadel|Citadel Securities|CitSec
D. E. Shaw|DE Shaw|DESCO|D.E. Shaw
Andreessen Horowitz|a16z|A16Z
Y Combinator|YC
Block|Square|Cash App|SQ
Wise|TransferWise|Transfer Wise
Three|Three UK|3UK|Hutchison 3G
Booking.com|Booking|Booking Holdings
Expedia|Expedia Group|EXPE
Airbnb|ABNB|Air BnB|Air B&B|AirB
Uber|Uber Eats|UBER
DoorDash|Door Dash
Deliveroo|Roo
Just Eat|Just Eat Takeaway|Lieferando
Snapchat|Snap|Snap Inc
Dropbox|DBX
Atlassian
GitHub|Git Hub
Stack Overflow|StackOverflow
Hugging Face|HF|HuggingFace
OpenAI|Open AI|OAI
Anthropic|Anth
DeepMind|Deep Mind|Google DeepMind|GDM
Palantir|PLTR
SpaceX|Space X
Mercado Libre|Meli|MercadoLibre|Mercado Pago
El Corte Ingles|ECI|Corte Ingles
Cafe Nero|Nero|Caffe Nero
Pret A Manger|Pret
PlayStation|Sony|Sony Interactive
Berkshire Hathaway|Berkshire
Massachusetts Institute of Technology|MIT
Lululemon|Lulu
Publicis Sapient|Sapient|Publicis
Saint-Gobain|St Gobain|Saint Gobain
Louis Vuitton|LV|LVMH
Estee Lauder|ELC
Siemens|Siemens Energy|Siemens Healthineers
Allianz|Allianz SE
Zurich Insurance|Zurich
Legal & General|L&G
Aviva|Norwich Union
Slaughter and May|Slaughters|S&M
Clifford Chance|Cliffords
Freshfields Bruckhaus Deringer|Freshfields|FBD
Linklaters|Links
Allen & Overy|A&O|A&O Shearman
Baker McKenzie|Bakers|BakerMac
Kirkland & Ellis|Kirkland|K&E
Latham & Watkins|Latham|L&W
Skadden Arps|Skadden
""".strip().splitlines()
)
