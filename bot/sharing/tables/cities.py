"""What cities are called besides their names, one city a line."""

CITY_NAMES = tuple(
    tuple(name.strip() for name in line.split("|"))
    for line in """
New York|New York City|NYC|NY|Manhattan|Brooklyn|the Big Apple|N.Y.C.|N.Y.
San Francisco|SF|San Fran|Frisco|SFO|Bay Area|the Bay|S.F.|Silicon Valley
Los Angeles|LA|L.A.|LAX|Hollywood|City of Angels
Washington|Washington DC|DC|D.C.|Washington D.C.
Philadelphia|Philly|PHL
Chicago|Chi-town|Chitown|Chi|Windy City
Boston|Beantown|BOS
Atlanta|ATL|Hotlanta
Las Vegas|Vegas|LV
New Orleans|NOLA
Miami|MIA
Houston|HTX|H-Town
Dallas|DFW|Fort Worth
Austin|ATX
San Antonio|SATX
San Diego|SD
San Jose|SJ|SJC
Seattle|SEA|Emerald City
Portland|PDX
Denver|DEN|Mile High City
Detroit|Motor City|DTW
Minneapolis|MSP|Twin Cities|St Paul
Pittsburgh|PIT|Pitt
Phoenix|PHX
Salt Lake City|SLC
Saint Louis|St Louis|St. Louis|STL
Toronto|TO|T.O.|The Six|YYZ|GTA
Montreal|MTL|YUL|Montréal
Vancouver|YVR|Van City|Vancity
London|LDN|Londres|the City|Canary Wharf|Shoreditch
Manchester|MCR|Manc
Birmingham|Brum|Bham
Liverpool|LPL|Scouse
Edinburgh|Edi|EDI
Glasgow|Glasvegas|GLA
Newcastle|Newcastle upon Tyne|NCL|Toon
Nottingham|Notts
Bristol|BRS
Leeds|LDS
Cambridge|Cantab
Dublin|DUB|Baile Atha Cliath
Belfast|BFS
Berlin|BER|BLN
Munich|München|Muenchen|MUC|Minga
Hamburg|HH|HAM
Cologne|Köln|Koeln|CGN
Frankfurt|Frankfurt am Main|FFM|FRA|Mainhattan
Stuttgart|STR|Stuggi
Düsseldorf|Dusseldorf|Duesseldorf|DUS
Nuremberg|Nürnberg|Nuernberg
Hanover|Hannover
Leipzig|LEJ
Vienna|Wien|VIE
Zurich|Zürich|Zuerich|ZRH
Geneva|Genève|Genf|GVA|Ginebra
Basel|Bâle|Basle
Paris|Paname|CDG
Lyon|Lyons|LYS
Marseille|Marseilles
Brussels|Bruxelles|Brussel|BXL|BRU
Antwerp|Antwerpen|Anvers
Amsterdam|AMS|Adam
Rotterdam|Rdam
The Hague|Den Haag|Hague
Copenhagen|København|CPH|Kobenhavn
Stockholm|STHLM|Sthlm
Gothenburg|Göteborg
Oslo|OSL
Helsinki|HEL|Helsingfors
Warsaw|Warszawa|WAW|Varsovia
Krakow|Kraków|Cracow
Prague|Praha|PRG|Praga
Budapest|Bud
Bucharest|București|Bucuresti
Sofia|Sofiya
Athens|Athina|ATH|Atenas
Istanbul|IST|Constantinople
Kyiv|Kiev
Moscow|Moskva|MSK|Moscú
Saint Petersburg|St Petersburg|SPB|Petersburg
Tallinn|TLL
Lisbon|Lisboa|LIS
Porto|Oporto
Madrid|MAD|Los Madriles
Barcelona|Barna|BCN|Barça
Valencia|VLC|València
Seville|Sevilla|SVQ
Málaga|Malaga|AGP
Bilbao|Bilbo|BIO
Zaragoza|Saragossa
Milan|Milano|MIL
Rome|Roma|ROM
Turin|Torino
Florence|Firenze
Naples|Napoli
Venice|Venezia
Bengaluru|Bangalore|BLR|Blore|Blr|Silicon Valley of India
Mumbai|Bombay|BOM
Delhi|New Delhi|NCR|Delhi NCR|DEL
Gurgaon|Gurugram|GGN
Chennai|Madras|MAA
Kolkata|Calcutta|CCU
Hyderabad|Hyd|HYD|Cyberabad
Pune|Poona|PNQ
Kochi|Cochin
Thiruvananthapuram|Trivandrum|TVM
Singapore|SG|Sing|SGP
Hong Kong|HK|HKG
Tokyo|TYO|東京
Shanghai|SH|SHA
Beijing|Peking|BJ|PEK
Seoul|SEL
Ho Chi Minh City|Saigon|HCMC
Manila|MNL|Makati|BGC
Jakarta|JKT
Kuala Lumpur|KL|KUL
Bangkok|BKK
Dubai|DXB
Abu Dhabi|AUH
Tel Aviv|TLV
Cairo|CAI|El Cairo
Lagos|LOS|Lasgidi
Nairobi|NBO|Nai
Cape Town|CPT|Mother City|Kaapstad
Johannesburg|Joburg|Jozi|JNB|Jhb
Sydney|SYD
Melbourne|Melb|MEL
Brisbane|Brissie|BNE|Bris
Perth|PER
Adelaide|ADL|Radelaide
Auckland|AKL
Wellington|Welly|WLG
Mexico City|CDMX|Ciudad de México|DF|D.F.|México DF
Guadalajara|GDL
Monterrey|MTY
Buenos Aires|BsAs|Bs As|CABA|Baires
Bogotá|Bogota|BOG
Medellín|Medellin|MDE
Lima|LIM
Santiago|Santiago de Chile|SCL
São Paulo|Sao Paulo|SP|Sampa
Rio de Janeiro|Rio|RJ
A Coruña|La Coruña|Coruña
San Sebastián|San Sebastian|Donostia
Reading|RDG
Milton Keynes|MK
Southampton|Soton
Wolverhampton|Wolves
Brighton|Brighton and Hove|Hove
""".strip().splitlines()
)
