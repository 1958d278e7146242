/** Everyday English words of 4 to 10 letters, without accents; in order, so that one is found and added with ease. */
export const englishWords = `
  ability able about above abroad absolute absolutely accept access accessory according account accurate across action
  actually adam adapter added addition additional address adds adequate adjust adjustment admit advantage adventure
  advertised advice afraid africa after afternoon again against agata agency agree agreed ahead airport alarm album alex
  alexis alias alice alicja allow allowed almost alone along alot already also although always amateur amazed amazing
  amazon american among amount amused angel angle angry anna anne annie annoying another answer answering anybody
  anymore anyone anything anyway anywhere apart apex apology apparently apple appreciate apps april archos area aren
  around arrested arrive arrived arrow article artist asia asked asking asks asleep assume attached attempts attention
  auburn audio august authority auto automatic autumn available average avoid award aware away awesome awful awkward
  awww baby back background backup bags baker bakery balance balcony ball band bang bank bare barely barn bars base
  based basia basic basically basket batch bath bathroom batteries battery battle bday beach bead bean bear beard beat
  beautiful because become been beer bees before began begin beginner beginning behind being believe bell below bench
  benefit berries berry best better between beyond bigger biggest bike bill birch bird birth birthday biscuits bitch
  bitter black blade blah blank blanket blend bless blind block blog blood bloody bloom blue bluetooth board boat body
  bond book booked booking boost boot bored boring boss boston both bother bottle bottom bought bounce bout bowl boxes
  boys branch brand brass brave bread break breakfast brick bride bridge brief bright brilliant bring broad broke broken
  brother brought brown brush buck budget build building built bulk bulky bunch burn burned burner burst business busy
  butt butter button buyers buying cabin cable cafe cake calendar call called calling came camera camille canada canal
  cancel cancelled cancer candle candy cannot canon cant capacity capture card care careful carpet carrier carry
  carrying case cash casing cassette castle catalog catch category cats cattle caught cause cddb cedar celebrate cell
  center centre ceramic certain certainly chain chair chalk challenge champagne chance change changed changing chapter
  character charge charged charger charging charlie charm chart chase chat cheap cheaper check checked checkout cheek
  cheers cheese chess chest chicago chief child children china chloe chocolate choice choir choose chose chosen chris
  christmas chuck city civil claim claire clara clarity class classical clay clean cleaned cleaning clear clearly clerk
  clever click clicked clients climb clip clock close closed cloth cloud club coach coast coat code coffee cold
  colleague collect collection color colour come comic coming comment commercial community compact company compared
  comparing comparison compatible complain complained complaint complete completely computer concept concerned concert
  conditions confirm confirmed confused congrats connect connected connection cons consider considered constantly
  consumer contact content continue contract control convenient convert cook cookie cool coolpix copper copy corner
  correct correctly cost cotton could couldn count counter countries country county couple courier course court cover
  coverage crack craft crane crap crappy crash crashed crazy cream create created creating creative credit creek crisp
  cross crowd crown crying cumbersome curious currently curtains curve custom customer cute cuts cycle daily dairy damn
  dance daniel dark data database date daughter dave david days dead deal dealing dear death debited decent decide
  decided decision dedicated default defective definately definitely degrees delete deliver delivered delivery dell
  department deposit depressed depth design designed desk desktop despite details determined device dial dialing diary
  didn didnt died dies difference different difficult digital dinner direct directions directly dirty disc discount
  discovered disgusting dish dishes disk disney dispatch display distortion does doesn doesnt dogs doing doll dollars
  done dont door double doubt down download downloaded downside downtown draft drag drama drawn dream dress dresses
  drink drive driver driving drop dropped drove drunk duck dude dumb during dust dvds each eagle earbuds earlier early
  earth ease easier easily east easter easy eating edge editing effect effective effort eight either elder electric
  eleven else elsewhere email emailed emilie emily emma empty ended ends english enjoy enjoyed enjoying enough enter
  entire entry episode equal equalizer error especially estimate europe european euros even evening event ever every
  everyone everything everywhere exact exactly example excellent except exchange excited exciting excuse exist expect
  expected expecting expensive experience expired explain explorer exposure express extended external extra extremely
  eyes fabulous face facebook fact factory fail failed fair fairly faith fake fall false family fancy fans fantastic
  fast fastest father fault faulty favor favorite fear feast feather feature featured february feed feedback feel
  feeling feet fell felt female fence fern fever fibre field fifteen fifth fifty fight fighting figure figured file fill
  filled film filter final finally financial find finding fine finger finish finished fire firewire firmware first fish
  fishes fishing fits fitting five fixed flame flap flash flashes flat flaw fleet flesh flight flimsy flip float flock
  floor flour flower fluid focus folder folk follow followed followers following food foot football force forest forever
  forge forget forgot fork form format forth forty forward found four foxes fragile frame free freedom freeze french
  fresh friday friend friendly from front frost froze fruit fuck fucking full fully function functional funeral funny
  further future game garbage garden gate gave gdpr general generally generation genre george georgia gets getting ghost
  giant gift giggle gigs girl give giveaway given giving glad glass glasses glaze glee glory glove gluten goal goat goes
  going gold golden gone gonna good goodness google gorgeous gosia gotta gotten gown grace grade grain grand grant grape
  graph graphics grass grave gray great greater greatest greedy green greet grey gross ground group grove grow guarantee
  guaranteed guard guess guest guide guitar guys habit hacked hadn haha hahaha hair half halloween hamper hand handed
  handle handy hang hanging happen happened happy hard harder hardly harry hasn hassle hate hats have haven having hazel
  head headed heading headphone headset health healthcare hear heard hearing heart heat heavy heck hedge held helen
  helena hell hello help helped helpful henry here high higher highest highly hilarious hired history hits hobby hold
  holding hole holiday holy home homework honest honestly honey honor hooked hooray hope hoped hopefully hoping horrible
  horse hospital hotel hour house however http hubby huge hugo human humor hundred hurt husband idea ideal idiot ignore
  ignored image imagine impatient important impressed improve inbox include included including income incredible indeed
  index indian indoor inferior info infrared inner input inside install installed installing instead insurance
  integrated intended interested interface internal internet interview into intuitive investment invoice ipad iphone
  ipod iriver iron island issue item itself itunes jack jacket jackson jakub james january jason java jean jerry jesus
  jewel jobs john join joint joke jpeg judge juice jukebox julia julie july jumper june junk just karma kasia kate katie
  kbps keen keep keeping kept kettle keypad keys kick kids kill killed killing kiln kind kinda kindly king kiss kitchen
  knew knife knitting knives knob knock know knowledge known kodak kuba label labs lace lack ladies lady laid lake lamb
  lame lamp land lane laptop large larger laser last lasted late lately later latest laugh laughed laughing launch
  launched laundry laura lawyer layer layout lazy lead leaf leaflet learn learned learning least leather leave leaving
  left legal legs lemon lena length lens lense leon less lessons lets letter level lever lexar library life light
  lighter like liked liking lily lime limit line linen link list listed listen listening literally little live liver
  lmao load loaded loaf loam loan local located location lock locked lodge logged logo london lonely long longer look
  looked looking loom loop loose lose losing loss lost lots loud louis love loved lovely lover loving lower loyal
  loyalty lucas lucie luck lucky lucy luke lunch lying lyrics machine macro made magda magic mail main mainly major make
  maker making male mall malt manage manager mane manor manual manually many maple marc march mare marek margarita maria
  marie mark market marketing married marsh marta martha martin marvel mary mask mass massive mast match mate matter
  maybe mayor maze meadow meal mean meant meat medal media medium meet meeting megapixel melt members membership memory
  mention mentioned menu merry mess message messing metal metering metro metz mice michael michel microsoft middle
  midnight might mild mile milk mill million mind mine minolta minor mins mint minute mirror miss missed missing mission
  mist mistake mixed moan mobile mode model modern mole moment moms monday money monika monitor month monthly mood moon
  moral more morning moron moss most mostly motel mother motor motorola motorolla mottled mount mouse mouth move moved
  movement movie moving mpeg much mugs mule multiple music musicmatch must myself nail naked name named naps napster
  nation national navigate navigating navigation near nearly neat neck need needed needle negative neighbour nerve nest
  network never news newsletter next nice nicely nicer niece night nikon nina nine noble nobody node noise nokia nomad
  none noon nope nora normal normally north nose notch note noted nothing notice noticed notmad novel november number
  nurse nuts oaks obviously ocean october odds offer offered office officially often okay older olga olive oliver
  olympus once ones onion online only onto open opened opening operate operating operation opinion opposite optical
  option orange order ordered ordering organized organizer original oscar other otherwise ought outdoor outer outlet
  output outside outta oven over overall overly owls owned owner pace pack package packaging packed packing page paid
  pain paint pair pale palm panasonic pane panel panic paper parcel parents park part particular parties partner party
  pass passed passport password past paste patch path pathetic patience patient pattern paul pause pawel paying payment
  pays peace peach peak pear pearl peel peer penny people pepper perfect perfectly perfume perhaps period person
  personal personally petal peter phone photo photograph photoshop piano pick picked picking pics picture piece pierre
  pile pill pilot pine pink piotr pipe pissed pitch pizza place placed plain plan plane planning plant plastic plate
  play playback played player playing playlist please pleased plenty plot plug plugged plum plus pocket podcast poem
  point pole police policy political poll pond pool poor popping popular port portable pose positive possible post
  postage posted poster pots potter pottery pound pour power powerful powershot practice pram prayers prefer present
  president press pressed pressing pressure pretty previous price priced pride print printed printer prior priority
  prize probably problem process processing produce produced product production productive profile program project
  promise promised proof proper properly pros protection proud provide provided public pulse pump punch pupil puppy
  purchase purchased pure purple purpose purse push pushing putting quality queen quest question queue quick quickly
  quid quiet quilt quit quite quote rabbit race rack radio rail rain rainy raise rake random rang range rank rapid rare
  rarely rate rated rather rating ratio raven reach read readable reader reading ready real realize realized really
  reason rebate receipt received recent recently reception recharge recipe recognize recommend record recording refund
  refunded refuse refused regards register regular related relatively release released remember remote remove removed
  repair repeat replace replaced reply report reported request required research reset resolution resources respond
  response rest results return returned returning review reviewers rice rich riddle ride ridiculous right ring ringtones
  ripped ripping rise risk rival river road roast robin robot rock rocking role roll roof room root rope rose rough
  roughly round route royal rude ruined rule running rural rush sadly safe sage said sail salad sale salt same sample
  samsung sand santa sara sarah satisfied saturday sauce save saved saying says scale scan scared scarf scary scene
  scent school scope score scratch screen screwed scroll scrolling seal sealed search searching season seat second
  secret section security seed seeing seek seem seemed seen select selected self sell selling send sending sense
  sensitive sent separate separately september series serious seriously serve server service sets setting settle seven
  several sewing sexy shade shake shall shape share sharp shed sheep sheet shelf shell shift shine shiny ship shipped
  shipping shirt shit shock shoe shoot shooting shop shopping shore short shot should shouldn show showed shower showing
  shown shuffle shut shutter sick side sigh sight sign signal signed silent silk silly silver similar simon simple
  simply since sing singing single sister site sitting situations sixth sixty size skill skin skip skipping skirt skype
  sleek sleep sleeve slept slice slide slightly slip slope slow slowly small smaller smart smell smile smoke smooth snap
  snapped snow soap social socks sofa soft software soil sold sole solid solve some somebody somehow someone something
  sometimes somewhat somewhere song sony soon sophie sorry sort soul sound sounding soup south space spam span spare
  spark speak speaker special speed spell spend spending spent spice spike spin split spoke spoon sporcle sport spot
  spray spring sprint squad staff stage stain stair stake stall stamp stand standard star starbucks start started
  starting state statement static stay stayed steam steel steelers steep stem step stick still stock stolen stone stop
  stopped storage store stored storm story straight stranger strap straw stream street strike strip strong structure
  stuck student studio study stuff stunning stupid style subject success successful such suck sugar suggest suit suite
  summer sunday sunny super superb superior supplied support supported suppose supposed sure surely surprise surprised
  survive swan swap swear sweet swift swing switch switches sword sync system table tagging tags tail take taken taking
  tale talk talked talking tall tank tape task taste tasted taught taylor tcot teach team teaparty teapot tech technical
  technology teeth telephone tell telling tent term terrible terrific test text than thank that their them theme
  themselves then there these they thick thin thing think thinking third thirty this thomas those though thought
  thousand thread three thrilled through throw thumb thursday ticket tide tidy tiger tight tile till time tiny tips
  tired title toast today toddler together token told tomas tomasz tomorrow tone tonight tons took tool topic tops torch
  torn total totally touch touched tough tour towards tower town toys trace track tracking trade traffic trail trailer
  train trainers training transfer transport trap travel traveling tray treat tree trend trending trial tribe trick
  tried trim trip trouble truck true truly trunk trust truth trying tube tuesday tune turn turned turning tweet twelve
  twice twin twist twitter type typically ugly uncle under understand union unit unity unless unlike until unworn update
  updated upgrade upgraded upload upon upper urban urgent usage used useful useless user uses using usual usually
  vacation valley value variety vary vase vast vault vegan vegas version very vest video view viewfinder village vine
  visit vital vivid voice volume vote voucher wage wagon waist wait waited waiting wake walk walking wall wanna want
  wanted wanting ward wardrobe warehouse warm warn warning warranty wars wash washed washington wasn waste watch watched
  watching water wave ways weak wear weather weave website wedding wednesday week weekend weight weird welcome well went
  were weren west what whatever wheat wheel when where whether which while whip white whoever whole whom wide wider wife
  wild will willow wind window wine wing winner winning wins winter wipe wire wise wish with within without woke wolf
  woman women wonder wonderful wondering wont wood wooden wool woot word wordpress wore work worked working workshop
  world worn worried worry worse worst worth would wouldn wound wrap write writing written wrong wrote xtra yacht yard
  yarn yeah year yellow yesterday yield york young your yourself youth youtube zebra zero zofia zone zoom
`
